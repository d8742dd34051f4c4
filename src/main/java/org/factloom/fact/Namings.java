package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** What something is called: "was renamed [First Canadian Place] in 1975", "is also known as [Caribana]". */
final class Namings implements Extractor {

    private static final Set<String> DIRECT = Set.of("rename", "nickname", "dub", "call", "title", "name", "retitle");
    private static final Map<String, String> ASKED = Map.of("know", "by what name", "refer", "by what name");

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : SentenceFilter.stating(reading)) {
            sentence.clauses().stream()
                    .filter(clause -> !clause.isParticipial() && !clause.isCopular())
                    .map(clause -> naming(reading, sentence, new ClauseWords(phrases, clause)))
                    .flatMap(Optional::stream)
                    .limit(1)
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<Finding> naming(Reading reading, ReadSentence sentence, ClauseWords words) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        String lemma = clause.main().lemma();
        boolean passive =
                !clause.finite().equals(clause.main()) && clause.main().pos().equals("VBN");
        int from = clause.complement().start();
        boolean as = ASKED.containsKey(lemma)
                && !clause.complement().isEmpty()
                && analysed.tokens().get(from).text().equals("as");
        Optional<String> when = words.when();
        if (!passive || !as && !DIRECT.contains(lemma) || when.isEmpty() || !SentenceFilter.asserts(clause)) {
            return Optional.empty();
        }
        int start = as ? from + 1 : from;
        Optional<Range> name = Entities.names(analysed).stream()
                .filter(range -> range.start() == start
                        || range.start() == start + 1
                                && analysed.tokens().get(start).text().equals("the"))
                .filter(clause.complement()::contains)
                .findFirst();
        if (name.isEmpty()
                || !endsThere(analysed, name.get())
                || !words.phrases().standAlone(clause)) {
            return Optional.empty();
        }
        Range phrase = new Range(from, name.get().end());
        String rest = words.complement(List.of(phrase)) + " " + when.get();
        String asked = as ? ASKED.getOrDefault(lemma, "") : "what";
        String determined = analysed.text(new Range(from, name.get().start()));
        String key = analysed.text(name.get());
        if (AliasKey.mayBeSame(key, words.subject())) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                new Fact(
                        reading.factId(Family.ALIAS, words.subject(), words.predicate(rest)),
                        Family.ALIAS,
                        words.subject(),
                        words.predicate(rest),
                        new Value.Term(key),
                        Fact.Certainty.CERTAIN,
                        List.of(sentence.evidence())),
                new Wording(
                        words.question(asked, lemma.equals("refer") ? "to " + rest : rest),
                        words.statement(
                                words.complementWith(phrase, determined + " " + Wording.SLOT) + " " + when.get()),
                        "",
                        "naming"),
                List.of()));
    }

    private static boolean endsThere(AnalysedSentence analysed, Range name) {
        Token next =
                analysed.tokens().get(Math.min(name.end(), analysed.tokens().size() - 1));
        return next.text().matches("[.,;]|in|on|after|for|by|from|because|when|and|until");
    }
}
