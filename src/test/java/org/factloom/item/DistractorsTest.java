package org.factloom.item;

import static org.factloom.item.Findings.date;
import static org.factloom.item.Findings.finding;
import static org.factloom.item.Findings.options;
import static org.factloom.item.Findings.quantity;
import static org.factloom.item.Findings.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.factloom.fact.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong options that are wrong, plausible and alike. */
class DistractorsTest {

    private static final Reading PLAIN = read("Lund Harbour is a harbour.");

    @ParameterizedTest
    @ValueSource(strings = {"14,736", "34,000", "2,248,355", "395", "99", "150", "1454", "4.023", "7", "60", "5,000"})
    void wrongNumbersAreAsRoundAsTheKeyAndNoSimpleMultiples(String key) {
        for (int i = 0; i < 40; i++) {
            List<String> wrong = options(PLAIN, finding(PLAIN, "f" + i, quantity(key), "How many?", ""));
            assertEquals(3, wrong.size(), wrong::toString);
            for (String other : wrong) {
                double ratio = Double.parseDouble(other.replace(",", "")) / Double.parseDouble(key.replace(",", ""));
                assertTrue(Stream.of(0.5, 2.0, 1.0).noneMatch(simple -> Math.abs(ratio / simple - 1) < 0.004), other);
                assertTrue(Math.abs(ratio - 1) > 0.09, other);
                assertEquals(zeros(key), zeros(other), key + " and " + other);
                assertEquals(key.contains("."), other.contains("."));
            }
        }
    }

    /** Zeros that a number of three digits and more ends in; shorter ones may be as round as they like. */
    private static int zeros(String number) {
        String digits = number.replaceAll("\\D", "");
        int zeros = digits.length() - digits.replaceAll("0+$", "").length();
        return digits.length() - zeros < 3 ? 0 : zeros;
    }

    @Test
    void theKeyStandsOnEveryPlaceEquallyOften() {
        Map<Integer, Integer> numbers = new TreeMap<>();
        Map<Integer, Integer> years = new TreeMap<>();
        Reading reading = read("Lund Harbour grew from 1850 to 1990. It was built in 1850. It was closed in 1990.");
        for (int i = 0; i < 200; i++) {
            List<String> wrong = options(PLAIN, finding(PLAIN, "f" + i, quantity("14,736"), "How many?", ""));
            numbers.merge(
                    (int) wrong.stream()
                            .filter(it -> it.compareTo("14,736") < 0 || it.length() < 6)
                            .count(),
                    1,
                    Integer::sum);
            List<String> dates = options(reading, finding(reading, "f" + i, date("1920"), "In which year?", ""));
            years.merge(
                    (int) dates.stream().filter(it -> it.compareTo("1920") < 0).count(), 1, Integer::sum);
        }
        for (Map<Integer, Integer> ranks : List.of(numbers, years)) {
            assertTrue(IntStream.range(0, 4).allMatch(rank -> ranks.getOrDefault(rank, 0) >= 30), ranks::toString);
        }
    }

    @Test
    void noWrongNumberContradictsAnotherOfTheStem() {
        for (int i = 0; i < 40; i++) {
            Finding part =
                    finding(PLAIN, "f" + i, quantity("134"), "How many of the 142 ships did Lund Harbour take in?", "");
            assertTrue(options(PLAIN, part).stream().allMatch(other -> Integer.parseInt(other) < 142));
            Finding later = finding(
                    PLAIN,
                    "f" + i,
                    quantity("40,117,096"),
                    "",
                    "In 2001 the region had 36,260,130 people, and in 2010 {}.");
            assertTrue(options(PLAIN, later).stream()
                    .allMatch(other -> Integer.parseInt(other.replace(",", "")) > 36_260_130));
        }
    }

    @Test
    void personsAnswerForPersonsOfTheirCalling() {
        Reading reading = read("The novelist Anna Berg lived at Lund Harbour. The poet Eva Holm praised the harbour. "
                + "The general Karl Lund shelled the harbour. The critic Nils Falk hated the harbour.");
        Finding finding = finding(reading, "f", new Value.Person("Anna Berg"), "Who wrote about the mole?", "");
        Peers peers = new Peers(
                new Material(new Material.Source(reading, List.of(finding)), List.of(), 1), finding, "Anna Berg");
        assertTrue(peers.mayReplace("Eva Holm"));
        assertTrue(peers.mayReplace("Nils Falk"));
        assertFalse(peers.mayReplace("Karl Lund"));
    }

    @Test
    void whereAnAwardIsNamedOnlyTheCraftAnswers() {
        Reading reading = read("The composer Anna Berg lived at Lund Harbour. Eva Holm praised the harbour.");
        Material material = new Material(new Material.Source(reading, List.of()), List.of(), 1);
        Value.Person key = new Value.Person("Anna Berg");
        Finding award = finding(reading, "f", key, "Who was nominated for Best Music?", "");
        Finding other = finding(reading, "f", key, "Who wrote about the mole?", "");
        assertFalse(new Peers(material, award, "Anna Berg").mayReplace("Eva Holm"));
        assertTrue(new Peers(material, other, "Anna Berg").mayReplace("Eva Holm"));
    }

    @Test
    void aPartOfANameIsNoOptionNorIsAnAlias() {
        ProperName names =
                new ProperName(read("Lund Harbour was built by Urbain Le Mer. The Socialist Carlos Berg sold it, and "
                        + "in 1950 Carlos Berg died. Karl Lund wrote under the pseudonym Nils Falk."));
        assertFalse(names.isWhole("Le Mer"));
        assertTrue(names.isWhole("Urbain Le Mer"));
        assertFalse(names.isWhole("Socialist Carlos Berg"));
        assertTrue(names.isWhole("Carlos Berg"));
        assertTrue(names.isAlias("Nils Falk"));
        assertFalse(names.isAlias("Karl Lund"));
    }
}
