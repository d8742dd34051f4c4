package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.fact.FactFinder;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.factloom.item.gate.Candidate;
import org.junit.jupiter.api.Test;

/** What came before or after an event of the article. */
class PrecedenceTest {

    private static final Reading READING = new FactFinder(Seeds.analyser())
            .read(Seeds.plain("= Lund Harbour =\n\n"
                    + "Lund Harbour is a harbour. Anna Berg knew Lund Harbour. The harbour burnt in 1910,"
                    + " 1930, 1950, 1970 and 1990.\n"));

    private static Finding event(String text, String date) {
        return Findings.event(READING.sentences().getLast().evidence(), text, date);
    }

    private static List<Item.MultipleChoice> items(Finding... findings) {
        return Precedence.write(new Material(new Material.Source(READING, List.of(findings)), List.of(), 1)).stream()
                .map(Candidate::item)
                .map(Item.MultipleChoice.class::cast)
                .toList();
    }

    private static Set<String> wrong(Item.MultipleChoice item) {
        return item.options().stream()
                .map(Item.Option::text)
                .filter(text -> !text.equals(item.keyText()))
                .collect(Collectors.toSet());
    }

    @Test
    void theNeighbourIsRightAndTheOtherSideWrong() {
        List<Item.MultipleChoice> items = items(
                event("Lund Harbour was paved in stone", "1910"),
                event("Anna Berg sold Lund Harbour", "1930"),
                event("The quay of Lund Harbour was widened", "1950"),
                event("The Danish navy bought Lund Harbour", "1970"));
        assertEquals(
                List.of(
                        "Which of these happened before Anna Berg sold Lund Harbour?",
                        "Which of these happened after the quay of Lund Harbour was widened?"),
                items.stream().map(Item.MultipleChoice::stem).toList());
        assertEquals("Lund Harbour was paved in stone", items.getFirst().keyText());
        assertEquals(
                Set.of("The quay of Lund Harbour was widened", "The Danish navy bought Lund Harbour"),
                wrong(items.getFirst()));
        assertEquals("The Danish navy bought Lund Harbour", items.getLast().keyText());
        assertEquals(Set.of("Lund Harbour was paved in stone", "Anna Berg sold Lund Harbour"), wrong(items.getLast()));
    }

    @Test
    void optionsOfOneLengthTellNothing() {
        assertEquals(
                List.of(),
                items(
                        event("Lund Harbour was paved", "1910"),
                        event("Anna Berg sold Lund Harbour", "1930"),
                        event("The long quay of Lund Harbour was widened", "1950"),
                        event("Lund Harbour was bought by the Royal Danish navy", "1970")));
    }

    @Test
    void threeEventsHaveTooFewOnOneSide() {
        assertEquals(
                List.of(),
                items(
                        event("Lund Harbour was paved", "1910"),
                        event("Anna Berg sold Lund Harbour", "1930"),
                        event("Lund Harbour was widened", "1950")));
    }

    @Test
    void beginningsAndWordsThatMayBeNoNameAreLeft() {
        assertEquals(
                List.of(),
                items(
                        event("Anna Berg began to work at Lund Harbour", "1910"),
                        event("Anna Berg sold Lund Harbour", "1930"),
                        event("Repair of Lund Harbour was paid", "1950"),
                        event("Lund Harbour was bought by the Danish navy", "1970")));
    }
}
