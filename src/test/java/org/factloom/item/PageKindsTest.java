package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.factloom.article.Article;
import org.factloom.article.Kind;
import org.factloom.article.WikitextReader;
import org.junit.jupiter.api.Test;

/** Pages that say little get few items or none, rather than padding; small words are asked about like names. */
class PageKindsTest {

    @Test
    void aDisambiguationPageSaysNothing() throws Exception {
        assertItems(0, Kind.DISAMBIGUATION, """
                '''Tarn''' may refer to:

                * [[Tarn (river)]], a river in France that was built in 1871
                * [[Ada Tarn]] (1871–1943), a physicist born in Lund on 3 June 1871
                * [[Tarn (department)|Tarn]], a department of France with 387,890 inhabitants

                == See also ==
                * [[Tarne]]

                {{disambiguation|geo}}
                """);
    }

    @Test
    void aRedirectSaysNothing() throws Exception {
        assertItems(0, Kind.REDIRECT, "#REDIRECT [[Tarn (river)#Course]]\n\n{{R from move}}\n");
    }

    @Test
    void aListIsNotAsked() throws Exception {
        StringBuilder rivers =
                new StringBuilder("= List of rivers of Tarnland =\nThis is a list of rivers of [[Tarnland]]. "
                        + "It is sorted by name.\n\n== Rivers ==\n");
        for (int i = 1; i < 60; i++) {
            rivers.append("* [[River Tarn %1$d]], %1$d0 km, dammed in 19%2$02d\n".formatted(i, i));
        }
        assertItems(2, Kind.LIST, rivers.toString());
    }

    @Test
    void aStubGivesFewItems() throws Exception {
        assertItems(4, Kind.STUB, """
                '''Tarn Hill''' is a village in [[Tarnland]]. It was founded in 1871.

                {{Tarnland-geo-stub}}
                """);
    }

    /** Its name has no capital letter by which a stem would name it. */
    @Test
    void aTopicThatIsWrittenSmallIsAskedAbout() {
        List<String> stems = new Generator(Seeds.analyser())
                        .generate(
                                Seeds.plain(
                                        "= Cholera =\n\nCholera is an infection of the small intestine by some bacteria. "
                                                + "Most people with cholera drink too little.\n"),
                                List.of(),
                                1)
                        .items()
                        .stream()
                        .map(Item::stem)
                        .toList();
        assertEquals(List.of("What is cholera?"), stems);
    }

    private static void assertItems(int most, Kind kind, String wikitext) throws Exception {
        Article article = WikitextReader.read("tarn", "Tarn", wikitext);
        assertEquals(kind, article.kind());
        List<Item> items =
                new Generator(Seeds.analyser()).generate(article, List.of(), 1).items();
        assertTrue(items.size() <= most, items::toString);
    }
}
