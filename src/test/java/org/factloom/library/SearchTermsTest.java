package org.factloom.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    private static String marked(String query, String text) {
        return SearchTerms.of(query).marked(text).stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ghamuka | Hawr al-Ghamūka, 1968 | Hawr al-[Ghamūka], 1968",
                "baath | the Ba'athist government | the [Ba'athist] government",
                "Ba'ath | the Baathist government | the [Baathist] government",
                "revolts | a revolt in Baghdad | a [revolt] in Baghdad",
                "insurgency | raids in an insurgent town | raids in an insurgent town",
                "الأنصار | al-Ansar (الأنصار) | al-Ansar ([الأنصار])",
                "1968 | in 1968–69 | in [1968]–69",
            })
    void aWordIsFoundAsPeopleTypeIt(String query, String text, String expected) {
        assertEquals(expected, marked(query, text));
    }

    @Test
    void whatMeansSomethingToTheDatabaseIsNotPassedOn() {
        assertEquals(
                "'a':* & 'b':* & 'c':*", SearchTerms.of("a' | b:* & !(c)\\").tsquery(""));
        assertEquals("'port':*A", SearchTerms.of("port").tsquery("A"));
    }

    @Test
    void aQueryIsCut() {
        assertEquals(8, SearchTerms.of("a b c d e f g h i j").words().size());
        assertEquals(200, SearchTerms.of("x".repeat(5000)).words().getFirst().length());
        assertTrue(SearchTerms.of(" ,;!").isEmpty());
    }

    @Test
    void aSnippetIsAboutTheFirstHitAndEndsAtWords() {
        String text = "= Title =\n\n" + "before ".repeat(40) + "Amarah " + "after ".repeat(60) + "\n\nAmarah";
        String snippet = text("amarah", text);
        assertTrue(snippet.startsWith("… before "), snippet);
        assertTrue(snippet.contains("before Amarah after"), snippet);
        assertTrue(snippet.endsWith("after …"), snippet);
        assertTrue(snippet.length() < 260, snippet);
    }

    @Test
    void aSnippetPrefersProseToTitlesAndLists() {
        String article =
                "= Amarah =\n\nInfobox\n- Place: Amarah\n\nIt is a town. Some call it Amarah.\n\n==Amarah==\n- Amarah";
        assertEquals("It is a town. Some call it Amarah.", text("amarah", article));
        assertEquals("Place: Tarn", text("tarn", article.replace("Place: Amarah", "Place: Tarn")));
        assertEquals("It is a town. Some call it Amarah.", text("kut", article.replaceFirst("Amarah", "Kut")));
    }

    private static String text(String query, String article) {
        return SearchTerms.of(query).snippet(article).stream()
                .map(SearchTerms.Piece::text)
                .collect(Collectors.joining());
    }
}
