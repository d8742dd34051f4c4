package org.factloom.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands on an article, counted in facts that can be asked.
 *
 * @param article its slug
 * @param facts all of them
 * @param tried those answered at least once
 * @param known those whose last answer was right
 * @param lastPractised when one of them was last answered
 */
public record ArticleStanding(
        String article,
        int facts,
        int tried,
        int known,
        @Nullable Instant lastPractised) {

    /** How many facts were missed when they were last asked. */
    public int missed() {
        return tried - known;
    }
}
