package org.factloom.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarksTest {

    private static final Marks GOOD = new Marks(Set.of());

    @ParameterizedTest
    @EnumSource(names = {"KEY", "UNIQUE", "SELF_CONTAINED", "GRAMMAR", "TYPE_FIT", "CLEAN"})
    void anItemThatFailsAnEssentialCheckIsNotUsable(Check check) {
        assertFalse(new Marks(Set.of(check)).usable());
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_GIVEAWAY", "DISTRACTORS", "WORTH", "FORM"})
    void oneOfTheOthersIsForgiven(Check check) {
        Marks one = new Marks(Set.of(check));
        assertTrue(one.usable());
        assertFalse(one.good());
    }

    @Test
    void twoOfTheOthersAreNot() {
        assertFalse(new Marks(Set.of(Check.WORTH, Check.FORM)).usable());
        assertTrue(GOOD.usable() && GOOD.good());
    }

    @Test
    void whereMarkersDifferTheSternerCounts() {
        MarkedItem item = new MarkedItem("card", "role", List.of(GOOD, new Marks(Set.of(Check.KEY))));
        assertFalse(item.usable() || item.good());
        assertTrue(item.fails(Check.KEY));
        assertFalse(item.fails(Check.UNIQUE));
    }

    @Test
    void kappaIsCohens() {
        Agreement agreement = new Agreement(20, 5, 10, 15);
        assertEquals(0.7, agreement.observed(), 1e-9);
        assertEquals(0.4, agreement.kappa(), 1e-9);
        assertEquals(agreement, new Agreement(19, 5, 10, 15).and(true, true));
        assertTrue(Double.isNaN(new Agreement(9, 0, 0, 0).kappa()), "chance alone");
    }
}
