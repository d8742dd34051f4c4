package org.factloom.item.gate;

import org.factloom.fact.AliasKey;
import org.factloom.item.Item;

/** A stem does not contain its own answer. */
final class KeyNotInStem implements Gate {

    @Override
    public boolean passes(Candidate candidate) {
        if (candidate.item() instanceof Item.TrueFalse || candidate.key().isEmpty()) {
            return true;
        }
        String stem = candidate.item().stem();
        return !AliasKey.names(stem, candidate.key())
                && candidate.forms().stream().noneMatch(form -> AliasKey.names(stem, form));
    }
}
