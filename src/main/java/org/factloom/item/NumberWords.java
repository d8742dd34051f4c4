package org.factloom.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The English words for numbers. */
final class NumberWords {

    private static final List<String> CARDINALS = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
                            + "nineteen twenty")
                    .split(" "));

    private static final List<String> ORDINALS = List.of(
            ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
                            + "sixteenth seventeenth eighteenth nineteenth twentieth")
                    .split(" "));

    private static final List<String> TENS =
            List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            scale("dozen", 12),
            scale("hundred", 100),
            scale("thousand", 1_000),
            scale("million", 1_000_000),
            scale("mn", 1_000_000),
            scale("mio", 1_000_000),
            scale("billion", 1_000_000_000),
            scale("bn", 1_000_000_000),
            scale("trillion", 1_000_000_000_000L));

    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "half", new BigDecimal("0.5"),
            "third", new BigDecimal("0.3333333333"),
            "thirds", new BigDecimal("0.3333333333"),
            "quarter", new BigDecimal("0.25"),
            "quarters", new BigDecimal("0.25"));

    private NumberWords() {}

    /** 0 to 20, of a cardinal or an ordinal. */
    static Optional<Integer> small(String word) {
        int place = Math.max(CARDINALS.indexOf(word), ORDINALS.indexOf(word));
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    /** Of a cardinal up to nineteen, or of tens up to ninety. */
    static Optional<BigDecimal> cardinal(String word) {
        int ten = TENS.indexOf(word);
        int place = ten >= 0 ? 10 * ten : CARDINALS.indexOf(word);
        return place < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(place));
    }

    static boolean isTens(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(20)) >= 0
                && number.compareTo(BigDecimal.valueOf(90)) <= 0
                && number.remainder(BigDecimal.TEN).signum() == 0;
    }

    /** Of "million" and its abbreviations, by which what comes before it is multiplied. */
    static Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(SCALES.get(word));
    }

    static Optional<BigDecimal> fraction(String word) {
        return Optional.ofNullable(FRACTIONS.get(word));
    }

    private static Map.Entry<String, BigDecimal> scale(String word, long value) {
        return Map.entry(word, BigDecimal.valueOf(value));
    }
}
