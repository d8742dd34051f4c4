package org.factloom.authoring;

import java.util.List;
import org.factloom.exchange.Arrangement.Place;
import org.factloom.web.FormErrors;

/** The labels of an item, one a line. */
final class Tags {

    private static final int MOST = 20;

    private Tags() {}

    static List<String> of(String lines) {
        return lines.lines()
                .map(line -> line.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> of(String lines, FormErrors errors, FaultMessages messages) {
        List<String> tags = of(lines);
        if (tags.size() > MOST) {
            errors.add("tags", messages.too_many(MOST));
        }
        if (tags.stream().anyMatch(tag -> tag.length() > Place.LONGEST_TAG)) {
            errors.add("tags", messages.tag_too_long(Place.LONGEST_TAG));
        }
        return tags;
    }
}
