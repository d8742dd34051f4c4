package org.factloom.fact;

import static org.factloom.fact.Boxes.find;
import static org.factloom.fact.Boxes.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a box is about, and what its first sentence adds to it or takes from it. */
class InfoboxSubjectTest {

    private static String question(List<Finding> findings, String relation) {
        return find(findings, relation)
                .map(finding -> finding.wording().question())
                .orElse("");
    }

    private static final String VENUE = """
            {{Infobox venue
            | opened = 1939
            | architect = Benjamin Swartz
            | capacity = 390
            }}
            """;

    @Test
    void theFirstSentenceTellsWhatABoxOfFewKeysIsAbout() {
        List<Finding> cinema = read(
                "Elm Cinema", VENUE + "The '''Elm Cinema''' is an event venue and movie theater in Toronto, Canada.");
        assertEquals("Who was the architect of the Elm Cinema?", question(cinema, "architect"));
        assertEquals("How many people can the Elm Cinema hold?", question(cinema, "seating_capacity"));
    }

    @Test
    void withoutAKnownNounSuchABoxSaysNothing() {
        assertTrue(find(read("Elm Cinema", VENUE + "The '''Elm Cinema''' is a thing in Toronto."), "architect")
                .isEmpty());
    }

    private static final String LIFE = """
            {{Infobox person
            | birth_date = 7 November 1867
            | birth_place = [[Warsaw]], Poland
            | nationality = Polish
            | party = Labour
            | spouse = Karl Berg (m. 1895), Jon Dahl (m. 1907)
            }}
            """;

    @Test
    void aNationalityIsAskedWhereTheFirstSentenceNamesNoOther() {
        assertEquals(
                "What is the nationality of Anna Berg?",
                question(read("Anna Berg", LIFE + "'''Anna Berg''' is a physicist."), "nationality"));
        assertTrue(find(read("Anna Berg", LIFE + "'''Anna Berg''' is a Polish and French physicist."), "nationality")
                .isEmpty());
    }

    @Test
    void aNameTakenAtTheWeddingTellsWhomSheMarried() {
        List<Finding> life = read("Anna Berg", LIFE + "'''Anna Berg''' was a physicist.");
        assertTrue(find(life, "spouse 1895").isEmpty());
        assertEquals("Whom did Anna Berg marry in 1907?", question(life, "spouse 1907"));
        assertEquals("Of which political party was Anna Berg a member?", question(life, "political_party"));
    }

    @Test
    void aShipyardMayStandBeforeItsTown() {
        List<Finding> ship = read("SS Vega", """
                {{Infobox ship career
                |Ship builder=[[Harland and Wolff]], [[Belfast]]
                |Ship launched=May, 1955
                |Ship laid down=1954
                }}
                '''SS Vega''' is a passenger ship. She was built in Belfast. The ship sank in Belfast.
                """);
        assertEquals(
                "Harland and Wolff",
                find(ship, "ship_builder").orElseThrow().fact().value().text());
        assertEquals(
                "May 1955",
                find(ship, "ship_launched").orElseThrow().fact().value().text());
    }

    @Test
    void influenzaIsNoAnswerForAFlu() {
        List<Finding> flu = read("Nordic flu", """
                {{Infobox pandemic
                | disease = [[Influenza]]
                | virus_strain = H1N1
                }}
                The '''Nordic flu''' was a pandemic.
                """);
        assertTrue(find(flu, "disease").isEmpty());
        assertEquals("Which virus caused the Nordic flu?", question(flu, "virus_strain"));
    }

    @Test
    void moneyHasItsCurrency() {
        List<Finding> company = read("Nordwind", """
                {{Infobox company
                | industry = Automotive
                | revenue = SEK 473.5 billion (2022)
                }}
                '''Nordwind''' is a company.
                """);
        assertEquals(
                "What was the revenue of Nordwind in 2022, in billions of Swedish kronor?",
                question(company, "revenue"));
    }

    @Test
    void aDogIsCountedAndGoldIsNot() {
        List<Finding> dog = read("Dog", """
                {{Taxobox
                | ordo = [[Carnivora]]
                | familia = [[Canidae]]
                }}
                Dogs are animals. It is said that a dog can smell fear, and the dog is loyal. Many dog breeds hunt.
                """);
        assertEquals("To which order does the dog belong?", question(dog, "ordo"));
        List<Finding> gold = read("Gold", """
                {{Infobox element
                | symbol = Au
                | number = 79
                }}
                Gold is a metal. The price of gold is high, and miners dig for gold in rivers. The gold is sold.
                """);
        assertEquals("What is the chemical symbol of gold?", question(gold, "symbol"));
    }

    @Test
    void aLabelOfAPageIsAKeyToo() {
        List<Finding> film = read("Harbour", """
                {{Infobox film
                | directed by = Anna Lindqvist
                | produced by = Karl Berg
                | music by = Sten Alm
                }}
                '''Harbour''' is a 1951 drama film.
                """);
        assertEquals("Who produced Harbour?", question(film, "producer"));
        assertEquals("Who composed the music of Harbour?", question(film, "music"));
    }
}
