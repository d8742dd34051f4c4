package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Dates;
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
 * @param asides what is left out: appositions between commas in the complement, "subsequently" before the verb
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

    /** The clauses of a sentence that can be taken apart with certainty: the main one, then those coordinated with it. */
    static List<Clause> of(AnalysedSentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        sentence.root().flatMap(root -> main(sentence, root)).ifPresent(main -> {
            clauses.add(main);
            for (Token token : sentence.tokens()) {
                boolean ofRoot = token.head() == sentence.root().orElseThrow().index();
                if (token.relation().equals("conj")
                        && token.isVerb()
                        && (ofRoot || joinsPassive(sentence, main, token))) {
                    coordinated(main, token).ifPresent(clauses::add);
                } else if (ofRoot && token.pos().equals("VBG")) {
                    participial(main, token).ifPresent(clauses::add);
                }
            }
        });
        return clauses;
    }

    /** "was designed by Lamb and completed": taken to go with the name before it, which a participle cannot. */
    private static boolean joinsPassive(AnalysedSentence sentence, Clause main, Token participle) {
        return participle.pos().equals("VBN")
                && main.main().pos().equals("VBN")
                && participle.head() > main.main().index()
                && sentence.tokens().get(participle.head()).isNoun()
                && sentence.tokens().get(participle.index() - 1).pos().equals("CC");
    }

    private static Optional<Clause> main(AnalysedSentence sentence, Token root) {
        Optional<Token> subject = sentence.child(root, "nsubj", "nsubj:pass");
        Optional<Token> copula = sentence.child(root, "cop");
        Token verb = copula.orElse(root);
        Optional<Token> finite = finite(sentence, root, verb);
        if (subject.isEmpty() && finite.isPresent()) {
            return behindDate(sentence, root, finite.get());
        }
        if (subject.isEmpty()
                || finite.isEmpty()
                || subject.get().index() > finite.get().index()) {
            return Optional.empty();
        }
        Range whole = sentence.subtree(subject.get());
        Range trimmed = ClauseStart.untilComma(
                sentence,
                new Range(whole.start(), Math.min(whole.end(), finite.get().index())));
        if (!ClauseStart.onlyAdverbsOrAside(
                        sentence, trimmed.end(), finite.get().index(), whole)
                || !ClauseStart.onlyAdverbsOrAside(sentence, finite.get().index() + 1, verb.index(), new Range(0, 0))) {
            return Optional.empty();
        }
        if (trimmed.end() < whole.end() && !ClauseStart.agrees(sentence.tokens(trimmed), finite.get())) {
            return Optional.empty();
        }
        int frontEnd = trimmed.start();
        while (frontEnd > 0 && sentence.tokens().get(frontEnd - 1).text().equals(",")) {
            frontEnd--;
        }
        return complete(sentence, new Range(0, frontEnd), trimmed, finite.get(), verb, null);
    }

    /** "the Reading Museum, [which was opened in 1883], …": clauses that tell more of a name, with the name as subject. */
    static List<Clause> relatives(AnalysedSentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        for (Token relative : sentence.tokens()) {
            if (relative.text().matches("which|who") && relative.index() > 1 && relative.head() > relative.index()) {
                ClauseStart.antecedent(sentence, relative).ifPresent(name -> {
                    Token verb = sentence.tokens().get(relative.head());
                    finite(sentence, verb, verb)
                            .filter(finite -> ClauseStart.onlyAdverbsOrAside(
                                    sentence, relative.index() + 1, finite.index(), new Range(0, 0)))
                            .filter(finite -> ClauseStart.onlyAdverbsOrAside(
                                    sentence, finite.index() + 1, verb.index(), new Range(0, 0)))
                            .flatMap(finite -> complete(sentence, new Range(0, 0), name, finite, verb, null))
                            .ifPresent(clauses::add);
                });
            }
        }
        return clauses;
    }

    /** "In 1536 Pedro de Mendoza founded …": without a comma the parser takes year and name for one. */
    private static Optional<Clause> behindDate(AnalysedSentence sentence, Token root, Token finite) {
        if (!sentence.tokens().getFirst().text().matches("In|On")) {
            return Optional.empty();
        }
        return Dates.in(sentence.plain(), sentence.sentence().span().start()).stream()
                .map(date -> sentence.range(date.span()))
                .filter(date -> date.start() == 1 && date.end() < finite.index())
                .map(date -> new Range(date.end(), finite.index()))
                .filter(subject -> sentence.tokens(subject).stream()
                        .allMatch(token -> token.isNoun() || token.pos().matches("DT|JJ|IN")))
                .filter(subject -> sentence.tokens().get(subject.end() - 1).head() == root.index())
                .findFirst()
                .flatMap(subject -> complete(sentence, new Range(0, subject.start()), subject, finite, root, null));
    }

    /**
     * "The Council met and [adopted a plan]", "It was designed by Lamb and [completed in 1931]", "… and [was adopted in
     * 1813]": the same subject, and a verb of its own in the past.
     */
    private static Optional<Clause> coordinated(Clause main, Token verb) {
        AnalysedSentence sentence = main.sentence();
        List<Token> own = sentence.children(verb).stream()
                .filter(token ->
                        SUBJECT.contains(token.relation()) || token.relation().startsWith("aux"))
                .toList();
        if (verb.index() < main.main().index()) {
            return Optional.empty();
        }
        boolean passive = own.size() == 1
                && own.getFirst().relation().equals("aux:pass")
                && own.getFirst().pos().equals("VBD")
                && verb.pos().equals("VBN");
        if (passive) {
            return complete(sentence, new Range(0, 0), main.subject(), own.getFirst(), verb, null);
        }
        boolean simple = main.finite().equals(main.main()) || main.isCopular();
        boolean past = verb.pos().equals("VBD")
                || verb.pos().equals("VBN")
                        && verb.text().endsWith("ed")
                        && main.finite().pos().equals("VBD");
        if (!own.isEmpty() || !past) {
            return Optional.empty();
        }
        boolean sharesAuxiliary = main.finite().text().matches("was|were")
                && main.main().pos().equals("VBN")
                && verb.pos().equals("VBN")
                && sentence.tokens().get(verb.index() - 1).pos().matches("CC|RB");
        return simple
                ? complete(sentence, new Range(0, 0), main.subject(), verb, verb, null)
                : sharesAuxiliary
                        ? complete(sentence, new Range(0, 0), main.subject(), main.finite(), verb, null)
                        : Optional.empty();
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
        return subject.isEmpty() || asksOrRelates(sentence, subject) || ClauseEnd.saysSomething(sentence, subject)
                ? Optional.empty()
                : ClauseEnd.of(sentence, main)
                        .filter(end -> !ClauseEnd.saysSomething(sentence, end.complement()))
                        .map(end -> new Clause(
                                sentence, front, subject, finite, main, end.complement(), end.asides(), host));
    }

    /** "After Wray, who starred in it, died": a question word is nobody's name. */
    private static boolean asksOrRelates(AnalysedSentence sentence, Range subject) {
        return sentence.tokens(subject).stream().anyMatch(token -> token.pos().matches("WP|WDT|EX"));
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
        // "In 1918, the club elected Carpenter": tagged as a participle, which would have no object.
        boolean active = verb.pos().equals("VBN")
                && sentence.child(verb, "nsubj").isPresent()
                && sentence.child(verb, "obj").isPresent();
        return active || Set.of("VBD", "VBZ", "VBP").contains(verb.pos()) ? Optional.of(verb) : Optional.empty();
    }

    /**
     * The clause without what is told beside it at its end, "opened the hotel [on the site]", "was built by the town [to
     * honour him]"; nothing where the words at its end belong to the verb.
     */
    Optional<Clause> withoutLast() {
        boolean passive = finite.text().matches("was|were") && main.pos().equals("VBN");
        return sentence.children(main).stream()
                .filter(token -> token.index() > main.index() && isBeside(token))
                .map(sentence::subtree)
                .filter(tail -> tail.end() == complement.end() && tail.start() > complement.start())
                .filter(tail -> passive
                        || sentence.children(main).stream()
                                .anyMatch(token -> token.relation().equals("obj") && token.index() < tail.start()))
                .findFirst()
                .map(tail -> new Clause(
                        sentence,
                        front,
                        subject,
                        finite,
                        main,
                        new Range(complement.start(), tail.start()),
                        asides.stream()
                                .filter(aside -> aside.end() <= tail.start())
                                .toList(),
                        host));
    }

    private boolean isBeside(Token token) {
        String first = sentence.tokens().get(sentence.subtree(token).start()).text();
        return token.relation().equals("obl") && first.matches("with|after|before|during|following|alongside|at|on")
                || token.relation().startsWith("advcl") && first.matches("to|after|before|while|using");
    }

    /** The clause without "subsequently" or "also" before its verb, which only tie it to the sentence before. */
    Clause withoutPointers() {
        List<Range> left = new ArrayList<>(asides);
        middle().stream()
                .filter(token -> PointingWords.TIES.contains(token.text().toLowerCase(Locale.ROOT)))
                .map(token -> new Range(token.index(), token.index() + 1))
                .forEach(left::add);
        return new Clause(sentence, front, subject, finite, main, complement, left, host);
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
                        && asides.stream().noneMatch(aside -> aside.contains(token.index()))
                        && token.index() != finite.index()
                        && (token.head() == main.index() || isCopular() && token.head() == main.head())
                        && (token.pos().startsWith("RB") || token.relation().startsWith("aux")))
                .toList();
    }
}
