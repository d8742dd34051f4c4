package org.factloom.item.gate;

import org.factloom.item.Item;

/** A cloze has one blank, not at its beginning, six words around it, and a short answer. */
final class ClozeContext implements Gate {

    private static final int LEAST_CONTEXT = 6;
    private static final int MOST_ANSWER = 4;

    @Override
    public boolean passes(Candidate candidate) {
        if (!(candidate.item() instanceof Item.Cloze cloze)) {
            return true;
        }
        String stem = cloze.stem();
        return stem.indexOf(Item.BLANK) > 0
                && stem.indexOf(Item.BLANK) == stem.lastIndexOf(Item.BLANK)
                && Candidate.words(stem) - 1 >= LEAST_CONTEXT
                && Candidate.words(cloze.answer().key()) <= MOST_ANSWER;
    }
}
