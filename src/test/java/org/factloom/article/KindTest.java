package org.factloom.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

    private static final String PROSE = "The Tarn flows through eleven old towns on its way to the sea. ".repeat(10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mercury|Mercury may refer to:|DISAMBIGUATION",
                "Mercury|Mercury commonly refers to:|DISAMBIGUATION",
                "Mercury (disambiguation)|Mercury is a planet.|DISAMBIGUATION",
                "ICP|ICP or I.C.P. may stand for:|DISAMBIGUATION",
                "Tarn|Tarn is the name of several rivers:|DISAMBIGUATION",
                "Guide|The guide may refer to the reader as a friend. It is long.|STUB",
                "Tarn|The name Tarn may refer to the town.|DISAMBIGUATION",
                "Tarn|#REDIRECT Tarn (river)|REDIRECT",
                "List of rivers of Tarnland|This is a list of rivers.|LIST",
                "Tarn|Tarn is a river.|STUB",
            })
    void theTitleAndTheFirstSentenceTell(String title, String first, Kind kind) throws Exception {
        assertEquals(
                kind,
                PlainReader.read("x", "= " + title + " =\n\n" + first + "\n").kind());
    }

    @Test
    void anArticleHasProse() throws Exception {
        assertEquals(
                Kind.ARTICLE,
                PlainReader.read("x", "= Tarn =\n\nTarn is a river. " + PROSE).kind());
    }

    @Test
    void wikitextMarksItsKind() throws Exception {
        String prose = "'''Tarn''' is a river. " + PROSE;
        assertEquals(Kind.ARTICLE, WikitextReader.read("x", "X", prose).kind());
        assertEquals(
                Kind.STUB,
                WikitextReader.read("x", "X", prose + "\n{{Tarnland-river-stub}}")
                        .kind());
        assertEquals(
                Kind.DISAMBIGUATION,
                WikitextReader.read("x", "X", prose + "\n{{Disambiguation|geo}}")
                        .kind());
        assertEquals(
                Kind.DISAMBIGUATION,
                WikitextReader.read("x", "X", prose + "\n{{hndis}}").kind());
    }

    @Test
    void aRedirectLeadsElsewhereAndSaysNothing() throws Exception {
        Article article = WikitextReader.read("tarn", "tarn", "#REDIRECT [[Tarn (river)#Course]]\n\n{{R from move}}");

        assertEquals(Kind.REDIRECT, article.kind());
        assertEquals("= Tarn =\n\n- Tarn (river)\n", article.text());
        assertEquals("Tarn (river)", article.mentions().getFirst().target());
    }
}
