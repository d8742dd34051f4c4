package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Workload WORKLOAD = new Workload(MemoryModel.DEFAULT.fsrs(), Workload.Seconds.USUAL);

    @Test
    void moreRetentionCostsMoreAndKeepsMore() {
        var course = new Workload.Course(List.of(), 2000, 10, TODAY, 365);
        Workload.Estimate before = estimate(course, 0.80);
        for (double retention : new double[] {0.85, 0.90, 0.95}) {
            Workload.Estimate estimate = estimate(course, retention);
            assertTrue(estimate.minutesADay() > before.minutesADay(), () -> retention + ": " + estimate);
            assertTrue(estimate.remembered() > before.remembered(), () -> retention + ": " + estimate);
            before = estimate;
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        var course = new Workload.Course(List.of(), 500, 10, TODAY, 100);
        assertEquals(estimate(course, 0.9), estimate(course, 0.9));
    }

    @Test
    void whatIsDueIsAskedOnItsDay() {
        FactMemory due = review(TODAY.minusDays(4), 10);
        Workload.Estimate nothing = estimate(new Workload.Course(List.of(due), 0, 10, TODAY, 5), 0.9);
        assertEquals(0, nothing.answersADay());
        assertEquals(MemoryModel.DEFAULT.fsrs().retrievability(9, 10), nothing.remembered(), 1e-12);
        Workload.Estimate all = estimate(new Workload.Course(Collections.nCopies(1000, due), 0, 0, TODAY, 7), 0.9);
        assertEquals(1100.0 / 7, all.answersADay(), 10, "a thousand reviews, a tenth of them repeated");
    }

    @Test
    void aBacklogIsDueAtOnce() {
        FactMemory late = review(TODAY.minusDays(400), 10);
        Workload.Estimate estimate = estimate(new Workload.Course(List.of(late), 0, 0, TODAY, 1), 0.9);
        assertTrue(estimate.answersADay() >= 1);
    }

    @Test
    void onlySoManyNewFactsADayAreBegun() {
        Workload.Estimate estimate = estimate(new Workload.Course(List.of(), 1000, 7, TODAY, 1), 0.9);
        assertTrue(estimate.answersADay() >= 7 && estimate.answersADay() <= 14, () -> estimate.toString());
        Workload.Estimate one = estimate(new Workload.Course(List.of(FactMemory.NEW), 0, 7, TODAY, 1), 0.9);
        assertEquals(estimate(new Workload.Course(List.of(), 1, 7, TODAY, 1), 0.9), one);
    }

    private static Workload.Estimate estimate(Workload.Course course, double retention) {
        return WORKLOAD.estimate(course, SchedulerSettings.DEFAULT.withRetention(retention), 1);
    }

    private static FactMemory review(LocalDate last, int stability) {
        Phase phase = new Phase.Review(new MemoryState(stability, 5), stability, last.plusDays(stability));
        return new FactMemory(phase, Rung.CUED, 3, 0, last, false, false, false, "");
    }
}
