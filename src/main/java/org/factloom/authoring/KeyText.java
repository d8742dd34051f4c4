package org.factloom.authoring;

import java.util.stream.Collectors;
import org.factloom.item.Item;

/** The right answer to an item, in words. */
public final class KeyText {

    private KeyText() {}

    public static String of(Item item) {
        return switch (item) {
            case Item.OneOf choice -> choice.keyText();
            case Item.TrueFalse statement when statement.correction() != null -> "✗ " + statement.correction();
            case Item.TrueFalse statement -> statement.key() ? "✓" : "✗";
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
}
