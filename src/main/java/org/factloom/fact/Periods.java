package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.factloom.article.Span;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Dates;
import org.factloom.language.Token;

/** In which century or decade, but not "in the 1800s", which may be either, something happened: "founded a monastery in the [6th century]", "was planned in the [1930s]". */
final class Periods implements Extractor {

    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?<in>[Ii]n|[Dd]uring) the (?:early |late |mid[- ])?(?<period>(?:1[0-9]|20|[1-9])(?:st|nd|rd|th) century|1[0-9]{2}0s|20[0-2]0s)\\b(?! (?:and|or|to|BC|until))");

    /** "suffered a number of setbacks", "built for several reasons": what was left out is what matters. */
    private static final Pattern VAGUE = Pattern.compile("\\b(?:a number of|several|various|some|many|certain)\\b");

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : SentenceFilter.stating(reading)) {
            AnalysedSentence analysed = sentence.analysed();
            List<MatchResult> periods =
                    PERIOD.matcher(analysed.plain()).results().toList();
            if (periods.size() != 1) {
                continue;
            }
            MatchResult period = periods.getFirst();
            int offset = analysed.sentence().span().start();
            Range phrase = analysed.range(new Span(offset + period.start(), offset + period.end()));
            sentence.clauses().stream()
                    .filter(clause -> clause.isPast() && !clause.isParticipial())
                    .map(clause -> new ClauseWords(phrases, clause))
                    .map(words -> finding(reading, sentence, words, phrase, period.group("period")))
                    .flatMap(Optional::stream)
                    .limit(1)
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<Finding> finding(
            Reading reading, ReadSentence sentence, ClauseWords words, Range phrase, String period) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        boolean front = phrase.equals(clause.front());
        boolean within = clause.complement().contains(phrase)
                && words.when().filter(String::isEmpty).isPresent()
                && analysed.tokens(phrase).stream().anyMatch(token -> token.head() == root(clause));
        boolean copula = clause.isCopular();
        if (!front && !within
                || copula
                || Happenings.isLasting(clause.main())
                || !NamedSubject.isTold(reading, words)
                || !SentenceFilter.asserts(clause)
                || !words.phrases().standAlone(clause)
                || !Happenings.isDefinite(analysed, clause.subject())
                || clause.complement().end() - clause.complement().start()
                        < (front ? 2 : (isNamed(clause) ? 0 : 1) + phrase.end() - phrase.start())
                || !Dates.in(analysed.plain(), 0).isEmpty()) {
            return Optional.empty();
        }
        String rest = words.complement(List.of(phrase));
        boolean century = period.endsWith("century");
        if (period.endsWith("00s") || VAGUE.matcher(rest).find()) {
            return Optional.empty();
        }
        String slotted = "in the " + Wording.SLOT;
        return Optional.of(new Finding(
                reading.fact(sentence, Family.PERIOD, words.subject(), words.predicate(rest), new Value.Term(period)),
                new Wording(
                        words.question(century ? "in which century" : "in which decade", rest),
                        words.statement(words.complementWith(phrase, slotted)),
                        "",
                        century ? "century" : "decade"),
                List.of()));
    }

    /** "Bodmin Jail was built in the 18th century": nothing more is needed. */
    private static boolean isNamed(Clause clause) {
        return clause.sentence().tokens(clause.subject()).stream().allMatch(Token::isProperNoun);
    }

    private static int root(Clause clause) {
        Token main = clause.main();
        return clause.isCopular() ? main.head() : main.index();
    }
}
