package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Dates;
import org.factloom.language.Token;

/**
 * A clause put together again: as a question after something in it, or as a statement with a slot.
 *
 * @param phrases how its words are made to stand alone
 * @param clause the clause
 */
record ClauseWords(Phrases phrases, Clause clause) {

    String subject() {
        return phrases.subject(clause);
    }

    /** A question after something other than the subject: "[wh] did the council meet [complement]?". */
    String question(String wh, String complement) {
        return clause.finite().equals(clause.main()) && !clause.isCopular()
                ? Phrases.sentence(
                        "?", wh, auxiliary(), subject(), middle(), clause.main().lemma(), complement)
                : Phrases.sentence("?", wh, clause.finite().text(), subject(), middle(), participle(), complement);
    }

    private String auxiliary() {
        return switch (clause.finite().pos()) {
            case "VBD", "VBN", "VBG" -> "did";
            case "VBZ" -> "does";
            default -> "do";
        };
    }

    /** Everything after the subject, with {@code complement} for what follows the verb; a participle brings its host. */
    String predicate(String complement) {
        if (clause.host() != null) {
            ClauseWords host = new ClauseWords(phrases, clause.host());
            return host.predicate(host.complement(List.of())) + ", "
                    + clause.main().text() + " " + complement.strip();
        }
        List<Token> before = clause.middle().stream()
                .filter(token -> token.index() < clause.finite().index())
                .toList();
        List<Token> after = clause.middle().stream()
                .filter(token -> token.index() > clause.finite().index())
                .toList();
        return String.join(" ", words(before), clause.finite().text(), words(after), participle(), complement)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The whole clause, with {@code complement} for what follows the verb. */
    String statement(String complement) {
        return Phrases.sentence(".", subject(), predicate(complement));
    }

    /** What follows the verb, without {@code left}. */
    String complement(List<Range> left) {
        List<Range> without = new ArrayList<>(clause.asides());
        without.addAll(left);
        return phrases.text(clause.sentence(), clause.complement(), without);
    }

    /** What follows the verb, with {@code words} in the place of {@code range}, which may lie outside: then at the end. */
    String complementWith(Range range, String words) {
        if (!clause.complement().contains(range)) {
            return complement(List.of()) + " " + words;
        }
        String before =
                phrases.text(clause.sentence(), new Range(clause.complement().start(), range.start()), clause.asides());
        String after = phrases.text(
                clause.sentence(), new Range(range.end(), clause.complement().end()), clause.asides());
        return before + " " + words + " " + after;
    }

    /** What the front of the clause says of time, "in 1967"; empty text without a front; nothing where it says something else. */
    Optional<String> when() {
        if (clause.front().isEmpty()) {
            return Optional.of("");
        }
        String front = clause.sentence().text(clause.front());
        boolean date =
                front.matches("(?:On|In) .*") && Dates.parse(front.substring(3)).isPresent();
        return date ? Optional.of(Character.toLowerCase(front.charAt(0)) + front.substring(1)) : Optional.empty();
    }

    private String middle() {
        return words(clause.middle());
    }

    private String participle() {
        return clause.finite().equals(clause.main()) ? "" : clause.main().text();
    }

    private static String words(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
