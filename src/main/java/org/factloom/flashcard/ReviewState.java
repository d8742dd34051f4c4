package org.factloom.flashcard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.factloom.learning.FactChanges;
import org.factloom.library.Passage;
import org.factloom.memory.Grade;
import org.factloom.quiz.Feedback;
import org.factloom.quiz.Help;
import org.factloom.quiz.OpenQuestion;
import org.factloom.quiz.Question;
import org.factloom.quiz.Screen;
import org.jspecify.annotations.Nullable;

/**
 * Where a session stands.
 *
 * @param facts how many it asks
 * @param settled how many of them need nothing more today
 * @param undo the number of the card that can be taken back
 * @param card what is to be answered; null at the end
 * @param end what was done; null before the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewState(
        UUID id,
        int facts,
        int settled,
        @Nullable Integer undo,
        @Nullable Card card,
        @Nullable End end) {

    /**
     * A card.
     *
     * @param fresh whether its fact is new
     * @param selfRated whether the learner rates the own recall; otherwise it is answered like a question of a quiz
     * @param back of a self-rated one, once it is revealed
     * @param evidence with the back
     * @param help its hint
     * @param hasChanged whether the article says something else than when the fact was answered last
     * @param changed what it says, with the back
     * @param offers what each rating would lead to, with the back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Card(
            int number,
            boolean fresh,
            boolean selfRated,
            Question question,
            Screen.Source source,
            @Nullable String back,
            Help help,
            boolean hasChanged,
            FactChanges.@Nullable Changed changed,
            List<Passage> evidence,
            List<Offer> offers) {

        OpenQuestion open() {
            return OpenQuestion.of(question, source.language(), null, help);
        }
    }

    /** What a rating leads to: the fact comes again after {@code count} of {@code unit}. */
    public record Offer(Grade grade, Unit unit, long count) {}

    /** Of waits. */
    public enum Unit {
        MINUTES,
        DAYS,
        MONTHS,
        YEARS
    }

    /**
     * What was done with a card.
     *
     * @param undo whether it can be taken back
     * @param changed what the article had changed of its fact since the answer before
     * @param lapses how often its fact was forgotten
     * @param leech whether that is so often that repeating alone does not help
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answered(
            ReviewState state,
            int number,
            Question question,
            Screen.Source source,
            Feedback feedback,
            FactChanges.@Nullable Changed changed,
            boolean undo,
            int lapses,
            boolean leech) {}

    /**
     * What a session brought.
     *
     * @param answered cards
     * @param right of them, at the first go or later
     * @param learned new facts
     * @param minutes from the first card to the last
     * @param left facts that today still has
     * @param tomorrow facts that are due tomorrow
     * @param tomorrowMinutes what they take
     */
    public record End(
            int answered, int right, int learned, long minutes, int left, int tomorrow, int tomorrowMinutes) {}
}
