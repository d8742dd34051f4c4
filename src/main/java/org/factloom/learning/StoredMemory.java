package org.factloom.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.factloom.memory.FactMemory;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a learner's memory of a fact.
 *
 * @param lastAt the time of the latest answer that counts
 * @param suspended whether it is not asked until its learner says so
 * @param buriedUntil the day before which it is not asked
 */
public record StoredMemory(
        String fact,
        FactMemory memory,
        @Nullable Instant lastAt,
        boolean suspended,
        @Nullable LocalDate buriedUntil) {

    StoredMemory with(FactMemory other, @Nullable Instant at) {
        return new StoredMemory(fact, other, at, suspended, buriedUntil);
    }

    /** Whether its learner, or a pause until tomorrow, keeps it from being asked on a day. */
    public boolean rests(LocalDate today) {
        return suspended || buriedUntil != null && buriedUntil.isAfter(today);
    }
}
