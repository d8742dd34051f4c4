package org.factloom.authoring;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.stream.Collectors;
import org.factloom.item.Item;

/** The right answer to an item, in words. */
public final class KeyText {

    private KeyText() {}

    public static String of(Item item) {
        return switch (item) {
            case Item.OneOf choice -> choice.keyText();
            case Item.TrueFalse statement -> verdict(statement);
            case Item.Typed typed -> typed.answer().key();
            case Item.Cloze cloze -> cloze.answer().key();
            case Item.SelfRated card -> card.back();
            case Item.Numeric numeric -> numeric.keyText();
            case Item.MultipleResponse several -> String.join("; ", several.keyTexts());
            case Item.Recall recall -> String.join("; ", recall.keyTexts());
            case Item.Ordering ordering ->
                ordering.events().stream().map(Item.Event::text).collect(Collectors.joining(" → "));
            case Item.Matching matching ->
                matching.pairs().stream()
                        .map(pair -> pair.left() + " – " + pair.right())
                        .collect(Collectors.joining("; "));
        };
    }

    private static String verdict(Item.TrueFalse statement) {
        KeyMessages words = MessageBundles.get(KeyMessages.class);
        String correction = statement.correction();
        return statement.key() ? words.is_true() : correction == null ? words.is_false() : words.should_say(correction);
    }
}
