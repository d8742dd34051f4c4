package org.factloom.quiz;

import java.util.List;
import org.factloom.item.Item;
import org.factloom.item.Item.Answer;
import org.jspecify.annotations.Nullable;

/**
 * An item as it may leave the server before it is answered: without key, evidence or back.
 *
 * @param number from 1
 * @param form as in files, "multiple-choice"
 * @param options what there is to choose from or to put in order, as shown
 * @param answerType of what is to be typed, "date" or "person"
 * @param hint what fills a blank, "year"
 */
public record Question(
        int number,
        String form,
        String stem,
        List<String> options,
        @Nullable String answerType,
        @Nullable String hint) {

    static Question of(AttemptSlot slot) {
        Item item = slot.itemVersion().item();
        return switch (item) {
            case Item.MultipleChoice choice ->
                of(slot, item, choice.options().stream().map(Item.Option::text).toList());
            case Item.Ordering ordering ->
                of(slot, item, ordering.events().stream().map(Item.Event::text).toList());
            case Item.Typed typed -> typed(slot, item, typed.answer(), null);
            case Item.Cloze cloze -> typed(slot, item, cloze.answer(), cloze.hint());
            case Item.TrueFalse _, Item.Card _ -> of(slot, item, List.of());
        };
    }

    /** The part of a cloze before its blank; all of another stem. */
    public String beforeBlank() {
        int blank = stem.indexOf(Item.BLANK);
        return blank < 0 ? stem : stem.substring(0, blank);
    }

    public String afterBlank() {
        int blank = stem.indexOf(Item.BLANK);
        return blank < 0 ? "" : stem.substring(blank + Item.BLANK.length());
    }

    private static Question of(AttemptSlot slot, Item item, List<String> options) {
        List<String> shown = slot.shownOrder().stream().map(options::get).toList();
        return new Question(slot.number(), item.form().id(), item.stem(), shown, null, null);
    }

    private static Question typed(AttemptSlot slot, Item item, Answer answer, @Nullable String hint) {
        return new Question(slot.number(), item.form().id(), item.stem(), List.of(), answer.type(), hint);
    }
}
