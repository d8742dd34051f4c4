package org.factloom.library;

import java.util.List;
import java.util.UUID;
import org.factloom.item.Form;
import org.jspecify.annotations.Nullable;

/**
 * An item that new attempts may ask, without what it says: an attempt chooses few of many.
 *
 * @param version that is asked now
 * @param article slug of the article that it asks; across articles the one of its first fact
 * @param section of its set in which it stands; null for none
 * @param facts ids of what it asks, in the order of its scores
 */
public record AskableItem(
        String id,
        UUID version,
        Form form,
        String article,
        @Nullable String section,
        List<String> facts) {}
