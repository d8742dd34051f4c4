package org.factloom.article;

/**
 * A stretch of an article's text.
 *
 * @param start offset of the first UTF-16 code unit, from 0
 * @param end offset after the last UTF-16 code unit
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The text that the span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The text that the span covers, in a piece of the article's text that begins at {@code offset}. */
    public String of(String piece, int offset) {
        return piece.substring(start - offset, end - offset);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
