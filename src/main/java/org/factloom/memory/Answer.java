package org.factloom.memory;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An answer that concerns a fact, with all that a replay needs to know of its circumstances.
 *
 * @param observation what it showed
 * @param at when
 * @param day the learner's day then, by the zone and day start that held then
 * @param sitting the session or attempt in which it was given; empty for none
 * @param prior the probability, 0 to 1, that the fact was known before it was ever asked here ({@link Elo#known}); counts only for a first answer
 */
public record Answer(Observation observation, Instant at, LocalDate day, String sitting, double prior) {

    Answer regraded(double score) {
        return new Answer(observation.regraded(score), at, day, sitting, prior);
    }
}
