package org.factloom.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Response;

/** Items with another key, or with one more answer that is right. */
public final class KeyCorrection {

    private KeyCorrection() {}

    /** Whether something is typed that can be accepted besides the key. */
    static boolean takesVariants(Item item) {
        return item instanceof Item.Typed || item instanceof Item.Cloze || item instanceof Item.Recall;
    }

    /**
     * The item with a variant that is right as well.
     *
     * @param part of a list the part for which the variant stands, from 0; otherwise of no meaning
     * @return nothing where the item takes none, or would not count it as right all the same: a date or a number is compared by its value
     */
    static Optional<Item> accepting(Item item, String variant, int part) {
        return switch (item) {
            case Item.Typed typed ->
                Optional.<Item>of(new Item.Typed(typed.origin(), typed.stem(), with(typed.answer(), variant)))
                        .filter(made -> counts(made, variant));
            case Item.Cloze cloze ->
                Optional.<Item>of(new Item.Cloze(
                                cloze.origin(), cloze.stem(), cloze.hint(), with(cloze.answer(), variant)))
                        .filter(made -> counts(made, variant));
            case Item.Recall recall
            when part >= 0 && part < recall.answers().size() -> {
                List<Item.Answer> answers = new ArrayList<>(recall.answers());
                answers.set(part, with(answers.get(part), variant));
                yield Optional.of(new Item.Recall(recall.origin(), recall.stem(), answers));
            }
            default -> Optional.empty();
        };
    }

    private static boolean counts(Item item, String variant) {
        return Grading.grade(item, new Response.Text(variant)).right();
    }

    private static Item.Answer with(Item.Answer answer, String variant) {
        if (answer.accepted().contains(variant)) {
            return answer;
        }
        return new Item.Answer(
                answer.key(),
                Stream.concat(answer.accepted().stream(), Stream.of(variant)).toList(),
                answer.type(),
                answer.others().stream()
                        .filter(other -> !other.equalsIgnoreCase(variant))
                        .toList());
    }

    /** What can be chosen as the key: the options, or "true" and "false"; nothing of forms without options. */
    public static List<String> options(Item item) {
        return switch (item) {
            case Item.OneOf choice ->
                choice.options().stream().map(Item.Option::text).toList();
            case Item.MultipleResponse several ->
                several.options().stream().map(Item.Option::text).toList();
            case Item.TrueFalse _ -> List.of("true", "false");
            default -> List.of();
        };
    }

    /** The places of the right options among {@link #options}. */
    public static List<Integer> keys(Item item) {
        return switch (item) {
            case Item.OneOf choice -> List.of(choice.key());
            case Item.MultipleResponse several -> several.keys();
            case Item.TrueFalse statement -> List.of(statement.key() ? 0 : 1);
            default -> List.of();
        };
    }

    /**
     * The item with other right options.
     *
     * @param keys places among {@link #options}
     * @return nothing where the item cannot have them: one that has one right option cannot have two
     */
    static Optional<Item> keyed(Item item, SortedSet<Integer> keys) {
        int options = options(item).size();
        if (keys.isEmpty() || keys.first() < 0 || keys.last() >= options) {
            return Optional.empty();
        }
        int key = keys.first();
        return switch (item) {
            case Item.MultipleChoice choice
            when keys.size() == 1 ->
                Optional.of(new Item.MultipleChoice(
                        choice.origin(), choice.stem(), proven(choice, key), key, choice.ascending()));
            case Item.ClozeChoice cloze
            when keys.size() == 1 ->
                Optional.of(new Item.ClozeChoice(
                        cloze.origin(), cloze.stem(), cloze.hint(), proven(cloze, key), key, cloze.ascending()));
            case Item.TrueFalse statement
            when keys.size() == 1 ->
                Optional.of(new Item.TrueFalse(
                        statement.origin(),
                        statement.stem(),
                        key == 0,
                        statement.key() == (key == 0) ? statement.correction() : null));
            case Item.MultipleResponse several
            when keys.size() < options ->
                Optional.of(new Item.MultipleResponse(
                        several.origin(), several.stem(), several.options(), List.copyOf(keys)));
            default -> Optional.empty();
        };
    }

    /** A right option needs no sentence that says what it really is. */
    private static List<Item.Option> proven(Item.OneOf item, int key) {
        return IntStream.range(0, item.options().size())
                .mapToObj(i -> i == key
                        ? new Item.Option(item.options().get(i).text(), null)
                        : item.options().get(i))
                .toList();
    }
}
