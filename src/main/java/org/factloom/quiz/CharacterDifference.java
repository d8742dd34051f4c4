package org.factloom.quiz;

import java.util.ArrayList;
import java.util.List;

/** What must be struck out of a text and put into it to make another, letter by letter. */
public final class CharacterDifference {

    public enum Change {
        SAME,
        STRUCK,
        ADDED
    }

    /** A stretch of letters of one kind. */
    public record Part(Change change, String text) {}

    private CharacterDifference() {}

    /** The parts in reading order, after a longest common subsequence of code points. */
    static List<Part> between(String from, String to) {
        int[] left = from.codePoints().toArray();
        int[] right = to.codePoints().toArray();
        int[][] common = common(left, right);
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            if (i < left.length && j < right.length && left[i] == right[j]) {
                append(parts, Change.SAME, left[i++]);
                j++;
            } else if (j == right.length || (i < left.length && common[i + 1][j] >= common[i][j + 1])) {
                append(parts, Change.STRUCK, left[i++]);
            } else {
                append(parts, Change.ADDED, right[j++]);
            }
        }
        return List.copyOf(parts);
    }

    /** Whether at least as much stays as changes. */
    static boolean isWorthShowing(List<Part> parts) {
        int same = 0;
        int changed = 0;
        for (Part part : parts) {
            if (part.change() == Change.SAME) {
                same += part.text().length();
            } else {
                changed += part.text().length();
            }
        }
        return same >= changed;
    }

    /** The length of the longest common subsequence of what follows each pair of places. */
    private static int[][] common(int[] left, int[] right) {
        int[][] common = new int[left.length + 1][right.length + 1];
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                common[i][j] =
                        left[i] == right[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void append(List<Part> parts, Change change, int codePoint) {
        String text = Character.toString(codePoint);
        if (!parts.isEmpty() && parts.getLast().change() == change) {
            text = parts.removeLast().text() + text;
        }
        parts.add(new Part(change, text));
    }
}
