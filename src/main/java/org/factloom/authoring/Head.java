package org.factloom.authoring;

import java.util.Set;
import java.util.UUID;
import org.factloom.fact.Family;
import org.factloom.item.Flag;
import org.factloom.item.Form;
import org.jspecify.annotations.Nullable;

/**
 * All of a candidate but its item.
 *
 * @param asks the fact, or the facts together, that it asks: candidates that ask the same are forms of one question
 * @param section of its first evidence; empty for the lead
 * @param reason of a rejection
 * @param number of its decision, ascending; null before there is one
 */
record Head(
        UUID id,
        int position,
        boolean selected,
        String asks,
        Form form,
        Family family,
        String section,
        double difficulty,
        Set<Flag> flags,
        @Nullable Decision decision,
        @Nullable Reason reason,
        @Nullable Integer number) {

    boolean undecided() {
        return decision == null;
    }

    Level level() {
        return Level.of(difficulty);
    }
}
