package org.factloom.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What the file of a picture says of it before it is decoded.
 *
 * @param width in pixels, as they are stored
 * @param height in pixels, as they are stored
 * @param depth in bytes, of a decoded pixel at most
 * @param held in bytes, what a decoder keeps of the whole picture besides
 * @param bare whether it holds nothing but the picture: no place, no time, no comment, nothing after its end
 * @param turn how it is to be turned before it is shown, 1 (not at all) to 8, as EXIF numbers them
 */
record PictureHeader(Format format, int width, int height, int depth, long held, boolean bare, int turn) {

    /** The forms of pictures that are taken. */
    enum Format {
        PNG("png", "image/png"),
        JPEG("jpg", "image/jpeg");

        final String ending;
        final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }
    }

    /** How the files of other forms begin; an offset, the bytes there, and the name of the form. */
    private record Other(int offset, String begins, String name) {}

    private static final List<Other> OTHERS = List.of(
            new Other(8, "WEBP", "WebP"),
            new Other(0, "GIF8", "GIF"),
            new Other(0, "BM", "BMP"),
            new Other(0, "II*\0", "TIFF"),
            new Other(0, "MM\0*", "TIFF"),
            new Other(4, "ftypavif", "AVIF"),
            new Other(4, "ftyphei", "HEIC"),
            new Other(4, "ftypmif1", "HEIC"),
            new Other(0, "%PDF", "PDF"));

    private static final int TEXT_SAMPLE = 1024;

    /**
     * Tells the form by what the file holds, whatever it is called.
     *
     * @throws UnfitPictureException when it is of another form, moves, or does not reach its end
     */
    static PictureHeader of(byte[] file) throws UnfitPictureException {
        if (PngChunks.begin(file)) {
            return PngChunks.header(file);
        }
        if (JpegSegments.begin(file)) {
            return JpegSegments.header(file);
        }
        for (Other other : OTHERS) {
            if (text(file, other.offset, other.begins.length()).equals(other.begins)) {
                throw new UnfitPictureException(
                        "this is a file of the form " + other.name + ": save it as PNG or JPEG, which are taken");
            }
        }
        String beginning = text(file, 0, TEXT_SAMPLE).toLowerCase(Locale.ROOT);
        if (beginning.contains("<svg")) {
            throw new UnfitPictureException(
                    "this is an SVG drawing, which may hold scripts: export it as PNG, which is taken as JPEG is");
        }
        if (beginning.contains("<html") || beginning.contains("<script") || beginning.contains("<!doctype")) {
            throw new UnfitPictureException("this is a web page, whatever it is called: pictures are PNG or JPEG");
        }
        throw new UnfitPictureException("this is no picture that can be read: pictures are PNG or JPEG");
    }

    private static String text(byte[] file, int from, int length) {
        int start = Math.min(from, file.length);
        return new String(file, start, Math.min(length, file.length - start), StandardCharsets.ISO_8859_1);
    }

    long pixels() {
        return (long) width * height;
    }

    /** In bytes, what decoding every {@code step}th row and column of it takes. */
    long decoded(int step) {
        return held + (long) Math.ceilDiv(width, step) * Math.ceilDiv(height, step) * depth;
    }
}
