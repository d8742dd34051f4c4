package org.factloom.memory;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of this package: {@code ./mvnw -Pbenchmark verify}. */
public final class MemoryBenchmark {

    private MemoryBenchmark() {}

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include("org\\.factloom\\.memory\\..*Benchmark\\.")
                        .build())
                .run();
    }
}
