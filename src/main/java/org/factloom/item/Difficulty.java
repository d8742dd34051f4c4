package org.factloom.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.factloom.fact.Fact;
import org.factloom.fact.Value;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;

/**
 * An estimate, before anybody has answered, of how hard an item is: 0 (easy) to 1 (hard).
 *
 * <p>difficulty = form + value + 0.15 · (1 − salience) + 0.15 · closeness. The form gives 0.15 (a statement to judge) to 0.6 (a list from
 * memory), the value 0 (a place) to 0.1 (a day). Salience is how much the article makes of the fact, closeness how near the wrong options
 * are to the key; both 0 to 1, closeness 0 where nothing is offered.
 */
final class Difficulty {

    private static final double SALIENCE = 0.15;
    private static final double CLOSENESS = 0.15;

    /** Wrong dates this many years away are told at sight. */
    private static final double FAR_YEARS = 20;

    /** And wrong numbers of this many times the key. */
    private static final double FAR_RATIO = 2.5;

    /** Of wrong names of which nothing is known. */
    static final double MIDDLING = 0.5;

    private Difficulty() {}

    static double of(Form form, List<Fact> facts, double closeness) {
        double salience = mean(facts, Salience::share);
        double value = mean(facts, fact -> precision(fact.value()));
        return Math.round((base(form) + value + SALIENCE * (1 - salience) + CLOSENESS * closeness) * 100) / 100.0;
    }

    private static double base(Form form) {
        return switch (form) {
            case TRUE_FALSE -> 0.15;
            case MULTIPLE_CHOICE -> 0.2;
            case CLOZE_CHOICE -> 0.25;
            case MULTIPLE_RESPONSE, MATCHING -> 0.35;
            case ORDERING, CARD -> 0.4;
            case CLOZE -> 0.5;
            case TYPED, NUMERIC -> 0.55;
            case LIST, OPEN -> 0.6;
        };
    }

    private static double precision(Value value) {
        return switch (value) {
            case Value.Date(String _, PartialDate date) ->
                date.day() != null ? 0.1 : date.month() != null ? 0.08 : 0.05;
            case Value.Quantity _, Value.Several _ -> 0.08;
            case Value.Person _, Value.Organisation _ -> 0.03;
            case Value.Place _, Value.Term _ -> 0;
        };
    }

    /** How near wrong options are to the key: dates by years, numbers by ratio, of names how many the article itself knows. */
    static double closeness(Value key, List<Item.Option> wrong) {
        return switch (key) {
            case Value.Date(String _, PartialDate date) ->
                mean(wrong, option -> near(years(Dates.parse(option.text()).orElseThrow()) - years(date), FAR_YEARS));
            case Value.Quantity quantity ->
                mean(
                        wrong,
                        option -> near(
                                Math.log(new BigDecimal(option.text().replace(",", "")).doubleValue()
                                        / quantity.number().doubleValue()),
                                Math.log(FAR_RATIO)));
            default -> mean(wrong, option -> option.why() == null ? 0 : 1);
        };
    }

    private static double years(PartialDate date) {
        return date.year()
                + (date.month() == null ? 0 : date.month() / 12.0)
                + (date.day() == null ? 0 : date.day() / 365.0);
    }

    private static double near(double distance, double far) {
        return Math.max(0, 1 - Math.abs(distance) / far);
    }

    private static <T> double mean(List<T> all, ToDoubleFunction<T> of) {
        return all.stream().mapToDouble(of).average().orElse(0);
    }
}
