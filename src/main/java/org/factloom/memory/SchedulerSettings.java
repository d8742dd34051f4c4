package org.factloom.memory;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a learner may choose about the schedule.
 *
 * @param desiredRetention the probability of recall at which a fact is due, {@value #LEAST_RETENTION} to {@value #GREATEST_RETENTION}
 * @param maximumInterval the longest interval in days, 1 to 36500
 * @param learningSteps the waits of a new fact before its first interval, each shorter than a day; may be empty
 * @param relearningSteps those of a forgotten one
 * @param exam the day by which everything shall have been repeated once more: until then no interval reaches beyond it
 */
public record SchedulerSettings(
        double desiredRetention,
        int maximumInterval,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        @Nullable LocalDate exam) {

    public static final double LEAST_RETENTION = 0.8;
    public static final double GREATEST_RETENTION = 0.95;

    /** Retention 0.9, steps of 1 and 10 minutes, relearning after 10, no maximum but the model's, no exam. */
    public static final SchedulerSettings DEFAULT = new SchedulerSettings(
            0.9,
            (int) MemoryState.GREATEST_STABILITY,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            null);

    public SchedulerSettings {
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
        if (!(desiredRetention >= LEAST_RETENTION && desiredRetention <= GREATEST_RETENTION)) {
            throw new IllegalArgumentException("desired retention is %s; give %s to %s"
                    .formatted(desiredRetention, LEAST_RETENTION, GREATEST_RETENTION));
        }
        if (maximumInterval < 1 || maximumInterval > MemoryState.GREATEST_STABILITY) {
            throw new IllegalArgumentException("maximum interval is %d days; give 1 to %.0f"
                    .formatted(maximumInterval, MemoryState.GREATEST_STABILITY));
        }
        Stream.concat(learningSteps.stream(), relearningSteps.stream()).forEach(step -> {
            if (!step.isPositive() || step.compareTo(Duration.ofDays(1)) >= 0) {
                throw new IllegalArgumentException("step is " + step + "; give more than none and less than a day");
            }
        });
    }

    public SchedulerSettings withRetention(double retention) {
        return new SchedulerSettings(retention, maximumInterval, learningSteps, relearningSteps, exam);
    }

    public SchedulerSettings withExam(@Nullable LocalDate day) {
        return new SchedulerSettings(desiredRetention, maximumInterval, learningSteps, relearningSteps, day);
    }

    /** The longest interval that an answer of this day may lead to. */
    int maximumFrom(LocalDate today) {
        if (exam == null || !exam.isAfter(today)) {
            return maximumInterval;
        }
        return (int) Math.min(maximumInterval, ChronoUnit.DAYS.between(today, exam));
    }
}
