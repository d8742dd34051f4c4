package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.FactFinder;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.factloom.fact.Value;
import org.factloom.fact.Wording;
import org.factloom.language.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong options that are wrong, plausible and alike. */
class DistractorsTest {

    private static final FactFinder FACTS = new FactFinder(Seeds.analyser());

    private static Reading read(String text) {
        return FACTS.read(Seeds.plain("= Lund Harbour =\n\n" + text + "\n"));
    }

    private static Finding finding(Reading reading, String id, Value value, String question, String statement) {
        String text = reading.article().text();
        int at = Math.max(0, text.indexOf(value.text()));
        Evidence evidence = new Evidence("", new Span(at, at + value.text().length()), value.text());
        return new Finding(
                new Fact(id, Family.ACTION, "Lund Harbour", id, value, Fact.Certainty.CERTAIN, List.of(evidence)),
                new Wording(question, statement, "", value.type()),
                List.of());
    }

    private static List<String> options(Reading reading, Finding finding) {
        return new Distractors(new Material(new Material.Source(reading, List.of(finding)), List.of(), 1)).of(finding);
    }

    private static Value.Quantity quantity(String text) {
        return new Value.Quantity(text, new BigDecimal(text.replace(",", "")), "people", false);
    }

    private static Value.Date date(String text) {
        return new Value.Date(text, Dates.parse(text).orElseThrow());
    }

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
    void wrongDatesLieApartAndOnTheRightSideOfOthers() {
        Reading reading = read("Lund Harbour was built in 1850. Lund Harbour was sold in 1961. It was closed in 1990.");
        for (int i = 0; i < 40; i++) {
            Finding finding =
                    finding(reading, "f" + i, date("1961"), "In which year was Lund Harbour, built in 1950, sold?", "");
            List<Integer> years =
                    options(reading, finding).stream().map(Integer::valueOf).toList();
            assertTrue(years.size() > 1);
            assertTrue(years.stream().allMatch(year -> year > 1950 && Math.abs(year - 1961) > 1), years::toString);
        }
    }

    @Test
    void aDateThatAnotherSentenceGivesForTheSameMatterIsNoOption() {
        Reading reading = read("In 1961 the dockers rebuilt the northern lighthouse. "
                + "The northern lighthouse was rebuilt again in 1965. The mole was sold in 1968.");
        for (int i = 0; i < 40; i++) {
            Finding finding = finding(
                    reading,
                    "f" + i,
                    date("1961"),
                    "In which year did the dockers rebuild the northern lighthouse?",
                    "");
            assertFalse(options(reading, finding).contains("1965"));
        }
    }

    @Test
    void ofWhatLastsNoYearIsAskedWithOptions() {
        Finding finding =
                finding(PLAIN, "f", date("1961"), "", "In {}, Lund Harbour had 12 cranes and was the largest harbour.");
        assertTrue(options(PLAIN, finding).isEmpty());
    }

    @Test
    void centuriesStandInTheirOrder() {
        for (int i = 0; i < 20; i++) {
            Finding finding = new Finding(
                    finding(PLAIN, "f" + i, new Value.Term("10th century"), "In which century?", "")
                            .fact(),
                    new Wording("In which century was Lund Harbour built?", "", "", "century"),
                    List.of());
            Item.MultipleChoice item = (Item.MultipleChoice) Choices.multipleChoice(
                            finding, new Material(new Material.Source(PLAIN, List.of(finding)), List.of(), i))
                    .getFirst();
            List<Integer> centuries = item.options().stream()
                    .map(option -> Integer.valueOf(option.text().replaceAll("\\D", "")))
                    .toList();
            assertEquals(centuries.stream().sorted().toList(), centuries);
            assertTrue(item.ascending());
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

    @Test
    void whatFollowsADeathHasNoOptionBeforeIt() {
        Reading reading = read("Anna Berg died on 11 May 1981. On 21 May 1981, Anna Berg was buried. "
                + "On 4 November 1980, Anna Berg was baptised.");
        Finding death = finding(reading, "d", date("11 May 1981"), "On what date did Anna Berg die?", "");
        Finding died = new Finding(
                new Fact(
                        "d",
                        Family.DATED_EVENT,
                        "Anna Berg",
                        "died",
                        death.fact().value(),
                        Fact.Certainty.CERTAIN,
                        death.fact().evidence()),
                death.wording(),
                List.of());
        Finding funeral = finding(reading, "f", date("21 May 1981"), "On what date was Anna Berg buried?", "");
        List<String> wrong = new Distractors(
                        new Material(new Material.Source(reading, List.of(died, funeral)), List.of(), 1))
                .of(funeral);
        assertTrue(wrong.size() > 1);
        assertTrue(
                wrong.stream().allMatch(other -> Dates.parse("11 May 1981")
                        .orElseThrow()
                        .isStrictlyBefore(Dates.parse(other).orElseThrow())),
                wrong::toString);
    }

    @Test
    void anElectionHasOptionsOfItsCycle() {
        Reading reading = read("Lund Harbour was built in 1961. It was sold in 1986 and closed in 1998.");
        for (int i = 0; i < 20; i++) {
            Finding elected = finding(
                    reading,
                    "f" + i,
                    date("1989"),
                    "In which year was Anna Berg elected to the Norwegian Parliament?",
                    "");
            List<String> wrong = options(reading, elected);
            assertTrue(wrong.size() > 1, wrong::toString);
            assertTrue(wrong.stream().allMatch(year -> Integer.parseInt(year) % 4 == 1989 % 4), wrong::toString);
        }
        Finding day = finding(
                reading,
                "f",
                date("4 May 1989"),
                "On what date was Anna Berg elected to the Norwegian Parliament?",
                "");
        assertEquals(List.of(), options(reading, day));
        assertTrue(IntStream.range(0, 20)
                .mapToObj(i -> finding(
                        reading,
                        "f" + i,
                        date("1989"),
                        "In which year was Anna Berg elected a member of the Lund Society?",
                        ""))
                .flatMap(club -> options(reading, club).stream())
                .anyMatch(year -> Integer.parseInt(year) % 4 != 1989 % 4));
    }

    @Test
    void whoeverGraduatesIsOfAnAge() {
        Reading reading =
                read("Lund Harbour was built in 1961. It was sold in 1964. It was closed in 1968. It fell in 1990.");
        for (int i = 0; i < 20; i++) {
            Finding graduation = finding(
                    reading, "f" + i, date("1972"), "In which year did Anna Berg graduate from Lund School?", "");
            List<String> wrong = options(reading, graduation);
            assertTrue(wrong.size() > 1, wrong::toString);
            assertTrue(wrong.stream().allMatch(year -> Math.abs(Integer.parseInt(year) - 1972) <= 4), wrong::toString);
        }
    }

    @Test
    void nobodyDoesWhatIsDatedAsAChild() {
        Reading reading =
                read("Anna Berg was born in 1950. Anna Berg painted in 1961. She left in 1970. She died in 1999.");
        Finding birth = finding(reading, "b", date("1950"), "In which year was Anna Berg born?", "");
        Finding born = new Finding(
                new Fact(
                        "b",
                        Family.DATED_EVENT,
                        "Anna Berg",
                        "was born",
                        birth.fact().value(),
                        Fact.Certainty.CERTAIN,
                        birth.fact().evidence()),
                birth.wording(),
                List.of());
        for (int i = 0; i < 20; i++) {
            Finding left = finding(reading, "f" + i, date("1970"), "In which year did Anna Berg leave?", "");
            List<String> wrong = new Distractors(
                            new Material(new Material.Source(reading, List.of(born, left)), List.of(), i))
                    .of(left);
            assertTrue(wrong.size() > 1, wrong::toString);
            assertTrue(wrong.stream().allMatch(year -> Integer.parseInt(year) >= 1965), wrong::toString);
        }
    }

    @Test
    void spansBeginWithTheirTopicAtTheEarliest() {
        for (int i = 0; i < 20; i++) {
            List<String> spans = ClosedSet.spans("years", "1910–1973", 1892, new Random(i));
            assertEquals(3, spans.size());
            assertTrue(spans.stream().allMatch(span -> span.compareTo("1892") >= 0), spans::toString);
            assertTrue(ClosedSet.spans("decade", "1890s", 1892, new Random(i)).stream()
                    .allMatch(decade -> decade.compareTo("1890s") > 0));
        }
    }
}
