package org.factloom.quiz;

import java.util.List;
import java.util.stream.IntStream;
import org.factloom.item.Added;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.factloom.item.OpenItem;
import org.factloom.web.TextRun;
import org.jspecify.annotations.Nullable;

/**
 * An item as it may leave the server before it is answered: without key, evidence or back.
 *
 * @param number from 1
 * @param form as in files, "multiple-choice"
 * @param points what it counts, from 1
 * @param picture shown with the stem
 * @param options what there is to choose from, to put in order or to match with the left sides, as shown
 * @param lefts of pairs to find, the left sides
 * @param parts of a list to name, how many it has; otherwise 0
 * @param answerType of what is to be typed, "date" or "person"
 * @param longest of an answer in words of one's own, how many characters it may have; otherwise 0
 * @param hint what fills a blank, "year"; of a number its unit
 */
public record Question(
        int number,
        String form,
        String stem,
        int points,
        Added.@Nullable Picture picture,
        List<String> options,
        List<String> lefts,
        int parts,
        int longest,
        @Nullable String answerType,
        @Nullable String hint) {

    /** What is shown of a slot. */
    public static Question of(AttemptSlot slot) {
        return of(slot.number(), slot.asked(), slot.points());
    }

    static Question of(int number, AskedItem asked, int points) {
        Item item = asked.item();
        Shown shown = shown(item, asked.shownOrder());
        return new Question(
                number,
                item.form().id(),
                item.stem(),
                points,
                item.origin().added().picture(),
                shown.options,
                shown.lefts,
                shown.parts,
                item instanceof OpenItem open ? open.longest() : 0,
                shown.answerType,
                shown.hint);
    }

    /** What a form shows beside the stem. */
    private record Shown(
            List<String> options,
            List<String> lefts,
            int parts,
            @Nullable String answerType,
            @Nullable String hint) {

        static Shown offering(List<String> options, List<Integer> order, @Nullable String hint) {
            return new Shown(order.stream().map(options::get).toList(), List.of(), 0, null, hint);
        }

        static Shown typed(String type, @Nullable String hint, int parts) {
            return new Shown(List.of(), List.of(), parts, type, hint);
        }
    }

    private static Shown shown(Item item, List<Integer> order) {
        return switch (item) {
            case Item.MultipleChoice choice -> Shown.offering(texts(choice.options()), order, null);
            case Item.ClozeChoice cloze -> Shown.offering(texts(cloze.options()), order, cloze.hint());
            case Item.MultipleResponse several -> Shown.offering(texts(several.options()), order, null);
            case Item.Ordering ordering ->
                Shown.offering(ordering.events().stream().map(Item.Event::text).toList(), order, null);
            case Item.Matching matching ->
                new Shown(
                        order.stream()
                                .map(index -> matching.pairs().get(index).right())
                                .toList(),
                        matching.pairs().stream().map(Item.Pair::left).toList(),
                        0,
                        null,
                        null);
            case Item.Typed typed -> Shown.typed(typed.answer().type(), null, 0);
            case Item.Cloze cloze -> Shown.typed(cloze.answer().type(), cloze.hint(), 0);
            case Item.Numeric numeric -> Shown.typed("quantity", numeric.unit(), 0);
            case Item.Recall recall ->
                Shown.typed(
                        recall.answers().getFirst().type(),
                        null,
                        recall.answers().size());
            case Item.TrueFalse _, Item.SelfRated _ -> Shown.offering(List.of(), List.of(), null);
        };
    }

    /** Whether it is answered by choosing one of several options. */
    public boolean oneChoice() {
        return form.equals(Form.MULTIPLE_CHOICE.id())
                || form.equals(Form.CLOZE_CHOICE.id())
                || form.equals(Form.TRUE_FALSE.id());
    }

    /** Whether "I do not know" is an answer to it: where there is nothing to guess from. */
    public boolean mayBeUnknown() {
        return !oneChoice() && !form.equals(Form.ORDERING.id());
    }

    /** Whether letters are shortcuts on its page: where something is to be typed, they are letters. */
    public boolean takesKeys() {
        return answerType == null && longest == 0;
    }

    /** What a score of 0 to 1 is of its points, to two decimals: "1.5". */
    public String reached(double score) {
        return Result.reached(score, points);
    }

    /** Whether its learner says how it went, where nobody else does. */
    public boolean selfRated() {
        return form.equals(Form.CARD.id()) || form.equals(Form.OPEN.id());
    }

    /** The part of a cloze before its blank; all of another stem. */
    public List<TextRun> before() {
        int blank = stem.indexOf(Item.BLANK);
        return TextRun.of(blank < 0 ? stem : stem.substring(0, blank));
    }

    public List<TextRun> after() {
        int blank = stem.indexOf(Item.BLANK);
        return blank < 0 ? List.of() : TextRun.of(stem.substring(blank + Item.BLANK.length()));
    }

    public boolean hasBlank() {
        return stem.contains(Item.BLANK);
    }

    /** 1, 2 and so on, one for each part of a list. */
    public List<Integer> places() {
        return IntStream.rangeClosed(1, parts).boxed().toList();
    }

    private static List<String> texts(List<Item.Option> options) {
        return options.stream().map(Item.Option::text).toList();
    }
}
