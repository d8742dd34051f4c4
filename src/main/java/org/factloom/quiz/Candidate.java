package org.factloom.quiz;

import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.item.Item;

/**
 * An item that an attempt may ask.
 *
 * @param article the slug of its article
 * @param rank 0 for what the learner should be asked first
 */
record Candidate(Item item, String article, int rank) {

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
}
