package org.factloom.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/**
 * Numbers behind the verb: "stayed on the charts for [56] consecutive weeks", "covers an area of [630] km2", "made up
 * [17.5]% of the population". What is counted or measured, and its unit, stay in the question.
 */
final class Counts implements Extractor {

    private static final Set<String> ABOUT = Set.of("around", "about", "approximately", "roughly", "some");
    private static final Set<String> MEASURES = Set.of(
            "area",
            "population",
            "height",
            "length",
            "depth",
            "width",
            "elevation",
            "capacity",
            "circulation",
            "altitude",
            "membership",
            "weight",
            "speed",
            "distance",
            "diameter",
            "budget",
            "total");
    private static final int LEAST = 5;

    /**
     * A number in its place.
     *
     * @param replaced the words that the question word stands for, the preposition included
     * @param wh what stands for them
     * @param slotted what stands for them in a statement
     */
    private record Count(Token number, Range replaced, String wh, String slotted, String unit, boolean about) {}

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : reading.sentences()) {
            if (SentenceFilter.states(sentence.analysed()) && !SentenceFilter.isPeripheral(sentence.section())) {
                for (Clause clause : Clause.of(sentence.analysed())) {
                    ClauseWords words = new ClauseWords(phrases, clause);
                    Optional<String> when = words.when();
                    if (!clause.isParticipial()
                            && when.isPresent()
                            && SentenceFilter.asserts(clause)
                            && phrases.standAlone(clause)) {
                        counts(words).stream()
                                .map(count -> finding(reading, sentence, words, count, when.get()))
                                .limit(1)
                                .forEach(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static List<Count> counts(ClauseWords words) {
        Clause clause = words.clause();
        List<Token> numbers = clause.sentence().tokens(clause.complement()).stream()
                .filter(token -> token.pos().equals("CD") && token.text().matches("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?"))
                .toList();
        return numbers.size() > 2
                ? List.of()
                : numbers.stream()
                        .filter(number -> value(number).compareTo(BigDecimal.valueOf(LEAST)) >= 0)
                        .map(number -> count(words, number))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Optional<Count> count(ClauseWords words, Token number) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        List<Token> tokens = analysed.tokens();
        int start = number.index();
        boolean about = ABOUT.contains(tokens.get(start - 1).text().toLowerCase(Locale.ROOT));
        int first = about ? start - 1 : start;
        if (first <= clause.main().index() || start + 1 >= clause.complement().end()) {
            return measure(words, number, first, about);
        }
        int end = start + 1;
        while (end < clause.complement().end() && tokens.get(end).pos().matches("JJ|NN|VBN")) {
            end++;
        }
        Token next = tokens.get(start + 1);
        boolean percent = next.text().matches("%|percent");
        if (!percent
                && (end >= clause.complement().end() || !tokens.get(end).pos().equals("NNS"))) {
            return measure(words, number, first, about);
        }
        Token noun = percent ? next : tokens.get(end);
        Token before = tokens.get(first - 1);
        boolean object = before.index() == clause.main().index() && !clause.isCopular();
        boolean past = clause.isPast() && clause.front().isEmpty();
        boolean prepositional = before.text().matches("for|in|of|with|at|into|on")
                && before.index() == clause.main().index() + 1;
        boolean lateObject =
                before.text().equals("for") && noun.head() == clause.main().index();
        if (!lateObject && !(object && (!past || percent)) && !prepositional || goesOn(analysed, noun.index())) {
            return Optional.empty();
        }
        boolean year = number.text().matches("1\\d{3}|20\\d\\d") && prepositional;
        if (year) {
            return Optional.empty();
        }
        String unit = percent ? "%" : analysed.text(new Range(start + 1, noun.index() + 1));
        String prefix = object ? "" : before.text() + " ";
        String around = about ? "around " : "";
        if (percent) {
            boolean of = noun.index() + 1 < clause.complement().end()
                    && tokens.get(noun.index() + 1).text().equals("of");
            return of
                    ? Optional.of(new Count(
                            number,
                            new Range(object ? first : first - 1, noun.index() + 1),
                            prefix + around + "what percentage",
                            prefix + around + Wording.SLOT + "%",
                            unit,
                            about))
                    : Optional.empty();
        }
        return Optional.of(new Count(
                number,
                new Range(object ? first : first - 1, noun.index() + 1),
                prefix + around + "how many " + unit,
                prefix + around + Wording.SLOT + " " + unit,
                unit,
                about));
    }

    /** "an area of [630] km2", "a population of [14,736]": what is measured is the verb's object. */
    private static Optional<Count> measure(ClauseWords words, Token number, int first, boolean about) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        List<Token> tokens = analysed.tokens();
        if (first - 2 <= clause.main().index() || !tokens.get(first - 1).text().equals("of")) {
            return Optional.empty();
        }
        Token noun = tokens.get(first - 2);
        int start = noun.index();
        while (start - 1 > clause.main().index() && tokens.get(start - 1).pos().matches("JJ|NN|JJS")) {
            start--;
        }
        boolean object = noun.head() == clause.main().index()
                && start - 2 == clause.main().index()
                && tokens.get(start - 1).text().matches("an?|the");
        int end = number.index() + 1;
        if (!MEASURES.contains(noun.text()) || !object || noun.text().equals("total")) {
            return Optional.empty();
        }
        String unit = "";
        if (end < clause.complement().end() && tokens.get(end).pos().matches("NNS?")
                || end < clause.complement().end() && tokens.get(end).text().matches("km2|m2|ft|m|km|mi")) {
            unit = tokens.get(end).text();
            if (unit.equals("square") && end + 1 < clause.complement().end()) {
                unit = unit + " " + tokens.get(++end).text();
            }
            end++;
        }
        boolean bare = noun.text().matches("population|circulation|capacity|membership");
        if (unit.isEmpty() && !bare || goesOn(analysed, end - 1)) {
            return Optional.empty();
        }
        String what = analysed.text(new Range(start, noun.index() + 1));
        return Optional.of(new Count(
                number,
                new Range(start - 1, end),
                "what " + what + (bare || unit.isEmpty() ? "" : ", in " + unit + ","),
                analysed.text(new Range(start - 1, first)) + (about ? " around " : " ") + Wording.SLOT + " " + unit,
                unit,
                about));
    }

    /** Whether another number or a comparison follows: "40 to 50 people", "12 metres higher". */
    private static boolean goesOn(AnalysedSentence analysed, int last) {
        Token next = analysed.tokens().get(Math.min(last + 1, analysed.tokens().size() - 1));
        return next.text().matches("to|or|and|per|times|[-–]|a|each")
                || next.pos().matches("CD|JJR|NNS?|RBR|POS");
    }

    private static Finding finding(
            Reading reading, ReadSentence sentence, ClauseWords words, Count count, String when) {
        String rest = words.complement(List.of(count.replaced())) + " " + when;
        String relation = words.predicate(rest) + " " + count.unit();
        return new Finding(
                new Fact(
                        reading.factId(Family.QUANTITY, words.subject(), relation),
                        Family.QUANTITY,
                        words.subject(),
                        relation,
                        new Value.Quantity(count.number().text(), value(count.number()), count.unit(), count.about()),
                        Fact.Certainty.CERTAIN,
                        List.of(sentence.evidence())),
                new Wording(
                        words.question(count.wh(), rest),
                        words.statement(words.complementWith(count.replaced(), count.slotted()) + " " + when)
                                .replace(" %", "%"),
                        "",
                        "number"),
                List.of());
    }

    private static BigDecimal value(Token number) {
        return new BigDecimal(number.text().replace(",", ""));
    }
}
