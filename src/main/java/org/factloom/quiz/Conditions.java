package org.factloom.quiz;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What those who assign a set decide about taking it. Practice tells all at once, whatever is shown when.
 *
 * @param minutes the time limit; null for none
 * @param tries how often it may be taken; null for as often as one likes
 * @param shuffle whether everybody is asked in another order, options too; else all see the same
 * @param opensAt null for at once
 * @param dueAt null for never
 * @param closesAt null for never
 * @param latePerCent that each day takes, 0 to 100; with {@link Late#PER_CENT}
 */
public record Conditions(
        Mode mode,
        @Nullable Integer minutes,
        @Nullable Integer tries,
        Counting counting,
        boolean shuffle,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Nullable Instant closesAt,
        Late late,
        int latePerCent,
        Shown score,
        Shown keys,
        Shown explanations) {

    /** Whether attempts end and are due at the same times. */
    boolean hasTimesOf(Conditions other) {
        return Objects.equals(minutes, other.minutes)
                && Objects.equals(dueAt, other.dueAt)
                && Objects.equals(closesAt, other.closesAt)
                && late == other.late;
    }

    /** When nothing is taken any more; nothing where it stays open. */
    public Optional<Instant> end() {
        return Stream.of(
                        Optional.ofNullable(closesAt),
                        late == Late.NONE ? Optional.ofNullable(dueAt) : Optional.<Instant>empty())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    public boolean isOpen(Instant now) {
        return (opensAt == null || !now.isBefore(opensAt))
                && end().filter(end -> !now.isBefore(end)).isEmpty();
    }

    public boolean tellsScore(Instant now) {
        return tells(score, now);
    }

    public boolean tellsKeys(Instant now) {
        return tells(keys, now);
    }

    boolean tellsExplanations(Instant now) {
        return tells(explanations, now);
    }

    private boolean tells(Shown what, Instant now) {
        return mode != Mode.EXAM || what.at(this, now);
    }

    /** With a limit, tries and times of one person. */
    Conditions own(
            @Nullable Integer ownMinutes,
            @Nullable Integer ownTries,
            @Nullable Instant ownDue,
            @Nullable Instant ownClose) {
        return new Conditions(
                mode,
                ownMinutes,
                ownTries,
                counting,
                shuffle,
                opensAt,
                ownDue,
                ownClose,
                late,
                latePerCent,
                score,
                keys,
                explanations);
    }

    /** How often it may still be taken by somebody who has taken it {@code taken} times; nothing where there is no limit. */
    Optional<Integer> triesLeft(int taken) {
        return Optional.ofNullable(tries).map(most -> Math.max(0, most - taken));
    }
}
