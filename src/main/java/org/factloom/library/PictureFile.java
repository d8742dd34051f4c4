package org.factloom.library;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.factloom.exchange.Sha256;
import org.factloom.library.PictureHeader.Format;

/** A picture as it is kept: one that can be decoded, no larger than a page shows it, and nothing in its file but the picture. */
public final class PictureFile {

    /** In bytes, of a file as it is brought. */
    private static final int LARGEST = 5 << 20;

    /** Of a picture as it is brought: what it says of itself before it is decoded. */
    private static final long MOST_PIXELS = 40_000_000;

    /** In bytes, of what is decoded at a time. */
    private static final long MOST_DECODED = 100L << 20;

    /** In seconds, for the pictures before. */
    private static final long PATIENCE = 5;

    /** Whoever brings them: one is decoded at a time, in the order in which they come. */
    private static final Semaphore DECODERS = new Semaphore(1, true);

    /** In pixels, of the longer side as it is kept. */
    private static final int LONGEST_SIDE = 1600;

    /** In pixels: of a longer side than twice this only every second, third … pixel is decoded. */
    private static final int DECODED_SIDE = 2400;

    private static final float QUALITY = 0.88f;

    /** From this number on EXIF's turns swap width and height. */
    private static final int FIRST_SWAPPING_TURN = 5;

    private final Format format;
    private final byte[] bytes;
    private final int width;
    private final int height;

    private PictureFile(Format format, byte[] bytes, int width, int height) {
        this.format = format;
        this.bytes = bytes;
        this.width = width;
        this.height = height;
    }

    /**
     * Checks a file and makes what is kept of it. What is as it is kept already stays as it is. Waits while others are decoded.
     *
     * @throws UnfitPictureException when it is none that can be shown, or too many are before it
     */
    public static PictureFile of(byte[] file) throws UnfitPictureException {
        checkLength(file.length);
        PictureHeader header = PictureHeader.of(file);
        if (header.pixels() > MOST_PIXELS) {
            throw new UnfitPictureException(String.format(
                    Locale.ROOT,
                    "the picture has %d × %d pixels, %d million in all, and 40 million are the most: save it smaller",
                    header.width(),
                    header.height(),
                    header.pixels() / 1_000_000));
        }
        long decoded = header.decoded(step(header));
        if (decoded > MOST_DECODED) {
            throw new UnfitPictureException(String.format(
                    Locale.ROOT,
                    "the picture takes %d MB when it is decoded, and 100 MB are the most: save it smaller, with 8 bits a colour and not progressive",
                    decoded >> 20));
        }
        begin();
        try {
            return kept(file, header);
        } finally {
            DECODERS.release();
        }
    }

    private static void begin() throws UnfitPictureException {
        try {
            if (DECODERS.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw UnfitPictureException.later();
    }

    private static int step(PictureHeader header) {
        return Math.max(1, Math.max(header.width(), header.height()) / DECODED_SIDE);
    }

    private static PictureFile kept(byte[] file, PictureHeader header) throws UnfitPictureException {
        BufferedImage decoded = decoded(file, header);
        int longest = Math.max(header.width(), header.height());
        if (header.bare() && header.turn() == 1 && longest <= LONGEST_SIDE) {
            return new PictureFile(header.format(), file, header.width(), header.height());
        }
        BufferedImage shown = upright(scaled(decoded, header), header.turn());
        byte[] encoded = encoded(shown, header.format());
        // a photograph as PNG may be larger than what may be brought
        Format format = encoded.length > LARGEST ? Format.JPEG : header.format();
        return new PictureFile(
                format,
                format == header.format() ? encoded : encoded(flat(shown), format),
                shown.getWidth(),
                shown.getHeight());
    }

    /** The same of a file that somebody sent; one that is too large is not read. */
    public static PictureFile read(Path file) throws IOException, UnfitPictureException {
        checkLength(Files.size(file));
        return of(Files.readAllBytes(file));
    }

    private static void checkLength(long length) throws UnfitPictureException {
        if (length > LARGEST) {
            throw new UnfitPictureException(String.format(
                    Locale.ROOT,
                    "the file has %.1f MB, and pictures have at most 5 MB: save it smaller",
                    length / (1024.0 * 1024)));
        }
    }

    /** With every second, third … row and column of what is far too large. */
    private static BufferedImage decoded(byte[] file, PictureHeader header) throws UnfitPictureException {
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(header.format().mediaType).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            ImageReadParam how = reader.getDefaultReadParam();
            int step = step(header);
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } catch (IOException | RuntimeException e) {
            // what a damaged file makes the decoder stumble over is of any kind
            throw UnfitPictureException.damaged();
        } finally {
            reader.dispose();
        }
    }

    /** By halves and a rest, so that no pixel is passed over. */
    private static BufferedImage scaled(BufferedImage image, PictureHeader header) {
        double share = Math.min(1, (double) LONGEST_SIDE / Math.max(header.width(), header.height()));
        int width = (int) Math.max(1, Math.round(header.width() * share));
        int height = (int) Math.max(1, Math.round(header.height() * share));
        BufferedImage now = image;
        do {
            now = drawn(now, Math.max(width, now.getWidth() / 2), Math.max(height, now.getHeight() / 2));
        } while (now.getWidth() > width || now.getHeight() > height);
        return now;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = canvas(image, Math.min(width, image.getWidth()), Math.min(height, image.getHeight()));
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, drawn.getWidth(), drawn.getHeight(), null);
        graphics.dispose();
        return drawn;
    }

    private static BufferedImage canvas(BufferedImage like, int width, int height) {
        boolean alpha = like.getColorModel().hasAlpha();
        return new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    /** As EXIF says that it is to be seen. */
    private static BufferedImage upright(BufferedImage image, int turn) {
        if (turn == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean swaps = turn >= FIRST_SWAPPING_TURN;
        BufferedImage upright = canvas(image, swaps ? height : width, swaps ? width : height);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(
                image,
                switch (turn) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    default -> new AffineTransform(0, -1, 1, 0, 0, width);
                },
                null);
        graphics.dispose();
        return upright;
    }

    /** On white, as a page shows it. */
    private static BufferedImage flat(BufferedImage image) {
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    private static byte[] encoded(BufferedImage image, Format format) {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(format.mediaType).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format == Format.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new IllegalStateException("written to memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The SHA-256 of what it holds, and its ending. */
    public String name() {
        return Sha256.of(bytes) + "." + format.ending;
    }

    byte[] bytes() {
        return bytes;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** "image/png" of a picture of that name. */
    static String mediaType(String name) {
        return (name.endsWith(Format.PNG.ending) ? Format.PNG : Format.JPEG).mediaType;
    }
}
