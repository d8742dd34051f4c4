package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.factloom.article.Span;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.fact.Evidence;
import org.factloom.learning.GroupMemories.Remembered;
import org.factloom.learning.KnownFact;
import org.factloom.learning.StoredMemory;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Level;
import org.factloom.memory.MemoryState;
import org.factloom.memory.Phase;
import org.factloom.memory.Rung;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of a heat map against values that were computed by hand. */
class HeatMapTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Box: a, b. Lead: c. */
    private static final List<StatedFact> FACTS =
            List.of(stated("a", "Infobox"), stated("c", ""), stated("b", "Infobox"), stated("d", null));

    private final List<Learner> learners = new ArrayList<>();
    private final List<Remembered> remembered = new ArrayList<>();

    private static StatedFact stated(String id, @Nullable String section) {
        return new StatedFact(
                id,
                "harbour",
                "Harbour",
                "en",
                section == null ? null : new Evidence(section, new Span(0, 1), "x"),
                "The harbour",
                "size of " + id,
                "9");
    }

    private UUID learner(String name) {
        UUID person = UUID.randomUUID();
        learners.add(new Learner(person, name, name, Instant.EPOCH, Set.of(), null));
        return person;
    }

    private void knows(UUID person, String fact, double recall, Level level, int answers) {
        remembers(person, fact, recall, level, answers, false);
    }

    private void remembers(UUID person, String fact, double recall, Level level, int answers, boolean missed) {
        FactMemory memory = new FactMemory(
                new Phase.Review(new MemoryState(10, 5), 10, TODAY),
                Rung.FREE,
                answers,
                0,
                TODAY,
                true,
                false,
                missed,
                "");
        remembered.add(new Remembered(
                person,
                new KnownFact(
                        new StoredMemory(fact, memory, Instant.EPOCH, false, null),
                        "harbour",
                        recall,
                        0,
                        level,
                        false)));
    }

    private HeatMap map(@Nullable Integer section, String sort) {
        return HeatMap.of(FACTS, section, learners, remembered, sort);
    }

    private static List<String> names(HeatMap map) {
        return map.rows().stream().map(HeatMap.Row::name).toList();
    }

    @Test
    void aCellIsTheShareThatWouldBeAnsweredNow() {
        UUID ada = learner("Ada");
        knows(ada, "a", .9, Level.STRONG, 4);
        knows(ada, "b", .65, Level.LEARNING, 2);
        knows(ada, "c", .95, Level.KNOWN, 4);
        HeatMap map = map(null, "name");
        assertEquals(3, map.columns().size());
        HeatMap.Row row = map.rows().getFirst();
        assertEquals(new HeatMap.Cell(2, 2, 2, 6, 78), row.cells().getFirst()); // (.9 + .65) / 2 = .775
        assertEquals(new HeatMap.Cell(1, 1, 1, 4, 95), row.cells().get(1)); // one fact has its own probability
        assertEquals(new HeatMap.Cell(1, 0, 0, 0, null), row.cells().get(2));
        assertEquals(new HeatMap.Cell(4, 3, 3, 10, 63), row.all()); // 2.5 / 4 = .625
    }

    @Test
    void whatWasAnsweredWrongLastCountsNothingThoughItsAnswerWasJustTold() {
        UUID ada = learner("Ada");
        knows(ada, "a", .9, Level.LEARNING, 3);
        remembers(ada, "b", 1, Level.LEARNING, 3, true);
        remembers(ada, "c", 1, Level.LEARNING, 1, true);
        HeatMap.Row row = map(null, "name").rows().getFirst();
        assertEquals(new HeatMap.Cell(2, 2, 1, 6, 45), row.cells().getFirst()); // .9 / 2
        assertEquals(new HeatMap.Cell(1, 1, 0, 1, 0), row.cells().get(1));
    }

    @Test
    void severalFactsHaveNoPercentageBelowFiveAnswers() {
        UUID ada = learner("Ada");
        knows(ada, "a", 1, Level.KNOWN, 4);
        assertEquals(
                new HeatMap.Cell(2, 1, 1, 4, null),
                map(null, "worst").rows().getFirst().cells().getFirst());
    }

    @Test
    void ofASectionEachFactIsAColumn() {
        UUID ada = learner("Ada");
        knows(ada, "b", .5, Level.LEARNING, 1);
        HeatMap map = map(0, "worst");
        assertEquals(
                List.of(List.of("a"), List.of("b")),
                map.columns().stream().map(HeatMap.Column::facts).toList());
        assertEquals("The harbour, size of b", map.columns().get(1).name());
        assertEquals(50, map.rows().getFirst().cells().get(1).percent());
        assertTrue(map(99, "worst").sections());
        assertTrue(map(-1, "worst").sections());
    }

    @Test
    void meansAreOfThoseWhoHaveBegunAndOfFiveOrMore() {
        for (int i = 0; i < 4; i++) {
            knows(learner("Learner " + i), "c", .5, Level.LEARNING, 1);
        }
        learner("Not begun");
        HeatMap few = map(null, "name");
        assertEquals(new HeatMap.Mean(4, 4, null, null, null), few.means().get(1));
        assertNull(few.mean().percent());
        knows(learner("Fifth"), "c", 1, Level.KNOWN, 7);
        HeatMap enough = map(null, "name");
        assertEquals(new HeatMap.Mean(5, 5, 5, 11, 60), enough.means().get(1)); // (4 · .5 + 1) / 5
        assertEquals(new HeatMap.Mean(5, 10, 0, 0, 0), enough.means().getFirst());
        assertEquals(new HeatMap.Mean(5, 20, 5, 11, 15), enough.mean()); // 3 / 20
    }

    @Test
    void theWorstComeFirstAndThoseOfWhomNothingIsToldLast() {
        knows(learner("Middle"), "c", .5, Level.LEARNING, 5);
        learner("Nothing");
        knows(learner("Best"), "c", .9, Level.LEARNING, 5);
        UUID worst = learner("Worst");
        knows(worst, "c", .2, Level.LEARNING, 5);
        knows(worst, "d", .2, Level.LEARNING, 5);
        assertEquals(List.of("Worst", "Middle", "Best", "Nothing"), names(map(null, "worst")));
        assertEquals(List.of("Best", "Middle", "Worst", "Nothing"), names(map(null, "best")));
        assertEquals(List.of("Middle", "Nothing", "Best", "Worst"), names(map(null, "name")));
        assertEquals(List.of("Worst", "Middle", "Nothing", "Best"), names(map(null, "2")));
        assertEquals(names(map(null, "worst")), names(map(null, "99999999")));
    }

    @Test
    void ofNobodyAndOfNoFactsNothingIsDivided() {
        HeatMap nobody = map(null, "worst");
        assertEquals(List.of(), nobody.rows());
        assertNull(nobody.mean().percent());
        for (int i = 0; i < 6; i++) {
            knows(learner("Learner " + i), "c", .5, Level.LEARNING, 1);
        }
        HeatMap nothing = HeatMap.of(List.of(), 0, learners, remembered, "0");
        assertEquals(
                new HeatMap.Cell(0, 0, 0, 0, null), nothing.rows().getFirst().all());
        assertNull(nothing.mean().percent());
    }
}
