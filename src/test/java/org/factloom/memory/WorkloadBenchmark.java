package org.factloom.memory;

import java.time.LocalDate;
import java.util.List;
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

/** What a desired retention costs: 365 days of 5,000 facts, milliseconds (aim: 300). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkloadBenchmark {

    private final Workload workload = new Workload(new Fsrs(Weights.DEFAULT), Workload.Seconds.USUAL);
    private final Workload.Course course = new Workload.Course(List.of(), 5000, 20, LocalDate.of(2026, 1, 1), 365);
    private long seed;

    @Benchmark
    public Workload.Estimate year() {
        return workload.estimate(course, SchedulerSettings.DEFAULT, seed++);
    }
}
