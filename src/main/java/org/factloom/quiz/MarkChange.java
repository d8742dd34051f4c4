package org.factloom.quiz;

import java.time.Instant;

/**
 * How a mark was changed after it was told, and why.
 *
 * @param redress what was decided: "BOTH" or "NEW" where the key was corrected, "FULL" where everybody has the points, "DROP" where the question counts no longer
 * @param before 0 to 1
 * @param after 0 to 1
 * @param dropped whether its question counts for nothing since
 * @param reason of whoever decided; may be empty
 */
public record MarkChange(Instant at, String redress, double before, double after, boolean dropped, String reason) {

    public int percentBefore() {
        return Result.percent(before);
    }

    public int percentAfter() {
        return Result.percent(after);
    }
}
