package org.factloom.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factloom.article.Infobox;

/** The fields of an article's infobox as {@link RenderedFields} has them, found by their keys. */
final class Fields {

    private Fields() {}

    static List<Infobox.Field> of(Reading reading) {
        return Optional.ofNullable(reading.article().infobox())
                .map(RenderedFields::of)
                .orElse(List.of());
    }

    /** The key with its number, in lower case with _ for spaces: "established_date2". */
    static String numbered(Infobox.Field field) {
        return field.key().toLowerCase(Locale.ROOT).strip().replace(' ', '_');
    }

    /** The field of this numbered key that is not blank. */
    static Optional<Infobox.Field> find(Reading reading, String numbered) {
        return of(reading).stream()
                .filter(field ->
                        numbered(field).equals(numbered) && !field.value().isBlank())
                .findFirst();
    }
}
