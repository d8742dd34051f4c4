package org.factloom.item;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers: compared by value, within a tolerance and in any unit of the same dimension. Half is lost by another unit, by rounding, and by
 * what can be read in two ways. "1,200", "1 200 dockers", "1.2 thousand" and "twelve hundred" are one.
 *
 * @param key with its bound and its unit
 * @param text of the key, as it is shown
 * @param tolerance the share of the key by which an answer may miss it
 * @param known words of the unit and of the stem: whoever repeats them names no other unit
 */
record ExpectedNumber(WrittenNumber key, String text, double tolerance, List<String> known) implements TypedAnswer {

    private static final double PART = 0.5;

    /** Of a number that was converted, for the factors that people know are rounded. */
    private static final double CONVERTED = 0.01;

    private static final int FEWEST_FIGURES = 2;
    private static final int FIGURES_OF_A_MEASURE = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ExpectedNumber of(Item.Numeric item) {
        List<String> unit = FoldedText.of(item.unit()).words();
        List<String> known = Stream.of(item.unit(), item.stem())
                .flatMap(text -> FoldedText.of(text).words().stream())
                .map(TermForm::singular)
                .toList();
        return new ExpectedNumber(
                new WrittenNumber(item.key(), 0, NumberReader.unit(item.unit()).orElse(unit)),
                item.keyText() + (item.unit().isEmpty() ? "" : " " + item.unit()),
                item.tolerance(),
                known);
    }

    @Override
    public Verdict judge(String typed) {
        if (WrittenNumber.readTwoWays(typed) && !hasThreeDecimals()) {
            boolean right = Stream.of(typed, WrittenNumber.withDotsAsGroups(typed))
                    .anyMatch(reading -> isRight(NumberReader.read(reading)));
            return right
                    ? new Verdict(
                            PART,
                            "half credit: that can be read as two numbers, one of them right; the article says " + text)
                    : Verdict.WRONG;
        }
        return judge(NumberReader.read(typed));
    }

    private boolean isRight(List<WrittenNumber> given) {
        return judge(given).score() >= 1;
    }

    private Verdict judge(List<WrittenNumber> given) {
        return sum(given).map(this::judge).orElse(Verdict.WRONG);
    }

    /** One number, or several of one dimension: "1 h 30 min". */
    private static Optional<WrittenNumber> sum(List<WrittenNumber> given) {
        if (given.size() == 1) {
            return Optional.of(given.getFirst());
        }
        List<Unit> units =
                given.stream().flatMap(number -> number.unit().stream()).toList();
        boolean addUp = given.size() == 2
                && units.size() == 2
                && units.getFirst().dimension() == units.getLast().dimension()
                && units.getFirst().factor().compareTo(units.getLast().factor()) > 0;
        return addUp
                ? Optional.of(new WrittenNumber(
                        given.getFirst()
                                .value()
                                .add(units.getLast()
                                        .in(units.getFirst(), given.getLast().value())),
                        0,
                        given.getFirst().words()))
                : Optional.empty();
    }

    private Verdict judge(WrittenNumber given) {
        if (given.bound() * key.bound() < 0) {
            return new Verdict(0, "the other way round: the article says " + text);
        }
        Optional<Unit> unit = given.unit();
        Optional<Unit> asked = key.unit();
        if (unit.isPresent()
                && asked.isPresent()
                && unit.get().dimension() == asked.get().dimension()) {
            BigDecimal converted = unit.get().in(asked.get(), given.value());
            if (unit.get().equals(asked.get()) || converted.compareTo(given.value()) == 0) {
                return byValue(given.value());
            }
            if (isWithin(converted, Math.max(tolerance, CONVERTED))) {
                return new Verdict(1, "converted: the article says " + text);
            }
        } else if (asShare(given).isPresent()) {
            return asShare(given).get();
        }
        Verdict verdict = byValue(given.value());
        return verdict.score() > 0 && namesOtherUnit(given) ? new Verdict(PART, unitRemark()) : verdict;
    }

    /** "0.25", "a quarter" of 25 %. */
    private Optional<Verdict> asShare(WrittenNumber given) {
        boolean share = key.words().contains("%")
                && !given.words().contains("%")
                && given.value().compareTo(BigDecimal.ONE) <= 0
                && isWithin(given.value().multiply(HUNDRED), Math.max(tolerance, CONVERTED));
        return share ? Optional.of(new Verdict(1, "converted: the article says " + text)) : Optional.empty();
    }

    private Verdict byValue(BigDecimal given) {
        if (given.compareTo(key.value()) == 0) {
            return Verdict.RIGHT;
        }
        if (isWithin(given, tolerance)) {
            return new Verdict(1, "near enough: the article says " + text);
        }
        int figures = figures(given);
        if (figures < FEWEST_FIGURES) {
            return isOffByScale(given)
                    ? new Verdict(0, "the figure is right, its scale is not: the article says " + text)
                    : Verdict.WRONG;
        }
        boolean measure = key.value().stripTrailingZeros().scale() > 0 && figures >= FIGURES_OF_A_MEASURE;
        return measure
                ? new Verdict(1, "rounded: the article says " + text)
                : new Verdict(PART, "half credit: rounded; the article says " + text);
    }

    private boolean isOffByScale(BigDecimal given) {
        return Stream.of(1_000, 1_000_000)
                .map(BigDecimal::valueOf)
                .anyMatch(scale -> given.multiply(scale).compareTo(key.value()) == 0
                        || key.value().multiply(scale).compareTo(given) == 0);
    }

    private boolean isWithin(BigDecimal given, double share) {
        BigDecimal allowed = key.value().abs().multiply(BigDecimal.valueOf(share));
        return given.subtract(key.value()).abs().compareTo(allowed) <= 0;
    }

    /** To how many figures of the key {@code given} is rounded; 0 where it is not the key rounded. */
    private int figures(BigDecimal given) {
        for (int figures = key.value().precision() - 1; figures >= FEWEST_FIGURES; figures--) {
            if (key.value()
                            .round(new MathContext(figures, RoundingMode.HALF_UP))
                            .compareTo(given)
                    == 0) {
                return figures;
            }
        }
        return 0;
    }

    private boolean namesOtherUnit(WrittenNumber given) {
        boolean otherMeasure = given.unit().isPresent()
                && key.unit().isPresent()
                && !given.unit().equals(key.unit());
        return !given.words().isEmpty()
                && (otherMeasure
                        || given.words().stream().map(TermForm::singular).noneMatch(known::contains)
                                && !given.words().equals(key.words())
                                && (given.unit().isEmpty() || !given.unit().equals(key.unit())));
    }

    private String unitRemark() {
        return "half credit: the number is right, its unit is not: the article says " + text;
    }

    private boolean hasThreeDecimals() {
        return key.value().stripTrailingZeros().scale() >= 3;
    }

    @Override
    public Optional<String> unclear(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        if (WrittenNumber.readTwoWays(typed) && !hasThreeDecimals()) {
            return Optional.of("That can be read as two numbers: write 2000 or 2,000 for two thousand.");
        }
        return sum(NumberReader.read(typed)).isPresent()
                ? Optional.empty()
                : Optional.of("Write one number, like “1,200” or “twelve”.");
    }
}
