package org.factloom.fact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.factloom.article.Section;
import org.factloom.language.AnalysedSentence;

/** Sentences that state plainly what happened: short, not quoted, not hedged, not denied. */
final class SentenceFilter {

    private static final int MAXIMUM_WORDS = 45;
    private static final Pattern EDITORIAL = Pattern.compile("\\[|\\]|…|\\.\\.\\.|\\?|==|\\{\\||\\|\\||^\\*");
    private static final Pattern HEDGE = Pattern.compile(
            "\\b(reportedly|allegedly|alleged|supposedly|purportedly|rumou?red|claims?|claimed|suggest(s|ed)?|estimates?|"
                    + "estimated|according to|believed|perhaps|possibly|probably|apparently|may have|might|disputed|so-called)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "none", "neither", "nor", "without", "hardly", "nothing", "nobody");

    /** Sections of things that happened at the edge of the topic. */
    private static final Pattern PERIPHERAL = Pattern.compile(
            "(?i).*\\b(popular culture|in fiction|fictional|trivia|supporters|tributes?|see also|references|cultural references)\\b.*");

    private SentenceFilter() {}

    static boolean isPeripheral(Section section) {
        return section.path().stream()
                .anyMatch(heading -> PERIPHERAL.matcher(heading).matches());
    }

    /** Whether facts may be read from the sentence: it is short enough and quotes nothing edited. */
    static boolean states(AnalysedSentence sentence) {
        return sentence.tokens().size() <= MAXIMUM_WORDS
                && !EDITORIAL.matcher(sentence.sentence().text()).find();
    }

    /** Whether the clause says plainly that it was so, and does not deny, quote or hedge it. */
    static boolean asserts(Clause clause) {
        String words =
                clause.sentence().text(clause.front()) + " " + clause.sentence().text(clause.subject()) + " "
                        + clause.sentence().text(clause.verbPhrase());
        return !HEDGE.matcher(words).find() && !denies(clause.sentence(), clause.verbPhrase());
    }

    static boolean isHedged(String words) {
        return HEDGE.matcher(words).find();
    }

    /** Whether the words deny something. */
    static boolean denies(AnalysedSentence sentence, AnalysedSentence.Range range) {
        return sentence.tokens(range).stream()
                .anyMatch(token -> NEGATIONS.contains(token.text().toLowerCase(Locale.ROOT)));
    }
}
