package org.factloom.progress;

import org.factloom.fact.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a set asks.
 *
 * @param article the slug of the article that states it, {@code title} its title
 * @param evidence the first that says it; null where none does
 * @param subject and {@code relation} name what it tells, {@code value} tells it
 */
public record StatedFact(
        String id,
        String article,
        String title,
        String language,
        @Nullable Evidence evidence,
        String subject,
        String relation,
        String value) {

    /** The name of the section whose sentence says it: "Infobox" for the box, empty for the lead; null where no sentence does. */
    @Nullable String section() {
        return evidence == null ? null : evidence.section();
    }

    /** That says it; null where none does. */
    public @Nullable String sentence() {
        return evidence == null ? null : evidence.shown();
    }

    /** What it tells of, without telling it. */
    public String words() {
        return subject.isEmpty() ? relation : subject + ", " + relation;
    }
}
