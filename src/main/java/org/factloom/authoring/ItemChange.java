package org.factloom.authoring;

import org.factloom.item.Item;

/**
 * What a newer text of an article makes of an item.
 *
 * @param after what it is then; of {@link Kind#ASKED} what the generator would have it be
 */
record ItemChange(RevisionPlan.Standing standing, Kind kind, Item before, Item after) {

    /** How it goes on. */
    enum Kind {
        /** As it is; its evidence is found in the newer text, or its teacher keeps the old. */
        STAYS,
        /** In a new version, since a fact changed. */
        REVISED,
        /** Its fact changed, and a person has written it: that stays unless a person says otherwise. */
        ASKED,
        /** As it is, though nothing in the newer text proves it: a person should look at it. */
        UNPROVED,
        /** Out of its set. */
        OUT
    }
}
