package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A clause taken apart so that it can be asked about: "[front] [subject] [finite] … [main] [complement]".
 *
 * @param sentence its sentence
 * @param front the words before the subject, without the comma; empty in a coordinated clause
 * @param subject the subject without what stands between commas after it
 * @param finite the tensed verb: an auxiliary, the copula, or the main verb itself
 * @param main the main verb; of a copular clause the copula
 * @param complement what follows the main verb, cut where another clause begins
 * @param asides appositions between commas in the complement, which are left out
 * @param host of a participle the clause that it hangs on, otherwise null
 */
record Clause(
        AnalysedSentence sentence,
        Range front,
        Range subject,
        Token finite,
        Token main,
        Range complement,
        List<Range> asides,
        @Nullable Clause host) {

    Clause {
        asides = List.copyOf(asides);
    }

    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> CUTS = Set.of(";", ":", "—", "–", "\"", "“", "”", "...", "…");
    private static final Set<String> TURNS =
            Set.of("while", "whilst", "although", "though", "whereas", "which", "where");
    private static final Set<String> DANGLING_ENDS = Set.of("IN", "DT", "CC", "TO", "PRP$", "WDT", "WP");

    /** The clauses of a sentence that can be taken apart with certainty: the main one, then those coordinated with it. */
    static List<Clause> of(AnalysedSentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        sentence.root().flatMap(root -> main(sentence, root)).ifPresent(main -> {
            clauses.add(main);
            for (Token token : sentence.children(sentence.root().orElseThrow())) {
                if (token.relation().equals("conj") && token.isVerb()) {
                    coordinated(main, token).ifPresent(clauses::add);
                } else if (token.pos().equals("VBG")) {
                    participial(main, token).ifPresent(clauses::add);
                }
            }
        });
        return clauses;
    }

    private static Optional<Clause> main(AnalysedSentence sentence, Token root) {
        Optional<Token> subject = sentence.child(root, "nsubj", "nsubj:pass");
        Optional<Token> copula = sentence.child(root, "cop");
        Token verb = copula.orElse(root);
        Optional<Token> finite = finite(sentence, root, verb);
        if (subject.isEmpty()
                || finite.isEmpty()
                || subject.get().index() > finite.get().index()) {
            return Optional.empty();
        }
        Range whole = sentence.subtree(subject.get());
        Range trimmed = untilComma(
                sentence,
                new Range(whole.start(), Math.min(whole.end(), finite.get().index())));
        if (!onlyAdverbsOrAside(sentence, trimmed.end(), finite.get().index(), whole)
                || !onlyAdverbsOrAside(sentence, finite.get().index() + 1, verb.index(), new Range(0, 0))) {
            return Optional.empty();
        }
        if (trimmed.end() < whole.end() && !agrees(sentence.tokens(trimmed), finite.get())) {
            return Optional.empty();
        }
        int frontEnd = trimmed.start();
        while (frontEnd > 0 && sentence.tokens().get(frontEnd - 1).text().equals(",")) {
            frontEnd--;
        }
        return complete(sentence, new Range(0, frontEnd), trimmed, finite.get(), verb, null);
    }

    /** "The Council met and [adopted a plan]": the same subject, a verb of its own in the simple past. */
    private static Optional<Clause> coordinated(Clause main, Token verb) {
        AnalysedSentence sentence = main.sentence();
        boolean own = sentence.children(verb).stream()
                .anyMatch(token ->
                        SUBJECT.contains(token.relation()) || token.relation().startsWith("aux"));
        boolean past = verb.pos().equals("VBD")
                || verb.pos().equals("VBN")
                        && verb.text().endsWith("ed")
                        && main.finite().pos().equals("VBD");
        boolean between = verb.index() > main.main().index() && past;
        if (own || !between || !main.finite().equals(main.main()) && !main.isCopular()) {
            return Optional.empty();
        }
        return complete(sentence, new Range(0, 0), main.subject(), verb, verb, null);
    }

    /** "A coup was staged, [overthrowing the government]": what the main clause did, told as a participle. */
    private static Optional<Clause> participial(Clause main, Token verb) {
        AnalysedSentence sentence = main.sentence();
        boolean behindComma = verb.index() > main.main().index() + 1
                && sentence.tokens().get(verb.index() - 1).text().equals(",");
        boolean transitive = sentence.child(verb, "obj", "iobj").isPresent();
        return behindComma && transitive && main.isPast()
                ? complete(sentence, main.front(), main.subject(), verb, verb, main)
                : Optional.empty();
    }

    private static Optional<Clause> complete(
            AnalysedSentence sentence, Range front, Range subject, Token finite, Token main, @Nullable Clause host) {
        List<Range> asides = new ArrayList<>();
        int end = cut(sentence, main, asides);
        Range complement = new Range(main.index() + 1, Math.max(end, main.index() + 1));
        boolean dangling = !complement.isEmpty()
                && DANGLING_ENDS.contains(
                        sentence.tokens().get(complement.end() - 1).pos());
        return subject.isEmpty() || end < 0 || dangling
                ? Optional.empty()
                : Optional.of(new Clause(sentence, front, subject, finite, main, complement, asides, host));
    }

    private static Optional<Token> finite(AnalysedSentence sentence, Token root, Token verb) {
        List<Token> auxiliaries = sentence.children(root).stream()
                .filter(token -> token.relation().startsWith("aux") && token.index() < verb.index())
                .toList();
        if (auxiliaries.stream().anyMatch(token -> token.pos().equals("MD"))) {
            return Optional.empty();
        }
        if (!auxiliaries.isEmpty()) {
            return Optional.of(auxiliaries.getFirst());
        }
        return Set.of("VBD", "VBZ", "VBP").contains(verb.pos()) ? Optional.of(verb) : Optional.empty();
    }

    private static Range untilComma(AnalysedSentence sentence, Range range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (sentence.tokens().get(i).text().equals(",") && !isList(sentence, i, range)) {
                return new Range(range.start(), i);
            }
        }
        return range;
    }

    /** Whether what is left of a subject fits its verb: "Marley, …, were called" has lost a part. */
    private static boolean agrees(List<Token> subject, Token finite) {
        boolean pluralVerb = Set.of("were", "are", "have").contains(finite.text());
        boolean singular = !subject.getLast().pos().endsWith("S")
                && subject.stream().noneMatch(token -> token.text().equals("and"));
        return !pluralVerb || !singular;
    }

    private static boolean isList(AnalysedSentence sentence, int comma, Range within) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.index() > comma
                        && token.relation().equals("conj")
                        && !token.isVerb()
                        && within.contains(token.head())
                        && token.head() < comma
                        && sentence.subtree(token).start() <= comma + 2);
    }

    /** Whether only adverbs, auxiliaries and what belongs to the subject between commas stand from {@code from} to {@code to}. */
    private static boolean onlyAdverbsOrAside(AnalysedSentence sentence, int from, int to, Range subject) {
        for (int i = from; i < to; i++) {
            Token token = sentence.tokens().get(i);
            boolean light = token.pos().startsWith("RB") || token.relation().startsWith("aux");
            if (!light && !subject.contains(i) && !token.text().equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** Index after the last word of the complement; -1 where the words cannot be cut without breaking a phrase. */
    private static int cut(AnalysedSentence sentence, Token main, List<Range> asides) {
        List<Token> tokens = sentence.tokens();
        int limit = tokens.size();
        for (int i = main.index() + 1; i < limit; i++) {
            Token token = tokens.get(i);
            if (sentence.isQuoted(token)) {
                return beforeQuotation(sentence, main, i);
            }
            if (token.text().equals(",")) {
                Optional<Range> aside = aside(sentence, i);
                if (aside.isPresent()) {
                    asides.add(aside.get());
                    i = aside.get().end() - 1;
                    continue;
                }
            }
            boolean comma = token.text().equals(",")
                    && !isList(sentence, i, new Range(main.index() + 1, limit))
                    && !inDate(tokens, i);
            if (comma
                    || CUTS.contains(token.text()) && !inName(sentence, i)
                    || TURNS.contains(token.text())
                    || token.pos().equals("CC") && joinsVerb(sentence, token, main)
                    || i == limit - 1 && token.text().equals(".")) {
                return token.text().equals(":") || comma && cutsTitle(sentence, i) ? -1 : i;
            }
        }
        return limit;
    }

    /** The first comma of "Eat, Pray, Love": capitals on both sides, and no place behind. */
    private static boolean cutsTitle(AnalysedSentence sentence, int comma) {
        Token before = sentence.tokens().get(comma - 1);
        Token behind =
                sentence.tokens().get(Math.min(comma + 1, sentence.tokens().size() - 1));
        return before.isCapitalised()
                && behind.isCapitalised()
                && !before.pos().equals("CD")
                && !before.ner().equals("LOCATION")
                && !behind.ner().equals("LOCATION");
    }

    /** A quotation is left out together with the participle that it belongs to; elsewhere it spoils the clause. */
    private static int beforeQuotation(AnalysedSentence sentence, Token main, int quoted) {
        return sentence.children(main).stream()
                .filter(token ->
                        token.pos().equals("VBG") && token.index() > main.index() + 1 && token.index() < quoted)
                .filter(token -> sentence.subtree(token).contains(quoted))
                .mapToInt(token -> sentence.subtree(token).start())
                .findFirst()
                .orElse(-1);
    }

    /** ", a coffee-shop worker," in the middle of a clause, both commas included. */
    private static Optional<Range> aside(AnalysedSentence sentence, int comma) {
        return sentence.tokens().stream()
                .filter(token -> Set.of("appos", "dep").contains(token.relation())
                        && token.head() < comma
                        && token.isNoun()
                        && sentence.subtree(token).start() == comma + 1)
                .map(token -> new Range(comma, sentence.subtree(token).end() + 1))
                .filter(aside -> aside.end() < sentence.tokens().size() - 1
                        && sentence.tokens().get(aside.end() - 1).text().equals(","))
                .findFirst();
    }

    /** The dash of "Iraqi Communist Party – Central Command". */
    private static boolean inName(AnalysedSentence sentence, int index) {
        return Entities.names(sentence).stream().anyMatch(name -> name.contains(index));
    }

    private static boolean inDate(List<Token> tokens, int comma) {
        return comma + 1 < tokens.size()
                && tokens.get(comma + 1).text().matches("\\d{4}")
                && tokens.get(comma - 1).text().matches("\\d{1,2}");
    }

    private static boolean joinsVerb(AnalysedSentence sentence, Token conjunction, Token main) {
        Token joined = conjunction.head() < 0 ? conjunction : sentence.tokens().get(conjunction.head());
        return joined.isVerb() && joined.index() > conjunction.index() && !joined.equals(main);
    }

    boolean isCopular() {
        return main.lemma().equals("be");
    }

    /** Whether it is told as a participle. */
    boolean isParticipial() {
        return host != null;
    }

    /** Whether the verb is in the past. */
    boolean isPast() {
        boolean coordinated = finite.equals(main) && finite.pos().equals("VBN");
        return coordinated || finite.pos().equals("VBD") || isParticipial();
    }

    /** Whether {@code range} lies in the subject or in what follows the verb. */
    boolean holds(Range range) {
        return subject.contains(range) || complement.contains(range);
    }

    /** The verb and what follows it. */
    Range verbPhrase() {
        return new Range(Math.min(finite.index(), main.index()), Math.max(main.index() + 1, complement.end()));
    }

    /** The words between the subject and the main verb, without the tensed one. */
    List<Token> middle() {
        return sentence.tokens().stream()
                .filter(token -> token.index() >= subject.end()
                        && token.index() < main.index()
                        && token.index() != finite.index()
                        && (token.head() == main.index() || isCopular() && token.head() == main.head())
                        && (token.pos().startsWith("RB") || token.relation().startsWith("aux")))
                .toList();
    }
}
