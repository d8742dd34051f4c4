package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.language.Analyser;
import org.junit.jupiter.api.Test;

/** Boxes of templates that no article of ours has. */
class InfoboxTest {

    private static final FactFinder FACTS = new FactFinder(new Analyser());

    private static List<Finding> read(String title, String box, String prose) {
        String text = "= " + title + " =\n\nInfobox\n" + box + "\n" + prose + "\n";
        try {
            return FACTS.find(FACTS.read(PlainReader.read("made-up", text)));
        } catch (MalformedArticleException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static Optional<Finding> find(List<Finding> findings, String relation) {
        return findings.stream()
                .filter(finding -> finding.fact().family() == Family.INFOBOX
                        && finding.fact().relation().equals(relation))
                .findFirst();
    }

    private static void assertAsks(List<Finding> findings, String relation, String question, String value) {
        Finding finding = find(findings, relation).orElseThrow(() -> new AssertionError("no " + relation));
        assertEquals(question, finding.wording().question());
        assertEquals(value, finding.fact().value().text());
        assertEquals(Fact.Certainty.CERTAIN, finding.fact().certainty());
    }

    private static final List<Finding> GOLD = read("Gold", """
            - Number: 79
            - Symbol: Au
            - Group: 11
            - Block: d-block
            - Phase: solid
            - Melting point K: 1337.33
            - Melting point: 1337.33 K (1064.18 °C, 1947.52 °F)
            - Discovered by: In the Middle East
            - Image alt: Shiny
            """, "Gold is a chemical element. It is a soft metal.");

    @Test
    void anElementHasASymbolANumberAndAPhase() {
        assertAsks(GOLD, "symbol", "What is the chemical symbol of Gold?", "Au");
        assertAsks(GOLD, "number", "What is the atomic number of Gold?", "79");
        assertAsks(GOLD, "phase", "In which phase is Gold at standard temperature and pressure?", "solid");
    }

    @Test
    void whereSomethingWasFoundIsNobodyWhoDiscoveredIt() {
        assertTrue(find(GOLD, "discovered_by").isEmpty());
    }

    @Test
    void aSpeciesBelongsToRanksAndHasAStatusInWords() {
        List<Finding> tiger = read("Tiger", """
                - Status: EN
                - Status system: IUCN3.1
                - Regnum: Animalia
                - Ordo: Carnivora
                - Binomial: Panthera tigris
                - Binomial authority: (Linnaeus, 1758)
                """, "The tiger is the largest living cat species.");
        assertAsks(tiger, "ordo", "To which order does the tiger belong?", "Carnivora");
        assertAsks(tiger, "status", "What is the conservation status of the tiger?", "Endangered");
        assertAsks(tiger, "binomial_authority", "In which year was the tiger first described?", "1758");
    }

    private static final List<Finding> FILM = read("Harbour (1951 film)", """
            - Director: Anna Lindqvist
            - Producer: Karl Berg, Jon Dahl
            - Starring: Eva Holm, Nils Ek
            - Music: Sten Alm
            - Studio: Nordfilm Productions
            - Country: Sweden
            - Language: Swedish
            - Runtime: 102 minutes
            - Budget: $1.5 million
            - Distributor: Nordfilm (Sweden) Metro (United States)
            """, "Harbour is a 1951 drama film.");

    @Test
    void aFilmIsToldFromItsNamesakes() {
        assertAsks(FILM, "director", "Who directed the 1951 film Harbour?", "Anna Lindqvist");
    }

    @Test
    void aMeasureIsAskedInItsUnit() {
        assertAsks(FILM, "budget", "What was the budget of the 1951 film Harbour, in millions of dollars?", "1.5");
        assertEquals(
                "The budget of the 1951 film Harbour was {} million dollars.",
                find(FILM, "budget").orElseThrow().wording().statement());
    }

    @Test
    void severalValuesAreOneListWhereAllAreOfOneType() {
        assertAsks(FILM, "producer", "Which of these produced the 1951 film Harbour?", "Karl Berg and Jon Dahl");
        assertEquals(
                "Name the {} producers of the 1951 film Harbour.",
                find(FILM, "producer").orElseThrow().wording().statement());
    }

    @Test
    void ofSeveralValuesNoneIsTheOne() {
        assertTrue(find(FILM, "producer").orElseThrow().fact().value() instanceof Value.Several);
        assertTrue(find(FILM, "distributor").isEmpty());
    }

    @Test
    void whatChangesIsAskedOfItsYearOrNotAtAll() {
        List<Finding> town = read("Elmstad", """
                - Settlement type: Town
                - Subdivision type: Country
                - Subdivision name: 🇸🇪 Sweden
                - Population as of: 2011
                - Population total: 14,736 (3rd)
                - Leader title: Mayor
                - Leader name: Nils Ek
                - Elevation m: 76
                - Established title: Incorporated
                - Established date: March 6, 1834 (as Elm)
                - Pushpin map: Sweden
                """, "Elmstad is a town in Sweden.");
        assertAsks(town, "population_total", "What was the population of Elmstad in 2011?", "14,736");
        assertAsks(town, "country", "In which country is Elmstad?", "Sweden");
        assertAsks(town, "incorporated", "On what date was Elmstad incorporated?", "March 6, 1834");
        assertTrue(
                town.stream().noneMatch(finding -> finding.fact().value().text().equals("Nils Ek")));
        List<Finding> company = read("Nordwind", """
                - Industry: Telecommunications
                - Founded: 12 March 1921 in Gothenburg, Sweden
                - Founder: Karl Edvard Lund
                - Num employees: 12,500
                - Revenue: US$ 20 million (2019), US$ 18 million (2018)
                - Key people: Anna Berg (CEO)
                """, "Nordwind is a Swedish company.");
        assertAsks(company, "founded", "On what date was Nordwind founded?", "12 March 1921");
        assertAsks(company, "revenue", "What was the revenue of Nordwind in 2019, in millions of US dollars?", "20");
        assertTrue(find(company, "num_employees").isEmpty());
        assertTrue(company.stream()
                .noneMatch(finding -> finding.fact().value().text().contains("Berg")));
    }

    @Test
    void aLifeHasPlacesMarriagesAndOffices() {
        List<Finding> life = read("Robert Lund", """
                - Office: 8th Prime Minister of Canada
                - Term start: October 10, 1911
                - Successor: Arthur Meighen
                - Birth date: June 26, 1854
                - Birth place: Nine Mile, Saint Ann Parish, Jamaica
                - Death date: June 10, 1937 (aged 82)
                - Spouse: Laura Bond (m. 1889), Eva Holm, (1901–1912)
                - Children: 3
                """, "Robert Lund was a Canadian politician.");
        assertAsks(life, "birth_place", "In which town or city was Robert Lund born?", "Nine Mile");
        assertTrue(find(life, "birth_place").orElseThrow().accepted().contains("Nine Mile, Saint Ann Parish"));
        assertAsks(life, "spouse 1901", "Whom did Robert Lund marry in 1901?", "Eva Holm");
        assertAsks(
                life,
                "Prime Minister of Canada from",
                "On what date did Robert Lund become Prime Minister of Canada?",
                "October 10, 1911");
        assertAsks(
                life,
                "Prime Minister of Canada before",
                "Who succeeded Robert Lund as Prime Minister of Canada?",
                "Arthur Meighen");
    }

    @Test
    void aRaceHasWinnersInEachClass() {
        List<Finding> race =
                read("2008 Baltic motorcycle Grand Prix", """
                - Grand prix: Baltic
                - Course km: 4.023
                - Pole rider 250: Eva Holm
                - First rider 250: Nils Ek
                - First rider 250 country: Sweden
                """, "The 2008 Baltic motorcycle Grand Prix was a race.");
        assertAsks(race, "first 250", "Who won the 250cc race of the 2008 Baltic motorcycle Grand Prix?", "Nils Ek");
    }

    @Test
    void layoutIsNoFact() {
        List<Finding> club = read("Elmstad Rovers", """
                - Clubname: Elmstad Rovers
                - Founded: 1883
                - Ground: Elm Park, Elmstad, Sweden
                - Pattern b1: _whiteshoulders
                - Leftarm1: ffffff
                - Body1: 15317E
                - Socks1: 15317E
                """, "Elmstad Rovers is a football club.");
        assertAsks(club, "ground", "What is the home ground of Elmstad Rovers?", "Elm Park");
        assertFalse(club.stream()
                .filter(finding -> finding.fact().family() == Family.INFOBOX)
                .anyMatch(finding -> finding.fact().relation().matches("body|socks|leftarm|pattern_b")));
    }
}
