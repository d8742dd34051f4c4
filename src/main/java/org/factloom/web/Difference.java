package org.factloom.web;

import java.util.ArrayList;
import java.util.List;

/** What must be struck out of a text and put into it to make another. */
public final class Difference {

    /** Between common beginnings and ends so many pairs of pieces are compared at most: each takes four bytes. */
    private static final int MOST_PAIRS = 1_000_000;

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
        List<Part> parts = new ArrayList<>();
        List<Part> pieces = pieces(from, to);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Change change = pieces.get(i).change();
            text.append(pieces.get(i).text());
            if (i + 1 == pieces.size() || pieces.get(i + 1).change() != change) {
                parts.add(new Part(change, text.toString()));
                text.setLength(0);
            }
        }
        return List.copyOf(parts);
    }

    /** The same, each piece a part of its own. What is too long to be compared between a common beginning and a common end is struck whole and added whole. */
    public static List<Part> pieces(List<String> from, List<String> to) {
        int shorter = Math.min(from.size(), to.size());
        int head = 0;
        while (head < shorter && from.get(head).equals(to.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) {
            tail++;
        }
        List<Part> pieces = new ArrayList<>();
        append(pieces, Change.SAME, from.subList(0, head));
        List<String> struck = from.subList(head, from.size() - tail);
        List<String> added = to.subList(head, to.size() - tail);
        if ((struck.size() + 1L) * (added.size() + 1L) > MOST_PAIRS) {
            append(pieces, Change.STRUCK, struck);
            append(pieces, Change.ADDED, added);
        } else {
            compare(pieces, struck, added);
        }
        append(pieces, Change.SAME, from.subList(from.size() - tail, from.size()));
        return List.copyOf(pieces);
    }

    private static void append(List<Part> pieces, Change change, List<String> texts) {
        texts.forEach(text -> pieces.add(new Part(change, text)));
    }

    private static void compare(List<Part> pieces, List<String> from, List<String> to) {
        int[][] common = common(from, to);
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                pieces.add(new Part(Change.SAME, from.get(i++)));
                j++;
            } else if (j == to.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Part(Change.STRUCK, from.get(i++)));
            } else {
                pieces.add(new Part(Change.ADDED, to.get(j++)));
            }
        }
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
}
