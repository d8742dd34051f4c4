package org.factloom.item;

import static org.factloom.item.Findings.date;
import static org.factloom.item.Findings.finding;
import static org.factloom.item.Findings.ofHerLife;
import static org.factloom.item.Findings.options;
import static org.factloom.item.Findings.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.factloom.fact.Value;
import org.factloom.fact.Wording;
import org.factloom.language.Dates;
import org.junit.jupiter.api.Test;

/** Wrong dates, years and centuries that are wrong, plausible and alike. */
class DateDistractorsTest {

    private static final Reading PLAIN = read("Lund Harbour is a harbour.");

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
    void whatFollowsADeathHasNoOptionBeforeIt() {
        Reading reading = read("Anna Berg died on 11 May 1981. On 21 May 1981, Anna Berg was buried. "
                + "On 4 November 1980, Anna Berg was baptised.");
        Finding death = finding(reading, "d", date("11 May 1981"), "On what date did Anna Berg die?", "");
        Finding died = ofHerLife(death, "died");
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
        Finding born = ofHerLife(birth, "was born");
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
