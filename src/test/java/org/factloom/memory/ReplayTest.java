package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final Scheduler SCHEDULER = new Scheduler(new Fsrs(Weights.DEFAULT), SchedulerSettings.DEFAULT);
    private static final Replay REPLAY = new Replay(MemoryModel.DEFAULT, SCHEDULER);

    @Test
    void damagedEntriesAreNamedAndSkipped() {
        LogEntry.Answered good = answered(1, "f1", Observation.of(Form.TYPED, 0, 1), 0);
        List<LogEntry> log = List.of(
                good,
                answered(2, "f1", Observation.of(Form.TYPED, 0, 1.7), 1),
                answered(3, "f1", Observation.of(Form.MULTIPLE_CHOICE, 0, 1), 1),
                answered(5, "", Observation.of(Form.TYPED, 0, 1), 1),
                new LogEntry.Answered(6, "f1", answer(Observation.of(Form.TYPED, 0, 1), 1, Double.NaN), null),
                new LogEntry.Answered(
                        7,
                        "f1",
                        answer(Observation.of(Form.TYPED, 0, 1), 1, 0.5),
                        new Phase.Review(new MemoryState(Double.NaN, 5), 1, LocalDate.EPOCH)),
                new LogEntry.Unreadable(8, "form \"CLOSE\" is unknown"),
                new LogEntry.Withdrawn(9, 4711),
                new LogEntry.Regraded(10, 4711, 1),
                new LogEntry.Regraded(11, 1, -1),
                answered(1, "f1", Observation.of(Form.TYPED, 0, 0), 0));
        Replay.Replayed replayed = REPLAY.of(log);
        assertEquals(
                List.of(
                        "entry 2: score 1.7 is not within 0 and 1",
                        "entry 3: an answer of the form multiple-choice was chosen among 0",
                        "entry 5: it names no fact",
                        "entry 6: prior NaN is not within 0 and 1",
                        "entry 7: it led to MemoryState[stability=NaN, difficulty=5.0]",
                        "entry 8: form \"CLOSE\" is unknown",
                        "entry 9: it takes back 4711, which is not there",
                        "entry 10: it regrades 4711, which is not there",
                        "entry 11: score -1.0 is not within 0 and 1",
                        "entry 1: its number stands twice"),
                replayed.skipped().stream().map(Replay.Damage::toString).toList());
        assertEquals(REPLAY.of(List.of(good)).memories(), replayed.memories());
    }

    @Test
    void anAnswerOnADayThatIsNotItsOwnIsDamage() {
        Answer answer = answer(Observation.of(Form.TYPED, 0, 1), 1, 0.5);
        Answer off = new Answer(answer.observation(), answer.at(), answer.day().plusDays(3), "", 0.5);
        assertEquals(
                1,
                REPLAY.of(List.of(new LogEntry.Answered(1, "f1", off, null)))
                        .skipped()
                        .size());
    }

    @Test
    void whatIsTakenBackNeverWas() {
        List<LogEntry> log = new ArrayList<>();
        log.add(answered(1, "f1", Observation.ofCard(Grade.GOOD), 0));
        log.add(answered(2, "f1", Observation.ofCard(Grade.AGAIN), 4));
        log.add(new LogEntry.Withdrawn(3, 2));
        assertEquals(REPLAY.of(log.subList(0, 1)).memories(), REPLAY.of(log).memories());
    }

    @Test
    void whatIsRegradedCountsAsItWasGradedLast() {
        List<LogEntry> log = List.of(
                answered(1, "f1", Observation.of(Form.TYPED, 0, 0), 0),
                answered(2, "f1", Observation.of(Form.TYPED, 0, 1), 1),
                new LogEntry.Regraded(3, 1, 1));
        List<LogEntry> right = List.of(
                answered(1, "f1", Observation.of(Form.TYPED, 0, 1), 0),
                answered(2, "f1", Observation.of(Form.TYPED, 0, 1), 1));
        assertEquals(REPLAY.of(right).memories(), REPLAY.of(log).memories());
    }

    @Test
    void dueDatesAreThosePromised() {
        Answer answer = answer(Observation.ofCard(Grade.EASY), 0, 0.5);
        FactMemory lived = MemoryModel.DEFAULT
                .answer(SCHEDULER, FactMemory.NEW, answer, new Fuzz.Spread(0.99, _ -> 0))
                .after();
        Phase.Answered phase = (Phase.Answered) lived.phase();
        var log = List.of(new LogEntry.Answered(1, "f1", answer, phase));
        assertEquals(Map.of("f1", lived), REPLAY.of(log).memories());
        Fsrs other = new Fsrs(Weights.nearest(new double[Weights.COUNT]));
        Replay.Replayed refitted = new Replay(new MemoryModel(other, ResponseModel.DEFAULT), SCHEDULER).of(log);
        assertEquals(
                phase.with(other.first().easy()), refitted.memories().get("f1").phase());
    }

    private static LogEntry.Answered answered(long id, String fact, Observation observation, int day) {
        return new LogEntry.Answered(id, fact, answer(observation, day, 0.5), null);
    }

    private static Answer answer(Observation observation, int day, double prior) {
        LocalDate date = LocalDate.of(2026, 3, 2).plusDays(day);
        Instant at = date.atStartOfDay().toInstant(ZoneOffset.UTC).plus(Duration.ofHours(12));
        return new Answer(observation, at, date, "", prior);
    }
}
