package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.factloom.item.Form;

class ReplayPropertiesTest {

    private static final int TRIES = 300;
    private static final MemoryModel MODEL = MemoryModel.DEFAULT;
    private static final Scheduler SCHEDULER = new Scheduler(new Fsrs(Weights.DEFAULT), SchedulerSettings.DEFAULT);
    private static final Replay REPLAY = new Replay(MODEL, SCHEDULER);
    private static final DayBoundary UTC = DayBoundary.in(ZoneOffset.UTC);

    /** A life: answers to some facts in all forms, with the memories that they led to at the time. */
    record Life(List<LogEntry.Answered> log, Map<String, FactMemory> memories, boolean everRightFell) {}

    @Provide
    Arbitrary<Life> lives() {
        return Arbitraries.longs().map(ReplayPropertiesTest::live);
    }

    private static Life live(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<LogEntry.Answered> log = new ArrayList<>();
        Map<String, FactMemory> memories = new HashMap<>();
        Instant now = Instant.parse("2026-01-01T12:00:00Z");
        boolean fell = false;
        int answers = random.nextInt(1, 60);
        for (int id = 1; id <= answers; id++) {
            // now and then the clock goes backwards
            now = now.plus(Duration.ofMinutes(random.nextInt(-3000, 1 + (random.nextInt(3) == 0 ? 60_000 : 20))));
            String fact = "f" + random.nextInt(5);
            Answer answer = new Answer(observation(random), now, UTC.dayAt(now), "s" + id / 5, random.nextDouble());
            FactMemory before = memories.getOrDefault(fact, FactMemory.NEW);
            Fuzz fuzz =
                    Fuzz.of(fact, before.answers(), day -> day.getDayOfWeek().getValue());
            FactMemory after = MODEL.answer(SCHEDULER, before, answer, fuzz).after();
            MemoryState state = before.state();
            MemoryState next = after.state();
            fell |= answer.observation().right() && state != null && next.stability() < state.stability() * (1 - 1e-12);
            memories.put(fact, after);
            log.add(new LogEntry.Answered(
                    id, fact, answer, after.phase() instanceof Phase.Answered phase ? phase : null));
        }
        return new Life(log, memories, fell);
    }

    private static Observation observation(SplittableRandom random) {
        Form form = Form.values()[random.nextInt(Form.values().length)];
        double score = random.nextInt(4) == 0 ? 0 : random.nextInt(4) == 0 ? 0.5 : 1;
        Grade rated = Grade.values()[random.nextInt(4)];
        return new Observation(
                form,
                random.nextInt(2, 6),
                score,
                form == Form.CARD || random.nextBoolean() ? rated : null,
                random.nextBoolean() ? Confidence.of(random.nextInt(1, 4)) : null,
                random.nextInt(8) == 0,
                random.nextInt(8) == 0,
                random.nextInt(8) == 0,
                Duration.ofMillis(random.nextInt(100, 20_000)),
                Duration.ofSeconds(4));
    }

    @Property(tries = TRIES)
    void theRebuiltStateIsTheStoredOne(@ForAll("lives") Life life) {
        assertEquals(life.memories(), REPLAY.of(life.log()).memories());
    }

    @Property(tries = TRIES)
    void replayIsIdempotent(@ForAll("lives") Life life) {
        List<LogEntry> twice = new ArrayList<>(life.log());
        twice.addAll(life.log());
        assertEquals(REPLAY.of(life.log()), REPLAY.of(twice));
    }

    @Property(tries = TRIES)
    void theOrderOfIndependentFactsIsIrrelevant(@ForAll("lives") Life life) {
        List<LogEntry.Answered> byFact = new ArrayList<>(life.log());
        byFact.sort(Comparator.comparing(LogEntry.Answered::fact));
        assertEquals(life.memories(), REPLAY.of(byFact).memories());
    }

    @Property(tries = TRIES)
    boolean aRightAnswerNeverLowersStability(@ForAll("lives") Life life) {
        return !life.everRightFell();
    }

    @Property(tries = TRIES)
    boolean everyMemoryStaysInRange(@ForAll("lives") Life life) {
        return life.memories().values().stream()
                .allMatch(memory -> memory.state() == null || memory.state().valid());
    }
}
