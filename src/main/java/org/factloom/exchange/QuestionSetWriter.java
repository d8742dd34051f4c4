package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.item.Item;
import org.jspecify.annotations.Nullable;

/** Writes question sets. The same set always gives the same text, and what is written reads back equal. */
public final class QuestionSetWriter {

    private QuestionSetWriter() {}

    /** The text of a set's file, ending with a line break. */
    public static String write(QuestionSetFile set) {
        return spaced(tree(set));
    }

    /** The same as JSON, which the reader takes as well. */
    public static String json(QuestionSetFile set) {
        return Tree.json(tree(set));
    }

    private static ObjectNode tree(QuestionSetFile set) {
        ObjectNode root = Tree.mapping();
        root.put("format", QuestionSetReader.FORMAT);
        root.put("title", set.title());
        root.set("article", write(set.article()));
        ArrangementShape.write(set.arrangement().sections(), root);
        ArrayNode facts = root.putArray("facts");
        Set<String> own = set.items().stream()
                .filter(HandWritten::hasOwnFact)
                .map(item -> HandWritten.factId(item.id()))
                .collect(Collectors.toSet());
        set.facts().stream()
                .filter(fact -> !own.contains(fact.id()))
                .map(FactShape::write)
                .forEach(facts::add);
        ArrayNode items = root.putArray("items");
        Map<String, Fact> byId = QuestionSetFile.byId(set.facts());
        set.items().forEach(item -> {
            ObjectNode node = write(item, byId);
            ArrangementShape.write(set.arrangement().of(item.id()), node);
            items.add(node);
        });
        return root;
    }

    /** With an empty line before each part, each fact and each item; no text spans lines, so that these are their beginnings. */
    static String spaced(ObjectNode root) {
        return YamlWriter.write(root)
                .replaceAll("(?m)^(article|sections|facts|items):", "\n$1:")
                .replaceAll("(?m)^  - ", "\n  - ")
                .replaceAll(":\n\n  - ", ":\n  - ");
    }

    private static ObjectNode write(ArticleEntry article) {
        ObjectNode node = Tree.mapping();
        node.put("file", article.file());
        node.put("title", article.title());
        node.put("sha256", article.sha256());
        if (!article.language().equals(ArticleEntry.ENGLISH)) {
            node.put("language", article.language());
        }
        putIfKnown(node, "source", article.source());
        putIfKnown(node, "licence", article.licence());
        putIfKnown(node, "attribution", article.attribution());
        return node;
    }

    private static void putIfKnown(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    private static ObjectNode write(Item item, Map<String, Fact> facts) {
        ObjectNode node = ItemShape.write(item);
        if (HandWritten.hasOwnFact(item)) {
            node.remove("fact");
        } else if (item.origin().evidence().equals(evidenceOf(item.origin().facts(), facts))) {
            node.remove("evidence");
        } else if (item.origin().evidence().isEmpty()) {
            node.putArray("evidence");
        }
        return node;
    }

    /** The evidence of an item that names none of its own: that of its facts, in their order. */
    static List<Evidence> evidenceOf(List<String> ids, Map<String, Fact> facts) {
        return ids.stream()
                .map(facts::get)
                .filter(fact -> fact != null)
                .flatMap(fact -> fact.evidence().stream())
                .toList();
    }
}
