package org.factloom.article;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Clears away what removed templates and references leave in a line: "Bodmin ( ; born 1941 ) is , a town ." becomes "Bodmin (born 1941)
 * is, a town.". Marks of links stay. Where words of a sentence are missing, "…" says so; parentheses in which words are missing go.
 */
final class WikitextResidue {

    private final String words;
    private final boolean prose;
    private final StringBuilder cleared = new StringBuilder();

    /** Where each visible character stands in {@link #cleared}. */
    private final int[] visible;

    private int count;
    private boolean space;

    /** How many visible characters stood before each parenthesis that is open. */
    private final Deque<Integer> open = new ArrayDeque<>();

    /** How many stood before the last open parenthesis in which words are missing; -1 for none. */
    private int gap = -1;

    private WikitextResidue(String words, boolean prose) {
        this.words = words;
        this.prose = prose;
        visible = new int[words.length() + 1];
    }

    /** Clears a line of prose. */
    static String clear(String words) {
        return new WikitextResidue(words, true).clear();
    }

    /** Clears the value of an infobox, where templates that show no words are usual. */
    static String clearValue(String words) {
        return new WikitextResidue(words, false).clear();
    }

    private String clear() {
        for (int i = 0; i < words.length(); i++) {
            take(i);
        }
        return cleared.toString();
    }

    private void take(int i) {
        char c = words.charAt(i);
        if (c == WikitextNode.GAP) {
            gap(i);
        } else if (isMark(c, i)) {
            boolean opens = Character.isHighSurrogate(c);
            if (opens && space && count > 0 && last() != '(') {
                show(' ');
            }
            space &= !opens;
            cleared.append(c);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            space = true;
        } else if (c == ')' || c == ']') {
            close(c);
        } else if (!isLeftOver(c)) {
            boolean attached = count == 0 || "([".indexOf(last()) >= 0 || isEnd(c, i);
            if (space && !attached && last() != ' ') {
                show(' ');
            }
            space = false;
            if (c == '(') {
                open.push(count);
            }
            show(c);
        }
    }

    /** Words are missing where a sentence goes on behind the gap as it stood before it: "sailed on {…} to", "$ {…} in", "({…} today)". */
    private void gap(int i) {
        int next = next(i + 1);
        boolean money = count > 0 && Character.getType(last()) == Character.CURRENCY_SYMBOL;
        boolean wordBefore = count > 0 && space && (Character.isLetterOrDigit(last()) || last() == ',');
        boolean opens = count > 0 && last() == '(' && Character.isLetterOrDigit(next);
        if (next == 0 || !wordBefore && !money && !opens) {
            return;
        }
        if (!open.isEmpty()) {
            gap = open.element();
        } else if (prose && last() != '…') {
            show(' ');
            show('…');
            space = true;
        }
    }

    /** The next visible character not far from {@code start}; 0 where there is none. */
    private int next(int start) {
        return words.substring(start, Math.min(words.length(), start + 200))
                .codePoints()
                .filter(c -> !PlainForm.marks(c) && !Character.isWhitespace(c))
                .findFirst()
                .orElse(0);
    }

    private boolean isMark(char c, int i) {
        return PlainForm.marks(c)
                || PlainForm.marks(words.codePointAt(i))
                || Character.isLowSurrogate(c) && i > 0 && PlainForm.marks(words.codePointAt(i - 1));
    }

    /** A comma or a semicolon with nothing before it, or a full stop set apart behind another. */
    private boolean isLeftOver(char c) {
        return switch (c) {
            case ',', ';' -> count == 0 || "(,;".indexOf(last()) >= 0;
            case ':' -> count == 0 || last() == '(';
            case '.' -> space && count > 0 && last() == '.';
            default -> false;
        };
    }

    /** Punctuation that belongs to the word before it; a full stop before a digit begins a number. */
    private boolean isEnd(char c, int i) {
        boolean wordFollows = i + 1 < words.length() && Character.isLetterOrDigit(words.charAt(i + 1));
        return c == ',' || c == ';' || (c == '.' || c == ':' || c == '?' || c == '!') && !wordFollows;
    }

    /** Nothing is left of empty brackets and of parentheses with gaps, and no comma before a closing one. */
    private void close(char c) {
        int from = c == ')' && !open.isEmpty() ? open.pop() : -1;
        while (count > 0 && ",;: ".indexOf(last()) >= 0) {
            drop();
        }
        boolean gone = from >= 0 && gap == from;
        while (gone && count > from + 1) {
            drop();
        }
        gap = gone ? -1 : gap;
        if (count > 0 && last() == (c == ')' ? '(' : '[')) {
            drop();
            if (count > 0 && last() == ' ') {
                drop();
            }
            space = true;
        } else {
            space = false;
            show(c);
        }
    }

    private char last() {
        return cleared.charAt(visible[count - 1]);
    }

    private void show(char c) {
        visible[count++] = cleared.length();
        cleared.append(c);
    }

    private void drop() {
        cleared.deleteCharAt(visible[--count]);
    }
}
