package org.factloom.learning;

import java.util.Set;
import java.util.UUID;

/**
 * A fact that may be asked now.
 *
 * @param sentences the places of its evidence, by which facts of one sentence are told
 * @param memory new for a fact that was never answered
 */
public record DueFact(String id, UUID article, Set<String> sentences, StoredMemory memory) {

    public boolean fresh() {
        return memory.memory().state() == null;
    }
}
