package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SiblingsTest {

    private final Siblings siblings = new Siblings();

    @Test
    void oneItemOfAFactADay() {
        assertTrue(siblings.admit("born", Set.of("s1"), false));
        assertFalse(siblings.admit("born", Set.of("s1"), false));
    }

    @Test
    void oneFactOfASentenceADay() {
        assertTrue(siblings.admit("born", Set.of("s1", "box"), false));
        assertFalse(siblings.admit("birthplace", Set.of("s1"), false));
        assertFalse(siblings.admit("height", Set.of("box"), false));
        assertTrue(siblings.admit("died", Set.of("s2"), false));
    }

    @Test
    void whoeverWasRefusedStandsInNobodysWay() {
        assertTrue(siblings.admit("born", Set.of("s1"), false));
        assertFalse(siblings.admit("birthplace", Set.of("s1", "s2"), false));
        assertTrue(siblings.admit("school", Set.of("s2"), false));
    }

    @Test
    void whatIsToBeRepeatedInMinutesIsRepeated() {
        assertTrue(siblings.admit("born", Set.of("s1"), false));
        assertTrue(siblings.admit("born", Set.of("s1"), true));
    }
}
