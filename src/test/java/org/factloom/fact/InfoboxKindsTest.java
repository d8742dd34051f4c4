package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.WikitextReader;
import org.factloom.language.Analyser;
import org.junit.jupiter.api.Test;

/** Boxes as Wikipedia's templates write them, one of each kind, and how what they say is worded. */
class InfoboxKindsTest {

    private static final FactFinder FACTS = new FactFinder(new Analyser());

    private static List<Finding> read(String title, String wikitext) {
        try {
            return FACTS.find(FACTS.read(WikitextReader.read("made-up", title, wikitext)));
        } catch (MalformedArticleException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static Optional<Finding> find(List<Finding> findings, String relation) {
        return findings.stream()
                .filter(finding -> finding.fact().relation().equals(relation))
                .findFirst();
    }

    /** @param statement with the value in it */
    private static void assertSays(List<Finding> findings, String relation, String question, String statement) {
        Finding finding = find(findings, relation).orElseThrow(() -> new AssertionError("no " + relation));
        assertEquals(question, finding.wording().question());
        assertEquals(statement, finding.wording().stating(finding.fact().value().text()));
    }

    @Test
    void anAnimalIsCommonWithinASentence() {
        List<Finding> fox = read("Red fox", """
                {{Taxobox
                | status = LC
                | regnum = [[Animal]]ia
                | ordo = [[Carnivora]]
                | familia = [[Canidae]]
                | genus = ''[[Vulpes]]''
                | binomial = ''Vulpes vulpes''
                | binomial_authority = ([[Carl Linnaeus|Linnaeus]], 1758)
                }}
                The '''red fox''' is the largest of the true foxes. It is known that the red fox hunts alone.
                """);
        assertSays(
                fox,
                "ordo",
                "To which order does the red fox belong?",
                "The order to which the red fox belongs is Carnivora.");
        assertSays(
                fox,
                "familia",
                "To which family does the red fox belong?",
                "The family to which the red fox belongs is Canidae.");
        assertSays(
                fox,
                "status",
                "What is the conservation status of the red fox?",
                "The conservation status of the red fox is Least Concern.");
    }

    @Test
    void anElementMeltsAboveZeroOrInKelvins() {
        List<Finding> oxygen = read("Oxygen", """
                {{Infobox element
                |symbol=O |number=8 |block=p
                |melting point K=54.36 |melting point C=−218.79
                |discovered by=[[Carl Wilhelm Scheele]] |discovery date=1771
                }}
                '''Oxygen''' is a chemical element. Plants release oxygen.
                """);
        assertSays(
                oxygen,
                "melting_point_k",
                "What is the melting point of oxygen, in kelvins?",
                "The melting point of oxygen is 54.36 kelvins.");
        assertSays(
                oxygen,
                "block",
                "In which block of the periodic table is oxygen?",
                "In the periodic table, the block of oxygen is p-block.");
        List<Finding> tin = read("Tin", """
                {{Infobox element
                |symbol=Sn |number=50
                |melting point K=505.08 |melting point C=231.93
                }}
                '''Tin''' is a chemical element.
                """);
        assertSays(
                tin,
                "melting_point",
                "What is the melting point of Tin, in degrees Celsius?",
                "The melting point of Tin is 231.93 degrees Celsius.");
        assertTrue(find(tin, "melting_point_k").isEmpty());
    }

    @Test
    void aRiverRisesAndFlows() {
        List<Finding> elbe = read("Elbe", """
                {{Infobox river
                | source1_location = [[Giant Mountains]], [[Czech Republic]]
                | mouth = [[North Sea]]
                | length = {{convert|1112|km|mi|abbr=on}}
                }}
                The '''Elbe''' is a river of Central Europe. The Elbe is navigable.
                """);
        assertSays(
                elbe, "length", "How long is the Elbe, in kilometres?", "The length of the Elbe is 1,112 kilometres.");
        assertSays(elbe, "mouth", "Into what does the Elbe flow?", "The Elbe flows into the North Sea.");
        assertSays(
                elbe,
                "source_location",
                "Where does the Elbe rise?",
                "The place where the Elbe rises is the Giant Mountains.");
    }

    @Test
    void aMountainIsClimbed() {
        List<Finding> peak = read("Matterhorn", """
                {{Infobox mountain
                | elevation_m = 4478
                | prominence_m = 1042
                | range = [[Pennine Alps]]
                | first_ascent = 14 July 1865 by [[Edward Whymper]]
                }}
                The '''Matterhorn''' is a mountain of the Alps.
                """);
        assertSays(
                peak,
                "elevation_m",
                "How high is the Matterhorn, in metres?",
                "The height of the Matterhorn is 4,478 metres.");
        assertSays(
                peak,
                "first_ascent",
                "On what date was the Matterhorn first climbed?",
                "The Matterhorn was first climbed on 14 July 1865.");
    }

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
        assertSays(town, "province", "In which province is Elmstad?", "Elmstad lies in the province of Zeeland.");
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
                "Which house of its parliament is the Senate of Nordland?",
                "Of the houses of its parliament, the Senate of Nordland is the upper house.");
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
}
