package org.factloom.progress;

import org.factloom.item.Item;
import org.factloom.library.ItemVersion;

/**
 * An item as it is told of.
 *
 * @param version that is asked now; to those who do not look after the set, the latest that was asked
 * @param number in its set, from 1
 * @param retired whether it was taken out of the set since
 */
record AnalysedItem(ItemVersion version, int number, boolean retired) {

    String id() {
        return version.storedItem().id();
    }

    Item item() {
        return version.item();
    }
}
