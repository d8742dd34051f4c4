package org.factloom.item.gate;

/** A stem is read in one breath: at most 30 words. */
final class StemLength implements Gate {

    private static final int MOST_WORDS = 30;

    @Override
    public boolean passes(Candidate candidate) {
        return Candidate.words(candidate.item().stem()) <= MOST_WORDS;
    }
}
