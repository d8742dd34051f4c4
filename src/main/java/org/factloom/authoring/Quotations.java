package org.factloom.authoring;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.Span;
import org.factloom.authoring.ItemFields.Quote;
import org.factloom.fact.Evidence;
import org.factloom.library.Highlight;

/**
 * Finds quoted words in an article, whatever white space stands between them.
 *
 * @param known evidence that stays as it is where it is quoted again
 */
record Quotations(Article article, List<Evidence> known) {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,8})-(\\d{1,8})");
    private static final int MOST_PLACES = 20;
    private static final int AROUND = 40;

    /** What came of a quotation: the evidence, or else the places where the words stand, none or several, or why they cannot be taken. */
    record Found(Optional<Evidence> evidence, List<Place> places, Optional<Highlight.Fault> fault) {

        private static Found of(Evidence evidence) {
            return new Found(Optional.of(evidence), List.of(), Optional.empty());
        }
    }

    /**
     * One of several places in which the same words stand.
     *
     * @param id "120-175"
     * @param context the words with some of those around them
     */
    public record Place(String id, String context) {}

    Found find(Quote quote) {
        Matcher place = PLACE.matcher(quote.place());
        if (place.matches()) {
            int start = Integer.parseInt(place.group(1));
            int end = Integer.parseInt(place.group(2));
            for (Evidence evidence : known) {
                if (evidence.span().start() == start
                        && evidence.span().end() == end
                        && same(evidence.text(), quote.words())) {
                    return Found.of(evidence);
                }
            }
            if (start < end
                    && end <= article.text().length()
                    && same(article.text().substring(start, end), quote.words())) {
                return at(start, end);
            }
        }
        return search(quote.words());
    }

    private Found search(String words) {
        Pattern loosely = Pattern.compile(
                Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        List<Span> spans = loosely.matcher(article.text())
                .results()
                .limit(MOST_PLACES)
                .map(match -> span(match))
                .toList();
        List<Found> found =
                spans.stream().map(span -> at(span.start(), span.end())).toList();
        List<Span> usable = Stream.iterate(0, i -> i < spans.size(), i -> i + 1)
                .filter(i -> found.get(i).evidence().isPresent())
                .map(spans::get)
                .toList();
        if (usable.size() == 1 || (usable.isEmpty() && !spans.isEmpty())) {
            Span only = usable.isEmpty() ? spans.getFirst() : usable.getFirst();
            return at(only.start(), only.end());
        }
        return new Found(Optional.empty(), usable.stream().map(this::place).toList(), Optional.empty());
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    private Found at(int start, int end) {
        try {
            return Found.of(Highlight.of(article, start, end));
        } catch (Highlight.RefusedException e) {
            return new Found(Optional.empty(), List.of(), Optional.of(e.fault()));
        }
    }

    private Place place(Span span) {
        String text = article.text();
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        return new Place(
                span.start() + "-" + span.end(),
                (from > 0 ? "…" : "") + oneLine(text.substring(from, to)) + (to < text.length() ? "…" : ""));
    }

    private static boolean same(String one, String other) {
        return oneLine(one).equals(oneLine(other));
    }

    /** A form sends other line breaks than it got. */
    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
