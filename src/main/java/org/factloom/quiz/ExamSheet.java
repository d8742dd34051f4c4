package org.factloom.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All questions of an open exam, with what is saved of their answers; keys stay on the server. */
public record ExamSheet(AttemptState attempt, List<Entry> entries) {

    public List<Entry> unanswered() {
        return entries.stream().filter(entry -> !entry.isAnswered()).toList();
    }

    public List<Entry> flagged() {
        return entries.stream().filter(Entry::isFlagged).toList();
    }

    /**
     * A question and what is answered so far.
     *
     * @param language of its text, as a BCP 47 tag
     */
    public record Entry(
            Question question, String language, @Nullable SavedResponse saved) {

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
            ResponseForm given = given();
            return given.choice() != null && given.choice() == index
                    || given.choices() != null && given.choices().contains(index);
        }

        /** What was typed; empty for nothing. */
        public String text() {
            String text = given().text();
            return text == null ? "" : text;
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

        /** The place of the event shown at {@code index}, from 1; without an answer, where it stands. */
        public int placeOf(int index) {
            List<Integer> order = given().order();
            return order == null ? index + 1 : order.indexOf(index) + 1;
        }

        private ResponseForm given() {
            return saved == null || saved.response() == null ? ResponseForm.NOTHING : saved.response();
        }
    }
}
