package org.factloom.item.gate;

import org.factloom.item.Item;

/** What has to be typed is short and has one natural wording. */
final class TypedKeyShort implements Gate {

    private static final int MOST_WORDS = 5;
    private static final int MOST_TERM_WORDS = 3;

    @Override
    public boolean passes(Candidate candidate) {
        return switch (candidate.item()) {
            case Item.Typed typed -> isShort(typed.answer());
            case Item.Cloze cloze -> isShort(cloze.answer());
            case Item.Recall recall -> recall.answers().stream().allMatch(TypedKeyShort::isShort);
            default -> true;
        };
    }

    private static boolean isShort(Item.Answer answer) {
        return Candidate.words(answer.key()) <= (answer.type().equals("term") ? MOST_TERM_WORDS : MOST_WORDS);
    }
}
