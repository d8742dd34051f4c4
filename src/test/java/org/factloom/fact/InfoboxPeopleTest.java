package org.factloom.fact;

import static org.factloom.fact.Boxes.assertSays;
import static org.factloom.fact.Boxes.find;
import static org.factloom.fact.Boxes.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes about people and what they belong to, and how what they say is worded. */
class InfoboxPeopleTest {

    @Test
    void aBattleHasAllItsCombatantsTogether() {
        List<Finding> battle = read("Battle of Elmstad", """
                {{Infobox military conflict
                | partof = the [[Cold War]]
                | date = May, 1955
                | combatant1 = Elm Front<br>Workers Party
                | combatant2 = Nordland Guard
                | result = Ceasefire agreed upon
                }}
                The '''Battle of Elmstad''' was a battle.
                """);
        assertSays(
                battle,
                "partof",
                "Of which wider conflict was the Battle of Elmstad part?",
                "The Battle of Elmstad was part of the Cold War.");
        Finding combatants = find(battle, "combatant").orElseThrow();
        assertEquals(
                "Elm Front, Workers Party and Nordland Guard",
                combatants.fact().value().text());
        assertEquals(2, combatants.fact().evidence().size());
        assertEquals("", combatants.wording().statement());
    }

    @Test
    void aTownLiesInWhatItsBoxCallsACounty() {
        List<Finding> town = read("Elmstad", """
                {{Infobox settlement
                | subdivision_type = Country
                | subdivision_name = Netherlands
                | subdivision_type1 = County
                | subdivision_name1 = Fulton County
                | subdivision_type2 = Province
                | subdivision_name2 = Zeeland
                | population_demonym = Elmstadian
                | population_total = 2780400
                | population_as_of = 2011
                | population_metro = 3000000
                }}
                '''Elmstad''' is a town.
                """);
        assertSays(town, "country", "In which country is Elmstad?", "Elmstad lies in the Netherlands.");
        assertSays(town, "county", "In which county is Elmstad?", "Elmstad lies in Fulton County.");
        assertSays(town, "province", "In which province is Elmstad?", "Elmstad lies in Zeeland.");
        assertEquals("province", find(town, "province").orElseThrow().wording().hint());
        assertSays(
                town,
                "demonym",
                "What is the word for somebody from Elmstad?",
                "The word for somebody from Elmstad is Elmstadian.");
        assertSays(
                town,
                "population_total",
                "What was the population of Elmstad proper in 2011?",
                "In 2011, Elmstad proper had 2,780,400 inhabitants.");
    }

    @Test
    void whatTheTitleTellsIsNotAsked() {
        List<Finding> senate = read("Senate of Nordland", """
                {{Infobox legislature
                | house_type = Upper House
                | body = Parliament of Nordland
                | members = 104
                | voting_system1 = Single transferable vote
                }}
                The '''Senate of Nordland''' is the upper house.
                """);
        assertTrue(find(senate, "body").isEmpty());
        assertSays(
                senate,
                "house_type",
                "Which house of parliament is the Senate of Nordland?",
                "The Senate of Nordland is the upper house of parliament.");
        List<Finding> ep = read("Tour EP (Band of Elms EP)", """
                {{Infobox album
                | artist = [[Band of Elms]]
                | released = 2005
                | genre = Indie rock
                }}
                '''Tour EP''' is an EP.
                """);
        assertTrue(find(ep, "artist").isEmpty());
    }

    @Test
    void oneOfSeveralUniversitiesIsNotTheOne() {
        String box = """
                {{Infobox scientist
                | birth_date = 7 November 1867
                | birth_name = Anna Maria Berg
                | alma_mater = [[University of Sofia]]
                }}
                """;
        List<Finding> one = read("Anna Berg", box + "'''Anna Berg''' was a physicist.");
        assertSays(
                one,
                "alma_mater",
                "At which institution did Anna Berg study?",
                "The institution at which Anna Berg studied is the University of Sofia.");
        assertTrue(find(one, "birth_name").isEmpty(), "the same name with one more in the middle");
        List<Finding> two =
                read("Anna Berg", box + "'''Anna Berg''' was a physicist. She taught at the [[University of Oslo]].");
        assertTrue(find(two, "alma_mater").isEmpty());
    }
}
