package org.factloom.flashcard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner keeps beside a fact.
 *
 * @param fact its id
 * @param note null where none is written
 * @param decks to which it can be added
 * @param here the path of the page that shows it
 */
public record Kept(String fact, @Nullable String note, List<DeckView.Summary> decks, String here) {

    /** The fact alone. */
    public List<String> facts() {
        return List.of(fact);
    }
}
