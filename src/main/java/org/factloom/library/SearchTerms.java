package org.factloom.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that somebody looks for, folded like {@code plain_words} of the database: without accents and apostrophes,
 * in small letters.
 */
public record SearchTerms(List<String> words) {

    /** More would not make a search better, only slower. */
    private static final int MOST = 8;

    private static final int LONGEST = 200;

    private static final Pattern NOT_COMPARED = Pattern.compile("[\\u0300-\\u036f'’‘`ʿʾ]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Of a word in a text, as it stands there. */
    private static final Pattern WORD_AS_WRITTEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’‘`ʿʾ]+");

    /** No heading and no line of a list or infobox. */
    private static final Pattern PROSE = Pattern.compile("(?!- |=).*[.!?…][\\p{Punct}”’]*");

    /** Words shorter than this stand only for themselves: "in" is not found in "insurgency". */
    private static final int SHORT = 4;

    public static SearchTerms of(String query) {
        String cut = query.substring(0, Math.min(query.length(), LONGEST));
        return new SearchTerms(WORD.matcher(fold(cut))
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST)
                .toList());
    }

    private static String fold(String text) {
        return NOT_COMPARED
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * As PostgreSQL reads a query: every word, or the beginning of one.
     *
     * @param weights which parts of a document count, "A" for titles; all where it is empty
     */
    public String tsquery(String weights) {
        return words.stream().map(word -> "'" + word + "':*" + weights).collect(Collectors.joining(" & "));
    }

    /** A stretch of a snippet. */
    public record Piece(String text, boolean found) {}

    /**
     * The paragraph of an article that best shows why it was found, cut to about 200 characters: the first one with a word that is
     * looked for, otherwise such a line of the infobox or of a list, otherwise how the article begins.
     *
     * @param text of an article in the plain form
     */
    List<Piece> snippet(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("="))
                .toList();
        List<String> prose =
                lines.stream().filter(line -> PROSE.matcher(line).matches()).toList();
        return Stream.concat(prose.stream(), lines.stream().map(line -> line.replaceFirst("^- ", "")))
                .filter(line -> firstHit(line) >= 0)
                .findFirst()
                .or(() -> prose.stream().findFirst())
                .map(line -> around(line, Math.max(0, firstHit(line))))
                .orElse(List.of());
    }

    private int firstHit(String line) {
        return WORD_AS_WRITTEN
                .matcher(line)
                .results()
                .filter(word -> isLookedFor(word.group()))
                .findFirst()
                .map(MatchResult::start)
                .orElse(-1);
    }

    private List<Piece> around(String line, int at) {
        int start = wordStart(line, at - 80);
        int end = wordEnd(line, at + 140);
        List<Piece> pieces = new ArrayList<>(marked(line.substring(start, end).strip()));
        if (start > 0) {
            pieces.addFirst(new Piece("… ", false));
        }
        if (end < line.length()) {
            pieces.add(new Piece(" …", false));
        }
        return List.copyOf(pieces);
    }

    /** The text with the words that are looked for told apart. */
    public List<Piece> marked(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (MatchResult word : WORD_AS_WRITTEN.matcher(text).results().toList()) {
            if (isLookedFor(word.group())) {
                if (word.start() > at) {
                    pieces.add(new Piece(text.substring(at, word.start()), false));
                }
                pieces.add(new Piece(word.group(), true));
                at = word.end();
            }
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }

    /** Either begins with the other: the database compares stems, which are beginnings. */
    private boolean isLookedFor(String written) {
        String word = fold(written);
        return words.stream()
                .anyMatch(sought -> word.startsWith(sought) || (word.length() >= SHORT && sought.startsWith(word)));
    }

    private static int wordStart(String text, int near) {
        int at = Math.max(0, near);
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int near) {
        int at = Math.min(text.length(), near);
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
