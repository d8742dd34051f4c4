package org.factloom.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers: compared by value, within the item's tolerance; half is lost by a wrong unit. "1,200", "1 200 dockers",
 * "1.2 thousand" and "twelve hundred" are one.
 *
 * @param known words of the unit and of the stem: whoever repeats them names no other unit
 */
record NumericAnswer(Item.Numeric item, List<String> known) implements TypedAnswer {

    private static final double WRONG_UNIT = 0.5;

    static NumericAnswer of(Item.Numeric item) {
        return new NumericAnswer(
                item,
                Stream.of(item.unit(), item.stem())
                        .flatMap(text -> FoldedText.of(text).words().stream())
                        .map(TypedQuantity::stem)
                        .toList());
    }

    @Override
    public Verdict judge(String typed) {
        return WrittenNumber.read(typed)
                .filter(given -> isWithin(given.value()))
                .map(given -> namesOtherUnit(given) ? new Verdict(WRONG_UNIT, unitRemark()) : right(given.value()))
                .orElse(Verdict.WRONG);
    }

    private boolean isWithin(BigDecimal given) {
        BigDecimal allowed = item.key().abs().multiply(BigDecimal.valueOf(item.tolerance()));
        return given.subtract(item.key()).abs().compareTo(allowed) <= 0;
    }

    private boolean namesOtherUnit(WrittenNumber given) {
        return !given.words().isEmpty()
                && given.words().stream().map(TypedQuantity::stem).noneMatch(known::contains);
    }

    private Verdict right(BigDecimal given) {
        return given.compareTo(item.key()) == 0
                ? Verdict.RIGHT
                : new Verdict(1, "near enough: the article says " + item.keyText());
    }

    private String unitRemark() {
        return "half credit: the number is right, its unit is not"
                + (item.unit().isEmpty() ? "" : ": it counts “" + item.unit() + "”");
    }

    @Override
    public Optional<String> unclear(String typed) {
        return TypedQuantity.unclearNumber(typed);
    }
}
