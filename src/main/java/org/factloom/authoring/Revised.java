package org.factloom.authoring;

import java.time.Instant;

/**
 * An article of somebody else that was revised lately, as it concerns a set that asks it.
 *
 * @param followed questions that got a new version of it
 * @param left questions that still quote words which the article no longer says
 */
record Revised(String article, String title, Instant at, long followed, long left) {

    /** For readers without scripts. */
    public String clock() {
        return Clocks.minute(at);
    }
}
