package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.factloom.quiz.Conditions;
import org.factloom.quiz.Counting;
import org.factloom.quiz.Late;
import org.factloom.quiz.Mode;
import org.factloom.quiz.Shown;
import org.factloom.web.FormErrors;
import org.factloom.web.VisibleLine;
import org.jspecify.annotations.Nullable;

/** Makes of what was typed the terms of an assignment, or says at each field what is wrong with it. */
@ApplicationScoped
class FormReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int MOST_MINUTES = 600;
    private static final int MOST_TRIES = 100;

    private final AssignmentFaults messages;
    private final Clock clock;

    FormReader(AssignmentFaults messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The terms; nothing where something is wrong.
     *
     * @param before as they were; times that stay as they were may be past
     * @param errors where what is wrong is added, by field
     */
    Optional<Conditions> read(AssignmentForm form, ZoneId zone, @Nullable Conditions before, FormErrors errors) {
        if (VisibleLine.of(form.title, AssignmentForm.LONGEST_TITLE).isEmpty()) {
            errors.add("title", messages.title_unfit(AssignmentForm.LONGEST_TITLE));
        }
        if (!form.code.isBlank()
                && VisibleLine.of(form.code, AssignmentForm.LONGEST_CODE).isEmpty()) {
            errors.add("code", messages.code_unfit(AssignmentForm.LONGEST_CODE));
        }
        if (!form.isOneOfThose()) {
            errors.add("mode", messages.choice_unknown());
            return Optional.empty();
        }
        Late late = Late.valueOf(upper(form.late));
        Integer minutes = number(form.minutes, MOST_MINUTES, "minutes", errors);
        Integer tries = number(form.tries, MOST_TRIES, "tries", errors);
        Integer perCent =
                late == Late.PER_CENT ? number(form.latePerCent, 100, "latePerCent", errors) : Integer.valueOf(0);
        if (perCent == null) {
            errors.add("latePerCent", messages.number_unfit(100));
        }
        @Nullable Instant wasOpens = before == null ? null : before.opensAt();
        @Nullable Instant wasDue = before == null ? null : before.dueAt();
        @Nullable Instant wasCloses = before == null ? null : before.closesAt();
        Instant opens = moment(form.opens, form.opensOffset, "opens", zone, wasOpens, errors);
        Instant due = moment(form.due, form.dueOffset, "due", zone, wasDue, errors);
        Instant closes = moment(form.closes, form.closesOffset, "closes", zone, wasCloses, errors);
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            errors.add("closes", messages.closes_before_opens());
        }
        if (opens != null && due != null && !due.isAfter(opens)) {
            errors.add("due", messages.due_before_opens());
        }
        if (due != null && closes != null && closes.isBefore(due)) {
            errors.add("closes", messages.closes_before_due());
        }
        Shown score = Shown.valueOf(upper(form.score));
        Instant end = closes == null && late == Late.NONE ? due : closes;
        Shown keys = form.keys(tries, due, end);
        Shown explanations = form.explanations(keys);
        shown("score", score, due, end, errors);
        shown("keys", keys, due, end, errors);
        shown("explanations", explanations, due, end, errors);
        if (keys.compareTo(score) < 0) {
            errors.add("keys", messages.keys_tell_score());
        }
        if (explanations.compareTo(keys) < 0) {
            errors.add("explanations", messages.explanations_tell_keys());
        }
        if (late != Late.ACCEPT && due == null) {
            errors.add("late", messages.late_without_due());
        }
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Conditions(
                Mode.valueOf(upper(form.mode)),
                minutes,
                tries,
                Counting.fromString(form.counting),
                form.shuffle,
                opens,
                due,
                closes,
                late,
                Objects.requireNonNullElse(perCent, 0),
                score,
                keys,
                explanations));
    }

    private void shown(String field, Shown when, @Nullable Instant due, @Nullable Instant end, FormErrors errors) {
        if (when == Shown.AFTER_DUE && due == null) {
            errors.add(field, messages.never_due());
        }
        if (when == Shown.AFTER_CLOSE && end == null) {
            errors.add(field, messages.never_closes());
        }
    }

    private @Nullable Integer number(String typed, int most, String field, FormErrors errors) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            int number = Integer.parseInt(typed.strip());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        errors.add(field, messages.number_unfit(most));
        return null;
    }

    /** @param was as it was before; that may be past */
    @Nullable Instant moment(String typed, String offset, String field, ZoneId zone, @Nullable Instant was, FormErrors errors) {
        if (typed.isBlank()) {
            return null;
        }
        switch (LocalTimes.read(typed, offset, zone)) {
            case LocalTimes.Read.At(Instant moment) -> {
                // what was closed at once has seconds, which no form shows
                if (was != null && moment.equals(was.truncatedTo(ChronoUnit.MINUTES))) {
                    return was;
                }
                if (moment.isBefore(clock.instant())) {
                    errors.add(field, messages.is_past(zone.getId()));
                }
                return moment;
            }
            case LocalTimes.Read.Skipped(LocalDateTime from, LocalDateTime to) ->
                errors.add(
                        field, messages.is_skipped(DAY.format(from), zone.getId(), TIME.format(from), said(from, to)));
            case LocalTimes.Read.Twice(List<ZoneOffset> _) -> errors.add(field, messages.is_twice(zone.getId()));
            case LocalTimes.Read.Unreadable _ -> errors.add(field, messages.time_unreadable());
        }
        return null;
    }

    /** With the day where a whole one is skipped. */
    private static String said(LocalDateTime from, LocalDateTime to) {
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        return sameDay ? TIME.format(to) : DAY.format(to) + ", " + TIME.format(to);
    }

    private static String upper(String id) {
        return id.toUpperCase(Locale.ROOT);
    }
}
