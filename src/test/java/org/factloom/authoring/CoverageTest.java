package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.article.Span;
import org.factloom.authoring.Coverage.Wish;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Value;
import org.factloom.item.Flag;
import org.factloom.item.Form;
import org.factloom.language.Dates;
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
        return offer(section, List.of(stated(fact, Family.ROLE, fact, fact, key, kind)), form, stem, decision, flags);
    }

    private Offer offer(
            String section, List<Fact> facts, Form form, String stem, @Nullable Decision decision, Set<Flag> flags) {
        Head head = new Head(
                new UUID(1, offers.size()),
                offers.size(),
                true,
                facts.stream().map(Fact::id).collect(Collectors.joining(" ")),
                form,
                Family.ROLE,
                section,
                form == Form.TYPED ? 0.7 : 0.3,
                flags,
                decision,
                null,
                decision == null ? null : 1);
        Offer offer = Offer.of(head, facts, stem);
        offers.add(offer);
        return offer;
    }

    private static Fact stated(String id, Family family, String subject, String relation, String key, String kind) {
        Value value =
                switch (kind) {
                    case "person" -> new Value.Person(key);
                    case "place" -> new Value.Place(key);
                    case "date" -> new Value.Date(key, Dates.parse(key).orElseThrow());
                    case "quantity" -> new Value.Quantity(key, new BigDecimal(key), "", false);
                    default -> new Value.Term(key);
                };
        return new Fact(
                id,
                family,
                subject,
                relation,
                value,
                Fact.Certainty.CERTAIN,
                List.of(new Evidence("", new Span(0, 1), "words")));
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
        assertEquals(
                Set.of(Form.MULTIPLE_CHOICE, Form.TYPED),
                chosen.stream().map(Head::form).collect(Collectors.toSet()),
                "forms take turns, too, but for cards, which no exam asks");
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
    void whatIsSaidTwiceInOtherWordsIsAskedOnce() {
        Fact box = stated("box", Family.INFOBOX, "Toronto Star", "founded", "1892", "date");
        Fact told = stated(
                "told",
                Family.DATED_EVENT,
                "the Star",
                "was created by striking Afternoon News printers and writers",
                "1892",
                "date");
        Fact other = stated("other", Family.DATED_EVENT, "the Star", "moved to King Street", "1892", "date");
        offer("a", List.of(box), Form.TYPED, "The Toronto Star was founded in _____.", null, Set.of());
        offer("b", List.of(told), Form.CLOZE_CHOICE, "The Star was created in _____ by printers.", null, Set.of());
        offer("c", List.of(other), Form.TYPED, "When did the Star move to King Street?", null, Set.of());
        assertEquals(
                List.of("box", "other"), choose(TEN).stream().map(Head::asks).toList());
    }

    @Test
    void aKeyIsNotAPartOfAnother() {
        offer("a", "style", Form.TRUE_FALSE, "The style of the tower is Neoclassical.", "Art Deco", "term");
        offer("b", "what", Form.MULTIPLE_CHOICE, "What is the tower?", "a 102-story Art Deco skyscraper", "term");
        offer("c", "height", Form.NUMERIC, "How high is it, in metres?", "102", "quantity");
        assertEquals(
                List.of("style", "height"), choose(TEN).stream().map(Head::asks).toList());
    }

    @Test
    void whatAsksSeveralFactsAsksNoneThatIsAskedAlone() {
        Fact one = stated("one", Family.DATED_EVENT, "Ana", "came", "1962", "date");
        Fact two = stated("two", Family.DATED_EVENT, "Eva", "left", "1971", "date");
        offer("a", List.of(one, two), Form.MATCHING, "Match each event with its year.", null, Set.of());
        offer("a", List.of(one), Form.TYPED, "When did Ana come?", null, Set.of());
        offer("a", List.of(two), Form.TYPED, "When did Eva leave?", null, Set.of());
        assertEquals(List.of("one", "two"), choose(TEN).stream().map(Head::asks).toList());
    }

    @Test
    void ofTheFormsOfAFactTheOneIsTakenThatLeavesMost() {
        offer("a", "director", Form.TRUE_FALSE, "It was directed by Leslie Dixon.", "Adam Shankman", "person");
        offer("a", "director", Form.TYPED, "Who directed it?", "Adam Shankman", "person");
        offer("a", "writer", Form.TYPED, "Who wrote it?", "Leslie Dixon", "person");
        assertEquals(
                List.of("director", "writer"),
                choose(TEN).stream().map(Head::asks).toList());
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
