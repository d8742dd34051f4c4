package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.factloom.item.Item.Origin;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssemblyTest {

    @RepeatedTest(20)
    void noFactIsAskedTwice(RepetitionInfo seed) {
        List<Candidate> pool = new ArrayList<>();
        for (int fact = 0; fact < 12; fact++) {
            pool.add(card("f" + fact, fact * 10, 0));
            pool.add(statement("f" + fact, fact * 10, 0));
        }
        List<Candidate> chosen = assembly(seed).choose(pool, 10);
        assertEquals(10, chosen.size());
        assertEquals(10, facts(chosen).size());
    }

    @RepeatedTest(20)
    void factsThatAreNeededComeBeforeFactsThatAreKnown(RepetitionInfo seed) {
        List<Candidate> pool = new ArrayList<>();
        IntStream.range(0, 10).forEach(fact -> pool.add(card("known" + fact, fact * 10, 1)));
        IntStream.range(0, 4).forEach(fact -> pool.add(card("needed" + fact, 1000 + fact * 10, 0)));
        List<Candidate> chosen = assembly(seed).choose(pool, 6);
        assertEquals(
                4,
                facts(chosen).stream().filter(fact -> fact.startsWith("needed")).count());
    }

    @RepeatedTest(20)
    void formsAreMixed(RepetitionInfo seed) {
        List<Candidate> pool = new ArrayList<>();
        for (int fact = 0; fact < 10; fact++) {
            pool.add(card("f" + fact, fact * 10, 0));
            pool.add(statement("f" + fact, fact * 10, 0));
        }
        List<Candidate> chosen = assembly(seed).choose(pool, 10);
        assertEquals(
                5, chosen.stream().filter(one -> one.item().form() == Form.CARD).count());
    }

    @RepeatedTest(50)
    void itemsOfOneSentenceStandApart(RepetitionInfo seed) {
        List<Candidate> pool = new ArrayList<>();
        IntStream.range(0, 5).forEach(fact -> pool.add(card("same" + fact, 0, 0)));
        IntStream.range(0, 5).forEach(fact -> pool.add(card("other" + fact, 100 + fact, 0)));
        List<Candidate> chosen = assembly(seed).choose(pool, 10);
        for (int i = 1; i < chosen.size(); i++) {
            assertFalse(chosen.get(i).sharesSentence(chosen.get(i - 1)), chosen.toString());
        }
    }

    @RepeatedTest(20)
    void articlesTakeTurns(RepetitionInfo seed) {
        List<Candidate> pool = new ArrayList<>();
        IntStream.range(0, 20).forEach(fact -> pool.add(of("long", fact)));
        IntStream.range(0, 4).forEach(fact -> pool.add(of("short", fact)));
        IntStream.range(0, 4).forEach(fact -> pool.add(of("other", fact)));
        List<Candidate> chosen = assembly(seed).choose(pool, 10);
        for (String article : List.of("long", "short", "other")) {
            long asked =
                    chosen.stream().filter(one -> one.article().equals(article)).count();
            assertTrue(asked == 3 || asked == 4, article + ": " + asked);
        }
        for (int i = 1; i < chosen.size(); i++) {
            assertNotEquals(chosen.get(i).article(), chosen.get(i - 1).article(), chosen.toString());
        }
    }

    private static Candidate of(String article, int fact) {
        return Candidate.of(new Item.Card(origin(article + fact, fact * 10), "front", "back"), article, 0);
    }

    @RepeatedTest(20)
    void noSentenceIsAskedMoreThanTwice(RepetitionInfo seed) {
        List<Candidate> pool = new ArrayList<>();
        IntStream.range(0, 5).forEach(fact -> pool.add(card("same" + fact, 0, 0)));
        IntStream.range(0, 5).forEach(fact -> pool.add(card("other" + fact, 100 + fact, 1)));
        List<Candidate> chosen = assembly(seed).choose(pool, 10);
        assertEquals(7, chosen.size());
        assertEquals(
                2,
                facts(chosen).stream().filter(fact -> fact.startsWith("same")).count());
    }

    @RepeatedTest(20)
    void noItemTellsTheAnswerOfAnother(RepetitionInfo seed) {
        List<Candidate> pool = List.of(
                asking("f1", 0, "Who led the rising?", "Ana Brod"),
                asking("f2", 100, "Where was Ana Brod born?", "Tarn"),
                asking("f3", 200, "In which year did it end?", "1905"),
                asking("f4", 300, "Which city fell in 1905?", "Orn"),
                asking("f5", 400, "How many rebels were there?", "300"),
                asking("f6", 400, "Where did 300 rebels fall?", "Ulm"));
        Set<String> facts = facts(assembly(seed).choose(pool, 10));
        assertEquals(4, facts.size());
        assertTrue(facts.contains("f1") ^ facts.contains("f2"), "a name");
        assertTrue(facts.contains("f3") && facts.contains("f4"), "a bare year of another sentence");
        assertTrue(facts.contains("f5") ^ facts.contains("f6"), "a number of the same sentence");
    }

    @RepeatedTest(20)
    void ofAPoolWithFourItemsAFactEachFactIsAskedOnce(RepetitionInfo seed) {
        List<Candidate> pool = new ArrayList<>();
        for (int fact = 0; fact < 8; fact++) {
            Origin origin = origin("f" + fact, fact / 4);
            Item.Answer answer = new Item.Answer("back" + fact, List.of(), "term", List.of());
            pool.add(Candidate.of(choice(origin, "Who was it?", "back" + fact), "article", 0));
            pool.add(statement("f" + fact, fact / 4, 0));
            pool.add(Candidate.of(new Item.Typed(origin, "Who was it?", answer), "article", 0));
            pool.add(card("f" + fact, fact / 4, 0));
        }
        List<Candidate> chosen = assembly(seed).choose(pool, 10);
        assertEquals(4, chosen.size(), "two sentences, two items each");
        assertEquals(4, facts(chosen).size());
    }

    @RepeatedTest(20)
    void itemsOfEveryFormTellAndAreToldOf(RepetitionInfo seed) {
        Item.Matching matching = new Item.Matching(
                origin("f3", 300),
                "Match.",
                List.of(new Item.Pair("Ana Brod fell", "1905"), new Item.Pair("It ended", "1907")));
        Item numeric = new Item.Numeric(origin("f4", 400), "How many?", new BigDecimal("1200"), "", 0);
        List<Candidate> pool = List.of(
                Candidate.of(choice(origin("f1", 0), "Who led the rising?", "Ana Brod"), "article", 0),
                Candidate.of(matching, "article", 0),
                Candidate.of(numeric, "article", 0),
                asking("f5", 400, "Where did 1,200 rebels fall?", "Ulm"));
        Set<String> facts = facts(assembly(seed).choose(pool, 10));
        assertTrue(facts.contains("f1") ^ facts.contains("f3"), "a name in a pair");
        assertTrue(facts.contains("f4") ^ facts.contains("f5"), "a number of the same sentence");
    }

    private static Item choice(Origin origin, String stem, String key) {
        return new Item.MultipleChoice(
                origin, stem, List.of(new Item.Option(key, null), new Item.Option("other", null)), 0, false);
    }

    @Test
    void sentencesOfDifferentArticlesAreDifferent() {
        Candidate one = Candidate.of(card("f1", 5, 0).item(), "one", 0);
        Candidate other = Candidate.of(card("f2", 5, 0).item(), "other", 0);
        assertFalse(one.sharesSentence(other));
    }

    @Test
    void theSameSeedGivesTheSameAttempt() {
        List<Candidate> pool = IntStream.range(0, 30)
                .mapToObj(fact -> card("f" + fact, fact, 0))
                .toList();
        assertEquals(
                new Assembly(new SplittableRandom(7)).choose(pool, 10),
                new Assembly(new SplittableRandom(7)).choose(pool, 10));
        assertNotEquals(
                new Assembly(new SplittableRandom(7)).choose(pool, 10),
                new Assembly(new SplittableRandom(8)).choose(pool, 10));
    }

    @RepeatedTest(30)
    void eventsAreNeverShownInTheRightOrder(RepetitionInfo seed) {
        Item ordering = new Item.Ordering(
                origin("f1", 0), "?", List.of(new Item.Event("one", "1967"), new Item.Event("two", "1968")));
        assertEquals(List.of(1, 0), assembly(seed).shownOrder(ordering));
    }

    @RepeatedTest(10)
    void ascendingOptionsKeepTheirOrderAndOthersAreShuffled(RepetitionInfo seed) {
        List<Item.Option> options = IntStream.range(0, 6)
                .mapToObj(i -> new Item.Option("option " + i, null))
                .toList();
        List<Integer> asWritten = IntStream.range(0, 6).boxed().toList();
        Item years = new Item.MultipleChoice(origin("f1", 0), "?", options, 0, true);
        Item names = new Item.MultipleChoice(origin("f1", 0), "?", options, 0, false);
        assertEquals(asWritten, assembly(seed).shownOrder(years));
        assertEquals(
                asWritten, assembly(seed).shownOrder(names).stream().sorted().toList());
    }

    @Test
    void theKeyIsShownAtEveryPlace() {
        Item item = new Item.MultipleChoice(
                origin("f1", 0),
                "?",
                List.of(new Item.Option("a", null), new Item.Option("b", null), new Item.Option("c", null)),
                0,
                false);
        Set<Integer> places = IntStream.range(0, 50)
                .mapToObj(seed -> new Assembly(new SplittableRandom(seed))
                        .shownOrder(item)
                        .indexOf(0))
                .collect(Collectors.toSet());
        assertEquals(Set.of(0, 1, 2), places);
    }

    @Test
    void aSmallPoolGivesAShortAttempt() {
        assertEquals(
                1,
                new Assembly(new SplittableRandom(1))
                        .choose(List.of(card("f1", 0, 0)), 10)
                        .size());
        assertTrue(new Assembly(new SplittableRandom(1)).choose(List.of(), 10).isEmpty());
    }

    @RepeatedTest(20)
    void ofOneFormComesFirstWhatIsNeitherTooEasyNorTooHard(RepetitionInfo seed) {
        List<Candidate> pool = new ArrayList<>();
        for (int fact = 0; fact < 8; fact++) {
            pool.add(statement("f" + fact, fact * 10, 0).ranked(0, fact));
            pool.add(card("c" + fact, 100 + fact * 10, 0).ranked(0, fact));
        }
        assertEquals(Set.of("f0", "f1", "c0", "c1"), facts(assembly(seed).choose(pool, 4)));
        pool.add(card("needed", 300, 0).ranked(-1, 9));
        assertTrue(facts(assembly(seed).choose(pool, 1)).contains("needed"), "rank goes before chance");
    }

    private static Assembly assembly(RepetitionInfo seed) {
        return new Assembly(new SplittableRandom(seed.getCurrentRepetition()));
    }

    private static Set<String> facts(List<Candidate> chosen) {
        return chosen.stream()
                .flatMap(one -> one.item().origin().facts().stream())
                .collect(Collectors.toSet());
    }

    private static Candidate card(String fact, int sentence, int rank) {
        return Candidate.of(new Item.Card(origin(fact, sentence), "front", "back"), "article", rank);
    }

    private static Candidate asking(String fact, int sentence, String front, String back) {
        return Candidate.of(new Item.Card(origin(fact, sentence), front, back), "article", 0);
    }

    private static Candidate statement(String fact, int sentence, int rank) {
        return Candidate.of(new Item.TrueFalse(origin(fact, sentence), "So it is.", true, null), "article", rank);
    }

    private static Origin origin(String fact, int sentence) {
        Evidence evidence = new Evidence("", new Span(sentence, sentence + 5), "words");
        return new Origin("i-" + fact, List.of(fact), List.of(evidence), Origin.HAND, 0.5);
    }
}
