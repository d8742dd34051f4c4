package org.factloom.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/**
 * Numbers of things behind the verb: "stayed on the charts for [56] consecutive weeks", "operates [558] public schools", "made
 * up [17.5]% of the population in 2010". What is counted stays in the question; what was so in the past, with its date.
 */
final class Counts implements Extractor {

    private static final Set<String> ABOUT = Set.of("around", "about", "approximately", "roughly", "some");
    private static final int LEAST = 5;

    /** Things of which there are more and fewer from year to year. */
    private static final String CHANGING =
            "(?:.* )?(?:people|inhabitants|residents|citizens|employees|students|pupils|members|subscribers|readers|users|countries|restaurants|stores|copies)";

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
        return CountedClause.read(
                reading, (sentence, words) -> counts(words).flatMap(count -> finding(reading, sentence, words, count)));
    }

    /** The one number of the clause; of two nobody knows which limits which. */
    private static Optional<Count> counts(ClauseWords words) {
        Clause clause = words.clause();
        List<Token> numbers = clause.sentence().tokens(clause.complement()).stream()
                .filter(token -> token.pos().equals("CD") && token.text().matches("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?"))
                .filter(token -> !token.text().matches("1[5-9]\\d\\d|20\\d\\d"))
                .toList();
        return numbers.size() == 1
                        && Numerals.value(numbers.getFirst().text()).compareTo(BigDecimal.valueOf(LEAST)) >= 0
                ? count(words, numbers.getFirst())
                : Optional.empty();
    }

    private static Optional<Count> count(ClauseWords words, Token number) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        List<Token> tokens = analysed.tokens();
        int start = number.index();
        boolean about = ABOUT.contains(tokens.get(start - 1).text().toLowerCase(Locale.ROOT));
        int first = about ? start - 1 : start;
        if (first <= clause.main().index() || start + 1 >= clause.complement().end()) {
            return Optional.empty();
        }
        int end = start + 1;
        while (end < clause.complement().end() && tokens.get(end).pos().matches("JJ|NN|VBN")) {
            end++;
        }
        boolean percent = tokens.get(start + 1).text().matches("%|percent");
        if (!percent
                && (end >= clause.complement().end() || !tokens.get(end).pos().equals("NNS"))) {
            return Optional.empty();
        }
        Token noun = tokens.get(percent ? start + 1 : end);
        Token before = tokens.get(first - 1);
        boolean behindVerb = before.index() == clause.main().index();
        boolean object = behindVerb && !clause.isCopular();
        boolean prepositional = !percent
                && before.text().matches("for|in|of|into")
                && before.index() == clause.main().index() + 1;
        boolean lateObject =
                before.text().equals("for") && noun.head() == clause.main().index();
        if (!lateObject && !object && !prepositional || goesOn(analysed, noun.index())) {
            return Optional.empty();
        }
        if (noun.text().matches(Measures.UNITS)) {
            return Optional.empty();
        }
        String unit = percent ? "%" : analysed.text(new Range(start + 1, noun.index() + 1));
        String prefix = (object ? "" : before.text() + " ") + (about ? "around " : "");
        boolean of = noun.index() + 1 < clause.complement().end()
                && tokens.get(noun.index() + 1).text().equals("of");
        return of == percent
                ? Optional.of(new Count(
                        number,
                        new Range(object ? first : first - 1, noun.index() + 1),
                        prefix + (percent ? "what percentage" : "how many " + unit),
                        prefix + Wording.SLOT + (percent ? "%" : " " + unit),
                        unit,
                        about))
                : Optional.empty();
    }

    /** Whether another number or a comparison follows: "40 to 50 people", "12 metres higher". */
    private static boolean goesOn(AnalysedSentence analysed, int last) {
        Token next = analysed.tokens().get(Math.min(last + 1, analysed.tokens().size() - 1));
        return next.text().matches("to|or|and|per|times|[-–]|a|each|,")
                || next.pos().matches("CD|JJR|NNS?|RBR|POS|HYPH");
    }

    private static Optional<Finding> finding(Reading reading, ReadSentence sentence, ClauseWords words, Count count) {
        String rest = (words.complement(List.of(count.replaced())) + " "
                        + words.when().orElse(""))
                .strip();
        String kept = count.unit().equals("%") ? rest.replaceFirst("^of ", "") : rest;
        boolean changes = words.clause().isPast() && !count.slotted().contains("for ")
                || count.unit().equals("%")
                || count.unit().matches(CHANGING);
        if (!CountedClause.isPlain(words, kept) || changes && !CountedClause.isDated(rest + " " + words.subject())) {
            return Optional.empty();
        }
        String number = Numerals.grouped(count.number().text());
        Value.Quantity value =
                new Value.Quantity(number, Numerals.value(count.number().text()), count.unit(), count.about());
        return Optional.of(new Finding(
                reading.fact(
                        sentence, Family.QUANTITY, words.subject(), words.predicate(rest) + " " + count.unit(), value),
                new Wording(
                        words.question(count.wh(), rest),
                        words.statement(words.complementWith(count.replaced(), count.slotted()) + " "
                                        + words.when().orElse(""))
                                .replace(" %", "%"),
                        "",
                        "number"),
                number.equals(count.number().text())
                        ? List.of()
                        : List.of(count.number().text())));
    }
}
