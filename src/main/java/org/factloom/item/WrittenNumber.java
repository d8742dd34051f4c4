package org.factloom.item;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One number among words: "2,000", "2 000 men", "two thousand", "around 1.5 million".
 *
 * @param value the number
 * @param words the other words, hedges and articles left out
 */
record WrittenNumber(BigDecimal value, List<String> words) {

    private static final List<String> NAMES = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "dozen", BigDecimal.valueOf(12),
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000));
    private static final Set<String> HEDGES = Set.of(
            "around",
            "about",
            "approximately",
            "roughly",
            "some",
            "nearly",
            "almost",
            "circa",
            "c",
            "ca",
            "the",
            "a",
            "an");

    /** A dot and three digits: a thousand to some, a thousandth to others. */
    private static final Pattern TWO_WAYS = Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}\\.\\d{3}(?![\\d.,])");

    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[,' ’](?=\\d{3}(?!\\d))");
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:\\.\\d+)?|[\\p{L}\\p{M}%]+|[^\\s\\p{P}]");

    /** Whether {@code text} holds a number that people of two countries read differently, "2.000". */
    static boolean readTwoWays(String text) {
        return TWO_WAYS.matcher(text).find();
    }

    /** Nothing where there is no number, or more than one. */
    static Optional<WrittenNumber> read(String text) {
        String plain = Normalizer2.getNFKCCasefoldInstance().normalize(text).strip();
        Matcher tokens = TOKEN.matcher(GROUPS.matcher(plain).replaceAll(""));
        BigDecimal value = null;
        List<String> words = new ArrayList<>();
        while (tokens.find()) {
            String token = tokens.group();
            BigDecimal number = number(token);
            BigDecimal scale = SCALES.get(token);
            if (number != null && value != null) {
                return Optional.empty();
            } else if (number != null) {
                value = number;
            } else if (scale != null) {
                value = value == null ? scale : value.multiply(scale);
            } else if (!HEDGES.contains(token)) {
                words.add(token);
            }
        }
        return Optional.ofNullable(value).map(number -> new WrittenNumber(number, List.copyOf(words)));
    }

    boolean sameValue(WrittenNumber other) {
        return value.compareTo(other.value) == 0;
    }

    private static @Nullable BigDecimal number(String token) {
        if (NAMES.contains(token)) {
            return BigDecimal.valueOf(NAMES.indexOf(token));
        }
        return Character.isDigit(token.charAt(0)) ? new BigDecimal(token) : null;
    }
}
