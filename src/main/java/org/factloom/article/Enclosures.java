package org.factloom.article;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Finds what stands in quotation marks and parentheses. An opening mark that is never closed encloses nothing. */
final class Enclosures {

    private static final String OPENING = "“«([\"";
    private static final String CLOSING = "”»)]\"";
    private static final int STRAIGHT = OPENING.indexOf('"');

    /** @param kind its place in {@link #OPENING} */
    private record Open(int kind, int at) {}

    private final boolean[] enclosed;
    private final Deque<Open> open = new ArrayDeque<>();
    private final int[] opened = new int[OPENING.length()];

    private Enclosures(int length) {
        enclosed = new boolean[length];
    }

    /** For each position in {@code prose}, whether it lies within an enclosure. */
    static boolean[] of(String prose) {
        Enclosures enclosures = new Enclosures(prose.length());
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.charAt(i);
            int opens = OPENING.indexOf(c);
            int closes = CLOSING.indexOf(c);
            if (opens >= 0 && (opens != STRAIGHT || opensAt(prose, i) && enclosures.opened[STRAIGHT] == 0)) {
                enclosures.open(opens, i);
            } else if (closes >= 0 && enclosures.opened[closes] > 0) {
                enclosures.close(closes, i);
            }
        }
        return enclosures.enclosed;
    }

    /** A straight quotation mark opens where white space, a dash or a bracket stands before it and a word after it. */
    private static boolean opensAt(String prose, int i) {
        boolean free =
                i == 0 || Character.isWhitespace(prose.charAt(i - 1)) || "([—–-".indexOf(prose.charAt(i - 1)) >= 0;
        return free && i + 1 < prose.length() && !Character.isWhitespace(prose.charAt(i + 1));
    }

    private void open(int kind, int at) {
        open.push(new Open(kind, at));
        opened[kind]++;
    }

    private void close(int kind, int at) {
        Open mark = open.pop();
        opened[mark.kind]--;
        while (mark.kind != kind) {
            mark = open.pop();
            opened[mark.kind]--;
        }
        Arrays.fill(enclosed, mark.at + 1, at + 1, true);
    }
}
