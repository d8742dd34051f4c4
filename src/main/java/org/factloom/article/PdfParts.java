package org.factloom.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * Measures the packed parts of a PDF, whatever packs them, before PDFBox unpacks any of them whole into memory. What
 * {@link PdfStreams} cannot see is seen here: LZW, run lengths, several packings in one another.
 */
final class PdfParts {

    /** In bytes; no page has as much text, no font as many letters. */
    private static final long LARGEST_PART = 32L * 1024 * 1024;

    /** In bytes, of all parts together. */
    private static final long LARGEST = 128L * 1024 * 1024;

    /** In numbers: "/Columns 5". */
    private static final int LONGEST_ROW = 1_000_000;

    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode");

    private final PdfLimit limit;
    private long unpacked;

    private PdfParts(PdfLimit limit) {
        this.limit = limit;
    }

    /** Pictures are not measured: they lose their packing, so that nothing unpacks them. */
    static void check(COSDocument document, PdfLimit limit) throws IOException {
        PdfParts parts = new PdfParts(limit);
        List<COSObjectKey> keys = document.getXrefTable().entrySet().stream()
                // The others lie within packed parts, and are none themselves.
                .filter(entry -> entry.getValue() >= 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        for (COSObjectKey key : keys) {
            limit.check();
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                parts.measure(stream);
            }
        }
    }

    private void measure(COSStream stream) throws IOException {
        List<COSName> packings = packings(stream.getFilters());
        boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                || packings.stream().anyMatch(packing -> PICTURES.contains(packing.getName()));
        if (picture) {
            stream.removeItem(COSName.FILTER);
            return;
        }
        checkRows(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < packings.size(); i++) {
                Measured out = new Measured(i + 1 < packings.size());
                FilterFactory.INSTANCE.getFilter(packings.get(i)).decode(in, out, stream, i);
                in = new ByteArrayInputStream(out.kept.toByteArray());
            }
        } catch (PdfLimit.ExceededException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A damaged part: whether it is needed, the reader of pages will see.
            return;
        }
    }

    /** PDFBox makes room for a whole row, however long the PDF says that it is. */
    private static void checkRows(@Nullable COSBase parameters) throws PdfLimit.ExceededException {
        if (parameters instanceof COSDictionary row && row.getInt(COSName.COLUMNS, 1) > LONGEST_ROW) {
            throw PdfLimit.tooLarge();
        }
        if (parameters instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (all.getObject(i) instanceof COSDictionary row) {
                    checkRows(row);
                }
            }
        }
    }

    private static List<COSName> packings(@Nullable COSBase filters) {
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Counts what is unpacked, and keeps it only where something is packed within it. */
    private final class Measured extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final boolean keeps;
        private long size;

        Measured(boolean keeps) {
            this.keeps = keeps;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            size += length;
            unpacked += length;
            if (size > LARGEST_PART || unpacked > LARGEST) {
                throw PdfLimit.tooLarge();
            }
            limit.check();
            if (keeps) {
                kept.write(bytes, start, length);
            }
        }
    }
}
