package org.factloom.quiz;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What exam to take: of exactly one of article, topic and set.
 *
 * @param article slug of an article
 * @param topic slug of a topic, for all its articles
 * @param set slug of a set, asked as it stands: in its order, and of its sections what they draw
 * @param questions how many at most; {@value #QUESTIONS} unless told; not told of a set
 * @param minutes the time limit; none unless told
 * @param counting which of several attempts counts; the best unless told
 * @param tries how often it may be taken; as often as one likes unless told
 */
public record ExamRequest(
        @Nullable String article,
        @Nullable String topic,
        @Nullable String set,
        @Nullable @Min(1) @Max(100) Integer questions,
        @Nullable @Min(1) @Max(600) Integer minutes,
        @Nullable Counting counting,
        @Nullable @Min(1) @Max(100) Integer tries) {

    static final int QUESTIONS = 16;

    PracticeRequest practice() {
        return new PracticeRequest(article, topic, set, null, null, null);
    }

    Counting counted() {
        return counting == null ? Counting.BEST : counting;
    }

    int size() {
        return questions == null ? QUESTIONS : questions;
    }
}
