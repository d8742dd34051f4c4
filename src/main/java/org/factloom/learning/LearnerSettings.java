package org.factloom.learning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
 * @param exam the day by which everything shall have been repeated once more; null for none, without effect once it is past
 * @param ownCurve whether the forgetting curve may be fitted to the learner's answers
 */
public record LearnerSettings(
        ZoneId zone,
        int dayStart,
        double desiredRetention,
        int newPerDay,
        @Nullable Integer sessionSize,
        int buttons,
        @Nullable LocalDate exam,
        boolean ownCurve) {

    public static final int LATEST_START = 6;
    public static final int MOST_NEW = 200;
    public static final int LARGEST_SESSION = 500;

    /** Of whoever chose nothing. */
    public static final LearnerSettings DEFAULT = new LearnerSettings(ZoneId.of("UTC"), 4, 0.9, 20, 20, 2, null, true);

    public LearnerSettings in(ZoneId other) {
        return new LearnerSettings(other, dayStart, desiredRetention, newPerDay, sessionSize, buttons, exam, ownCurve);
    }

    public DayBoundary boundary() {
        return new DayBoundary(zone, LocalTime.of(dayStart, 0));
    }

    public Scheduler scheduler(MemoryModel model) {
        return new Scheduler(
                model.fsrs(),
                SchedulerSettings.DEFAULT.withRetention(desiredRetention).withExam(exam));
    }
}
