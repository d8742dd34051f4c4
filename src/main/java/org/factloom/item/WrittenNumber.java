package org.factloom.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number among words: "2,000", "2 000 men", "two thousand", "around 1.5 million", "twenty-one per cent".
 *
 * @param value the number
 * @param bound 1 for "more than", -1 for "less than", 0 for neither
 * @param words the other words, hedges and articles left out
 */
record WrittenNumber(BigDecimal value, int bound, List<String> words) {

    /** A dot and three digits: a thousand to some, a thousandth to others. */
    private static final Pattern TWO_WAYS = Pattern.compile("(?<![\\d.,])([1-9]\\d{0,2})\\.(\\d{3})(?![\\d.,])");

    WrittenNumber {
        words = List.copyOf(words);
    }

    /** Whether {@code text} holds a number that people of two countries read differently, "2.000". */
    static boolean readTwoWays(String text) {
        return TWO_WAYS.matcher(text).find();
    }

    /** "2000" for "2.000". */
    static String withDotsAsGroups(String text) {
        return TWO_WAYS.matcher(text).replaceAll("$1$2");
    }

    /** Nothing where there is no number, or more than one. */
    static Optional<WrittenNumber> read(String text) {
        List<WrittenNumber> all = NumberReader.read(text);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    boolean sameValue(WrittenNumber other) {
        return value.compareTo(other.value) == 0;
    }

    /** What it is measured in; nothing for a bare number, and for what is counted. */
    Optional<Unit> unit() {
        return Unit.of(words);
    }
}
