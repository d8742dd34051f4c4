package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.DateMention;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;
import org.factloom.language.Token;

/** What happened when: "[On 3 June 1968], Iraqi security forces surrounded a guerrilla band in the marshes." */
final class DatedEvents implements Extractor {

    private static final Map<PartialDate.Precision, String> ASKED = Map.of(
            PartialDate.Precision.DAY, "what date",
            PartialDate.Precision.MONTH, "which month and year",
            PartialDate.Precision.YEAR, "which year");

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : reading.sentences()) {
            AnalysedSentence analysed = sentence.analysed();
            if (!SentenceFilter.states(analysed)) {
                continue;
            }
            List<DateMention> dates =
                    Dates.in(analysed.plain(), analysed.sentence().span().start());
            List<Clause> clauses = Clause.of(analysed);
            clauses.stream()
                    .filter(clause -> clause.isPast() && Happenings.isEvent(clause))
                    .filter(clause -> Happenings.isDefinite(analysed, clause.subject()))
                    .filter(clause -> !clause.complement().isEmpty()
                            || clauses.stream().noneMatch(other -> clause.equals(other.host())))
                    .map(clause -> event(reading, sentence, new ClauseWords(phrases, clause), dates))
                    .flatMap(Optional::stream)
                    .forEach(found::add);
        }
        return found;
    }

    private Optional<Finding> event(
            Reading reading, ReadSentence sentence, ClauseWords words, List<DateMention> dates) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        List<DateMention> within = dates.stream()
                .filter(date -> clause.front().contains(analysed.range(date.span()))
                        || clause.holds(analysed.range(date.span())))
                .toList();
        if (within.size() != 1) {
            return Optional.empty();
        }
        DateMention date = within.getFirst();
        Optional<Range> found = phrase(clause, date);
        if (found.isEmpty()
                || !SentenceFilter.asserts(clause)
                || !words.phrases().standAlone(clause)) {
            return Optional.empty();
        }
        Range phrase = found.get();
        String preposition = analysed.tokens().get(phrase.start()).text().toLowerCase(Locale.ROOT);
        boolean vague = !date.modifier().isEmpty();
        if (vague
                && (preposition.equals("by")
                        || date.modifier().equals("about")
                        || date.date().month() != null)) {
            return Optional.empty();
        }
        String rest = words.complement(List.of(phrase));
        String event = Phrases.sentence("", words.subject(), words.predicate(rest));
        String wh = preposition + " " + ASKED.get(date.date().precision());
        String slotted = preposition + " "
                + (vague ? date.modifier() + (date.modifier().equals("mid") ? "-" : " ") : "") + Wording.SLOT;
        return Optional.of(new Finding(
                reading.fact(
                        sentence,
                        Family.DATED_EVENT,
                        words.subject(),
                        words.predicate(rest),
                        new Value.Date(date.text(), date.date())),
                new Wording(
                        words.question(wh, rest),
                        clause.host() == null && !(clause.front().contains(phrase) && swallowsDate(rest))
                                ? words.statement(words.complementWith(phrase, slotted))
                                : Phrases.sentence(".", slotted + ",", words.subject(), words.predicate(rest)),
                        vague || preposition.equals("by") ? "" : event,
                        preposition.equals("by") ? "deadline" : "date"),
                List.of()));
    }

    /** Whether a date at the end of the words would seem to date the last of them: "rejected in a municipal plebiscite". */
    private static boolean swallowsDate(String words) {
        return words.matches(
                "(?i).*\\b(?:plebiscite|referendum|elections?|battle|attempt|war|ceremony|census|treaty|final|cup|championship|season|match|"
                        + "constitution|law|act|despite|after|before|following|during|until|since|\\p{L}{3,}ing)\\b.*");
    }

    /** The date with its preposition, where it says when the clause's verb happened. */
    private static Optional<Range> phrase(Clause clause, DateMention date) {
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
        if (!preposition.text().matches("(?i)in|on|by")) {
            return Optional.empty();
        }
        Range phrase = new Range(preposition.index(), words.end());
        if (clause.front().contains(phrase)) {
            return phrase.equals(clause.front()) ? Optional.of(phrase) : Optional.empty();
        }
        int root = clause.isCopular() ? clause.main().head() : clause.main().index();
        boolean says = analysed.tokens(words).stream()
                .anyMatch(token ->
                        token.head() == root || token.head() == clause.main().index());
        return clause.complement().contains(phrase) && says ? Optional.of(phrase) : Optional.empty();
    }
}
