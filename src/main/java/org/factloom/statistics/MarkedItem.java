package org.factloom.statistics;

import java.util.List;

/**
 * An item with the marks of all who marked it, at least one. Where markers differ the sterner counts.
 *
 * @param form its form, "multiple-choice"
 * @param family the family of its fact, "dated-event"
 */
public record MarkedItem(String form, String family, List<Marks> marks) {

    public MarkedItem {
        marks = List.copyOf(marks);
    }

    public boolean usable() {
        return marks.stream().allMatch(Marks::usable);
    }

    public boolean good() {
        return marks.stream().allMatch(Marks::good);
    }

    /** Whether anybody found that it does not pass {@code check}. */
    public boolean fails(Check check) {
        return marks.stream().anyMatch(marker -> marker.failed().contains(check));
    }
}
