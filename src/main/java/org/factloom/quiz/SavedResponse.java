package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a question so far.
 *
 * @param sequence the client's; the highest that arrived
 * @param response options and events counted as they are shown; nothing where it is not answered, or the answer was taken back
 * @param flagged whether the learner wants to come back to it
 * @param takenMs for how many milliseconds the question was in view so far, as the page says
 * @param changed whether another option was chosen before, as the page says
 * @param unclear why the answer would be asked for again, where it can be read in two ways, or in none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SavedResponse(
        int number,
        long sequence,
        @Nullable ResponseForm response,
        boolean flagged,
        Instant savedAt,
        @Nullable Integer takenMs,
        @Nullable Boolean changed,
        @Nullable String unclear) {

    @JsonIgnore
    public boolean isAnswered() {
        return response != null;
    }

    Manner manner() {
        return Manner.of(null, changed, takenMs == null ? null : takenMs.longValue());
    }

    SavedResponse withUnclear(@Nullable String reason) {
        return new SavedResponse(number, sequence, response, flagged, savedAt, takenMs, changed, reason);
    }
}
