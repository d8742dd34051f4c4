package org.factloom.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factloom.article.Sentence;
import org.factloom.article.Span;

/**
 * A sentence with its words and how they depend on each other.
 *
 * @param sentence the sentence itself
 * @param plain its text with parentheses, and what they hold, blanked out by as many spaces; these are the words analysed
 * @param tokens its words in order
 */
public record AnalysedSentence(Sentence sentence, String plain, List<Token> tokens) {

    public AnalysedSentence {
        tokens = List.copyOf(tokens);
    }

    public Optional<Token> root() {
        return tokens.stream().filter(token -> token.head() < 0).findFirst();
    }

    public List<Token> children(Token head) {
        return tokens.stream().filter(token -> token.head() == head.index()).toList();
    }

    /** The first dependent of {@code head} in one of the relations. */
    public Optional<Token> child(Token head, String... relations) {
        Set<String> wanted = Set.of(relations);
        return children(head).stream()
                .filter(token -> wanted.contains(token.relation()))
                .findFirst();
    }

    /** The words from the first to the last descendant of {@code head}, itself included. */
    public Range subtree(Token head) {
        int first = head.index();
        int last = head.index();
        boolean[] inside = new boolean[tokens.size()];
        inside[head.index()] = true;
        for (boolean grown = true; grown; ) {
            grown = false;
            for (Token token : tokens) {
                if (!inside[token.index()] && token.head() >= 0 && inside[token.head()]) {
                    inside[token.index()] = true;
                    grown = true;
                    first = Math.min(first, token.index());
                    last = Math.max(last, token.index());
                }
            }
        }
        return new Range(first, last + 1);
    }

    /** The words of a range as written, without parentheses. */
    public String text(Range range) {
        return range.isEmpty()
                ? ""
                : span(range)
                        .of(plain, sentence.span().start())
                        .replaceAll("\\s+", " ")
                        .replaceAll(" (?=[,;:]|\\.(?!\\p{Lu}))", "");
    }

    /** Whether a quotation mark stands directly before the word. */
    public boolean isQuoted(Token token) {
        int start = token.span().start() - sentence.span().start();
        return start > 0 && "\"“”".indexOf(plain.charAt(start - 1)) >= 0;
    }

    /** Whether a quotation mark stands directly behind the word, or behind the comma or full stop after it. */
    public boolean endsQuotation(Token token) {
        int end = token.span().end() - sentence.span().start();
        int mark = end < plain.length() && ",.".indexOf(plain.charAt(end)) >= 0 ? end + 1 : end;
        return mark < plain.length() && "\"“”".indexOf(plain.charAt(mark)) >= 0;
    }

    /** Where a range stands in the article's text; the range must not be empty. */
    public Span span(Range range) {
        return new Span(
                tokens.get(range.start()).span().start(),
                tokens.get(range.end() - 1).span().end());
    }

    public List<Token> tokens(Range range) {
        return tokens.subList(range.start(), range.end());
    }

    /** The words that cover {@code span} of the article's text. */
    public Range range(Span span) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).span().end() <= span.start()) {
            first++;
        }
        int end = first;
        while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
            end++;
        }
        return new Range(first, end);
    }

    /**
     * Some words in a row.
     *
     * @param start index of the first
     * @param end index after the last
     */
    public record Range(int start, int end) {

        public boolean isEmpty() {
            return start >= end;
        }

        public boolean contains(int index) {
            return start <= index && index < end;
        }

        public boolean contains(Range other) {
            return start <= other.start && other.end <= end;
        }

        public boolean overlaps(Range other) {
            return start < other.end && other.start < end;
        }
    }
}
