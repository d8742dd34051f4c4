package org.factloom.quiz;

import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.fact.AliasKey;
import org.factloom.item.Item;

/**
 * An item that an attempt may ask.
 *
 * @param article the slug of its article
 * @param rank 0 for what the learner should be asked first
 */
record Candidate(Item item, String article, int rank) {

    /** In letters and digits. */
    private static final int LEAST_TELLING = 4;

    /** The places of the sentences that prove it. */
    Set<String> sentences() {
        return item.origin().evidence().stream()
                .map(evidence -> article + ' ' + evidence.span().start())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean sharesSentence(Candidate other) {
        return sentences().stream().anyMatch(other.sentences()::contains);
    }

    boolean sharesFact(Candidate other) {
        return item.origin().facts().stream().anyMatch(other.item().origin().facts()::contains);
    }

    /**
     * Whether one of the two tells the answer of the other: the key stands in the other's stem. A bare number or a single short
     * word stands in many stems and tells only what is said of the same sentence.
     */
    boolean leaks(Candidate other) {
        return tells(other) || other.tells(this);
    }

    private boolean tells(Candidate other) {
        String key = AliasKey.fold(other.key());
        boolean telling = key.length() >= LEAST_TELLING && key.codePoints().anyMatch(Character::isLetter);
        return !key.isBlank()
                && (telling || sharesSentence(other))
                && (" " + AliasKey.fold(item.stem()) + " ").contains(" " + key + " ");
    }

    /** The answer in words; empty for a form whose answer is no single text. */
    private String key() {
        return switch (item) {
            case Item.MultipleChoice choice -> choice.keyText();
            case Item.Typed typed -> typed.answer().key();
            case Item.Cloze cloze -> cloze.answer().key();
            case Item.Card card -> card.back();
            default -> "";
        };
    }
}
