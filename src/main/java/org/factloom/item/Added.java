package org.factloom.item;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person adds to an item.
 *
 * @param explanation shown after the answer, in light Markdown; empty where the evidence says it all
 * @param points what the item counts in an exam, 1 to {@value #MOST_POINTS}
 * @param picture shown with the stem
 */
public record Added(
        String explanation, int points, @Nullable Picture picture) {

    public static final int MOST_POINTS = 100;

    /** To an item as it was generated. */
    public static final Added NONE = new Added("", 1, null);

    /** The same with another picture. */
    public Added with(@Nullable Picture other) {
        return new Added(explanation, points, other);
    }

    /**
     * A picture beside a stem.
     *
     * @param name of its file: the SHA-256 of what it holds in hexadecimal digits, and ".png" or ".jpg"
     * @param alternative what is read to whoever does not see it; never empty
     */
    public record Picture(String name, String alternative) {

        /** How the files of pictures are named. */
        public static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(?:png|jpg)");
    }
}
