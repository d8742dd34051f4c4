package org.factloom.learning;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.MemoryModel;
import org.factloom.memory.Scheduler;
import org.factloom.memory.SchedulerSettings;
import org.jspecify.annotations.Nullable;

/**
 * What a learner chose about learning.
 *
 * @param dayStart the hour at which a day begins, 0 to {@value #LATEST_START}
 * @param desiredRetention 0.80 to 0.95
 * @param newPerDay new facts a day, 0 to {@value #MOST_NEW}
 * @param sessionSize facts of a review session, 1 to {@value #LARGEST_SESSION}; null for all that are due
 * @param buttons 2 or 4, under a card
 */
public record LearnerSettings(
        ZoneId zone,
        int dayStart,
        double desiredRetention,
        int newPerDay,
        @Nullable Integer sessionSize,
        int buttons) {

    public static final int LATEST_START = 6;
    public static final int MOST_NEW = 200;
    public static final int LARGEST_SESSION = 500;

    /** Of whoever chose nothing. */
    public static final LearnerSettings DEFAULT = new LearnerSettings(ZoneOffset.UTC, 4, 0.9, 20, 20, 2);

    public LearnerSettings in(ZoneId other) {
        return new LearnerSettings(other, dayStart, desiredRetention, newPerDay, sessionSize, buttons);
    }

    public DayBoundary boundary() {
        return new DayBoundary(zone, LocalTime.of(dayStart, 0));
    }

    public Scheduler scheduler(MemoryModel model) {
        return new Scheduler(model.fsrs(), SchedulerSettings.DEFAULT.withRetention(desiredRetention));
    }
}
