package org.factloom.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final String LONG =
            "The Tarn is a river. It rises on Mont Lozère, and flows west through its gorges for a hundred miles to Albi.";

    @Test
    void aShortFirstLineIsTheTitle() throws Exception {
        assertEquals("= The Tarn =\n\n" + LONG + "\n\nIt is long.\n", read("The Tarn\n" + LONG + "\nIt is long.\n"));
        assertEquals("= The Tarn =\n\nIt is long.\n", read("\uFEFFThe Tarn\r\n\r\nIt is long."));
    }

    @Test
    void otherwiseTheFilesNameIs() throws Exception {
        assertEquals("= My notes =\n\n" + LONG + "\n", read(LONG));
        assertEquals("= My notes =\n\nIt is long.\n", read("It is long.\n"));
    }

    @Test
    void linesThatAProgramBrokeAreOneParagraph() throws Exception {
        assertEquals(
                "= Tarn =\n\nThe Tarn is a river in the south of France.\n\nIt is long.\n",
                read("Tarn\n\nThe Tarn is a river\nin the south of France.\n\nIt is long.\n"));
    }

    @Test
    void listsAreListsAndForgottenTitlesCostNoHeading() throws Exception {
        assertEquals(
                "= Tarn =\n\nIt is long.\n\n- Albi\n- Millau\n\n==Course==\n\nIt flows west.\n",
                read("Tarn\n\nIt is long.\n• Albi\n- Millau\n==Course==\nIt flows west.\n"));
    }

    @Test
    void textInUtf16IsKnownByItsMark() throws Exception {
        byte[] bytes = ("\uFEFF" + LONG).getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        assertEquals(
                "= My notes =\n\n" + LONG + "\n",
                ArticleFile.read("My_notes.txt", bytes, null).text());
    }

    @Test
    void aListAloneIsNoArticle() {
        var e = assertThrows(MalformedArticleException.class, () -> read("- one\n- two\n"));
        assertEquals("no paragraphs of text were found in the text: give the text itself", e.getMessage());
    }

    private static String read(String text) throws Exception {
        return ArticleFile.read("My_notes.txt", text.getBytes(UTF_8), null).text();
    }
}
