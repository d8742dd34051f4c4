package org.factloom.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.factloom.article.Documents.Placed;
import org.junit.jupiter.api.Test;

/** Small PDFs that would fill the memory or take for ever. */
class PdfLimitsTest {

    private static final String TOO_LARGE =
            "the PDF unpacks to far more than its size: it is refused, because it could fill the memory";

    @Test
    void aPageOfLzwIsMeasured() throws Exception {
        byte[] page = lzw(5);
        assertTrue(page.length < 50_000);
        assertEquals(TOO_LARGE, refused(pdf(page, COSName.LZW_DECODE)));
    }

    @Test
    void aPageOfRunLengthsIsMeasured() throws Exception {
        byte[] page = "\u0081 ".repeat(300_000).getBytes(ISO_8859_1);
        assertEquals(TOO_LARGE, refused(pdf(page, COSName.RUN_LENGTH_DECODE)));
    }

    @Test
    void packingsWithinPackingsAreMeasured() throws Exception {
        StringBuilder hex = new StringBuilder();
        for (byte b : deflated(new byte[40 * 1024 * 1024])) {
            hex.append("%02x".formatted(b));
        }
        byte[] page = hex.append('>').toString().getBytes(ISO_8859_1);
        assertEquals(TOO_LARGE, refused(pdf(page, COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE)));
    }

    @Test
    void aRowOfGigabytesIsRefused() throws Exception {
        COSDictionary row = new COSDictionary();
        row.setInt(COSName.PREDICTOR, 12);
        row.setInt(COSName.COLUMNS, 2_000_000_000);
        COSStream page = stream(deflated(new byte[1000]), COSName.FLATE_DECODE);
        page.setItem(COSName.DECODE_PARMS, row);
        assertEquals(TOO_LARGE, refused(pdf(page)));
    }

    /** Of a picture as a page, only bytes without sense are seen. */
    @Test
    void picturesAreNotUnpacked() throws Exception {
        assertEquals(
                "the PDF has no text, only images of its pages: let a program recognise the text (OCR) first",
                refused(pdf(new byte[100], COSName.DCT_DECODE)));
    }

    @Test
    void contentsThatPdfboxWouldUnpackAtOnceAreFlateOrRefused() {
        for (String packing : List.of("/LZWDecode", "/#4cZWDecode", "[/ASCIIHexDecode/FlateDecode]", "7 0 R")) {
            String head = "%PDF-1.5\n1 0 obj\n<</Type/XRef/Filter " + packing + ">>\nstream\nx\nendstream";
            assertEquals(
                    "the PDF packs its contents in an unusual way: save it again", refused(head.getBytes(ISO_8859_1)));
        }
    }

    @Test
    void aPageWithoutEndIsStopped() throws Exception {
        byte[] bytes = Documents.pdf(List.of(new Placed("The Tarn is a river.", 72, 700, 11)));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var e = assertThrows(PdfLimit.ExceededException.class, () -> PdfLines.of(document, new PdfLimit(-1)));
            assertEquals("the PDF takes too long to read: split it, or save its text in another form", e.getMessage());
        }
    }

    private static String refused(byte[] pdf) {
        return assertThrows(MalformedArticleException.class, () -> ArticleFile.read("tarn.pdf", pdf, null))
                .getMessage();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Spaces, 7 MB a round in 5 KB: each code stands for all that the one before does and a space more. */
    private static byte[] lzw(int rounds) {
        StringBuilder bits = new StringBuilder();
        for (int round = 0; round < rounds; round++) {
            append(bits, 256, round == 0 ? 9 : 12);
            append(bits, ' ', 9);
            for (int code = 258; code < 4_090; code++) {
                append(bits, code, code + 1 >= 2048 ? 12 : code + 1 >= 1024 ? 11 : code + 1 >= 512 ? 10 : 9);
            }
        }
        append(bits, 257, 12);
        byte[] bytes = new byte[bits.length() / 8 + 1];
        for (int i = 0; i < bits.length(); i++) {
            bytes[i / 8] |= (byte) (bits.charAt(i) == '1' ? 128 >> i % 8 : 0);
        }
        return bytes;
    }

    private static void append(StringBuilder bits, int code, int width) {
        for (int bit = width - 1; bit >= 0; bit--) {
            bits.append(code >> bit & 1);
        }
    }

    private static byte[] pdf(byte[] page, COSName... packings) throws IOException {
        return pdf(stream(page, packings));
    }

    private static COSStream stream(byte[] page, COSName... packings) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(page);
        }
        stream.setItem(COSName.FILTER, new COSArray(List.of(packings)));
        return stream;
    }

    private static byte[] pdf(COSStream page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage only = new PDPage();
            only.setContents(new PDStream(page));
            document.addPage(only);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
