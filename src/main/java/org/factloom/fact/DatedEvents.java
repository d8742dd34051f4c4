package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** "reverted to its previous format": which was it? */
    private static final Pattern BEFORE =
            Pattern.compile("\\b(?:its|his|her|their) (?:previous|former|earlier|current|then|new)\\b");

    /** "ran for office in 2005, and again in 2008": two dates are right. */
    private static final Pattern AGAIN = Pattern.compile("\\bagain (?:in|on|from) (?:an? )?[\\p{Lu}\\d]");

    /** "in 1890, although the Gazette gives 1891". */
    private static final Pattern DOUBTED = Pattern.compile(
            "\\b(?:although|though|but|while|whereas) [^.]*\\b(?:gives?|says?|states?|puts?|dates|suggests?|claims?)\\b");

    /** "achieved third place", and the contest stands elsewhere. */
    private static final Pattern PLACED = Pattern.compile(
            "(?:the )?(?:first|second|third|fourth|fifth|last|runner-up|\\d+\\p{L}+) (?:place|position)");

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
            List<Clause> clauses = new ArrayList<>(sentence.clauses());
            clauses.addAll(Clause.relatives(analysed));
            clauses.stream()
                    .filter(clause -> clause.isPast() && Happenings.isEvent(clause))
                    .filter(clause -> Happenings.isDefinite(analysed, clause.subject()))
                    // "Four incidents occurred": a count, and nothing of what they were
                    .filter(clause -> !analysed.tokens()
                            .get(clause.subject().start())
                            .pos()
                            .equals("CD"))
                    .filter(clause -> !clause.complement().isEmpty()
                            || clauses.stream().noneMatch(other -> clause.equals(other.host())))
                    .map(clause -> standing(phrases, clause.withoutPointers()))
                    .map(clause -> event(reading, sentence, new ClauseWords(phrases, clause), dates))
                    .flatMap(Optional::stream)
                    .forEach(found::add);
        }
        return found;
    }

    /** The clause, without up to two things told at its end where only they cannot be understood alone. */
    private static Clause standing(Phrases phrases, Clause clause) {
        Clause shorter = clause;
        for (int i = 0; i < 2 && !phrases.standAlone(shorter); i++) {
            shorter = shorter.withoutLast().orElse(shorter);
        }
        return phrases.standAlone(shorter) ? shorter : clause;
    }

    private Optional<Finding> event(
            Reading reading, ReadSentence sentence, ClauseWords words, List<DateMention> dates) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        List<DateMention> within = dates.stream()
                .filter(date -> !analysed.range(date.span()).isEmpty())
                .filter(date -> clause.front().contains(analysed.range(date.span()))
                        || clause.holds(analysed.range(date.span())))
                .toList();
        if (within.size() != 1) {
            return Optional.empty();
        }
        DateMention date = within.getFirst();
        Optional<Range> found = DatePhrase.of(clause, date);
        if (found.isEmpty()
                || isElsewhere(clause, found.get())
                || AGAIN.matcher(sentence.text()).find()
                || DOUBTED.matcher(sentence.text()).find()
                || !SentenceFilter.asserts(clause)
                || !words.phrases().standAlone(clause)
                || !NamedSubject.isTold(reading, words)
                || clause.complement().end() - clause.complement().start() > MOST_WORDS + 4
                || BEFORE.matcher(analysed.text(clause.verbPhrase())).find()) {
            return Optional.empty();
        }
        Range phrase = found.get();
        String preposition = DatePhrase.preposition(analysed, phrase);
        boolean vague = !date.modifier().isEmpty();
        if (vague
                && (preposition.equals("by")
                        || date.modifier().equals("about")
                        || date.date().month() != null)) {
            return Optional.empty();
        }
        String rest = words.complement(List.of(phrase));
        if (PLACED.matcher(rest).matches()) {
            return Optional.empty();
        }
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

    /** "[In North America], the song was released on 15 January 1990": without the place another date may be right. */
    private static boolean isElsewhere(Clause clause, Range date) {
        return !clause.front().isEmpty()
                && !clause.front().contains(date)
                && clause.sentence()
                        .tokens(clause.front())
                        .getFirst()
                        .text()
                        .matches("In|At|On|For|Within|Outside|Across")
                && clause.sentence().tokens(clause.front()).stream().skip(1).anyMatch(Token::isCapitalised);
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
}
