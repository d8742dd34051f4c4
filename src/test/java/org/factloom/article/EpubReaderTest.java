package org.factloom.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EpubReaderTest {

    @Test
    void chaptersAreSectionsInTheOrderOfTheSpine() throws Exception {
        byte[] book = Documents.epub(
                "<html xmlns:epub='http://www.idpf.org/2007/ops'><head><title/></head><body><section epub:type='titlepage'><p>Rivers, by A.</p>"
                        + "</section></body></html>",
                "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.1//EN' 'x.dtd'><html><head><title/></head><body><h1>The Tarn</h1>"
                        + "<p>It is&nbsp;long.<a epub:type='noteref' href='#n1'>1</a></p><h2>Course</h2><p>It flows <i>west</i>.</p>"
                        + "<aside epub:type='footnote'><p>Very long.</p></aside></body></html>",
                "<html><body><h1>The Lot</h1><p>It is longer.</p><blockquote><p>O Lot!</p></blockquote></body></html>");

        assertEquals("""
                = Rivers =

                ==The Tarn==

                It is long.

                ===Course===

                It flows west.

                ==The Lot==

                It is longer.
                """, read(book));
    }

    @Test
    void whatIsNoBookIsRefused() throws Exception {
        assertWrong("the book is damaged: it has no META-INF/container.xml", Documents.zip(Map.of("a.xml", "<a/>")));
        assertWrong("no paragraphs of text were found in the book: give the text itself", Documents.epub());
    }

    private static void assertWrong(String message, byte[] bytes) {
        var e = assertThrows(MalformedArticleException.class, () -> read(bytes));
        assertEquals(message, e.getMessage());
    }

    private static String read(byte[] bytes) throws Exception {
        return ArticleFile.read("book.epub", bytes, null).text();
    }
}
