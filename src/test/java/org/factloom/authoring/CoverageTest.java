package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.authoring.Coverage.Wish;
import org.factloom.fact.Family;
import org.factloom.item.Flag;
import org.factloom.item.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Candidates chosen by what they cover. */
class CoverageTest {

    private static final Wish TEN = new Wish(10, 10, Set.of(), Set.of(), Set.of(), false, Set.of());

    private final List<Offer> offers = new ArrayList<>();

    private Offer offer(String section, String fact, Form form, String stem, String key, String kind) {
        return offer(section, fact, form, stem, key, kind, null, Set.of());
    }

    private Offer offer(
            String section,
            String fact,
            Form form,
            String stem,
            String key,
            String kind,
            @Nullable Decision decision,
            Set<Flag> flags) {
        Head head = new Head(
                new UUID(1, offers.size()),
                offers.size(),
                form != Form.CARD,
                fact,
                form,
                Family.ROLE,
                section,
                form == Form.TYPED ? 0.7 : 0.3,
                flags,
                decision,
                null,
                decision == null ? null : 1);
        Offer offer = Offer.of(head, stem, List.of(key), Set.of(kind));
        offers.add(offer);
        return offer;
    }

    /** Sections "s0", "s1" and so on, each with facts that tell nothing of each other. */
    private void plain(int sections, int facts) {
        for (int section = 0; section < sections; section++) {
            for (int i = 0; i < facts; i++) {
                String fact = "s%df%d".formatted(section, i);
                offer("s" + section, fact, Form.MULTIPLE_CHOICE, "What of " + fact + "?", "key" + fact, "term");
                offer("s" + section, fact, Form.TYPED, "What is of " + fact + "?", "key" + fact, "term");
                offer("s" + section, fact, Form.CARD, fact + "?", "key" + fact, "term");
            }
        }
    }

    private List<Head> choose(Wish wish) {
        return Coverage.choose(offers, wish);
    }

    private static Map<String, Long> bySection(List<Head> heads) {
        return heads.stream().collect(Collectors.groupingBy(Head::section, Collectors.counting()));
    }

    private static Wish wish(int count, int perSection, Set<Form> forms, Set<Level> levels, Set<String> without) {
        return new Wish(count, perSection, forms, levels, without, false, Set.of());
    }

    @Test
    void factsAreDifferentAndSectionsTakeTurns() {
        plain(4, 6);
        List<Head> chosen = choose(TEN);
        assertEquals(10, chosen.size());
        assertEquals(10, chosen.stream().map(Head::asks).distinct().count());
        assertEquals(Map.of("s0", 3L, "s1", 3L, "s2", 2L, "s3", 2L), bySection(chosen));
        assertEquals(chosen, choose(TEN));
        assertTrue(chosen.stream().map(Head::form).distinct().count() > 1, "forms take turns, too");
    }

    @Test
    void twoOfEachSectionAndFewerWhereThereAreNoMore() {
        plain(3, 6);
        List<Head> chosen = choose(wish(10, 2, Set.of(), Set.of(), Set.of()));
        assertEquals(Map.of("s0", 2L, "s1", 2L, "s2", 2L), bySection(chosen));
    }

    @Test
    void ofCertainFormsAndLevels() {
        plain(2, 3);
        assertTrue(choose(wish(6, 6, Set.of(Form.CARD), Set.of(), Set.of())).stream()
                .allMatch(head -> head.form() == Form.CARD));
        List<Head> hard = choose(wish(6, 6, Set.of(), Set.of(Level.HARD), Set.of()));
        assertEquals(6, hard.size());
        assertTrue(hard.stream().allMatch(head -> head.form() == Form.TYPED));
    }

    @Test
    void noneTellsTheKeyOfAnother() {
        offer("a", "wife", Form.TYPED, "Whom did he marry in 2007?", "Jose Nunes", "person");
        offer("a", "year", Form.TYPED, "In which year did he marry Jose Nunes?", "2007", "date");
        offer("b", "place", Form.TYPED, "Where was he born?", "Lisbon", "place");
        assertEquals(
                List.of("wife", "place"), choose(TEN).stream().map(Head::asks).toList());
    }

    @Test
    void whatIsToldByMostIsLeftRatherThanTheRest() {
        offer("a", "name", Form.TYPED, "What is the town called?", "Ohm", "place");
        for (int i = 0; i < 4; i++) {
            offer("a", "f" + i, Form.TYPED, "What did Ohm sell in its year " + i + "?", "good" + i, "term");
        }
        assertEquals(
                List.of("f0", "f1", "f2", "f3"),
                choose(TEN).stream().map(Head::asks).toList());
    }

    @Test
    void whatTheSetAsksAlreadyIsLeftOutUnlessWanted() {
        offer("a", "one", Form.MULTIPLE_CHOICE, "Who came?", "Ana", "person", Decision.ACCEPTED, Set.of());
        offer("a", "one", Form.TYPED, "Who came?", "Ana", "person");
        offer("a", "two", Form.TYPED, "What did Ana bring?", "bread", "term");
        assertEquals(List.of(), choose(TEN), "the one that is there tells nothing, but is told by the other");
        Wish again = new Wish(10, 10, Set.of(), Set.of(), Set.of(), true, Set.of());
        assertEquals(List.of("one"), choose(again).stream().map(Head::asks).toList());
    }

    @Test
    void whatWasRejectedIsNotTakenInAnotherForm() {
        offer("a", "one", Form.MULTIPLE_CHOICE, "Who came?", "Ana", "person", Decision.REJECTED, Set.of());
        offer("a", "one", Form.TYPED, "Who came?", "Ana", "person");
        assertEquals(List.of(), choose(TEN));
    }

    @Test
    void namesAndDatesAreLeftOut() {
        offer("a", "who", Form.TYPED, "Who led it?", "Ana Brod", "person");
        offer("a", "when", Form.TYPED, "When did it end?", "1968", "date");
        offer("a", "how", Form.TYPED, "How many came?", "12", "quantity");
        assertEquals(
                List.of("when", "how"),
                choose(wish(9, 9, Set.of(), Set.of(), Coverage.NAMES)).stream()
                        .map(Head::asks)
                        .toList());
        assertEquals(
                List.of("who", "how"),
                choose(wish(9, 9, Set.of(), Set.of(), Set.of("date"))).stream()
                        .map(Head::asks)
                        .toList());
    }

    @Test
    void onlyWhatIsTickedAndThoseWithoutAFlagFirst() {
        plain(1, 3);
        UUID ticked = offers.get(3).head().id();
        Wish only = new Wish(10, 10, Set.of(), Set.of(), Set.of(), false, Set.of(ticked));
        assertEquals(List.of(ticked), choose(only).stream().map(Head::id).toList());
        offers.clear();
        offer("a", "long", Form.TYPED, "Who led it?", "Ana", "person", null, Set.of(Flag.LONG));
        offer("a", "plain", Form.TYPED, "Who left it?", "Eva", "person");
        assertEquals(
                List.of("plain"),
                choose(wish(1, 1, Set.of(), Set.of(), Set.of())).stream()
                        .map(Head::asks)
                        .toList());
    }
}
