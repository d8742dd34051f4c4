package org.factloom.classroom;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mark as a teacher writes it: points, "1.5" or "1,5", or per cent, "75 %". */
final class GivenMark {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,4})?)\\s*(%?)");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GivenMark() {}

    /**
     * What it is of all that can be reached, 0 to 1; nothing where it is more than that, or no mark.
     *
     * @param points that can be reached
     */
    static Optional<Double> of(String written, int points) {
        Matcher mark = WRITTEN.matcher(written.strip());
        if (!mark.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(mark.group(1).replace(',', '.'));
        BigDecimal all = mark.group(2).isEmpty() ? BigDecimal.valueOf(points) : HUNDRED;
        return number.compareTo(all) > 0
                ? Optional.empty()
                : Optional.of(number.divide(all, MathContext.DECIMAL64).doubleValue());
    }
}
