package org.factloom.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Span;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/**
 * A finding beside the sentence of the prose that states it.
 *
 * @param finding the finding
 * @param sentence its sentence
 */
record Stated(Finding finding, ReadSentence sentence) {

    /** The prose by where it stands. */
    static Map<Span, ReadSentence> bySpan(Reading reading) {
        return reading.sentences().stream()
                .collect(Collectors.toMap(
                        read -> read.analysed().sentence().span(), Function.identity(), (first, again) -> first));
    }

    static Optional<Stated> of(Map<Span, ReadSentence> sentences, Finding finding) {
        return Optional.ofNullable(
                        sentences.get(finding.fact().evidence().getFirst().span()))
                .map(sentence -> new Stated(finding, sentence));
    }

    /** As {@link Wording#asked} has it. */
    String asked() {
        return finding.wording().asked();
    }

    /** The names in the sentence that the question or statement repeats as they are written. */
    List<Range> names() {
        String asked = " " + AliasKey.fold(asked()) + " ";
        return Entities.names(sentence.analysed()).stream()
                .filter(name ->
                        asked.contains(" " + AliasKey.fold(sentence.analysed().text(name)) + " "))
                .toList();
    }

    String text(Range range) {
        return sentence.analysed().text(range);
    }

    /** The first verb of the question or statement that tells what was done: "publish" of "In which year did Berg publish". */
    Optional<Token> verb() {
        List<Token> verbs =
                sentence.analysed().tokens().stream().filter(Stated::isTelling).toList();
        return Stream.of(asked().split("[^\\p{L}-]+", -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(word -> verbs.stream()
                        .filter(verb -> verb.text().equalsIgnoreCase(word)
                                || verb.lemma().equals(word))
                        .limit(1))
                .findFirst();
    }

    static boolean isTelling(Token token) {
        return token.isVerb()
                && !token.relation().startsWith("aux")
                && !token.relation().equals("cop");
    }
}
