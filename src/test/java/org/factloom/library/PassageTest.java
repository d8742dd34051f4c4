package org.factloom.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.factloom.article.Article;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.library.Passage.Piece;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String TEXT = """
            = Harbour revolt =

            Infobox
            - Place: Harbour

            ==Course==
            It began in May. It spread in June. It ended in July.
            """;

    @Test
    void theEvidenceIsMarkedInItsParagraph() throws MalformedArticleException {
        assertEquals(
                List.of(new Passage(
                        "Course",
                        TEXT.indexOf("It spread"),
                        List.of(
                                new Piece("It began in May. ", false),
                                new Piece("It spread in June.", true),
                                new Piece(" It ended in July.", false)))),
                Passage.of(article(), List.of(evidence("Course", "It spread in June."))));
    }

    @Test
    void evidenceOfOneParagraphStandsInOnePassage() throws MalformedArticleException {
        List<Passage> passages = Passage.of(
                article(), List.of(evidence("Course", "It ended in July."), evidence("Course", "It began in May.")));
        assertEquals(1, passages.size());
        assertEquals(
                List.of(
                        new Piece("It began in May.", true),
                        new Piece(" It spread in June. ", false),
                        new Piece("It ended in July.", true)),
                passages.getFirst().pieces());
    }

    @Test
    void evidenceOfTheInfoboxIsItsLine() throws MalformedArticleException {
        Passage passage = Passage.of(article(), List.of(evidence(Evidence.INFOBOX, "Place: Harbour")))
                .getFirst();
        assertTrue(passage.infobox());
        assertEquals(List.of(new Piece("Place: Harbour", true)), passage.pieces());
    }

    @Test
    void evidenceOfAnEarlierTextIsQuotedAsItWas() throws MalformedArticleException {
        Evidence old = new Evidence("Course", new Span(60, 80), "It began in April.");
        assertEquals(
                List.of(new Piece("It began in April.", true)),
                Passage.of(article(), List.of(old)).getFirst().pieces());
    }

    private static Evidence evidence(String section, String words) {
        int start = TEXT.indexOf(words);
        return new Evidence(section, new Span(start, start + words.length()), words);
    }

    private static Article article() throws MalformedArticleException {
        return PlainReader.read("harbour-revolt", TEXT);
    }
}
