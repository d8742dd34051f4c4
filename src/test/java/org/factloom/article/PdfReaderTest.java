package org.factloom.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.factloom.article.Documents.Placed;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    @Test
    void paragraphsAreWholeAcrossLinesAndPages() throws Exception {
        assertEquals(
                """
                = The Tarn =

                ==Course==

                The Tarn rises on Mont Lozere and flows through a well-known gorge of limestone for many miles before it comes down to the wide valley of Millau.

                It is well-known for its bridge, which is the tallest one.

                - Albi
                - Moissac
                """,
                read(Documents.pdf(
                        List.of(
                                head(1),
                                line("The Tarn", 700, 22),
                                line("Course", 660, 16),
                                line("The Tarn rises on Mont Lozere and flows through a well-", 640, 11),
                                line("known gorge of limestone for many miles before it co-", 626, 11),
                                new Placed("2", 300, 40, 11)),
                        List.of(
                                head(2),
                                line("mes down to the wide valley of Millau.", 700, 11),
                                line("It is well-known for its bridge, which is the tall-", 672, 11),
                                line("est one.", 658, 11),
                                line("• Albi", 630, 11),
                                line("• Moissac", 616, 11),
                                line("1 A note in small print.", 80, 8),
                                new Placed("3", 300, 40, 11)),
                        List.of(head(3)))));
    }

    @Test
    void smallDigitsArePowersOrNotes() throws Exception {
        assertEquals(
                "= Tarn =\n\nIt has 10⁶ fish in the river, they say, and more.\n",
                read(Documents.pdf(List.of(
                        line("It has 10", 700, 11),
                        new Placed("6", 116.6f, 704, 6),
                        new Placed("fish in the river", 123, 700, 11),
                        new Placed("12", 201, 704, 6),
                        new Placed(", they say, and more.", 208, 700, 11)))));
    }

    @Test
    void aPdfOfImagesIsSaidToBeOne() throws Exception {
        assertWrong(
                "the PDF has no text, only images of its pages: let a program recognise the text (OCR) first",
                Documents.pdf(List.of(), List.of(line("page 2", 40, 8))));
    }

    @Test
    void anEncryptedPdfIsSaidToBeEncrypted() throws Exception {
        assertWrong(
                "the PDF is encrypted: save it without a password",
                Documents.pdf("secret", List.of(line("Text", 700, 11))));
    }

    @Test
    void whatIsNoPdfIsRefused() {
        var e = assertThrows(MalformedArticleException.class, () -> read("nonsense".getBytes(UTF_8)));
        assertTrue(e.getMessage().startsWith("the PDF is damaged ("), e.getMessage());
    }

    @Test
    void aPdfThatUnpacksToGigabytesIsRefused() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.4\n1 0 obj <</Filter/FlateDecode>> stream\n".getBytes(ISO_8859_1));
        DeflaterOutputStream packed = new DeflaterOutputStream(pdf);
        byte[] megabyte = new byte[1024 * 1024];
        for (int i = 0; i < 200; i++) {
            packed.write(megabyte);
        }
        packed.finish();
        assertWrong(
                "the PDF unpacks to far more than its size: it is refused, because it could fill the memory",
                pdf.toByteArray());
    }

    private static Placed head(int page) {
        return new Placed("Rivers of France " + page, 72, 760, 11);
    }

    private static Placed line(String words, float y, float size) {
        return new Placed(words, 72, y, size);
    }

    private static void assertWrong(String message, byte[] bytes) {
        var e = assertThrows(MalformedArticleException.class, () -> read(bytes));
        assertEquals(message, e.getMessage());
    }

    private static String read(byte[] bytes) throws Exception {
        return ArticleFile.read("Tarn.pdf", bytes, null).text();
    }
}
