package org.factloom.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainReaderTest {

    private static final String REVOLT = """
            = Ar-Rashid revolt =

            Infobox
            - Date: 3 July 1963
            - Place: Baghdad: Iraq
            - Casualties2:

            The revolt failed. It was crushed.

            Its leaders fled.

            ==Background==
            ===Plot===
            It was planned
            for weeks.
            - a list
            - is no prose
            After the list.

            ==See also==
            - Al-Ansar (Iraq)
            """;

    @Test
    void titleInfoboxLeadAndSectionsAreRead() throws Exception {
        Article article = PlainReader.read("revolt", REVOLT);

        assertEquals("Ar-Rashid revolt", article.title());
        assertEquals(
                List.of("", "Background", "Background › Plot", "See also"),
                article.sections().stream().map(Section::name).toList());
        assertEquals(List.of("The revolt failed. It was crushed.", "Its leaders fled."), paragraphs(article, 0));
        assertEquals(List.of("It was planned\nfor weeks.", "After the list."), paragraphs(article, 2));
        assertEquals(List.of(), paragraphs(article, 3));
    }

    @Test
    void infoboxFieldsKeepTheirPlaces() throws Exception {
        Article article = PlainReader.read("revolt", REVOLT);
        Infobox infobox = assertNotNullInfobox(article);

        assertEquals("Infobox", infobox.name());
        Infobox.Field place = infobox.fields().get(1);
        assertEquals("Place", place.key());
        assertEquals("Baghdad: Iraq", place.value());
        assertEquals("Place: Baghdad: Iraq", place.span().of(article.text()));
        assertEquals("Baghdad: Iraq", place.valueSpan().of(article.text()));
    }

    @Test
    void anInfoboxWithoutValuesHasEmptyValues() throws Exception {
        Article article = PlainReader.read("x", "= X =\n\nBattle\n- Date:\n- Place\n\nX is a town.\n");
        Infobox infobox = assertNotNullInfobox(article);

        assertEquals(
                List.of("Date", "Place"),
                infobox.fields().stream().map(Infobox.Field::key).toList());
        assertTrue(infobox.fields().stream().allMatch(field -> field.value().isEmpty()));
        assertEquals(List.of("X is a town."), paragraphs(article, 0));
    }

    @Test
    void anArticleNeedsNoInfobox() throws Exception {
        Article article = PlainReader.read("x", "\uFEFF= X =\nX is a town.");

        assertNull(article.infobox());
        assertEquals(List.of("X is a town."), paragraphs(article, 0));
    }

    @Test
    void offsetsIndexTheOriginalTextWhateverItsLineEnds() throws Exception {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            Article article = PlainReader.read("revolt", REVOLT.replace("\n", lineEnd));
            assertEquals(List.of("The revolt failed. It was crushed.", "Its leaders fled."), paragraphs(article, 0));
            assertEquals(List.of("It was planned" + lineEnd + "for weeks.", "After the list."), paragraphs(article, 2));
        }
    }

    @Test
    void aSkippedLevelOfHeadingsStillHasAPath() throws Exception {
        Article article = PlainReader.read("x", "= X =\n==A==\n====B====\n===C===\n== D ==\n");

        assertEquals(
                List.of("", "A", "A › B", "A › C", "D"),
                article.sections().stream().map(Section::name).toList());
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        assertWrong(1, "the article is empty: write '= Title =' and its text below", " \n\n");
        assertWrong(
                2, "no title: the first line must be '= Title =', and is 'Once upon a time'", "\nOnce upon a time\n");
        assertWrong(1, "no title: the first line must be '= Title =', and is '=='", "==");
        assertWrong(
                3,
                "the heading is not closed: '==Foo' must end with as many '=' as it begins with, and nothing after them",
                "= X =\n\n==Foo\nText.\n");
        assertWrong(
                3,
                "the heading is not closed: '==Foo==bar' must end with as many '=' as it begins with, and nothing after them",
                "= X =\n\n==Foo==bar\n");
        assertWrong(4, "a second title, '= Y =': one file holds one article", "= X =\nText.\n\n= Y =\n");
    }

    @Test
    void anEndlessLineIsRefused() {
        assertWrong(
                3,
                "the line has more than 100,000 characters: is this an article? If so, separate its paragraphs by blank lines",
                "= X =\n\n" + "word ".repeat(2_000_000 / 5));
    }

    @Test
    void anEndlessTextIsRefused() {
        assertWrong(
                1, "the article has more than 4,000,000 characters: split it", "= X =\n" + "word\n".repeat(1_000_000));
    }

    private static void assertWrong(int line, String message, String text) {
        var e = assertThrows(MalformedArticleException.class, () -> PlainReader.read("x", text));
        assertEquals(message, e.getMessage());
        assertEquals(line, e.line());
    }

    private static Infobox assertNotNullInfobox(Article article) {
        Infobox infobox = article.infobox();
        assertNotNull(infobox);
        return infobox;
    }

    private static List<String> paragraphs(Article article, int section) {
        return article.sections().get(section).paragraphs().stream()
                .map(paragraph -> paragraph.span().of(article.text()))
                .toList();
    }
}
