package org.factloom.item;

import org.jspecify.annotations.Nullable;

/**
 * What a person adds to an item.
 *
 * @param explanation shown after the answer, in light Markdown; empty where the evidence says it all
 * @param points what it counts in a quiz, as against 1 of the usual item; above 0, at most {@value #MOST_POINTS}
 * @param picture shown with the stem
 */
public record Extras(
        String explanation, double points, @Nullable Picture picture) {

    public static final int MOST_POINTS = 100;

    /** Of an item to which nobody added anything. */
    public static final Extras NONE = new Extras("", 1, null);

    /**
     * A picture.
     *
     * @param name of its file, made of what it holds: 16 hexadecimal digits and an ending, "3f00a91bb2c4d5e6.png"
     * @param alternative what whoever does not see it reads; never empty
     */
    public record Picture(String name, String alternative) {

        /** How the files of pictures are named. */
        public static final String NAME = "[0-9a-f]{16}\\.(?:png|jpg|webp|gif)";
    }
}
