package org.factloom.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Replay;
import org.junit.jupiter.api.Test;

/** What becomes of a replay that fails. */
@QuarkusTest
class PastMemoriesFailureTest extends MemoryCase {

    @Inject
    LearnerModels models;

    @Inject
    LogRows rows;

    @Inject
    StoredEntries stored;

    @Inject
    Sql sql;

    private final AtomicInteger tries = new AtomicInteger();

    private PastMemories failing(Supplier<? extends RuntimeException> failure, Duration pause) {
        return new PastMemories(
                learners,
                models,
                new Replays(learners, models, rows, memories) {
                    @Override
                    Map<String, List<FactMemory>> at(
                            UUID person,
                            List<String> facts,
                            List<Instant> instants,
                            Replay replay,
                            DayBoundary boundary) {
                        tries.incrementAndGet();
                        throw failure.get();
                    }
                },
                stored,
                sql,
                pause);
    }

    private void ask(PastMemories past) {
        assertTrue(past.of(Set.of(person), List.of(List.of("h-f-leader")), List.of(MORNING))
                .isEmpty());
    }

    /** Asks until so many have been tried. */
    private void until(int wanted, PastMemories past) throws InterruptedException {
        for (int i = 0; i < 1500 && tries.get() < wanted; i++) {
            ask(past);
            Thread.sleep(20);
        }
        assertEquals(wanted, tries.get());
    }

    @Test
    void itIsNotTriedAgainForSomeMinutes() throws InterruptedException {
        PastMemories past = failing(IllegalStateException::new, Duration.ofMinutes(5));
        try {
            until(1, past);
            for (int i = 0; i < 20; i++) {
                ask(past);
                Thread.sleep(10);
            }
            assertEquals(1, tries.get());
        } finally {
            past.stop();
        }
    }

    @Test
    void thenItIsTriedAgainWhateverFailed() throws InterruptedException {
        PastMemories past = failing(
                () -> {
                    throw new StackOverflowError();
                },
                Duration.ZERO);
        try {
            until(2, past);
        } finally {
            past.stop();
        }
    }
}
