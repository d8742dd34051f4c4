package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.language.Analyser;
import org.junit.jupiter.api.Test;

/** What the names of an article are the names of. */
class EntitiesTest {

    private static final FactFinder FACTS = new FactFinder(new Analyser());

    private static EntityType type(String name, String prose) {
        return type(name, "- Note: none", prose);
    }

    private static EntityType type(String name, String box, String prose) {
        try {
            return FACTS.read(PlainReader.read("made-up", "= Elmstad =\n\nInfobox\n" + box + "\n\n" + prose + "\n"))
                    .entities()
                    .find(name)
                    .orElseThrow(() -> new AssertionError("no " + name))
                    .type();
        } catch (MalformedArticleException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    @Test
    void theNameItselfTells() {
        String prose =
                "The men of Lake Ontario met. They saw Iraq. Students of the University of Sofia joined the Iraqi Communist Party. They live in London. "
                        + "The Atlantic Revolutions reached South America.";
        assertEquals(EntityType.WATER, type("Lake Ontario", prose));
        assertEquals(EntityType.UNIVERSITY, type("University of Sofia", prose));
        assertEquals(EntityType.COUNTRY, type("Iraq", prose));
        assertEquals(EntityType.PARTY, type("Iraqi Communist Party", prose));
        assertEquals(EntityType.TOWN, type("London", prose));
        assertEquals(EntityType.EVENT, type("Atlantic Revolutions", prose));
        assertEquals(EntityType.REGION, type("South America", prose));
    }

    @Test
    void theWordsAroundItTell() {
        String prose = "The tower was seen in the film Green Harbour. He released the song Africa Unite in 1979. "
                + "Kirkcaldy, a town in Fife, is old.";
        assertEquals(EntityType.FILM, type("Green Harbour", prose));
        assertEquals(EntityType.SONG, type("Africa Unite", prose));
        assertEquals(EntityType.TOWN, type("Kirkcaldy", prose));
    }

    @Test
    void whereSomethingHappensIsNoPerson() {
        assertEquals(
                Entity.Kind.PLACE,
                type("Amarah", "The men met in Amarah. They fought in Amarah in 1968.")
                        .kind());
    }

    @Test
    void commonWordsWithCapitalsAreNoOrganisation() {
        assertEquals(
                EntityType.OTHER,
                type(
                        "Civil Government",
                        "The Civil Government ruled in 1940. A civil war began. The government of the town fell."));
    }

    @Test
    void aRoleInTheBoxOutweighsTheProse() {
        String box = "- Director: Paris Holm\n- Starring: Eva London, Nils Ek\n- Runtime: 90 minutes";
        assertEquals(EntityType.PERSON, type("Paris Holm", box, "The film was made in Paris Holm."));
    }
}
