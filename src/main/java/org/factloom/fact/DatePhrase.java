package org.factloom.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.DateMention;
import org.factloom.language.PartialDate;
import org.factloom.language.Token;

/** A date with its preposition, where it says when the verb of a clause happened: "founded [in 1912]". */
final class DatePhrase {

    /** What may stand before a date at the front, and is left out: "A year later, on March 2, 1933". */
    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:However|Finally|Later|Subsequently|Eventually|Then|Furthermore|Moreover|Afterwards|Additionally|Meanwhile|Thereafter|Instead|Also|In addition"
                    + "|(?:An?|One|Two|Three|Four|Five|Several|Some|\\d+) (?:days?|weeks?|months?|years?|decades?) later"
                    + "|(?:Shortly|Soon) (?:after|afterwards?|thereafter)),? )?");

    private static final Pattern DAYTIME =
            Pattern.compile("(?i)(?:on|in) the (?:early |late )?(?:morning|afternoon|evening)(?: hours)? of");

    private static final Pattern SEASON =
            Pattern.compile("(?i)in the (?:spring|summer|autumn|fall|winter) of|at the (?:end|beginning|start) of");

    /** In words: "in the summer of". */
    private static final int SEASON_WORDS = 4;

    /** In words: "in the early morning hours of". */
    private static final int LONGEST_DAYTIME = 6;

    /** "After the Pasht Ashan massacre, in June 1987": left out too. */
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            "(?:After|Following|During|Upon|Despite|Under|As part of|As a result of|Because of|Due to) [^,]+, ");

    /** What may follow a date at the front, and is left out. */
    private static final Pattern MORE = Pattern.compile(
            "(?:, )?(?:after|upon|following|during|with|while|as part of|as a result of|because of|due to|despite|through) .*"
                    + "|, \\p{Ll}+ing .*");

    /** What comes to each country on a date of its own. */
    private static final String LOCAL = "release|publish|issue|premiere|air|launch|introduce|open";

    /** Left out where the subject has a name: "In 1933 in Germany, trade unions were banned" is true only there. */
    private static final Pattern PLACE = Pattern.compile("(?:, )?(?:at|in|on) .*");

    /** "for the first time": without these words it would be another fact. */
    private static final Pattern NARROWING =
            Pattern.compile("\\b(?:only|if|unless|each|every|time|who|which|when|where|that)\\b|\"");

    private DatePhrase() {}

    /** The words; nothing where the date may belong to another word. */
    static Optional<Range> of(Clause clause, DateMention date) {
        AnalysedSentence analysed = clause.sentence();
        Range words = analysed.range(date.span());
        Optional<Range> bare = withoutPreposition(clause, words, date).or(() -> ofDaytime(clause, words, date));
        if (bare.isPresent()) {
            return bare;
        }
        int start = words.start();
        if (!date.modifier().isEmpty() && !analysed.tokens().get(start).text().startsWith("mid")) {
            start--;
        }
        if (start < 1) {
            return Optional.empty();
        }
        Optional<Range> season = ofSeason(analysed, words);
        if (season.isPresent()) {
            Range phrase = season.get();
            boolean dating = clause.front().contains(phrase)
                    ? inFront(clause, phrase, analysed.tokens().get(phrase.start()))
                            .isPresent()
                    : clause.complement().contains(phrase)
                            && analysed.tokens().get(phrase.start() + 2).head()
                                    == clause.main().index()
                            && (phrase.end() == clause.complement().end()
                                    || phrase.start() == clause.complement().start());
            return dating ? season : Optional.empty();
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
        if (endsFront(clause, phrase)
                && preposition.text().matches("(?i)in|on|by|at")
                && (OPENING.matcher(opening).matches()
                        || CIRCUMSTANCE.matcher(opening).matches()
                                && !NARROWING.matcher(opening).find())) {
            return Optional.of(phrase);
        }
        return Optional.empty();
    }

    /** "[in the summer of] 1984". */
    private static Optional<Range> ofSeason(AnalysedSentence sentence, Range words) {
        Range phrase = new Range(Math.max(0, words.start() - SEASON_WORDS), words.end());
        return words.end() - words.start() == 1
                        && SEASON.matcher(sentence.text(new Range(phrase.start(), words.start())))
                                .matches()
                ? Optional.of(phrase)
                : Optional.empty();
    }

    /** "in" of "in 1912"; "on" where the words have none, "died February 16, 2012"; "in the summer of". */
    static String preposition(AnalysedSentence sentence, Range phrase) {
        Matcher season = SEASON.matcher(sentence.text(phrase));
        if (season.lookingAt()) {
            return season.group().toLowerCase(Locale.ROOT);
        }
        String first = sentence.tokens().get(phrase.start()).text().toLowerCase(Locale.ROOT);
        boolean daytime = phrase.end() - phrase.start() > 2
                && sentence.tokens().get(phrase.start() + 1).text().equals("the");
        return first.matches("in|by") && !daytime ? first : "on";
    }

    /** "died [February 16, 2012] in Bethesda": only a whole date can do without "on". */
    private static Optional<Range> withoutPreposition(Clause clause, Range words, DateMention date) {
        AnalysedSentence analysed = clause.sentence();
        boolean behindVerb = words.start() == clause.complement().start();
        boolean hangs = behindVerb
                || words.start() > 0
                        && analysed.tokens().get(words.start() - 1).isNoun()
                        && analysed.tokens(words).stream()
                                .anyMatch(token -> token.head() == clause.main().index());
        boolean ends = words.end() == clause.complement().end()
                || analysed.tokens().get(words.end()).pos().equals("IN");
        return date.date().precision() == PartialDate.Precision.DAY
                        && date.modifier().isEmpty()
                        && clause.complement().contains(words)
                        && hangs
                        && ends
                ? Optional.of(words)
                : Optional.empty();
    }

    /** "[On the evening of 23 September 1846]", "[in the early morning hours of 28 February 1933]". */
    private static Optional<Range> ofDaytime(Clause clause, Range words, DateMention date) {
        AnalysedSentence analysed = clause.sentence();
        int start = words.start();
        for (int i = words.start() - 1; i >= Math.max(0, words.start() - LONGEST_DAYTIME); i--) {
            Range before = new Range(i, words.start());
            if (DAYTIME.matcher(analysed.text(before)).matches()) {
                start = i;
            }
        }
        Range phrase = new Range(start, words.end());
        boolean front = clause.front().contains(phrase)
                && phrase.start() == clause.front().start()
                && endsFront(clause, phrase);
        boolean last = clause.complement().contains(phrase)
                && phrase.end() == clause.complement().end();
        return start < words.start() && date.date().precision() == PartialDate.Precision.DAY && (front || last)
                ? Optional.of(phrase)
                : Optional.empty();
    }

    /**
     * Whether the front ends with the date, or only says more of how it was: "In June 1846, [upon seeing the estimate],",
     * "In 1844 [in Germany]".
     */
    private static boolean endsFront(Clause clause, Range phrase) {
        if (phrase.end() == clause.front().end()) {
            return true;
        }
        String behind =
                clause.sentence().text(new Range(phrase.end(), clause.front().end()));
        return phrase.start() == clause.front().start()
                && (MORE.matcher(behind).matches()
                        || isNamed(clause)
                                && !clause.main().lemma().matches(LOCAL)
                                && PLACE.matcher(behind).matches())
                && !NARROWING.matcher(behind).find();
    }

    private static boolean isNamed(Clause clause) {
        return clause.sentence().tokens(clause.subject()).stream()
                .anyMatch(token -> token.isProperNoun() && token.isCapitalised());
    }

    /** Whether the words of the date hang on the verb, or stand last, where they say of a name or object when it was so. */
    private static boolean dates(Clause clause, Range words, Range phrase) {
        AnalysedSentence analysed = clause.sentence();
        int root = clause.isCopular() ? clause.main().head() : clause.main().index();
        boolean last = phrase.end() == clause.complement().end();
        if (begins(clause, words)) {
            return true;
        }
        return analysed.tokens(words).stream()
                .anyMatch(token -> token.head() == root
                        || token.head() == clause.main().index()
                        || last
                                && token.head() >= 0
                                && !words.contains(token.head())
                                && isDatedWith(analysed.tokens().get(token.head()), root));
    }

    /** "began to exploit the reserves [in 1906]": the date of the second verb is that of the first. */
    private static boolean begins(Clause clause, Range words) {
        AnalysedSentence analysed = clause.sentence();
        return clause.main().lemma().matches("begin|start|cease|stop")
                && analysed.children(clause.main()).stream()
                        .filter(token -> token.relation().equals("xcomp"))
                        .anyMatch(xcomp ->
                                analysed.children(xcomp).stream().anyMatch(token -> words.contains(token.index())));
    }

    /** "became provinces [in 1951]", "earned a degree from New York University [in 1991]". */
    private static boolean isDatedWith(Token head, int root) {
        return head.head() == root && head.relation().matches("obj|xcomp")
                || head.pos().equals("CD")
                || head.isProperNoun()
                        && head.ner().matches("ORGANIZATION|LOCATION|PERSON")
                        && !NameWords.EVENT.contains(head.text().toLowerCase(Locale.ROOT));
    }
}
