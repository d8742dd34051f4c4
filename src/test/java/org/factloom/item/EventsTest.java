package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.factloom.fact.FactFinder;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.junit.jupiter.api.Test;

/** Which events may be put in order or matched with their years. */
class EventsTest {

    private static final Reading READING = new FactFinder(Seeds.analyser())
            .read(Seeds.plain("= Lund Harbour Building =\n\n"
                    + "Lund Harbour burnt in 1910, 1911, 1930, 1950, 1960, 1970 and 1980, and on 3 May"
                    + " 1950 and 5 May 1950.\n"));

    private static Finding event(String text, String date) {
        return Findings.event(READING.sentences().getFirst().evidence(), text, date);
    }

    private static List<String> events(Finding... findings) {
        return Events.of(new Material(new Material.Source(READING, List.of(findings)), List.of(), 1)).stream()
                .map(finding -> finding.wording().event())
                .toList();
    }

    @Test
    void eventsAreAboutTheTopicShortAndYearsApart() {
        assertEquals(
                List.of("Lund Harbour was built", "Lund Harbour was sold to the Danish navy"),
                events(
                        event("Lund Harbour was sold to the Danish navy", "1950"),
                        event("Lund Harbour was built", "1910"),
                        event("Lund Harbour burnt down", "1911"),
                        event("The bishop died", "1930"),
                        event("It was closed to all ships of Lund", "1960"),
                        event("Lund Harbour, which was old, was sold", "1970"),
                        event("Lund Harbour " + "and so on ".repeat(5), "1980")));
    }

    @Test
    void whatHasAFullNameMayStandBesideTheTopic() {
        assertEquals(
                List.of("Anna Berg founded the Northport Mill"),
                events(
                        event("Anna Berg founded the Northport Mill", "1910"),
                        event("NBX sold Northport Mill to Anna Berg", "1930"),
                        event("The mill burnt down", "1950")));
    }

    @Test
    void ofOneShortEventDaysAreTold() {
        assertEquals(
                List.of("Lund Harbour was seized", "Lund Harbour was freed"),
                events(event("Lund Harbour was freed", "5 May 1950"), event("Lund Harbour was seized", "3 May 1950")));
    }

    @Test
    void manyEventsMakeSeveralErasOfAboutOneSize() {
        List<Finding> eleven = IntStream.range(0, 11)
                .mapToObj(i -> event("event " + i, String.valueOf(1900 + 5 * i)))
                .toList();
        assertEquals(
                List.of(3, 4, 4),
                Events.eras(eleven, 3, 5).stream().map(List::size).toList());
        assertEquals(List.of(), Events.eras(eleven.subList(0, 2), 3, 5));
    }
}
