package org.factloom.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factloom.account.CurrentPerson;
import org.factloom.exchange.Sha256;
import org.factloom.fact.Fact;
import org.junit.jupiter.api.Test;

/** Facts belong to an article: several sets may state them. */
@QuarkusTest
class SetLoaderFactsTest extends SetLoaderCase {

    @Test
    void aCorrectedValueIsTheSameFact() throws IOException {
        Path file = write("a", "");
        loadInOrder();
        edit(file, "text: '1968', date: '1968'", "text: May 1968, date: 1968-05");
        loadInOrder();
        assertEquals("May 1968", fact(id("f", "a")).fact().value().text());
        assertEquals(Optional.of("1968"), fact(id("f", "a")).was(), "whoever learned it is asked again");
        edit(file, "title: Set", "title: Better set");
        loadInOrder();
        assertEquals(Optional.of("1968"), fact(id("f", "a")).was());
    }

    @Test
    void aFactStaysUntilNoSetOfItsArticleStatesIt() throws IOException {
        Path file = write("a", "");
        Path more = writeMore();
        loadInOrder();
        edit(file, "title: Set", "title: Better set");
        loadInOrder();
        assertFalse(fact(id("f", "more")).retired());
        edit(more, "title: More", "title: Even more");
        loadInOrder();
        assertFalse(fact(id("f", "a")).retired());
        Files.writeString(more, Files.readString(more).replaceAll("(?s)facts:.*(?=items:)", ""));
        loadInOrder();
        assertTrue(fact(id("f", "more")).retired());
        assertFalse(fact(id("f", "a")).retired(), "the other set states it");
    }

    @Test
    void aSetIsExportedWithWhatItStatesItself() throws IOException {
        writeMore();
        loadInOrder();
        assertEquals(List.of(id("f", "a")), exported("a"));
        assertEquals(List.of(id("f", "a"), id("f", "more")), exported("more").subList(0, 2));
    }

    private List<String> exported(String name) {
        return files.of(own + "-" + name, CurrentPerson.NOBODY).orElseThrow().file().facts().stream()
                .map(Fact::id)
                .toList();
    }

    /** Another set of the article of set "a": states its fact, and one that nobody asks. */
    private Path writeMore() throws IOException {
        String first = Files.readString(topic.resolve(own + "-a.yaml"));
        String text = TEXT.formatted(own + "-a");
        int start = text.indexOf("It ended");
        return Files.writeString(topic.resolve(own + "-more.yaml"), """
                format: 1
                title: More
                article: {file: %1$s-a.txt, title: %1$s-a, sha256: %2$s, licence: CC0, attribution: nobody}
                %3$s  - id: f-%1$s-more
                    family: dated-event
                    subject: rising
                    relation: ended
                    value: {type: date, text: '1969', date: '1969'}
                    evidence:
                      - {section: '', start: %4$d, end: %5$d, text: It ended in 1969.}
                items:
                  - {form: card, stem: What?, key: That}
                """.formatted(
                        own,
                        Sha256.of(text),
                        first.substring(first.indexOf("facts:"), first.indexOf("items:")),
                        start,
                        start + 17));
    }
}
