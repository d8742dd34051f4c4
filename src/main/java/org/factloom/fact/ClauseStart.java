package org.factloom.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** Where the subject of a clause begins and ends. */
final class ClauseStart {

    private ClauseStart() {}

    /** The name, with its article, that ", which" or ", who" says more of; nothing where it may be another: "the son of Paul Walker, who". */
    static Optional<Range> antecedent(AnalysedSentence sentence, Token relative) {
        List<Token> tokens = sentence.tokens();
        Token verb = tokens.get(relative.head());
        if (!tokens.get(relative.index() - 1).text().equals(",")
                || !relative.relation().matches("nsubj(:pass)?")
                || verb.head() < 0) {
            return Optional.empty();
        }
        return Entities.names(sentence).stream()
                .filter(name -> name.end() == relative.index() - 1
                        && name.end() - name.start() > 1
                        && name.contains(verb.head()))
                .map(name ->
                        name.start() > 0 && tokens.get(name.start() - 1).text().equalsIgnoreCase("the")
                                ? new Range(name.start() - 1, name.end())
                                : name)
                .filter(name -> name.start() == 0
                        || !tokens.get(name.start() - 1).text().matches("of|and|or|,|&|an?|'s|’s")
                                && !tokens.get(name.start() - 1).isCapitalised())
                .findFirst();
    }

    static Range untilComma(AnalysedSentence sentence, Range range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (sentence.tokens().get(i).text().equals(",") && !ClauseEnd.isList(sentence, i, range)) {
                return new Range(range.start(), i);
            }
        }
        return range;
    }

    /** Whether what is left of a subject fits its verb: "Marley, …, were called" has lost a part. */
    static boolean agrees(List<Token> subject, Token finite) {
        boolean pluralVerb = Set.of("were", "are", "have").contains(finite.text());
        boolean singular = !subject.getLast().pos().endsWith("S")
                && subject.stream().noneMatch(token -> token.text().equals("and"));
        return !pluralVerb || !singular;
    }

    /**
     * Whether only adverbs, auxiliaries and what belongs to the subject between commas stand from {@code from} to
     * {@code to}; a comma without its fellow ("the Governor General, convened") is a slip.
     */
    static boolean onlyAdverbsOrAside(AnalysedSentence sentence, int from, int to, Range subject) {
        long commas = sentence.tokens(new Range(from, Math.max(from, to))).stream()
                .filter(token -> token.text().equals(","))
                .count();
        if (commas == 1 && to - from == 1) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = sentence.tokens().get(i);
            boolean light = token.pos().startsWith("RB") || token.relation().startsWith("aux");
            if (!light && !subject.contains(i) && !token.text().equals(",")) {
                return false;
            }
        }
        return true;
    }
}
