package org.factloom.library;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The segments of a JPEG file (ITU-T T.81, B.1): each a marker and, of most, a length and data. */
final class JpegSegments {

    private static final int BEGIN = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;

    /** Of a JFIF segment without a thumbnail. */
    private static final int JFIF_LENGTH = 16;

    /** Of a progressive file: an ordinary one has a dozen, and each is a walk through the whole picture. */
    private static final int MOST_SCANS = 100;

    /** Of a component, how often it is sampled in each direction. */
    private static final int MOST_SAMPLES = 4;

    private static final String EXIF = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int LARGEST_TURN = 8;
    private static final int ENTRY = 12;

    private final ByteBuffer in;
    private int width;
    private int height;
    private int components;
    private boolean progressive;
    private long coefficients;
    private int scans;
    private boolean bare = true;
    private int turn = 1;

    private JpegSegments(byte[] file) {
        in = ByteBuffer.wrap(file).position(2);
    }

    static boolean begin(byte[] file) {
        return file.length > 3 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == BEGIN && (file[2] & 0xff) == 0xff;
    }

    static PictureHeader header(byte[] file) throws UnfitPictureException {
        return new JpegSegments(file).read();
    }

    private PictureHeader read() throws UnfitPictureException {
        while (in.remaining() >= 2) {
            if ((in.get() & 0xff) != 0xff) {
                throw UnfitPictureException.damaged();
            }
            int marker = in.get() & 0xff;
            while (marker == 0xff && in.hasRemaining()) {
                marker = in.get() & 0xff;
            }
            if (marker == END) {
                if (width <= 0 || height <= 0) {
                    throw UnfitPictureException.damaged();
                }
                return new PictureHeader(
                        PictureHeader.Format.JPEG,
                        width,
                        height,
                        components,
                        progressive || scans > 1 ? coefficients : 0,
                        bare && !in.hasRemaining(),
                        turn);
            }
            segment(marker);
        }
        throw UnfitPictureException.damaged();
    }

    private void segment(int marker) throws UnfitPictureException {
        if (in.remaining() < 2) {
            throw UnfitPictureException.damaged();
        }
        int start = in.position();
        int length = in.getShort() & 0xffff;
        if (length < 2 || length > in.remaining() + 2) {
            throw UnfitPictureException.damaged();
        }
        if (isFrame(marker) && length > 7) {
            frame(marker, start, length);
        } else if (marker == APP1 && begins(start + 2, EXIF)) {
            turn = turn(start + 2 + EXIF.length(), start + length);
        }
        bare &= isBare(marker, length);
        in.position(start + length);
        if (marker == SCAN) {
            if (++scans > MOST_SCANS) {
                throw new UnfitPictureException(
                        "the picture is built up in more than " + MOST_SCANS + " steps: save it as an ordinary JPEG");
            }
            skipScan();
        }
    }

    /** Its size, and what a decoder holds that sees the whole picture several times: two bytes for each sample. */
    private void frame(int marker, int start, int length) throws UnfitPictureException {
        height = in.getShort(start + 3) & 0xffff;
        width = in.getShort(start + 5) & 0xffff;
        components = in.get(start + 7) & 0xff;
        progressive = (marker & 3) == 2;
        if (components == 0 || length < 8 + 3 * components) {
            throw UnfitPictureException.damaged();
        }
        long samples = 0;
        int across = 1;
        int down = 1;
        for (int component = 0; component < components; component++) {
            int sampling = in.get(start + 9 + 3 * component) & 0xff;
            int horizontal = sampling >> 4;
            int vertical = sampling & 0xf;
            if (horizontal == 0 || vertical == 0 || horizontal > MOST_SAMPLES || vertical > MOST_SAMPLES) {
                throw UnfitPictureException.damaged();
            }
            samples += (long) horizontal * vertical;
            across = Math.max(across, horizontal);
            down = Math.max(down, vertical);
        }
        coefficients = 2 * samples * width * height / ((long) across * down);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean isBare(int marker, int length) {
        boolean application = marker >= APP0 && marker <= 0xef || marker == COMMENT;
        return !application || marker == APP0 && length == JFIF_LENGTH || marker == ADOBE;
    }

    /** To the next marker: in a scan 0xff is followed by 0, or by the number of a restart. */
    private void skipScan() {
        while (in.remaining() >= 2) {
            if ((in.get() & 0xff) == 0xff) {
                int next = in.get(in.position()) & 0xff;
                if (next != 0 && (next < 0xd0 || next > 0xd7) && next != 0xff) {
                    in.position(in.position() - 1);
                    return;
                }
            }
        }
    }

    private boolean begins(int at, String text) {
        return at + text.length() <= in.limit()
                && new String(in.array(), at, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    /** The orientation in the first directory of EXIF's TIFF; 1 where there is none that can be read. */
    private int turn(int start, int end) {
        if (end > in.limit() || end - start < 8) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(in.array(), start, end - start)
                .slice()
                .order(begins(start, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int at = directory + 2; entries > 0 && at <= tiff.limit() - ENTRY; at += ENTRY, entries--) {
            if ((tiff.getShort(at) & 0xffff) == ORIENTATION) {
                int value = tiff.getShort(at + 8);
                return value >= 1 && value <= LARGEST_TURN ? value : 1;
            }
        }
        return 1;
    }
}
