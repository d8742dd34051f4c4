package org.factloom.quiz;

import java.time.Instant;

/**
 * An answer that arrived after the end of its attempt: kept, never counted.
 *
 * @param given in words, "true" or "false" for a statement; empty where an answer was taken back
 */
public record LateAnswer(Instant receivedAt, String given) {

    /** @param late with options and events counted as they are shown */
    static LateAnswer of(AttemptSlot slot, SavedResponse late) {
        ResponseForm response = late.response();
        return new LateAnswer(
                late.savedAt(),
                response == null
                        ? ""
                        : AnswerWords.of(slot.itemVersion().item(), slot.asked().asTheItemCounts(response.response())));
    }
}
