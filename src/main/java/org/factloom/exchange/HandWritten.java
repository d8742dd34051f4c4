package org.factloom.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Value;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.factloom.item.Item.Origin;

/** What a hand-written item need not say: its id, and a fact of its own. */
public final class HandWritten {

    private HandWritten() {}

    static boolean is(Item item) {
        return item.origin().rule().equals(Origin.HAND);
    }

    /** The id of an item that has none: it stays while set, form and stem stay. */
    static String itemId(String setSlug, Form form, String stem) {
        return "i" + Sha256.of(setSlug + "\n" + form.id() + "\n" + stem).substring(0, 16);
    }

    /** The id of the fact that only the item with that id asks. */
    public static String factId(String itemId) {
        return "f" + Sha256.of("hand-written\n" + itemId).substring(0, 16);
    }

    /** Whether {@code item} asks a fact of its own, which a file does not spell out. */
    static boolean hasOwnFact(Item item) {
        return is(item) && item.origin().facts().equals(List.of(factId(item.id())));
    }

    /** What only {@code item} asks of the article. */
    public static Fact ownFact(String articleTitle, Item item) {
        return fact(factId(item.id()), articleTitle, item);
    }

    /** The same under the id that it has. */
    public static Fact fact(String id, String articleTitle, Item item) {
        return new Fact(
                id,
                Family.HAND_WRITTEN,
                articleTitle,
                item.stem(),
                new Value.Term(answer(item)),
                Fact.Certainty.CERTAIN,
                item.origin().evidence());
    }

    private static String answer(Item item) {
        return switch (item) {
            case Item.OneOf choice -> choice.keyText();
            case Item.TrueFalse statement -> String.valueOf(statement.key());
            case Item.Typed typed -> typed.answer().key();
            case Item.Cloze cloze -> cloze.answer().key();
            case Item.Ordering ordering ->
                ordering.events().stream().map(Item.Event::text).collect(Collectors.joining("; "));
            case Item.SelfRated card -> card.back();
            case Item.Numeric numeric -> numeric.keyText();
            case Item.Matching matching ->
                matching.pairs().stream()
                        .map(pair -> pair.left() + ": " + pair.right())
                        .collect(Collectors.joining("; "));
            case Item.MultipleResponse several -> String.join("; ", several.keyTexts());
            case Item.Recall recall -> String.join("; ", recall.keyTexts());
        };
    }
}
