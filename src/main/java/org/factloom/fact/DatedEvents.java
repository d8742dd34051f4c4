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

    /** What a date behind it would seem to date: "rejected in a municipal plebiscite". */
    private static final String SWALLOWING =
            "(?i)plebiscite|referendum|elections?|battle|attempt|war|ceremony|census|treaty|final|cup|championship|season|match|"
                    + "constitution|law|act|despite|after|before|following|during|until|since";

    /** In words: a question or an event of a timeline is read in one breath. */
    private static final int MOST_WORDS = 18;

    private static final int MOST_BEFORE = 12;

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
                || !words.phrases().standAlone(clause)
                || clause.complement().end() - clause.complement().start() > MOST_WORDS + 4) {
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
        String wh = preposition + " " + asked(date.date());
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
                        isMoved(clause, phrase)
                                ? Phrases.sentence(".", slotted + ",", words.subject(), words.predicate(rest))
                                : words.statement(words.complementWith(phrase, slotted)),
                        vague || preposition.equals("by") || event.split(" ", -1).length > MOST_WORDS ? "" : event,
                        preposition.equals("by") ? "deadline" : "date"),
                List.of()));
    }

    /** "which year", by the date's precision. */
    static String asked(PartialDate date) {
        return ASKED.getOrDefault(date.precision(), "which year");
    }

    /**
     * Whether the date opens the statement: at the end of "In 1966 it was named after Finn, who lived there" it would be
     * the date of the last verb, and "became [in 2010] the first country" is clumsy.
     */
    private static boolean isMoved(Clause clause, Range phrase) {
        if (clause.host() != null) {
            return true;
        }
        Range complement = clause.complement();
        List<Token> words = clause.sentence().tokens(complement);
        return clause.front().contains(phrase)
                ? complement.end() - complement.start() > MOST_BEFORE
                        || words.stream()
                                .anyMatch(
                                        token -> token.isVerb() || token.text().matches(SWALLOWING))
                : phrase.start() == complement.start()
                        && phrase.end() < complement.end()
                        && clause.sentence().tokens().get(phrase.end()).pos().matches("DT|JJ.*|NN.*|PRP\\$|CD");
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
        boolean last = phrase.end() == clause.complement().end();
        boolean says = analysed.tokens(words).stream()
                .anyMatch(token -> token.head() == root
                        || token.head() == clause.main().index()
                        || last && isObject(analysed, token.head(), root));
        return clause.complement().contains(phrase) && says ? Optional.of(phrase) : Optional.empty();
    }

    /** "became provinces [in 1951]", "began the first broadcasting [on 27 August 1920]". */
    private static boolean isObject(AnalysedSentence analysed, int head, int root) {
        return head >= 0
                && analysed.tokens().get(head).head() == root
                && analysed.tokens().get(head).relation().matches("obj|xcomp");
    }
}
