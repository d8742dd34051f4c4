package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulerTest {

    private static final Fsrs FSRS = new Fsrs(Weights.DEFAULT);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final DayBoundary UTC = DayBoundary.in(ZoneOffset.UTC);

    private final Scheduler scheduler = new Scheduler(FSRS, SchedulerSettings.DEFAULT);

    @Test
    void theIntervalsOfTheReference() {
        List<Grade> grades = new ArrayList<>(Collections.nCopies(6, Grade.GOOD));
        grades.addAll(Collections.nCopies(2, Grade.AGAIN));
        grades.addAll(Collections.nCopies(5, Grade.GOOD));
        List<Integer> intervals = new ArrayList<>();
        Phase phase = new Phase.New();
        Instant now = NOON;
        Instant last = now;
        for (Grade grade : grades) {
            int elapsed = (int) (UTC.dayAt(now).toEpochDay() - UTC.dayAt(last).toEpochDay());
            Phase.Answered next = scheduler
                    .offers(phase, next(phase, elapsed), on(now, elapsed))
                    .after(grade);
            intervals.add(next instanceof Phase.Review review ? review.interval() : 0);
            last = now;
            now = next.due(UTC);
            phase = next;
        }
        assertEquals(List.of(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21), intervals);
    }

    private static NextStates next(Phase phase, int elapsed) {
        return phase instanceof Phase.Answered before ? FSRS.next(before.memory(), elapsed) : FSRS.first();
    }

    private static Scheduler.Occasion on(Instant now, int elapsed) {
        return new Scheduler.Occasion(now, UTC.dayAt(now), elapsed, Fuzz.NONE);
    }

    @Test
    void aNewFactIsOfferedMinutesAndDays() {
        Offers offers = scheduler.offers(new Phase.New(), FSRS.first(), on(NOON, 0));
        assertEquals(NOON.plus(Duration.ofMinutes(1)), offers.again().due(UTC));
        assertEquals(NOON.plus(Duration.ofMinutes(6)), offers.hard().due(UTC));
        assertEquals(NOON.plus(Duration.ofMinutes(10)), offers.good().due(UTC));
        assertEquals(Instant.parse("2026-03-10T04:00:00Z"), offers.easy().due(UTC));
    }

    @Test
    void withoutStepsEveryGradeLeadsToAReview() {
        Offers offers = with(List.of(), 36500, null).offers(new Phase.New(), FSRS.first(), on(NOON, 0));
        assertInstanceOf(Phase.Review.class, offers.again());
        Offers lapse =
                with(List.of(), 36500, null).offers(review(10), FSRS.next(new MemoryState(10, 5), 10), on(NOON, 10));
        assertInstanceOf(Phase.Review.class, lapse.again());
    }

    @Test
    void aStepThatSettingsNoLongerHaveIsTheLastOne() {
        Phase learning = new Phase.Learning(new MemoryState(2, 5), 7, NOON);
        Offers offers = scheduler.offers(learning, FSRS.next(new MemoryState(2, 5), 0), on(NOON, 0));
        assertInstanceOf(Phase.Learning.class, offers.again());
        assertInstanceOf(Phase.Review.class, offers.good());
    }

    @Test
    void buttonsStandInOrder() {
        for (double stability : new double[] {0.01, 0.5, 1, 2, 3, 10, 100, 5000}) {
            MemoryState state = new MemoryState(stability, 9.5);
            int elapsed = (int) Math.ceil(stability);
            Offers offers = scheduler.offers(review(elapsed), FSRS.next(state, elapsed), on(NOON, elapsed));
            assertTrue(days(offers.hard()) < days(offers.good()), () -> offers.toString());
            assertTrue(days(offers.good()) < days(offers.easy()), () -> offers.toString());
        }
    }

    @Test
    void noIntervalIsLongerThanTheMaximum() {
        Offers offers =
                with(List.of(), 30, null).offers(review(30), FSRS.next(new MemoryState(400, 3), 30), on(NOON, 30));
        assertEquals(30, days(offers.hard()));
        assertEquals(30, days(offers.easy()));
    }

    @Test
    void nothingIsDueAfterTheExamUntilItIsOver() {
        NextStates next = FSRS.next(new MemoryState(400, 3), 30);
        Scheduler before = with(List.of(), 36500, TODAY.plusDays(12));
        assertEquals(12, days(before.offers(review(30), next, on(NOON, 30)).easy()));
        Scheduler onTheDay = with(List.of(), 36500, TODAY);
        assertTrue(days(onTheDay.offers(review(30), next, on(NOON, 30)).good()) > 400);
    }

    private static Scheduler with(List<Duration> steps, int maximum, LocalDate exam) {
        return new Scheduler(FSRS, new SchedulerSettings(0.9, maximum, steps, steps, exam));
    }

    private static Phase.Review review(int interval) {
        return new Phase.Review(new MemoryState(interval, 5), interval, TODAY);
    }

    private static int days(Phase.Answered phase) {
        return ((Phase.Review) phase).interval();
    }

    @Test
    void fuzzIsTheSameForAFactAndItsNumberOfAnswers() {
        Window window = Window.around(100, 0, 36500);
        assertEquals(
                window.choose(Fuzz.of("f1", 3, day -> 0), TODAY), window.choose(Fuzz.of("f1", 3, day -> 0), TODAY));
        assertEquals(93, window.choose(new Fuzz.Spread(0, day -> 0), TODAY));
        assertEquals(107, window.choose(new Fuzz.Spread(Math.nextDown(1.0), day -> 0), TODAY));
        long different = java.util.stream.IntStream.range(0, 100)
                .map(answers -> window.choose(Fuzz.of("f1", answers, day -> 0), TODAY))
                .distinct()
                .count();
        assertEquals(15, different);
    }

    @Test
    void lighterDaysArePreferred() {
        Window window = Window.around(10, 0, 36500);
        LocalDate light = TODAY.plusDays(11);
        for (double share = 0.05; share < 1; share += 0.1) {
            assertEquals(11, window.choose(new Fuzz.Spread(share, day -> day.equals(light) ? 0 : 40), TODAY));
        }
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> SchedulerSettings.DEFAULT.withRetention(0.79));
        assertThrows(IllegalArgumentException.class, () -> SchedulerSettings.DEFAULT.withRetention(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> with(List.of(Duration.ofDays(1)), 100, null));
        assertThrows(IllegalArgumentException.class, () -> with(List.of(Duration.ZERO), 100, null));
        assertThrows(IllegalArgumentException.class, () -> with(List.of(), 0, null));
    }
}
