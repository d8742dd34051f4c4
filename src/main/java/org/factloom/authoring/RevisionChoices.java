package org.factloom.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a teacher chose of a newer text, by the id of a fact or item; what nothing is chosen of goes as proposed.
 *
 * @param of each
 */
record RevisionChoices(Map<String, Choice> of) {

    static final RevisionChoices NONE = new RevisionChoices(Map.of());

    /** What to do. */
    enum Choice {
        /** Take the new value or version. */
        TAKE,
        /** Keep the old value, with the words of the old text; of an item, what a person wrote. */
        KEEP,
        /** Ask a fact that is gone no longer. */
        DROP,
        /** Keep it as something that a person vouches for. */
        HAND
    }

    /** @param chosen "keep:f0123", in the order of the form; others are passed over */
    static RevisionChoices of(List<String> chosen) {
        Map<String, Choice> of = new HashMap<>();
        for (String choice : chosen) {
            int colon = choice.indexOf(':');
            for (Choice known : Choice.values()) {
                if (colon > 0 && known.name().equalsIgnoreCase(choice.substring(0, colon))) {
                    of.put(choice.substring(colon + 1), known);
                }
            }
        }
        return new RevisionChoices(Map.copyOf(of));
    }

    Choice of(String id, Choice proposed) {
        return of.getOrDefault(id, proposed);
    }
}
