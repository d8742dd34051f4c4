package org.factloom.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.DateMention;
import org.factloom.language.Token;

/** A date with its preposition, where it says when the verb of a clause happened: "founded [in 1912]". */
final class DatePhrase {

    /** What may stand before a date at the front, and is left out: "A year later, on March 2, 1933". */
    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:However|Finally|Later|Subsequently|Eventually|Then|Furthermore|Moreover|Afterwards|Additionally|Meanwhile|Thereafter"
                    + "|(?:An?|One|Two|Three|Four|Five|Several|Some|\\d+) (?:days?|weeks?|months?|years?|decades?) later"
                    + "|(?:Shortly|Soon) (?:after|afterwards|thereafter)),? )?");

    private DatePhrase() {}

    /** The words; nothing where the date may belong to another word. */
    static Optional<Range> of(Clause clause, DateMention date) {
        AnalysedSentence analysed = clause.sentence();
        Range words = analysed.range(date.span());
        int start = words.start();
        if (!date.modifier().isEmpty() && !analysed.tokens().get(start).text().startsWith("mid")) {
            start--;
        }
        if (start < 1) {
            return Optional.empty();
        }
        Token preposition = analysed.tokens().get(start - 1);
        Range phrase = new Range(preposition.index(), words.end());
        if (clause.front().contains(phrase)) {
            return inFront(clause, phrase, preposition);
        }
        return preposition.text().matches("(?i)in|on|by")
                        && clause.complement().contains(phrase)
                        && dates(clause, words, phrase)
                ? Optional.of(phrase)
                : Optional.empty();
    }

    private static Optional<Range> inFront(Clause clause, Range phrase, Token preposition) {
        AnalysedSentence analysed = clause.sentence();
        Range before = new Range(clause.front().start(), phrase.start());
        String opening = before.isEmpty() ? "" : analysed.text(before) + " ";
        boolean whole = phrase.end() == clause.front().end();
        if (whole
                && preposition.text().matches("(?i)in|on|by")
                && OPENING.matcher(opening).matches()) {
            return Optional.of(phrase);
        }
        return Optional.empty();
    }

    /** Whether the words of the date hang on the verb, or stand last, where they say of a name or object when it was so. */
    private static boolean dates(Clause clause, Range words, Range phrase) {
        AnalysedSentence analysed = clause.sentence();
        int root = clause.isCopular() ? clause.main().head() : clause.main().index();
        boolean last = phrase.end() == clause.complement().end();
        return analysed.tokens(words).stream()
                .anyMatch(token -> token.head() == root
                        || token.head() == clause.main().index()
                        || last
                                && token.head() >= 0
                                && !words.contains(token.head())
                                && isDatedWith(analysed.tokens().get(token.head()), root));
    }

    /** "became provinces [in 1951]", "earned a degree from New York University [in 1991]". */
    private static boolean isDatedWith(Token head, int root) {
        return head.head() == root && head.relation().matches("obj|xcomp")
                || head.isProperNoun()
                        && head.ner().matches("ORGANIZATION|LOCATION|PERSON")
                        && !NameWords.EVENT.contains(head.text().toLowerCase(Locale.ROOT));
    }
}
