package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.WikitextReader;
import org.factloom.item.Seeds;

/** What is found in boxes as Wikipedia's templates write them: test support. */
final class Boxes {

    private static final FactFinder FACTS = new FactFinder(Seeds.analyser());

    private Boxes() {}

    static List<Finding> read(String title, String wikitext) {
        try {
            return FACTS.find(FACTS.read(WikitextReader.read("made-up", title, wikitext)));
        } catch (MalformedArticleException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    static Optional<Finding> find(List<Finding> findings, String relation) {
        return findings.stream()
                .filter(finding -> finding.fact().family() == Family.INFOBOX
                        && finding.fact().relation().equals(relation))
                .findFirst();
    }

    /** @param statement with the value in it */
    static void assertSays(List<Finding> findings, String relation, String question, String statement) {
        Finding finding = find(findings, relation).orElseThrow(() -> new AssertionError("no " + relation));
        assertEquals(question, finding.wording().question());
        assertEquals(statement, finding.wording().stating(finding.fact().value().text()));
    }
}
