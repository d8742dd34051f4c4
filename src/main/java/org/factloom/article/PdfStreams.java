package org.factloom.article;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures how much the compressed parts of a PDF unpack to, before anything is unpacked into memory. */
final class PdfStreams {

    /** In bytes, of one part and of all together. */
    private static final long LARGEST = 128L * 1024 * 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** A part that unpacks to a compressed part again needs no third layer. */
    private static final int MOST_LAYERS = 3;

    /** In bytes; what says how a part is packed is shorter. */
    private static final int LONGEST_HEAD = 4_096;

    /** "#4c" of "#4cZWDecode". */
    private static final Pattern ESCAPE = Pattern.compile("#([0-9a-fA-F]{2})");

    /** All programs pack their tables of contents as Flate. */
    private static final Pattern UNUSUAL = Pattern.compile(
            "/(LZW|RunLengthDecode|RL\\b|ASCII|AHx|A85|DCT|JPX|CCF|CCITT|JBIG2)|/Filter\\s+\\d+\\s+\\d+\\s+R");

    private static final Pattern LONG_ROW = Pattern.compile("/Columns\\s+\\d{5,}");

    private long unpacked;

    private PdfStreams() {}

    static void check(byte[] pdf) throws MalformedArticleException {
        PdfStreams streams = new PdfStreams();
        for (int at = find(pdf, 0); at >= 0; at = find(pdf, at)) {
            int start = at;
            while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
                start++;
            }
            checkPacking(pdf, at - STREAM.length);
            streams.inflate(pdf, start, pdf.length - start, 1);
        }
    }

    /** What stands before a part: PDFBox unpacks tables of contents as it loads a PDF, before {@link PdfParts} can measure them. */
    private static void checkPacking(byte[] pdf, int stream) throws MalformedArticleException {
        int from = Math.max(0, stream - LONGEST_HEAD);
        String before = new String(pdf, from, stream - from, StandardCharsets.ISO_8859_1);
        String head = ESCAPE.matcher(before.substring(before.lastIndexOf("obj") + 1))
                .replaceAll(escape ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16))));
        boolean contents = head.contains("/XRef") || head.contains("/ObjStm");
        if (contents && (UNUSUAL.matcher(head).find() || LONG_ROW.matcher(head).find())) {
            throw new MalformedArticleException(1, "the PDF packs its contents in an unusual way: save it again");
        }
    }

    /** The end of the next "stream" from {@code from} on; -1 where there is none. */
    private static int find(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length <= pdf.length; i++) {
            int matched = 0;
            while (matched < STREAM.length && pdf[i + matched] == STREAM[matched]) {
                matched++;
            }
            if (matched == STREAM.length) {
                return i + matched;
            }
        }
        return -1;
    }

    private void inflate(byte[] bytes, int start, int length, int layer) throws MalformedArticleException {
        boolean zlib = length > 2
                && (bytes[start] & 0x0F) == 8
                && ((bytes[start] & 0xFF) << 8 | bytes[start + 1] & 0xFF) % 31 == 0;
        if (!zlib || layer > MOST_LAYERS) {
            return;
        }
        byte[] buffer = new byte[64 * 1024];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes, start, length);
            boolean first = true;
            int read = inflater.inflate(buffer);
            while (read > 0) {
                unpacked += read;
                if (unpacked > LARGEST) {
                    throw new MalformedArticleException(
                            1,
                            "the PDF unpacks to far more than its size: it is refused, because it could fill the memory");
                }
                if (first) {
                    inflate(buffer.clone(), 0, read, layer + 1);
                }
                first = false;
                read = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // The reader of PDF says what is damaged.
            return;
        }
    }
}
