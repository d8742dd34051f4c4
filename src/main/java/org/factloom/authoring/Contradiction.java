package org.factloom.authoring;

import java.time.Instant;
import java.util.List;
import org.factloom.fact.Evidence;
import org.factloom.fact.Value;

/**
 * A question whose fact the article tells otherwise since it was written.
 *
 * @param item its id
 * @param about what the fact is about, "Natty Dread · was released"
 * @param kept the key that the question has
 * @param value what the article says
 * @param proof its words
 * @param at since when it does
 * @param takeable whether the new value can take the place of the key
 */
record Contradiction(
        String item,
        String stem,
        String about,
        String kept,
        Value value,
        List<Evidence> proof,
        Instant at,
        boolean takeable) {

    public String now() {
        return value.text();
    }

    /** "2026-11-21 10:42 UTC", until a script of the page says it in the reader's zone. */
    public String clock() {
        return Clocks.minute(at);
    }
}
