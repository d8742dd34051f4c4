package org.factloom.fact;

import static org.factloom.fact.Boxes.assertSays;
import static org.factloom.fact.Boxes.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.factloom.item.Seeds;
import org.junit.jupiter.api.Test;

/** How places are named, as topics and as answers. */
class InfoboxPlacesTest {

    @Test
    void aTownIsAskedAsATownAndItsCountryIsNoAnswer() {
        List<Finding> found = life("[[Leith]], [[Scotland]]", "");
        assertSays(found, "birth_place", "In which town or city was Ann Grey born?", "Ann Grey was born in Leith.");
        assertEquals(
                List.of("Leith, Scotland"),
                find(found, "birth_place").orElseThrow().accepted());
    }

    @Test
    void aVillageIsCalledOneWhereTheArticleDoes() {
        assertSays(
                life("[[Dalry]], [[Scotland]]", " She grew up in the village of Dalry."),
                "birth_place",
                "In which village was Ann Grey born?",
                "Ann Grey was born in Dalry.");
    }

    @Test
    void aCountyOrABoroughIsNoTown() {
        assertSays(
                life("[[Surrey]], [[England]]", ""),
                "birth_place",
                "Where was Ann Grey born?",
                "Ann Grey was born in Surrey.");
        assertSays(
                life("[[Brooklyn]], [[New York City]]", ""),
                "birth_place",
                "Where was Ann Grey born?",
                "Ann Grey was born in Brooklyn.");
    }

    @Test
    void anAmericanPlaceIsNamedWithItsState() {
        List<Finding> found = Boxes.read("Springvale", """
                {{Infobox settlement
                | name = Springvale
                | subdivision_type = Country
                | subdivision_name = [[United States]]
                | subdivision_type1 = State
                | subdivision_name1 = [[Maine]]
                | subdivision_type2 = County
                | subdivision_name2 = [[York County, Maine|York]]
                }}
                '''Springvale''' is a town in York County, Maine, United States.
                """);
        assertSays(found, "county", "In which county is Springvale, Maine?", "Springvale, Maine lies in York County.");
        assertTrue(find(found, "county").orElseThrow().accepted().contains("York"));
        assertFalse(find(found, "state").isPresent(), "the name tells its state");
        assertFalse(find(found, "country").isPresent(), "the name tells its country");
    }

    @Test
    void ofNamesakesInOneStateTheCountyIsToldToo() {
        assertEquals(
                "Bradley, Lincoln County, Wisconsin",
                topic(
                                "Bradley",
                                "Bradley is an unincorporated community located in the town of Bradley, Lincoln County,"
                                        + " Wisconsin, United States.")
                        .told());
    }

    @Test
    void otherPlacesNeedNoMore() {
        assertEquals(
                "Bodmin",
                topic("Bodmin", "Bodmin is a town in Cornwall, England.").told());
        assertEquals(
                "Dollar Point, California",
                topic("Dollar Point, California", "Dollar Point is a town in Placer County, California.")
                        .told());
        assertEquals(
                "Ohio Players",
                topic("Ohio Players", "Ohio Players is a band from the city of Dayton, Ohio.")
                        .told());
    }

    @Test
    void aPartyIsNamedInFullAndAcceptedInShort() {
        Finding party = find(Boxes.read("Harold Munt", """
                                {{Infobox officeholder
                                | name = Harold Munt
                                | birth_date = {{birth date|1901|3|4|df=y}}
                                | death_date = {{death date|1980|1|2|df=y}}
                                | party = [[Conservative Party (UK)|Conservative]]
                                }}
                                '''Harold Munt''' (4 March 1901 – 2 January 1980) was a British politician.
                                """), "political_party").orElseThrow();
        assertEquals("Conservative Party", party.fact().value().text());
        assertTrue(party.accepted().contains("Conservative"));
    }

    @Test
    void theDateOfAFigureIsNoEvent() {
        List<Finding> found = Boxes.read("Kurdan language", """
                {{Infobox language
                | name = Kurdan
                | speakers = 20,000
                | date = 2006
                | iso3 = kur
                }}
                '''Kurdan''' is a language of Gilan.
                """);
        assertFalse(find(found, "date").isPresent());
    }

    @Test
    void aTopicStandsWithTheWhereItsProseHasItSoOrItsKindAlwaysDoes() {
        assertEquals("the River Tavy", topic("River Tavy", "It is long.").phrase());
        assertEquals(
                "the University of Nevada, Reno Arboretum",
                topic(
                                "University of Nevada, Reno Arboretum",
                                "University of Nevada, Reno Arboretum is a state arboretum located across the campus.")
                        .phrase());
        assertEquals(
                "House of Cards",
                topic("House of Cards", "House of Cards is a British political thriller series.")
                        .phrase());
        assertEquals(
                "Green Hall",
                topic(
                                "Green Hall",
                                "Green Hall is a house. Many visit Green Hall in summer, and for Green Hall they pay.")
                        .phrase());
        assertEquals(
                "the Green Line",
                topic(
                                "Green Line",
                                "Green Line is a railway. Many use the Green Line in summer, and on the Green Line, they"
                                        + " read.")
                        .phrase());
    }

    private static List<Finding> life(String birthplace, String more) {
        return Boxes.read("Ann Grey", """
                {{Infobox person
                | name = Ann Grey
                | birth_date = {{birth date|1901|3|4|df=y}}
                | birth_place = %s
                }}
                '''Ann Grey''' (born 4 March 1901) is a British politician.%s
                """.formatted(birthplace, more));
    }

    private static Topic topic(String title, String prose) {
        return Topic.of(Seeds.plain("= " + title + " =\n\n" + prose + "\n"));
    }
}
