package org.factloom.item;

import java.util.List;

/**
 * How a response was marked.
 *
 * @param score 0 to 1
 * @param factScores 0 to 1 for each fact of the item, in its order
 * @param remark why the score is what it is, where that is not obvious ("spelling forgiven"); may be empty
 */
public record Mark(double score, List<Double> factScores, String remark) {

    public Mark {
        factScores = List.copyOf(factScores);
    }

    /** Whether the whole response was right. */
    public boolean right() {
        return score >= 1;
    }

    /** Whether a slip of the pen was forgiven. */
    public boolean forgiven() {
        return Likeness.forgave(remark);
    }
}
