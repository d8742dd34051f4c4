package org.factloom.demonstration;

import java.util.UUID;
import org.factloom.item.Item;
import org.factloom.library.StoredItem;

/**
 * An item of one of the sets.
 *
 * @param article of which its facts are
 * @param doubtful whether its key is held to be wrong by those who know
 */
record Question(UUID version, UUID article, Item item, boolean doubtful) {

    static Question of(StoredItem stored, boolean doubtful) {
        return new Question(
                stored.current().id(), stored.article().id(), stored.current().item(), doubtful);
    }

    boolean asks(String fact) {
        return item.origin().facts().contains(fact);
    }
}
