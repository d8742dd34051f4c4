package org.factloom.fact;

import static org.factloom.fact.Boxes.assertSays;
import static org.factloom.fact.Boxes.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.item.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes as pages show them, with labels for people in place of keys. */
class RenderedBoxTest {

    private static final FactFinder FACTS = new FactFinder(Seeds.analyser());

    /** @param fields with "; " between them */
    private static List<Finding> read(String fields, String prose) {
        String box = "- " + fields.replace("; ", "\n- ");
        try {
            return FACTS.find(
                    FACTS.read(PlainReader.read("elm", "= Elm =\n\nInfobox\n" + box + "\n\n" + prose + "\n")));
        } catch (MalformedArticleException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a year in the label
                "Population (2010): 38,394; Total area: 8 sq mi (21 km2); State: Ohio | Elm is a city. | population_total "
                        + "| What was the population of Elm in 2010? | In 2010, Elm had 38,394 inhabitants.",
                // a plural left open
                "Original author(s): Anna Berg; Operating system: Linux | Elm is a browser. | author "
                        + "| Who was the original author of Elm? | The original author of Elm was Anna Berg.",
                // what a label has in parentheses besides a year
                "Phase (at STP): solid; Atomic number (Z): 30 | Elm is a metal. | phase "
                        + "| In which phase is Elm at standard temperature and pressure? "
                        + "| At standard temperature and pressure, the phase of Elm is solid.",
                // two labels in one
                "Group, period: group 12, period 4; Block: d-block | Elm is a metal. | period "
                        + "| In which period of the periodic table is Elm? | In the periodic table, Elm is in period 4.",
                // a unit over another
                "Density (near r.t.): 7.14 g/cm3; Mohs hardness: 2.5; Block: d-block | Elm is a metal. | density "
                        + "| What is the density of Elm, in grams per cubic centimetre? "
                        + "| The density of Elm is 7.14 grams per cubic centimetre.",
                // a value that takes an article
                "Denomination: Church of England; Bells: 10 | Elm is an abbey. | denomination "
                        + "| To which denomination does Elm belong? "
                        + "| The denomination to which Elm belongs is the Church of England."
            })
    void labelsOfPagesAreKeys(String fields, String prose, String relation, String question, String statement) {
        assertSays(read(fields, prose), relation, question, statement);
    }

    @Test
    void aLifeInOneLineHasANameADayAndAPlace() {
        List<Finding> life = read(
                "Born: Anna Dahl Berg, July 14, 1913, Omaha, Nebraska, U.S.; Died: 26 December 2006 (aged 93) Graz, Austria",
                "Elm was a singer.");
        assertEquals("July 14, 1913", value(life, "born"));
        assertEquals("Anna Dahl Berg", value(life, "birth_name"));
        assertEquals("Omaha", value(life, "birth_place"));
        assertEquals("26 December 2006", value(life, "died"));
        assertEquals("Graz", value(life, "death_place"));
    }

    @Test
    void eachOfficeHasTheTermBelowIt() {
        List<Finding> life = read(
                "Office: 2nd Mayor of Milltown; Term: 9 August 1974 – 20 January 1977; Preceded by: Karl Berg; "
                        + "Office: Governor of Upland; Term: 6 December 1980 – 9 August 1984; Preceded by: Jon Dahl; "
                        + "Born: 14 July 1913, Graz, Austria",
                "Elm was a politician.");
        assertEquals("9 August 1974", value(life, "Mayor of Milltown from"));
        assertEquals("Karl Berg", value(life, "Mayor of Milltown after"));
        assertEquals("9 August 1984", value(life, "Governor of Upland until"));
        assertEquals("Jon Dahl", value(life, "Governor of Upland after"));
    }

    @Test
    void parentsAreToldApartAndAnUndatedMarriageIsTheOnlyOne() {
        List<Finding> life = read(
                "Born: 14 July 1913, Graz, Austria; Parents: Karl Dahl (father), Rosa Lind (mother); Spouse(s): Jon Berg",
                "Elm was a singer.");
        assertEquals("Rosa Lind", value(life, "mother"));
        assertEquals("Jon Berg", value(life, "spouse"));
        List<Finding> twice =
                read("Born: 14 July 1913, Graz, Austria; Spouse(s): Jon Berg, Sten Alm", "Elm was a singer.");
        assertTrue(find(twice, "spouse").isEmpty());
    }

    @Test
    void whoIsAFormerPlayerPlayed() {
        List<Finding> player = read(
                "Born: 14 July 1973, Graz, Austria; Position: Goalkeeper; College: Milltown College",
                "Elm is a former footballer.");
        assertEquals(
                "In which position did Elm play?",
                find(player, "position").orElseThrow().wording().question());
    }

    private static String value(List<Finding> findings, String relation) {
        return find(findings, relation)
                .orElseThrow(() -> new AssertionError("no " + relation))
                .fact()
                .value()
                .text();
    }
}
