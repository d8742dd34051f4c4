package org.factloom.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.factloom.exchange.HandWritten;
import org.factloom.exchange.ItemJson;
import org.factloom.item.Item;

/** What an item asks after it was edited. */
final class FactOrder {

    private FactOrder() {}

    /**
     * The edited item with its facts. Events and pairs take theirs along when they are moved; where some were added or taken away, or the form is another, the item
     * asks a fact of its own, as each part can no longer be told from the others.
     */
    static Item of(Item before, Item edited) {
        List<String> facts = before.origin().facts();
        if (facts.size() < 2) {
            return edited;
        }
        List<String> old = parts(before);
        List<String> now = parts(edited);
        if (before.form() != edited.form() || old.size() != now.size() || old.size() != facts.size()) {
            boolean apart = before.form() != edited.form() || old.size() != now.size();
            return apart ? ItemJson.renamed(edited, edited.id(), List.of(HandWritten.factId(edited.id()))) : edited;
        }
        List<String> left = new ArrayList<>(facts);
        List<String> names = new ArrayList<>(old);
        String[] ordered = new String[now.size()];
        for (int i = 0; i < ordered.length; i++) {
            int at = names.indexOf(now.get(i));
            if (at >= 0) {
                ordered[i] = left.remove(at);
                names.remove(at);
            }
        }
        for (int i = 0; i < ordered.length; i++) {
            if (ordered[i] == null) {
                ordered[i] = left.removeFirst();
            }
        }
        return ItemJson.renamed(edited, edited.id(), Stream.of(ordered).toList());
    }

    private static List<String> parts(Item item) {
        return switch (item) {
            case Item.Ordering ordering ->
                ordering.events().stream().map(Item.Event::text).toList();
            case Item.Matching matching ->
                matching.pairs().stream().map(Item.Pair::left).toList();
            default -> List.of();
        };
    }
}
