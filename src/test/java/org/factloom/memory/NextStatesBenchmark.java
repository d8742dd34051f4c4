package org.factloom.memory;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All next states of a card, per second on one core (aim: 1,000,000). */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NextStatesBenchmark {

    private static final int CARDS = 1024;

    private final Fsrs fsrs = new Fsrs(Weights.DEFAULT);
    private final MemoryState[] states = new MemoryState[CARDS];
    private final int[] days = new int[CARDS];
    private int card;

    public NextStatesBenchmark() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < CARDS; i++) {
            double stability = Math.pow(10, random.nextDouble(-1, 3));
            states[i] = new MemoryState(stability, random.nextDouble(1, 10));
            days[i] = (int) (stability * random.nextDouble(0, 2));
        }
    }

    @Benchmark
    public NextStates nextStates() {
        card = (card + 1) % CARDS;
        return fsrs.next(states[card], days[card]);
    }
}
