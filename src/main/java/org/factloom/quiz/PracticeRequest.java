package org.factloom.quiz;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to practise: exactly one of article, topic and attempt.
 *
 * @param article slug of an article
 * @param topic slug of a topic, for all its articles
 * @param missed an attempt of one's own, for the facts that were missed in it
 * @param only "missed" to leave out all but the facts of the article or topic that were missed when last asked
 */
public record PracticeRequest(
        @Nullable String article,
        @Nullable String topic,
        @Nullable UUID missed,
        @Nullable String only) {

    static final String MISSED = "missed";

    boolean onlyMissed() {
        return MISSED.equals(only);
    }
}
