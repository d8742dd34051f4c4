package org.factloom.authoring;

import java.util.Objects;
import org.factloom.fact.Fact;
import org.factloom.item.Revision.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a newer text of an article makes of a fact.
 *
 * @param before null where it is new
 * @param after null where it is gone; with the evidence of the newer text
 */
record FactChange(
        Kind kind, @Nullable Fact before, @Nullable Fact after) {

    String id() {
        return Objects.requireNonNull(before == null ? after : before).id();
    }

    /** Of one that is not new. */
    Fact was() {
        return Objects.requireNonNull(before);
    }

    /** Of one that is not gone. */
    Fact now() {
        return Objects.requireNonNull(after);
    }
}
