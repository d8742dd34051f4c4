package org.factloom.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.article.Section;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.Token;

/** Sentences that state plainly what happened: short, not quoted, not hedged, not denied. */
final class SentenceFilter {

    private static final int MAXIMUM_WORDS = 45;
    private static final Pattern EDITORIAL = Pattern.compile("\\[|\\]|…|\\.\\.\\.|\\?|==|\\{\\||\\|\\||^\\*");

    /**
     * What editing has damaged: "In the, Argentina had", "of of", "()", "operating lease This became", "denied. this led",
     * "prices ($ in dollars)", a tag.
     */
    private static final Pattern DAMAGED = Pattern.compile(
            "(?U)(?i:\\b(?:of|from|with|the|an?)),|\\b(?i:(of|in|on|at|by|to|from|with|for|the|an?|and|was|is)) (?i:\\1)\\b"
                    + "|(?i:\\b(?:the|an?) (?:of|in|at|by|to|from|with|for|and|the|an?)\\b(?!-))|(?i:\\b(?:of|at|with|for) (?:of|by|and)\\b)"
                    + "|\\(\\s*[,;$£€]?\\s*\\)|\\([$£€] in|[<>]|,\\s*[,.]|\\p{Ll}{3}\\. \\p{Ll}"
                    + "|\\p{Ll} (?:This|These|They|However|Although|Afterwards|Therefore|Thereafter)\\b");

    private static final Pattern HEDGE = Pattern.compile(
            "\\b(reportedly|allegedly|alleged|supposedly|purportedly|rumou?red|claims?|claimed|suggest(s|ed)?|estimates?|"
                    + "estimated|reports? that|reported that|according to|believed|perhaps|possibly|probably|apparently|may have|might|disputed|so-called)\\b",
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

    /** Whether facts may be read from the sentence: it is short enough, quotes nothing edited and is not damaged. */
    static boolean states(AnalysedSentence sentence) {
        String text = sentence.sentence().text();
        return sentence.tokens().size() <= MAXIMUM_WORDS
                && !EDITORIAL.matcher(text).find()
                && !isDamaged(text)
                && !namesRunOn(sentence);
    }

    private static boolean isDamaged(String text) {
        return DAMAGED.matcher(text).find()
                || count(text, '"') % 2 != 0
                || count(text, '“') != count(text, '”')
                || count(text, '(') != count(text, ')');
    }

    private static long count(String text, char mark) {
        return text.chars().filter(character -> character == mark).count();
    }

    /** "362 restaurants Vips and El Porton": a counted plural with names behind it, and no comma between. */
    private static boolean namesRunOn(AnalysedSentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.stream()
                .limit(Math.max(0, tokens.size() - 1))
                .filter(token -> token.pos().equals("NNS") && !token.isCapitalised())
                .filter(token -> tokens.get(token.index() + 1).isProperNoun()
                        && tokens.get(token.index() + 1).isCapitalised())
                .anyMatch(token -> tokens.subList(Math.max(0, token.index() - 3), token.index()).stream()
                        .anyMatch(before -> before.pos().equals("CD")));
    }

    /** Whether the clause says plainly that it was so, and does not deny, quote or hedge it. */
    static boolean asserts(Clause clause) {
        String words =
                clause.sentence().text(clause.front()) + " " + clause.sentence().text(clause.subject()) + " "
                        + clause.sentence().text(clause.verbPhrase());
        return !HEDGE.matcher(words).find() && !denies(clause.sentence(), clause.verbPhrase());
    }

    /** The sentences of an article from which facts may be read, without those of sections at the edge. */
    static List<ReadSentence> stating(Reading reading) {
        return reading.sentences().stream()
                .filter(sentence -> states(sentence.analysed()) && !isPeripheral(sentence.section()))
                .toList();
    }

    /** What a sentence says that something is or was: "Milltown is a town in Cork". */
    static Stream<Clause> copular(ReadSentence sentence, Phrases phrases) {
        return sentence.clauses().stream()
                .filter(clause -> clause.isCopular()
                        && clause.front().isEmpty()
                        && asserts(clause)
                        && phrases.standAlone(clause));
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
