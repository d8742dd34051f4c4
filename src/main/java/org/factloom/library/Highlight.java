package org.factloom.library;

import org.factloom.article.Article;
import org.factloom.article.Section;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;

/** Words of an article that a reader chose. */
public final class Highlight {

    /** In UTF-16 code units: a long sentence, or a few. */
    public static final int LONGEST = 1_000;

    /** Why words cannot be chosen. */
    public enum Fault {
        /** There is no such place in the text, or nothing stands there. */
        NOWHERE,
        TOO_LONG,
        /** They are of more than one paragraph or line of the infobox, or of none. */
        NO_PARAGRAPH
    }

    /** Words cannot be chosen. */
    public static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final Fault fault;

        RefusedException(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    private Highlight() {}

    /**
     * The words from {@code start} to {@code end} of an article's text, without white space around them, as evidence.
     *
     * @throws RefusedException where they are no words of one paragraph
     */
    public static Evidence of(Article article, int start, int end) throws RefusedException {
        String text = article.text();
        if (start < 0 || end > text.length() || start >= end || splits(text, start) || splits(text, end)) {
            throw new RefusedException(Fault.NOWHERE);
        }
        Span words = stripped(text, start, end);
        if (words.length() == 0) {
            throw new RefusedException(Fault.NOWHERE);
        }
        if (words.length() > LONGEST) {
            throw new RefusedException(Fault.TOO_LONG);
        }
        return new Evidence(section(article, words), words, words.of(text));
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static String section(Article article, Span words) throws RefusedException {
        var infobox = article.infobox();
        if (infobox != null
                && infobox.fields().stream().anyMatch(field -> field.span().contains(words))) {
            return Evidence.INFOBOX;
        }
        return article.sectionAt(words).map(Section::name).orElseThrow(() -> new RefusedException(Fault.NO_PARAGRAPH));
    }
}
