package org.factloom.item.gate;

import org.factloom.item.Item;

/** A number to give is more than one, and a guess of the right magnitude alone does not pass. */
final class ToleranceNarrow implements Gate {

    private static final double MOST = 0.1;

    @Override
    public boolean passes(Candidate candidate) {
        return !(candidate.item() instanceof Item.Numeric numeric)
                || numeric.key().signum() > 0
                        && numeric.key().doubleValue() > 1
                        && numeric.tolerance() >= 0
                        && numeric.tolerance() <= MOST;
    }
}
