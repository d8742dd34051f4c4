package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/**
 * The main clause of a sentence that holds at all times: "Neptune's atmosphere [is composed primarily of hydrogen and helium]". Its verb is
 * in the present, and its subject is the topic, something of the topic's or something named.
 *
 * @param sentence its sentence
 * @param clause the clause
 * @param subject the subject as it stands within a question, the topic by its name
 * @param said the verb and all that follows it, without the mark at the end
 */
record Timeless(ReadSentence sentence, Clause clause, String subject, String said) {

    /** What a comparison leads in says nothing of the rest: "Like Jupiter, Neptune has …". */
    private static final String COMPARING = "(?:Like|Unlike) .*";

    private static final String VAGUE =
            "(?i)(?:an?|another|some|one|several|many|most|all|both|other|two|three|its|their|his|her|our|each|every|these|this) .*";

    /** All such clauses of an article, in reading order. */
    static List<Timeless> of(Reading reading) {
        Phrases phrases = new Phrases(reading);
        Anaphora anaphora = new Anaphora(reading);
        List<Timeless> found = new ArrayList<>();
        for (ReadSentence sentence : SentenceFilter.stating(reading)) {
            if (!SentenceFilter.isHedged(sentence.text())) {
                sentence.clauses().stream()
                        .limit(1)
                        .filter(Timeless::isPresent)
                        .flatMap(clause -> subject(reading, phrases, anaphora, sentence, clause).stream()
                                .map(subject -> new Timeless(sentence, clause, subject, said(phrases, clause))))
                        .forEach(found::add);
            }
        }
        return found;
    }

    boolean isPlural() {
        return clause.finite().text().matches("are|have")
                || clause.finite().pos().equals("VBP");
    }

    private static boolean isPresent(Clause clause) {
        String front = clause.sentence().text(clause.front());
        return clause.finite().pos().matches("VBZ|VBP")
                && !clause.finite().text().matches("has|have|'s")
                && (front.isEmpty() || front.matches(COMPARING))
                && !SentenceFilter.denies(clause.sentence(), clause.verbPhrase());
    }

    private static String said(Phrases phrases, Clause clause) {
        AnalysedSentence sentence = clause.sentence();
        int end = sentence.tokens().size();
        while (end > clause.finite().index()
                && sentence.tokens().get(end - 1).text().matches("[.!]")) {
            end--;
        }
        return phrases.text(sentence, new Range(clause.finite().index(), end));
    }

    private static Optional<String> subject(
            Reading reading, Phrases phrases, Anaphora anaphora, ReadSentence sentence, Clause clause) {
        AnalysedSentence analysed = clause.sentence();
        String written = analysed.text(clause.subject());
        String topic = reading.topic().phrase();
        Token first = analysed.tokens().get(clause.subject().start());
        if (first.text().equals("Its")) {
            String rest = written.substring("Its ".length());
            return anaphora.followsTopic(sentence) && !rest.contains(",")
                    ? Optional.of(topic + "'s " + rest)
                    : Optional.empty();
        }
        String subject = phrases.subject(clause);
        if (subject.equals(topic) || isTopics(reading, analysed, clause, written)) {
            return Optional.of(subject);
        }
        boolean named = Entities.names(analysed).stream()
                .anyMatch(name ->
                        name.end() == clause.subject().end() && clause.subject().contains(name));
        boolean alone = phrases.standAlone(analysed, clause.subject());
        return named && alone && !subject.matches(VAGUE) && !CountedClause.isNumbered(subject)
                ? Optional.of(subject)
                : Optional.empty();
    }

    /** "Gray wolves" and "Neptune's atmosphere" in the articles on the gray wolf and Neptune. */
    private static boolean isTopics(Reading reading, AnalysedSentence sentence, Clause clause, String written) {
        List<Token> tokens = sentence.tokens(clause.subject());
        String name = AliasKey.fold(reading.topic().name());
        String lemma = written.replaceFirst("\\S+$", tokens.getLast().lemma());
        boolean plural =
                tokens.getLast().pos().equals("NNS") && AliasKey.fold(lemma).equals(name);
        boolean part = written.matches("(?i)the (?!\\p{L}+est)[\\p{L} -]+ of (?:the |an? )?\\Q"
                + reading.topic().name() + "\\E");
        boolean possessive =
                written.matches("(?i)(?:the )?\\Q" + reading.topic().name() + "\\E['’]s? [\\p{L} -]+");
        return plural
                || part
                || possessive
                || AliasKey.fold(written.replaceFirst("^The ", "")).equals(name);
    }
}
