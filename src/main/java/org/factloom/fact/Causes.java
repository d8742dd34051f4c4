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

/** Why something happened, in the text's own words: "was delayed [because of a shortage of steel]". */
final class Causes implements Extractor {

    private static final Pattern MARK = Pattern.compile(
            "\\b(?<mark>because of|because|due to|owing to|as a result of|in response to|thanks to)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LEAST = 4;
    private static final int MOST = 15;

    /** What points out of the cause: "the Cup win", "their lack", "this". */
    private static final Pattern POINTING = Pattern.compile(
            "\\b(?:its|his|her|their|this|that|these|those|such|it|he|she|they|them|him)\\b|\\b[Tt]he (?!\\p{Ll}[\\p{Ll}-]*(?: \\p{Ll}[\\p{Ll}-]*)? (?:of|in|from|between) )(?:\\p{L}+ ){0,2}\\p{Ll}+");

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : SentenceFilter.stating(reading)) {
            AnalysedSentence analysed = sentence.analysed();
            List<MatchResult> marks = MARK.matcher(analysed.plain()).results().toList();
            if (marks.size() == 1) {
                MatchResult mark = marks.getFirst();
                int offset = analysed.sentence().span().start();
                Range at = analysed.range(new Span(offset + mark.start(), offset + mark.end()));
                sentence.clauses().stream()
                        .filter(clause -> clause.isPast() && !clause.isParticipial())
                        .map(clause -> finding(reading, sentence, new ClauseWords(phrases, clause), at))
                        .flatMap(Optional::stream)
                        .limit(1)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> finding(Reading reading, ReadSentence sentence, ClauseWords words, Range mark) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        boolean front = clause.front().start() == mark.start() && clause.front().contains(mark);
        boolean behind = clause.complement().contains(mark);
        Range cause = front
                ? clause.front()
                : new Range(mark.start(), clause.complement().end());
        int length = cause.end() - cause.start();
        boolean whole = front || analysed.tokens().size() - cause.end() <= 1;
        Optional<String> when = front ? Optional.of("") : words.when();
        if (!front && !behind
                || !whole
                || when.isEmpty()
                || length < LEAST
                || length > MOST
                || !SentenceFilter.asserts(clause)
                || !words.phrases().standAlone(clause)
                || !words.phrases().standAlone(analysed, cause)) {
            return Optional.empty();
        }
        String rest = words.complement(front ? List.of() : List.of(cause)) + " " + when.get();
        if (analysed.text(clause.verbPhrase()).split(" ", -1).length - (front ? 0 : length) < 2) {
            return Optional.empty();
        }
        String key = words.phrases().text(analysed, cause);
        key = Character.toLowerCase(key.charAt(0)) + key.substring(1);
        if (POINTING.matcher(key).find()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                reading.fact(sentence, Family.CAUSE, words.subject(), words.predicate(rest), new Value.Term(key)),
                new Wording(words.question("why", rest), "", "", "cause"),
                List.of(analysed.text(cause))));
    }
}
