package org.factloom.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Of facts that tell each other's answers (those of the same sentence) one is asked a day, and of one fact one item: the others rest until tomorrow. Offer
 * the due facts in the order in which they should be asked; what is admitted is what is due, and its number the due count.
 */
public final class Siblings {

    private final Map<String, String> factOfSentence = new HashMap<>();
    private final Set<String> facts = new HashSet<>();

    /**
     * Whether a fact may be asked today. Those answered today must have been offered before.
     *
     * @param sentences of its evidence, by any name that is theirs alone
     * @param again whether it is in a learning or relearning step, and so to be repeated within minutes whatever was asked
     */
    public boolean admit(String fact, Set<String> sentences, boolean again) {
        boolean free = again
                || !facts.contains(fact)
                        && sentences.stream().allMatch(sentence -> factOfSentence
                                .getOrDefault(sentence, fact)
                                .equals(fact));
        if (free) {
            facts.add(fact);
            sentences.forEach(sentence -> factOfSentence.putIfAbsent(sentence, fact));
        }
        return free;
    }
}
