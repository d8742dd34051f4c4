package org.factloom.flashcard;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.factloom.learning.LearnerSettings;
import org.factloom.learning.Learners;
import org.factloom.memory.SchedulerSettings;
import org.factloom.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What a learner chooses about reviewing; null where it is missing.
 *
 * @param zone as IANA names it, "Asia/Baghdad"
 * @param dayStart the hour at which a day begins, 0 to 6
 * @param retention what shall be remembered of what is due, 80 to 95 percent
 * @param newPerDay new facts a day, 0 to 200
 * @param sessionSize facts of a session, 1 to 500; null for all that are due
 * @param buttons 2 or 4, under a card
 * @param exam the day up to which no answer puts a fact off beyond it; null for none
 * @param ownCurve whether the forgetting curve is fitted to the learner's answers
 */
public record ReviewChoices(
        @Nullable String zone,
        @Nullable Integer dayStart,
        @Nullable Integer retention,
        @Nullable Integer newPerDay,
        @Nullable Integer sessionSize,
        @Nullable Integer buttons,
        @Nullable LocalDate exam,
        @Nullable Boolean ownCurve) {

    private static final double PERCENT = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    static ReviewChoices of(LearnerSettings settings) {
        return new ReviewChoices(
                settings.zone().getId(),
                settings.dayStart(),
                (int) Math.round(PERCENT * settings.desiredRetention()),
                settings.newPerDay(),
                settings.sessionSize(),
                settings.buttons(),
                settings.exam(),
                settings.ownCurve());
    }

    /** What cannot be taken, by field. */
    FormErrors errors(ReviewSettingsMessages messages) {
        FormErrors errors = new FormErrors();
        if (Learners.zone(zone).isEmpty()) {
            errors.add("zone", messages.zone_unknown());
        }
        within(errors, messages, "dayStart", dayStart, 0, LearnerSettings.LATEST_START);
        within(
                errors,
                messages,
                "retention",
                retention,
                percent(SchedulerSettings.LEAST_RETENTION),
                percent(SchedulerSettings.GREATEST_RETENTION));
        within(errors, messages, "newPerDay", newPerDay, 0, LearnerSettings.MOST_NEW);
        within(
                errors,
                messages,
                "sessionSize",
                sessionSize == null ? 1 : sessionSize,
                1,
                LearnerSettings.LARGEST_SESSION);
        if (Stream.of(2, 4).noneMatch(number -> number.equals(buttons))) {
            errors.add("buttons", messages.buttons_unfit());
        }
        if (exam != null && (exam.getYear() < FIRST_YEAR || exam.getYear() > LAST_YEAR)) {
            errors.add("exam", messages.exam_unfit());
        }
        if (ownCurve == null) {
            errors.add("ownCurve", messages.curve_unfit());
        }
        return errors;
    }

    private static void within(
            FormErrors errors,
            ReviewSettingsMessages messages,
            String field,
            @Nullable Integer value,
            int least,
            int most) {
        if (value == null || value < least || value > most) {
            errors.add(field, messages.number_unfit(least, most));
        }
    }

    private static int percent(double share) {
        return (int) Math.round(PERCENT * share);
    }

    /** Of choices without errors. */
    LearnerSettings settings() {
        return new LearnerSettings(
                Learners.zone(zone).orElseThrow(),
                Objects.requireNonNull(dayStart),
                Objects.requireNonNull(retention) / PERCENT,
                Objects.requireNonNull(newPerDay),
                sessionSize,
                Objects.requireNonNull(buttons),
                exam,
                Objects.requireNonNull(ownCurve));
    }
}
