package org.factloom.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that is not marked yet, and what is answered so far; keys stay on the server.
 *
 * @param language of its text, as a BCP 47 tag
 * @param saved what the server has
 * @param response what its page shows as the answer: what is saved, or what was just sent and must be sent again
 * @param unclear why it must; empty where it need not
 * @param help its hint; none in an exam
 */
public record OpenQuestion(
        Question question,
        String language,
        @Nullable SavedResponse saved,
        @Nullable ResponseForm response,
        String unclear,
        Help help) {

    /** With what is saved of it. */
    public static OpenQuestion of(Question question, String language, @Nullable SavedResponse saved, Help help) {
        String unclear = saved == null || saved.unclear() == null ? "" : saved.unclear();
        return new OpenQuestion(question, language, saved, saved == null ? null : saved.response(), unclear, help);
    }

    /** The same, with an answer that was not taken. */
    public OpenQuestion refused(ResponseForm sent, String reason) {
        return new OpenQuestion(question, language, saved, sent, reason, help);
    }

    /** The highest sequence that was saved; 0 where nothing was. */
    public long sequence() {
        return saved == null ? 0 : saved.sequence();
    }

    public boolean isFlagged() {
        return saved != null && saved.flagged();
    }

    public boolean isAnswered() {
        return saved != null && saved.isAnswered();
    }

    /** Whether the option shown at {@code index} is chosen; of a statement, 0 is true. */
    public boolean chose(int index) {
        if (help.rulesOut(index)) {
            return false;
        }
        ResponseForm given = given();
        return given.choice() != null && given.choice() == index
                || given.choices() != null && given.choices().contains(index);
    }

    /** What was typed; empty for nothing. */
    public String text() {
        return given().typed();
    }

    /** What was typed for the part of a list at {@code index}. */
    public String part(int index) {
        List<String> texts = given().texts();
        return texts == null || index >= texts.size() ? "" : texts.get(index);
    }

    /** Whether the left side at {@code left} is matched with the right side at {@code right}. */
    public boolean matched(int left, int right) {
        List<Integer> pairs = given().pairs();
        return pairs != null && left < pairs.size() && pairs.get(left) == right;
    }

    /** Whether events were put in order; as long as nobody moved one, they are shown in some order, which is no answer. */
    public boolean isOrdered() {
        return given().order() != null;
    }

    /** The place of the event shown at {@code index}, from 1; where none was given, where it stands. */
    public int placeOf(int index) {
        List<Integer> order = given().order();
        return order == null || !order.contains(index) ? index + 1 : order.indexOf(index) + 1;
    }

    private ResponseForm given() {
        return response == null ? ResponseForm.NOTHING : response;
    }
}
