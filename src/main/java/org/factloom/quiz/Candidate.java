package org.factloom.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.fact.AliasKey;
import org.factloom.item.Item;

/**
 * An item that an attempt may ask.
 *
 * @param article the slug of its article, where its evidence names no other
 * @param rank 0 for what the learner should be asked first
 * @param offBest how far the learner's chance of a right answer is from the best one; the lower the better
 * @param sentences the places of the sentences that prove it
 * @param shown what is read before answering, folded
 * @param keys the answers, folded
 */
record Candidate(
        Item item, String article, int rank, int offBest, Set<String> sentences, String shown, List<String> keys) {

    /** In letters and digits. */
    private static final int LEAST_TELLING = 4;

    /** Reads the item once, for it is held against many others. */
    static Candidate of(Item item, String article, int rank) {
        return new Candidate(
                item,
                article,
                rank,
                0,
                item.origin().evidence().stream()
                        .map(evidence -> (evidence.article().isEmpty() ? article : evidence.article())
                                + ' '
                                + evidence.span().start())
                        .collect(Collectors.toUnmodifiableSet()),
                " " + AliasKey.fold(shown(item)) + " ",
                keys(item).stream().map(AliasKey::fold).toList());
    }

    /** The same, at another rank and with another chance of a right answer. */
    Candidate ranked(int otherRank, int otherOffBest) {
        return new Candidate(item, article, otherRank, otherOffBest, sentences, shown, keys);
    }

    boolean sharesSentence(Candidate other) {
        return sentences.stream().anyMatch(other.sentences::contains);
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
        return other.keys.stream().anyMatch(key -> {
            boolean telling = key.length() >= LEAST_TELLING && key.codePoints().anyMatch(Character::isLetter);
            return !key.isBlank() && (telling || sharesSentence(other)) && shown.contains(" " + key + " ");
        });
    }

    /** What is read before answering, but for options: they stand for many things. */
    private static String shown(Item item) {
        return switch (item) {
            case Item.Matching matching ->
                matching.pairs().stream().map(Item.Pair::left).collect(Collectors.joining(" \n"));
            case Item.Ordering ordering ->
                ordering.events().stream().map(Item.Event::text).collect(Collectors.joining(" \n"));
            default -> item.stem();
        };
    }

    /** The answer in words, each part of one; of a false statement what is true instead; none for an order. */
    private static List<String> keys(Item item) {
        return switch (item) {
            case Item.OneOf choice -> List.of(choice.keyText());
            case Item.Typed typed -> List.of(typed.answer().key());
            case Item.Cloze cloze -> List.of(cloze.answer().key());
            case Item.Numeric numeric -> List.of(numeric.keyText());
            case Item.SelfRated card -> List.of(card.back());
            case Item.MultipleResponse several -> several.keyTexts();
            case Item.Recall recall -> recall.keyTexts();
            case Item.TrueFalse statement ->
                statement.correction() == null ? List.of() : List.of(statement.correction());
            case Item.Matching matching ->
                matching.pairs().stream().map(Item.Pair::right).toList();
            case Item.Ordering _ -> List.of();
        };
    }
}
