package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of an attempt, as it stands.
 *
 * @param back of a card, once it is revealed
 * @param help its hint, while it is not answered
 * @param feedback once it is answered
 * @param recourse with the feedback
 * @param late what arrived after the end of its exam
 * @param byHand the mark that a person gave it
 * @param changes of its mark since it was told, the first first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Screen(
        AttemptState attempt,
        Question question,
        Source source,
        @Nullable String back,
        Help help,
        @Nullable Feedback feedback,
        @Nullable Recourse recourse,
        @Nullable LateAnswer late,
        @Nullable ByHand byHand,
        List<MarkChange> changes) {

    /**
     * What a person said with a mark.
     *
     * @param words to the learner; may be empty
     */
    public record ByHand(String words, Instant at) {

        static ByHand of(OpenMark mark) {
            return new ByHand(mark.reason(), mark.markedAt());
        }
    }

    /** The question with what is answered so far. */
    OpenQuestion open() {
        return OpenQuestion.of(
                question,
                source.language(),
                attempt.questions().get(question.number() - 1).saved(),
                help);
    }

    /**
     * The article that a question is from.
     *
     * @param fact the id of the fact that it asks, or of the first of them, once it is marked, and where its article can be read: that tells the answer beside it
     * @param language of its text, as a BCP 47 tag
     */
    public record Source(
            String slug,
            String title,
            String language,
            @Nullable String fact) {}
}
