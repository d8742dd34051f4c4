package org.factloom.statistics;

import org.factloom.item.Item;
import org.factloom.item.OpenItem;
import org.jspecify.annotations.Nullable;

/** What somebody gets who knows nothing and chooses at random. */
public final class GuessScore {

    private GuessScore() {}

    /** The mean of the marks of each option alone, 0 to 1; 0 of what is typed or written; null of orders, where it is not defined, and of cards, which nobody marks. */
    public static @Nullable Double of(Item item) {
        return switch (item) {
            case Item.OneOf choice -> 1.0 / choice.options().size();
            case Item.TrueFalse _ -> 0.5;
            case Item.MultipleResponse several -> 1.0 / several.options().size();
            case Item.Matching matching -> 1.0 / matching.pairs().size();
            case Item.Typed _, Item.Cloze _, Item.Numeric _, Item.Recall _, OpenItem _ -> 0.0;
            case Item.Ordering _, Item.Card _ -> null;
        };
    }
}
