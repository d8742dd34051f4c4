package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A birth or death is asked only where the article gives one date of it, and gives it exactly. */
class LifeDatesTest {

    private static List<String> deaths(String infobox, String lead, String body) {
        String text = "= Anna Berg =\n\nInfobox\n- Death date: " + infobox + "\n\n" + lead + "\n\n== Death ==\n\n"
                + body + "\n";
        return Asked.findings(text).stream()
                .filter(finding -> finding.wording().question().matches(".*\\bdie\\b.*"))
                .map(finding -> finding.fact().value().text())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 June 1969|(4 May 1890 – 20 June 1969)|She died on 20 June 1969.|20 June 1969",
                "20 June 1969|(4 May 1890 – 20 June 1969)|She died on 20 July 1969.|",
                "20 June 1969|(4 May 1890 – 21 June 1969)|She lived in Oslo.|",
                "20 June 1969|(4 May 1890 – 20 June 1969)|On July 20, 1969, Berg died in Oslo.|",
                "20 June 1969|(4 May 1890 – c. 1969)|She lived in Oslo.|",
                "20 June 1969 (c. 1389 AH)|(4 May 1890 – 20 June 1969)|She lived in Oslo.|",
            })
    void areHeldAgainstEachOther(String infobox, String life, String body, String expected) {
        String lead = "Anna Berg " + life + " was a Norwegian painter. She studied in Bergen.";
        assertEquals(expected == null ? List.of() : List.of(expected), deaths(infobox, lead, body));
    }
}
