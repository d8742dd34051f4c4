package org.factloom.article;

import java.util.List;

/**
 * The box of facts beside an article.
 *
 * @param name its heading line, "Infobox" or a name of its own
 * @param fields in the order of the article
 */
public record Infobox(String name, List<Field> fields) {

    public Infobox {
        fields = List.copyOf(fields);
    }

    /**
     * One line of the box.
     *
     * @param key as written, "Combatant1"
     * @param value as written, possibly empty
     * @param span where key and value stand in the article's text
     * @param valueSpan where the value stands
     */
    public record Field(String key, String value, Span span, Span valueSpan) {}
}
