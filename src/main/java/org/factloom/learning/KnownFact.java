package org.factloom.learning;

import java.time.LocalDate;
import java.util.Optional;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.Level;
import org.factloom.memory.Phase;

/**
 * A fact that a person answered at least once, and how firmly it is known.
 *
 * @param article the slug of the article that states it
 * @param recall the probability of recall today, 0 to 1
 * @param later the same in {@value KnownFacts#LATER} days, if it is not practised until then
 * @param contested whether the person contested a question that asks it, and nobody has answered yet
 */
public record KnownFact(
        StoredMemory stored, String article, double recall, double later, Level level, boolean contested) {

    public String id() {
        return stored.fact();
    }

    /** Whether it was answered wrong last: who was told the answer a moment ago would repeat it, which is no knowledge yet. */
    public boolean missed() {
        return stored.memory().missed();
    }

    /** Of the last repetition: days until the next one; nothing of what is repeated within minutes. */
    public Optional<Integer> interval() {
        return stored.memory().phase() instanceof Phase.Review review
                ? Optional.of(review.interval())
                : Optional.empty();
    }

    /** The day on which it is asked again; nothing of what is not asked until its learner says so. */
    public Optional<LocalDate> due(DayBoundary boundary) {
        if (stored.suspended() || !(stored.memory().phase() instanceof Phase.Answered phase)) {
            return Optional.empty();
        }
        LocalDate due = phase instanceof Phase.Review review ? review.due() : boundary.dayAt(phase.due(boundary));
        LocalDate rests = stored.buriedUntil();
        return Optional.of(rests != null && rests.isAfter(due) ? rests : due);
    }
}
