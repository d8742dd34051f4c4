package org.factloom.item.gate;

import org.factloom.item.Item;

/** The key does not stand out by its length. */
final class KeyNotLongest implements Gate {

    private static final double MOST = 1.35;

    @Override
    public boolean passes(Candidate candidate) {
        if (!(candidate.item() instanceof Item.OneOf choice)) {
            return true;
        }
        int longest = choice.options().stream()
                .map(Item.Option::text)
                .filter(text -> !text.equals(choice.keyText()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int key = choice.keyText().length();
        return key <= longest * MOST || key - longest <= 2;
    }
}
