package org.factloom.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** The chunks of a PNG file (ISO/IEC 15948): each its length, its name, its data and their checksum. */
final class PngChunks {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Of name, length and checksum, in bytes. */
    private static final int FRAME = 12;

    private static final int HEADER_LENGTH = 13;

    /** By the type of colour, with one for what is transparent: grey, none, red-green-blue, of a palette, grey and red-green-blue that say how transparent they are. */
    private static final int[] CHANNELS = {2, 4, 4, 1, 2, 4, 4};

    private static final int DEEP = 16;

    /** Those that only say how the picture looks. */
    private static final Set<String> BARE =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private PngChunks() {}

    static boolean begin(byte[] file) {
        return file.length >= SIGNATURE.length && Arrays.equals(SIGNATURE, Arrays.copyOf(file, SIGNATURE.length));
    }

    static PictureHeader header(byte[] file) throws UnfitPictureException {
        ByteBuffer in = ByteBuffer.wrap(file, SIGNATURE.length, file.length - SIGNATURE.length);
        int width = 0;
        int height = 0;
        int depth = 0;
        boolean bare = true;
        while (in.remaining() >= FRAME) {
            int length = in.getInt();
            int start = in.position();
            if (length < 0 || length > in.remaining() - FRAME + Integer.BYTES) {
                throw UnfitPictureException.damaged();
            }
            String name = new String(file, start, Integer.BYTES, StandardCharsets.ISO_8859_1);
            in.position(start + Integer.BYTES + length);
            if (in.getInt() != checksum(file, start, Integer.BYTES + length)) {
                throw UnfitPictureException.damaged();
            }
            bare &= BARE.contains(name);
            switch (name) {
                case "IHDR" -> {
                    if (length != HEADER_LENGTH || width != 0) {
                        throw UnfitPictureException.damaged();
                    }
                    width = in.getInt(start + Integer.BYTES);
                    height = in.getInt(start + 2 * Integer.BYTES);
                    depth = depth(in.get(start + 3 * Integer.BYTES), in.get(start + 3 * Integer.BYTES + 1));
                }
                case "acTL" -> throw UnfitPictureException.animated();
                case "IEND" -> {
                    if (width <= 0 || height <= 0) {
                        throw UnfitPictureException.damaged();
                    }
                    return new PictureHeader(
                            PictureHeader.Format.PNG, width, height, depth, 0, bare && !in.hasRemaining(), 1);
                }
                default -> {}
            }
        }
        throw UnfitPictureException.damaged();
    }

    private static int depth(byte bits, byte colour) throws UnfitPictureException {
        if (colour < 0 || colour >= CHANNELS.length) {
            throw UnfitPictureException.damaged();
        }
        return CHANNELS[colour] * (bits == DEEP ? 2 : 1);
    }

    private static int checksum(byte[] file, int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(file, from, length);
        return (int) sum.getValue();
    }
}
