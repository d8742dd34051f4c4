package org.factloom.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.Wording;
import org.factloom.language.PartialDate;

/**
 * The other numbers and dates of a stem. A wrong value lies on the same side of each as the right one: a part stays below the whole, a
 * result after its vote.
 *
 * @param numbers without years, ordinals and parts of names
 * @param years of the dates
 */
record StemFigures(List<BigDecimal> numbers, List<Integer> years) {

    /** "36,260,130", "70.6", "395" of "395 ft"; not "86th", "250cc" or "1962". */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,–-])\\d[\\d,]*(?:\\.\\d+)?(?![\\p{L}\\d–-])");

    private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])(?:1\\d{3}|20\\d{2})(?![\\d,.]\\d|\\d)");

    /** Numbers so far apart from the key measure something else. */
    private static final double FAR = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern SHARE = Pattern.compile("\\{\\} ?(%|per ?cent)");

    StemFigures {
        numbers = List.copyOf(numbers);
        years = List.copyOf(years);
    }

    static StemFigures of(Wording wording) {
        String text = wording.question() + " " + wording.statement();
        List<BigDecimal> numbers = NUMBER.matcher(YEAR.matcher(text).replaceAll(""))
                .results()
                .map(match -> new BigDecimal(match.group().replace(",", "")))
                .toList();
        boolean share = SHARE.matcher(text).find();
        return new StemFigures(
                share ? Stream.concat(numbers.stream(), Stream.of(HUNDRED)).toList() : numbers,
                YEAR.matcher(text)
                        .results()
                        .map(match -> Integer.parseInt(match.group()))
                        .toList());
    }

    boolean allow(BigDecimal key, BigDecimal other) {
        return numbers.stream()
                .filter(number -> number.signum() > 0 && isNear(number, key))
                .allMatch(number -> key.compareTo(number) == 0
                        || Integer.signum(key.compareTo(number)) == Integer.signum(other.compareTo(number)));
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        double ratio = one.doubleValue() / other.doubleValue();
        return ratio > 1 / FAR && ratio < FAR;
    }

    boolean allow(PartialDate key, PartialDate other) {
        return years.stream()
                .allMatch(year -> Integer.signum(Integer.compare(key.year(), year))
                        == Integer.signum(Integer.compare(other.year(), year)));
    }
}
