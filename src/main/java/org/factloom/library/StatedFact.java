package org.factloom.library;

import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a page lists it.
 *
 * @param subject null where it is the article itself
 * @param value null for a fact that only a hand-written item states: it would give the item's key away
 * @param evident whether the article's text shows it
 */
public record StatedFact(
        String id,
        @Nullable String subject,
        String relation,
        @Nullable String value,
        boolean evident) {

    static StatedFact of(Fact fact, String articleTitle) {
        return new StatedFact(
                fact.id(),
                fact.subject().equals(articleTitle) ? null : fact.subject(),
                fact.said(),
                valueOf(fact),
                !fact.evidence().isEmpty());
    }

    /** What it may be shown with. */
    public static @Nullable String valueOf(Fact fact) {
        return fact.family() == Family.HAND_WRITTEN ? null : fact.value().text();
    }
}
