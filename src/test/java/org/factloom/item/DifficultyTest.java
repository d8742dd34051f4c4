package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Value;
import org.factloom.language.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The estimate rises with what makes an item hard, all else equal. */
class DifficultyTest {

    private static final Value YEAR = new Value.Date("1968", new PartialDate(1968, null, null));
    private static final Value DAY = new Value.Date("3 June 1968", new PartialDate(1968, 6, 3));

    private static Fact fact(Value value, String... sections) {
        return new Fact(
                "f",
                Family.DATED_EVENT,
                "the harbour",
                "was built",
                value,
                Fact.Certainty.CERTAIN,
                Stream.of(sections)
                        .map(section -> new Evidence(section, new Span(0, 5), "words"))
                        .toList());
    }

    private static double of(Form form, Fact fact, double closeness) {
        return Difficulty.of(form, List.of(fact), closeness);
    }

    @Test
    void recallIsHarderThanRecognition() {
        List<Form> easyFirst = List.of(
                Form.TRUE_FALSE,
                Form.MULTIPLE_CHOICE,
                Form.CLOZE_CHOICE,
                Form.MATCHING,
                Form.CARD,
                Form.CLOZE,
                Form.TYPED,
                Form.LIST);
        List<Double> estimates = easyFirst.stream()
                .map(form -> of(form, fact(YEAR, "Course"), 0))
                .toList();
        assertEquals(estimates.stream().sorted().distinct().toList(), estimates);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theLessAnArticleMakesOfAFactTheHarderItIs(Form form) {
        double most = of(form, fact(YEAR, Evidence.INFOBOX, ""), 0.5);
        double lead = of(form, fact(YEAR, ""), 0.5);
        double body = of(form, fact(YEAR, "Course"), 0.5);
        assertTrue(most < lead && lead < body, most + " " + lead + " " + body);
        assertTrue(most > 0 && body < 1);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void closerOptionsAndAMorePreciseValueAreHarder(Form form) {
        assertTrue(of(form, fact(YEAR, ""), 0.2) < of(form, fact(YEAR, ""), 0.9));
        assertTrue(of(form, fact(YEAR, ""), 0.5) < of(form, fact(DAY, ""), 0.5));
    }

    @Test
    void nearerYearsAndNumbersAreCloser() {
        assertTrue(closeness(YEAR, "1950", "1990") < closeness(YEAR, "1964", "1971"));
        Value quantity = new Value.Quantity("1,200", new BigDecimal(1200), "men", false);
        assertTrue(closeness(quantity, "600", "2,400") < closeness(quantity, "1,000", "1,400"));
        assertEquals(0, closeness(YEAR, "1900", "1800"));
    }

    private static double closeness(Value key, String... wrong) {
        return Difficulty.closeness(
                key, Stream.of(wrong).map(text -> new Item.Option(text, null)).toList());
    }
}
