package org.factloom.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /** The same to the one of {@code to} and {@code others} that needs the least change; the first of equally near ones. */
    static List<Part> nearest(String from, String to, List<String> others) {
        return Stream.concat(Stream.of(to), others.stream())
                .map(text -> between(from, text))
                .min(Comparator.comparingInt(CharacterDifference::changed))
                .orElseThrow();
    }

    private static int changed(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.change() != Change.SAME)
                .mapToInt(part -> part.text().codePointCount(0, part.text().length()))
                .sum();
    }

    /** Whether what was changed, a letter for a letter counting once, is at most a third of what came of it. */
    static boolean isNearMiss(List<Part> parts) {
        int slips = 0;
        int result = 0;
        int struck = 0;
        int added = 0;
        for (Part part : parts) {
            int length = part.text().codePointCount(0, part.text().length());
            switch (part.change()) {
                case STRUCK -> struck += length;
                case ADDED -> added += length;
                case SAME -> {
                    slips += Math.max(struck, added);
                    result += added + length;
                    struck = 0;
                    added = 0;
                }
            }
        }
        return 3 * (slips + Math.max(struck, added)) <= result + added;
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
