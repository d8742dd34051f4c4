package org.factloom.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** Whether "his", "her", "its" and "their" say whose within the words that are asked. */
final class Possessives {

    private final Reading reading;

    Possessives(Reading reading) {
        this.reading = reading;
    }

    /**
     * Whether one of them stands for nobody in the clause ("the film was praised for [her] performance", "[Their] son was born"),
     * or leaves open what is meant: "was honoured [for his efforts]".
     *
     * @param words what is asked, from the subject on
     * @param topic whether the subject stands for the article's topic
     */
    boolean dangle(AnalysedSentence sentence, Range words, boolean topic) {
        return sentence.tokens(words).stream()
                .filter(token -> token.pos().equals("PRP$"))
                .anyMatch(token -> !isBorne(sentence, words, token, topic) || isReason(sentence, words, token));
    }

    private boolean isBorne(AnalysedSentence sentence, Range words, Token possessive, boolean topic) {
        String word = possessive.text().toLowerCase(Locale.ROOT);
        List<Token> before = sentence.tokens(new Range(words.start(), possessive.index()));
        return switch (word) {
            case "their" -> before.stream().anyMatch(Possessives::isSeveral);
            case "his", "her" ->
                topic && TopicKind.of(reading).person()
                        || Entities.names(sentence).stream()
                                .filter(name -> words.start() <= name.start() && name.end() <= possessive.index())
                                .anyMatch(name -> isPerson(sentence, name))
                        || before.stream().anyMatch(token -> token.isNoun() && !token.isProperNoun() && isHuman(token));
            default -> topic || !before.isEmpty();
        };
    }

    private static boolean isSeveral(Token token) {
        return token.pos().matches("NNP?S")
                || token.text().equals("and")
                || NameWords.ORGANISATION.contains(token.lemma().toLowerCase(Locale.ROOT))
                || token.lemma().matches("band|team|couple|family|people|duo|trio|group|crew|police");
    }

    private boolean isPerson(AnalysedSentence sentence, Range name) {
        Optional<Entity> entity = reading.entities().find(sentence.text(name));
        return entity.map(found -> found.kind() == Entity.Kind.PERSON).orElseGet(() -> sentence.tokens(name).stream()
                .anyMatch(token -> token.ner().equals("PERSON")));
    }

    private static boolean isHuman(Token noun) {
        return noun.lemma()
                .matches(
                        ".*(?:er|or|ist|ian|man|woman|king|queen|emperor|prince|princess|father|mother|brother|sister|son|wife)");
    }

    /** "for his efforts": which? "for his work on the telephone" says it. */
    private static boolean isReason(AnalysedSentence sentence, Range words, Token possessive) {
        if (possessive.index() == 0
                || possessive.head() < possessive.index()
                || !sentence.tokens().get(possessive.index() - 1).text().equals("for")) {
            return false;
        }
        Token noun = sentence.tokens().get(possessive.head());
        return sentence.children(noun).stream()
                .noneMatch(token -> token.index() > noun.index()
                        && words.contains(token.index())
                        && !token.pos().equals("."));
    }
}
