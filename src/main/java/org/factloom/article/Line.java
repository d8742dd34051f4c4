package org.factloom.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text without what ends it.
 *
 * @param number from 1
 * @param span where its words stand, without surrounding white space
 * @param words what the span covers; empty for a blank line
 */
record Line(int number, Span span, String words) {

    boolean blank() {
        return words.isEmpty();
    }

    /** A member of a bulleted list, or a field of an infobox. */
    boolean bullet() {
        return words.equals("-") || words.startsWith("- ") || words.startsWith("* ") || words.startsWith("• ");
    }

    boolean heading() {
        return words.startsWith("==");
    }

    /** Splits at LF, CRLF and CR. */
    static List<Line> of(String text) throws MalformedArticleException {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int number = lines.size() + 1;
            if (end - start > PlainReader.LONGEST_LINE) {
                throw PlainReader.lineTooLong(number);
            }
            Span span = trim(text, start, end);
            lines.add(new Line(number, span, span.of(text)));
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    /** The span from {@code start} to {@code end} without white space (and byte order marks) at both ends. */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && white(text.charAt(from))) {
            from++;
        }
        while (to > from && white(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean white(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
