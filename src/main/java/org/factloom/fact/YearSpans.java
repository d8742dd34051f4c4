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

/** During which years something was so: "From [1910 to 1973] the Star published a weekend supplement", "between [1722 and 1745]". */
final class YearSpans implements Extractor {

    private static final Pattern YEARS =
            Pattern.compile("\\b(?:[Ff]rom (?<from>1\\d{3}|20\\d\\d) (?:to|until|through) (?<to>1\\d{3}|20\\d\\d)"
                    + "|[Bb]etween (?<start>1\\d{3}|20\\d\\d) and (?<end>1\\d{3}|20\\d\\d))\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d{3}|20\\d\\d)\\b");

    /** What takes years; anything else "between 1200 and 1250" happened in a year that nobody knows. */
    private static final String LONG =
            "(?:re)?build|construct|restore|renovate|write|compose|develop|produce|work|live|study|teach|reign|serve";

    private static final int MOST_WORDS = 16;

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : reading.sentences()) {
            AnalysedSentence analysed = sentence.analysed();
            if (!SentenceFilter.states(analysed) || SentenceFilter.isPeripheral(sentence.section())) {
                continue;
            }
            int offset = analysed.sentence().span().start();
            List<MatchResult> years = YEARS.matcher(analysed.plain()).results().toList();
            for (MatchResult match : years) {
                Range phrase = analysed.range(new Span(offset + match.start(), offset + match.end()));
                sentence.clauses().stream()
                        .filter(clause -> clause.isPast() && !clause.isParticipial())
                        .map(clause -> finding(
                                reading,
                                sentence,
                                new ClauseWords(phrases, clause),
                                phrase,
                                match.group("from") == null
                                        ? match.group("start") + "\u2013" + match.group("end")
                                        : match.group("from") + "\u2013" + match.group("to")))
                        .flatMap(Optional::stream)
                        .limit(1)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> finding(
            Reading reading, ReadSentence sentence, ClauseWords words, Range phrase, String years) {
        Clause clause = words.clause();
        boolean front = phrase.equals(clause.front());
        boolean behind = clause.front().isEmpty()
                && clause.complement().contains(phrase)
                && (phrase.end() == clause.complement().end()
                        || phrase.start() == clause.complement().start());
        String rest = words.complement(List.of(phrase));
        boolean once = clause.sentence().text(phrase).matches("(?i)between .*")
                && Happenings.isEvent(clause)
                && !clause.main().lemma().matches(LONG);
        if (!front && !behind
                || once
                || rest.isBlank() && front
                || !Happenings.isDefinite(clause.sentence(), clause.subject())
                || Happenings.isCounted(clause.sentence(), clause.subject())
                || rest.contains("%")
                || YEAR.matcher(rest).find()
                || rest.split(" ", -1).length > MOST_WORDS
                || !SentenceFilter.asserts(clause)
                || !words.phrases().standAlone(clause)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                reading.fact(sentence, Family.PERIOD, words.subject(), words.predicate(rest), new Value.Term(years)),
                new Wording(
                        words.question("during which years", rest),
                        words.statement(rest + " during the years " + Wording.SLOT),
                        "",
                        "years"),
                List.of(years.replace("\u2013", "-"), years.replace("\u2013", " to "))));
    }
}
