package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private static List<Fact> facts(String infobox, String prose) {
        String text = "= Harbour revolt =\n\nInfobox\n" + infobox + "\n\n" + prose + "\n";
        return Asked.findings(text).stream().map(Finding::fact).toList();
    }

    @Test
    void proseThatRepeatsTheInfoboxAddsNoSecondFact() {
        List<Fact> facts = facts("- Date: 3 July 1963", "On July 3, 1963, the revolt was staged.");
        assertEquals(1, facts.size());
        assertEquals(Fact.Certainty.CERTAIN, facts.getFirst().certainty());
    }

    @Test
    void whereInfoboxAndProseDisagreeNeitherIsCertain() {
        List<Fact> facts = facts("- Date: 3 July 1963", "On July 5, 1963, the revolt was staged.");
        assertEquals(2, facts.size());
        assertTrue(facts.stream().allMatch(fact -> fact.certainty() == Fact.Certainty.CONTRADICTED));
    }

    @Test
    void yearsOfActivityThatTheProseGivesOtherwiseAreContradicted() {
        List<Fact> facts = facts("- Active: 1979–1988", "The revolt was a movement, active between 1979 and 1990.");
        Fact active = facts.stream()
                .filter(fact -> fact.relation().equals("active"))
                .findFirst()
                .orElseThrow();
        assertEquals(Fact.Certainty.CONTRADICTED, active.certainty());
    }

    @Test
    void aHeightThatTheProseGivesOtherwiseIsContradicted() {
        assertEquals(Fact.Certainty.CONTRADICTED, height("The tower stands a total of 1,454 ft tall."));
        assertEquals(Fact.Certainty.CERTAIN, height("The tower stands a total of 1,250 ft tall."));
        assertEquals(Fact.Certainty.CERTAIN, height("The tower stands 1,454 ft from the harbour."));
    }

    @Test
    void aHeightThatTheProseGivesAsARangeIsContradicted() {
        assertEquals(Fact.Certainty.CONTRADICTED, height("Its height ranges from 1,100 to 1,400 ft."));
        assertEquals(Fact.Certainty.CERTAIN, height("The harbour extends from 1,100 to 1,400 ft."));
    }

    private static Fact.Certainty height(String prose) {
        String text = "= Elm Tower =\n\nInfobox\n- Floor count: 90\n- Height: 1250 ft\n\n" + prose + "\n";
        return Asked.findings(text).stream()
                .map(Finding::fact)
                .filter(fact -> fact.relation().equals("height"))
                .findFirst()
                .orElseThrow()
                .certainty();
    }
}
