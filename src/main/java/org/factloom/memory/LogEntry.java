package org.factloom.memory;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An entry of a learner's answer log, in the order in which they were appended. Nothing is ever changed: corrections are entries too. */
public sealed interface LogEntry {

    /** Its number in the log. */
    long id();

    /**
     * An answer.
     *
     * @param after the phase to which it led, with the due date that was promised; null where it led to none
     * @param settings what the learner had chosen then; null where it is not known
     */
    record Answered(
            long id,
            String fact,
            Answer answer,
            Phase.@Nullable Answered after,
            @Nullable SchedulerSettings settings) implements LogEntry {

        Answered(long id, String fact, Answer answer, Phase.@Nullable Answered after) {
            this(id, fact, answer, after, null);
        }

        /** With another mark: what was promised after the one before no longer holds. */
        Answered regraded(double score) {
            return new Answered(id, fact, answer.regraded(score), null, settings);
        }

        private static final int DAY_OFF = 2;

        /** What is wrong with it, "score 1.7 is not within 0 and 1"; null where nothing is. */
        @Nullable String damage() {
            Observation observation = answer.observation();
            if (fact.isEmpty()) {
                return "it names no fact";
            }
            if (!(observation.score() >= 0 && observation.score() <= 1)) {
                return "score " + observation.score() + " is not within 0 and 1";
            }
            if (!(answer.prior() >= 0 && answer.prior() <= 1)) {
                return "prior " + answer.prior() + " is not within 0 and 1";
            }
            if (!(ResponseModel.guess(observation.form(), observation.options()) <= 1) || observation.options() < 0) {
                return "an answer of the form " + observation.form().id() + " was chosen among "
                        + observation.options();
            }
            LocalDate utc = answer.at().atOffset(ZoneOffset.UTC).toLocalDate();
            if (Math.abs(ChronoUnit.DAYS.between(utc, answer.day())) > DAY_OFF) {
                return "it was given at " + answer.at() + ", but on the day " + answer.day();
            }
            if (after != null && !after.memory().valid()) {
                return "it led to " + after.memory();
            }
            return null;
        }
    }

    /** An answer that was taken back. */
    record Withdrawn(long id, long target) implements LogEntry {}

    /** An answer that was marked otherwise later. */
    record Regraded(long id, long target, double score) implements LogEntry {}

    /** A row that could not be read. */
    record Unreadable(long id, String what) implements LogEntry {}
}
