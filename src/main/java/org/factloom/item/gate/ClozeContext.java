package org.factloom.item.gate;

import org.factloom.item.Item;

/** A cloze has one blank with two words or more before it, six words around it, and a short answer. */
final class ClozeContext implements Gate {

    private static final int LEAST_BEFORE = 2;
    private static final int LEAST_CONTEXT = 6;
    private static final int MOST_ANSWER = 4;

    @Override
    public boolean passes(Candidate candidate) {
        if (!candidate.hasBlank()) {
            return true;
        }
        String stem = candidate.item().stem();
        int blank = stem.indexOf(Item.BLANK);
        return blank == stem.lastIndexOf(Item.BLANK)
                && Candidate.words(stem.substring(0, blank)) >= LEAST_BEFORE
                && Candidate.words(stem) - 1 >= LEAST_CONTEXT
                && Candidate.words(candidate.key()) <= MOST_ANSWER;
    }
}
