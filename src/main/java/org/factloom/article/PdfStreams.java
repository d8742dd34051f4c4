package org.factloom.article;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures how much the compressed parts of a PDF unpack to, before anything is unpacked into memory. */
final class PdfStreams {

    /** In bytes, of one part and of all together. */
    private static final long LARGEST = 128L * 1024 * 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** A part that unpacks to a compressed part again needs no third layer. */
    private static final int MOST_LAYERS = 3;

    private long unpacked;

    private PdfStreams() {}

    static void check(byte[] pdf) throws MalformedArticleException {
        PdfStreams streams = new PdfStreams();
        for (int at = find(pdf, 0); at >= 0; at = find(pdf, at)) {
            int start = at;
            while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
                start++;
            }
            streams.inflate(pdf, start, pdf.length - start, 1);
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
