package org.factloom.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.factloom.article.Article;
import org.factloom.fact.Evidence;
import org.factloom.item.Item;
import org.factloom.statistics.Marks;
import org.jspecify.annotations.Nullable;

/**
 * An item on a marking sheet. Several texts in one cell stand apart by {@code " | "}.
 *
 * @param item its id
 * @param article the title of its article, or of its topic
 * @param form its form, "multiple-choice"
 * @param family what the name of its rule begins with, "dated-event"
 * @param rule the rule that wrote it, "dated-event/when"
 * @param stem as a learner sees it
 * @param options of a form that has them, in their order
 * @param key the answer
 * @param accepted further answers that are taken for right
 * @param evidence the sentences that prove the key
 * @param marks null until it is marked
 * @param comment the marker's own words
 */
public record SheetRow(
        String item,
        String article,
        String form,
        String family,
        String rule,
        String stem,
        String options,
        String key,
        String accepted,
        String evidence,
        @Nullable Marks marks,
        String comment) {

    /** An item that nobody has marked. */
    public static SheetRow of(Article article, Item item) {
        return of(article.title(), item);
    }

    /**
     * An item that nobody has marked.
     *
     * @param title of its article, or of the topic whose articles it asks
     */
    public static SheetRow of(String title, Item item) {
        ObjectNode shown = GenerationJson.item(item);
        String rule = item.origin().rule();
        return new SheetRow(
                item.id(),
                title,
                item.form().id(),
                rule.substring(0, rule.indexOf('/') < 0 ? rule.length() : rule.indexOf('/')),
                rule,
                cell(shown.path("stem")),
                cell(shown.path("options")),
                cell(shown.path("key")),
                cell(shown.path("accepted")),
                item.origin().evidence().stream().map(Evidence::shown).collect(Collectors.joining(" | ")),
                null,
                "");
    }

    /** What a marker sees of the item: a change of any of it asks for a new mark. */
    public List<String> shown() {
        return List.of(item, stem, options, key, accepted);
    }

    private static String cell(JsonNode value) {
        if (value.isValueNode()) {
            return value.asText();
        }
        List<String> parts = new ArrayList<>();
        value.forEach(part -> parts.add(cell(part)));
        return String.join(value.isArray() ? " | " : " – ", parts);
    }
}
