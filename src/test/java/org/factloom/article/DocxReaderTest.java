package org.factloom.article;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.factloom.article.Documents.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    @Test
    void headingsParagraphsAndListsAreReadAndTheRestIsLeftOut() throws Exception {
        String list = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Albi</w:t></w:r></w:p>";
        String revised =
                "<w:p><w:r><w:t xml:space=\"preserve\">It is </w:t></w:r><w:del><w:r><w:delText>short</w:delText><w:t>short</w:t></w:r></w:del>"
                        + "<w:ins><w:r><w:t>long</w:t></w:r></w:ins><w:r><w:t>.</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
        assertEquals(
                """
                = The Tarn =

                It is a river.

                ==Course==

                It is long.

                - Albi

                ===Gorges===

                They are deep.
                """,
                read(Documents.docx(paragraph("Titel", "The Tarn") + paragraph("", "It is a river.")
                        + paragraph("berschrift1", "Course") + revised + list + "<w:tbl><w:tr><w:tc>"
                        + paragraph("", "cell")
                        + "</w:tc></w:tr></w:tbl>" + paragraph("Beschriftung", "Figure 1")
                        + paragraph("berschrift2", "Gorges")
                        + paragraph("", "They are deep.") + paragraph("berschrift1", "References")
                        + paragraph("", "A book."))));
    }

    @Test
    void anEncryptedDocumentIsSaidToBeEncrypted() throws Exception {
        ByteArrayOutputStream ole = new ByteArrayOutputStream();
        ole.write(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        assertWrong("the document is in the form of Word before 2007: save it as .docx", ole.toByteArray());
        ole.write("EncryptedPackage".getBytes(UTF_16LE));
        assertWrong(
                "the document is encrypted: remove its password in Word (File, Info, Protect Document) and save it",
                ole.toByteArray());
    }

    @Test
    void whatIsNoDocumentIsRefused() throws Exception {
        assertWrong("the document is damaged: it is no ZIP archive with texts in it", "nonsense".getBytes(UTF_8));
        assertWrong("the document is damaged: it has no word/document.xml", Documents.zip(Map.of("a.xml", "<a/>")));
        assertWrong(
                "the document is damaged: a part of it is no XML; save it again",
                Documents.zip(Map.of("word/document.xml", "<a><b></a>")));
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        String bomb = "<!DOCTYPE a [<!ENTITY b \"x\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><a>&c;</a>";
        assertWrong(
                "the document declares a document type: it is refused",
                Documents.zip(Map.of("word/document.xml", bomb)));
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        assertWrong(
                "the document unpacks to far more than its size: it is refused, because it could fill the memory",
                Documents.zip(Map.of("media/image1.png", "\0".repeat(200_000_000))));
        Map<String, String> many = new java.util.TreeMap<>();
        for (int i = 0; i < 6_000; i++) {
            many.put(i + ".xml", "");
        }
        assertWrong("the document has more than 5,000 parts: it is refused", Documents.zip(many));
    }

    private static void assertWrong(String message, byte[] bytes) {
        var e = assertThrows(MalformedArticleException.class, () -> read(bytes));
        assertEquals(message, e.getMessage());
    }

    private static String read(byte[] bytes) throws Exception {
        return ArticleFile.read("Tarn.docx", bytes, null).text();
    }
}
