package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.fact.Fact;
import org.factloom.item.Item;
import org.factloom.item.Revision;
import org.factloom.item.Revision.Change;
import org.factloom.item.Revision.Kind;
import org.jspecify.annotations.Nullable;

/** What a new revision of an article means for its facts and items, for people and for programs. */
public final class RevisionText {

    private RevisionText() {}

    /** A line for every fact and item that did not stay as it was, and how many there are of each kind. */
    public static String lines(Revision revision) {
        StringBuilder text = new StringBuilder();
        for (Change<Fact> change : revision.facts()) {
            if (change.kind() != Kind.KEPT) {
                text.append("%-8s fact %s\n".formatted(change.kind().id(), said(change.before(), change.after())));
            }
        }
        for (Change<Item> change : revision.items()) {
            Item item = change.after() == null ? change.before() : change.after();
            if (change.kind() != Kind.KEPT && item != null) {
                text.append("%-8s item %s  %s: %s\n"
                        .formatted(change.kind().id(), item.id(), item.form().id(), item.stem()));
            }
        }
        return text.append(counts(revision)).append('\n').toString();
    }

    /** "facts: 12 kept, 1 changed, 0 gone, 3 new; items: 20 kept, 0 changed, 2 gone, 1 new". */
    public static String counts(Revision revision) {
        return "facts: " + counts(revision.facts()) + "; items: " + counts(revision.items());
    }

    /** "f01… Ar-Rashid revolt, place: Baghdad → Basra (contradicted)". */
    private static String said(@Nullable Fact before, @Nullable Fact after) {
        Fact fact = after == null ? before : after;
        return fact == null
                ? ""
                : "%s  %s, %s: %s"
                        .formatted(
                                fact.id(),
                                fact.subject(),
                                fact.relation(),
                                Stream.of(value(before), value(after))
                                        .filter(value -> !value.isEmpty())
                                        .distinct()
                                        .collect(Collectors.joining(" → ")));
    }

    private static String value(@Nullable Fact fact) {
        return fact == null
                ? ""
                : fact.value().text()
                        + (fact.certainty() == Fact.Certainty.CERTAIN
                                ? ""
                                : " (" + fact.certainty().id() + ")");
    }

    private static <T> String counts(List<Change<T>> changes) {
        Map<Kind, Integer> counts = Revision.counts(changes);
        return Stream.of(Kind.values())
                .map(kind -> counts.getOrDefault(kind, 0) + " " + kind.id())
                .collect(Collectors.joining(", "));
    }

    /** One object in one line, without a line break. */
    public static String json(Revision revision) {
        ObjectNode root = Tree.mapping();
        ArrayNode facts = root.putArray("facts");
        for (Change<Fact> change : revision.facts()) {
            ObjectNode node = facts.addObject().put("change", change.kind().id());
            if (change.before() != null) {
                node.set("before", FactShape.write(change.before()));
            }
            if (change.after() != null) {
                node.set("after", FactShape.write(change.after()));
            }
        }
        ArrayNode items = root.putArray("items");
        for (Change<Item> change : revision.items()) {
            ObjectNode node = items.addObject().put("change", change.kind().id());
            if (change.before() != null) {
                node.set("before", GenerationJson.item(change.before()));
            }
            if (change.after() != null) {
                node.set("after", GenerationJson.item(change.after()));
            }
        }
        return Tree.json(root);
    }
}
