package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a mark was changed after it was told, and why.
 *
 * @param redress what was decided: "BOTH" or "NEW" where the key was corrected, "FULL" where everybody has the points, "DROP" where the question counts no
 *     longer, "MANUAL" where a teacher gave the mark by hand
 * @param before 0 to 1
 * @param after 0 to 1
 * @param dropped whether its question counts for nothing since
 * @param reason of whoever decided; may be empty
 * @param regrade by which it was changed; null by hand
 */
public record MarkChange(
        Instant at,
        String redress,
        double before,
        double after,
        boolean dropped,
        String reason,
        @JsonIgnore @Nullable UUID regrade) {

    public int percentBefore() {
        return Result.percent(before);
    }

    public int percentAfter() {
        return Result.percent(after);
    }
}
