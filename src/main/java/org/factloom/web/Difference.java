package org.factloom.web;

import java.util.ArrayList;
import java.util.List;

/** What must be struck out of a text and put into it to make another. */
public final class Difference {

    /** What becomes of a stretch of text. */
    public enum Change {
        SAME,
        STRUCK,
        ADDED
    }

    /** A stretch of text of one kind. */
    public record Part(Change change, String text) {}

    private Difference() {}

    /** The parts in reading order, word by word. */
    public static List<Part> ofWords(String from, String to) {
        return between(words(from), words(to));
    }

    /** White space stands by itself, so that a word before another break is the same word. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)|(?=\\s)"));
    }

    /** The parts in reading order, after a longest common subsequence of the pieces of two texts. */
    public static List<Part> between(List<String> from, List<String> to) {
        int[][] common = common(from, to);
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                append(parts, Change.SAME, from.get(i++));
                j++;
            } else if (j == to.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
                append(parts, Change.STRUCK, from.get(i++));
            } else {
                append(parts, Change.ADDED, to.get(j++));
            }
        }
        return List.copyOf(parts);
    }

    /** The length of the longest common subsequence of what follows each pair of places. */
    private static int[][] common(List<String> from, List<String> to) {
        int[][] common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void append(List<Part> parts, Change change, String piece) {
        String text = piece;
        if (!parts.isEmpty() && parts.getLast().change() == change) {
            text = parts.removeLast().text() + text;
        }
        parts.add(new Part(change, text));
    }
}
