package org.factloom.fact;

import static org.factloom.fact.Boxes.assertSays;
import static org.factloom.fact.Boxes.find;
import static org.factloom.fact.Boxes.read;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes about what people made, and how what they say is worded. */
class InfoboxWorksTest {

    @Test
    void aShipHasItsBoxInPartsOfATable() {
        List<Finding> ship = read("HMS Elm", """
                {|{{Infobox ship begin}}
                {{Infobox ship career
                |Ship namesake=Anna Berg
                |Ship laid down=10 December 1936
                |Ship launched=17 March 1938
                }}
                |}
                '''HMS ''Elm''''' is a light cruiser.
                """);
        assertSays(
                ship, "ship_launched", "On what date was HMS Elm launched?", "HMS Elm was launched on 17 March 1938.");
    }

    @Test
    void aTowerHasOneHeightForEachOfItsEnds() {
        List<Finding> tower = read("Elm Tower", """
                {{Infobox building
                | architect = Anna Berg
                | floor_count = 102
                | height = {{convert|1454|ft|m}}
                | roof = {{convert|1250|ft|m}}
                | tip = {{convert|1454|ft|m}}
                }}
                '''Elm Tower''' is a building.
                """);
        assertTrue(find(tower, "height").isEmpty());
        assertSays(
                tower,
                "roof",
                "How high is the roof of Elm Tower, in feet?",
                "The roof of Elm Tower is 1,250 feet high.");
        assertSays(
                tower,
                "tip",
                "How high is Elm Tower up to its tip, in feet?",
                "Up to its tip, Elm Tower is 1,454 feet high.");
    }

    @Test
    void whatIsHardlyWorthKnowingIsNotAsked() {
        List<Finding> film = read("Harbour", """
                {{Infobox film
                | director = Jon "Holy Joe" Atkinson
                | language = English
                | runtime = 102 minutes
                | country = United States
                | budget = $40,948,900 ($ in dollars)
                }}
                '''Harbour''' is a drama film.
                """);
        assertTrue(find(film, "language").isEmpty());
        assertTrue(find(film, "runtime").isEmpty());
        assertTrue(find(film, "budget").isEmpty(), "what a template left of itself");
        assertSays(film, "director", "Who directed Harbour?", "Harbour was directed by Jon Atkinson.");
    }
}
