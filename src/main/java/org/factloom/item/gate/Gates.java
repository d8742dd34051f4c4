package org.factloom.item.gate;

import java.util.List;
import java.util.Optional;

/** All gates, in the order in which an item meets them. */
public final class Gates {

    public static final List<Gate> ALL = List.of(
            new StemWhole(),
            new StemLength(),
            new SelfContained(),
            new StemNames(),
            new DateNotBound(),
            new KeyDateNotTold(),
            new YearsApart(),
            new OtherYears(),
            new HappenedOnce(),
            new KeyNotInStem(),
            new NoNegation(),
            new NoAbsolutes(),
            new OneProposition(),
            new Clean(),
            new OptionsDistinct(),
            new KeyNotLongest(),
            new OptionsAlike(),
            new KeyNotEchoed(),
            new ClozeContext(),
            new TypedKeyShort(),
            new EventsUndated(),
            new StemGrounded(),
            new PairsOneToOne(),
            new KeysAmongOthers(),
            new ListShort(),
            new ToleranceNarrow(),
            new Grounded());

    private Gates() {}

    /** The first gate that the item does not pass; nothing where it passes all. */
    public static Optional<Gate> stopping(Candidate candidate) {
        return ALL.stream().filter(gate -> !gate.passes(candidate)).findFirst();
    }
}
