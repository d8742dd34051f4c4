package org.factloom.library;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as people bring them. */
public final class TestPictures {

    private TestPictures() {}

    /** Its left upper quarter is red, the rest blue. */
    public static byte[] png(int width, int height) throws IOException {
        return written(width, height, "png");
    }

    /** The same, as a camera that held still writes it. */
    public static byte[] jpeg(int width, int height) throws IOException {
        return written(width, height, "jpg");
    }

    private static byte[] written(int width, int height, String form) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, form, bytes);
        return bytes.toByteArray();
    }

    /** With an EXIF segment that says how it is to be turned, and where it was taken. */
    static byte[] turned(byte[] jpeg, int turn) {
        ByteBuffer exif = ByteBuffer.allocate(64);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0);
        exif.putInt(0).put("GPS 51.5N 0.1W".getBytes(StandardCharsets.ISO_8859_1));
        ByteBuffer with = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        with.put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (2 + exif.capacity()))
                .put(exif.array());
        return with.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A PNG with one more chunk after its header. */
    public static byte[] with(byte[] png, String chunk, byte[] data) {
        int header = 8 + 12 + 13;
        ByteBuffer with = ByteBuffer.allocate(png.length + 12 + data.length);
        with.put(png, 0, header).put(chunk(chunk, data));
        return with.put(png, header, png.length - header).array();
    }

    /** A PNG that says that it has so many pixels, in a few bytes. */
    public static byte[] bomb(int width, int height) {
        return bomb(width, height, 1, 0);
    }

    /** The same of so many bits a colour, and of a type of colour as PNG numbers them. */
    static byte[] bomb(int width, int height, int bits, int colour) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {(byte) bits, (byte) colour, 0, 0, 0});
        ByteBuffer bomb = ByteBuffer.allocate(200);
        bomb.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        bomb.put(chunk("IHDR", header.array())).put(chunk("IDAT", new byte[40])).put(chunk("IEND", new byte[0]));
        return Arrays.copyOf(bomb.array(), bomb.position());
    }

    private static byte[] chunk(String name, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.ISO_8859_1));
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }
}
