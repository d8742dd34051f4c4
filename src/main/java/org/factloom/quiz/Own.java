package org.factloom.quiz;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What holds for one person of terms, with all that the person is given beyond them.
 *
 * @param excused whether it counts nowhere
 */
public record Own(Conditions conditions, boolean excused) {

    /** The same of several people and terms, those that were asked for. */
    public static final class All {

        private final Map<UUID, Map<UUID, Own>> byTerms;

        All(Map<UUID, Map<UUID, Own>> byTerms) {
            this.byTerms = byTerms;
        }

        public Own of(Terms terms, UUID person) {
            return Objects.requireNonNull(
                    byTerms.getOrDefault(terms.id(), Map.of()).get(person));
        }
    }
}
