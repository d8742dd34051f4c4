package org.factloom.article;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Finds what stands in quotation marks and parentheses. An opening mark that is never closed encloses nothing. */
final class Enclosures {

    private static final String OPENING = "“«([";
    private static final String CLOSING = "”»)]";

    private record Open(char closing, int at) {}

    private Enclosures() {}

    /** For each position in {@code prose}, whether it lies within an enclosure. */
    static boolean[] of(String prose) {
        boolean[] enclosed = new boolean[prose.length()];
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(new Open(CLOSING.charAt(OPENING.indexOf(c)), i));
            } else if (c == '"' && opensAt(prose, i) && open.stream().noneMatch(mark -> mark.closing == '"')) {
                open.push(new Open('"', i));
            } else if (open.stream().anyMatch(mark -> mark.closing == c)) {
                close(open, c, i, enclosed);
            }
        }
        return enclosed;
    }

    /** A straight quotation mark opens where white space, a dash or a bracket stands before it and a word after it. */
    private static boolean opensAt(String prose, int i) {
        boolean free =
                i == 0 || Character.isWhitespace(prose.charAt(i - 1)) || "([—–-".indexOf(prose.charAt(i - 1)) >= 0;
        return free && i + 1 < prose.length() && !Character.isWhitespace(prose.charAt(i + 1));
    }

    private static void close(Deque<Open> open, char closing, int at, boolean[] enclosed) {
        Open mark = open.pop();
        while (mark.closing != closing) {
            mark = open.pop();
        }
        Arrays.fill(enclosed, mark.at + 1, at + 1, true);
    }
}
