package org.factloom.quiz;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to practise: exactly one of article, topic, set, missed and again.
 *
 * @param article slug of an article
 * @param topic slug of a topic, for all its articles
 * @param set slug of a set, asked as it stands: in its order, and of its sections what they draw
 * @param missed an attempt of one's own, for the facts that were missed in it
 * @param again an attempt of one's own, for the same facts, asked in other ways where there are any
 * @param only "missed" to leave out all but the facts of the article or topic that were missed when last asked; "pretest" to try an article before it is read
 */
public record PracticeRequest(
        @Nullable String article,
        @Nullable String topic,
        @Nullable String set,
        @Nullable UUID missed,
        @Nullable UUID again,
        @Nullable String only) {

    static final String MISSED = "missed";

    static final String PRETEST = "pretest";

    boolean isPretest() {
        return PRETEST.equals(only);
    }

    boolean onlyMissed() {
        return MISSED.equals(only);
    }
}
