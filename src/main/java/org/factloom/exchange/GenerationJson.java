package org.factloom.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.item.Form;
import org.factloom.item.Generation;
import org.factloom.item.Item;
import org.factloom.item.Item.Answer;
import org.factloom.item.Item.Event;
import org.factloom.item.Item.Option;
import org.factloom.item.Report;
import org.factloom.item.TopicItems;

/** What was generated of an article, as one JSON object for other programs. The same generation always gives the same text. */
public final class GenerationJson {

    private GenerationJson() {}

    /** One object in one line, without a line break. */
    public static String write(Article article, Generation generation) {
        ObjectNode root = Tree.mapping();
        root.set("article", article(article, generation.report()));
        ArrayNode facts = root.putArray("facts");
        generation.facts().forEach(fact -> facts.add(FactShape.write(fact)));
        ArrayNode items = root.putArray("items");
        generation.items().forEach(item -> items.add(item(item)));
        root.set("report", report(generation));
        return Tree.json(root);
    }

    /** The items across the articles of a topic, in one line without a line break. */
    public static String write(String topic, TopicItems across) {
        ObjectNode root = Tree.mapping();
        root.putObject("topic").put("title", topic);
        ArrayNode items = root.putArray("items");
        across.items().forEach(item -> items.add(item(item)));
        root.putObject("report").set("dropped", dropped(across.drops()));
        return Tree.json(root);
    }

    private static ObjectNode article(Article article, Report report) {
        ObjectNode node = Tree.mapping();
        node.put("title", article.title());
        node.put("sha256", Sha256.of(article.text()));
        node.put("words", words(article));
        node.put("sections", report.sections());
        node.put("text", article.text());
        return node;
    }

    /** Words of the prose, the infobox not counted. */
    private static long words(Article article) {
        return article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph ->
                        Stream.of(paragraph.span().of(article.text()).split("\\s+")))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    static ObjectNode item(Item item) {
        Item.Origin origin = item.origin();
        ObjectNode node = Tree.mapping();
        node.put("id", origin.id());
        node.set("fact", origin.facts().size() == 1 ? text(origin.facts().getFirst()) : texts(origin.facts()));
        node.put("form", form(item).id());
        node.put("stem", stem(item));
        answer(item, node);
        node.set("evidence", FactShape.write(origin.evidence()));
        node.put("rule", origin.rule());
        node.put("difficulty", origin.difficulty());
        return node;
    }

    /** A cloze with choices is a cloze to whoever reads this; its options tell. */
    private static Form form(Item item) {
        return item.form() == Form.CLOZE_CHOICE ? Form.CLOZE : item.form();
    }

    /** With the kind of answer after a blank, as a learner sees it: "In _____ (year) the …". */
    private static String stem(Item item) {
        return switch (item) {
            case Item.Cloze cloze -> hinted(cloze.stem(), cloze.hint());
            case Item.ClozeChoice cloze -> hinted(cloze.stem(), cloze.hint());
            default -> item.stem();
        };
    }

    private static String hinted(String stem, String hint) {
        return hint.isEmpty() ? stem : stem.replace(Item.BLANK, Item.BLANK + " (" + hint + ")");
    }

    private static void answer(Item item, ObjectNode node) {
        switch (item) {
            case Item.OneOf choice -> {
                node.set(
                        "options",
                        texts(choice.options().stream().map(Option::text).toList()));
                node.put("key", choice.keyText());
            }
            case Item.TrueFalse statement -> {
                node.set("options", texts(List.of("True", "False")));
                node.put("key", statement.key() ? "True" : "False");
            }
            case Item.Typed typed -> answer(typed.answer(), node);
            case Item.Cloze cloze -> answer(cloze.answer(), node);
            case Item.Ordering ordering -> {
                List<String> events =
                        ordering.events().stream().map(Event::text).toList();
                node.set("options", texts(shuffled(events, ordering.id())));
                node.set("key", texts(events));
            }
            case Item.SelfRated card -> node.put("key", card.back());
            case Item.Numeric numeric -> {
                node.put("key", numeric.keyText());
                node.put("unit", numeric.unit());
                node.put("tolerance", numeric.tolerance());
            }
            case Item.Matching matching -> {
                List<String> rights =
                        matching.pairs().stream().map(Item.Pair::right).toList();
                node.set(
                        "lefts",
                        texts(matching.pairs().stream().map(Item.Pair::left).toList()));
                node.set("options", texts(shuffled(rights, matching.id())));
                node.set(
                        "key",
                        texts(matching.pairs().stream()
                                .map(pair -> pair.left() + ": " + pair.right())
                                .toList()));
            }
            case Item.MultipleResponse several -> {
                node.set(
                        "options",
                        texts(several.options().stream().map(Option::text).toList()));
                node.set("key", texts(several.keyTexts()));
            }
            case Item.Recall recall -> {
                node.set("key", texts(recall.keyTexts()));
                ArrayNode accepted = node.putArray("accepted");
                recall.answers().forEach(answer -> accepted.add(texts(answer.accepted())));
            }
        }
    }

    private static void answer(Answer answer, ObjectNode node) {
        node.put("key", answer.key());
        node.set("accepted", texts(answer.accepted()));
    }

    /** In an order that depends on the item only, and never the right one. */
    private static List<String> shuffled(List<String> events, String id) {
        List<String> shuffled = events.stream()
                .sorted(Comparator.comparing(event -> Sha256.of(id + event)))
                .toList();
        if (!shuffled.equals(events)) {
            return shuffled;
        }
        return shuffled.reversed();
    }

    private static ObjectNode report(Generation generation) {
        Report report = generation.report();
        ObjectNode node = Tree.mapping();
        node.set("dropped", dropped(report.drops()));
        node.put("sections", report.sections());
        node.put("sectionsCovered", report.sectionsCovered());
        return node;
    }

    private static ObjectNode dropped(Map<String, Integer> drops) {
        ObjectNode dropped = Tree.mapping();
        drops.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(drop -> dropped.put(drop.getKey(), drop.getValue()));
        return dropped;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode list = Tree.list();
        texts.forEach(list::add);
        return list;
    }

    private static JsonNode text(String text) {
        return Tree.list().textNode(text);
    }
}
