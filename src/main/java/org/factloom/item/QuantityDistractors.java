package org.factloom.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;

/**
 * Wrong numbers on an even ladder around the key: as round, written alike, never a simple multiple of it, none that
 * the article mentions or the stem rules out. The key stands on any rung with equal chance.
 */
final class QuantityDistractors {

    /** "300–2,000": the article holds every number of a range for possible. */
    private static final Pattern RANGE = Pattern.compile("(?<!\\d)(\\d[\\d,]*)[–-](\\d[\\d,]*)");

    /** A slot whose numbers go no further, "1–18". */
    private static final Pattern BOUND = Pattern.compile("1–(\\d+)");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    /** Up to here a number is counted out, and its neighbours are the likeliest mistakes. */
    private static final int SMALL = 12;

    private static final int NEAR = 4;

    /** From one rung to the next; three rungs stay within half and twice the key. */
    private static final double NARROWEST = 1.14;

    private static final double WIDEST = 1.25;
    private static final int TRIES = 6;
    private static final int RUNGS = 5;

    /** What nobody takes for a guess: exact multiples and fractions of the key. */
    private static final double[] SIMPLE = {1.25, 4.0 / 3, 1.5, 5.0 / 3, 1.75, 2, 2.5, 3};

    private final Set<String> mentioned;
    private final List<BigDecimal[]> ranges;
    private final StemFigures stem;
    private final Value.Quantity key;
    private final Random random;

    private QuantityDistractors(Material material, Finding finding, Value.Quantity key) {
        String text = material.reading().article().text();
        this.key = key;
        random = material.random(finding.fact().id());
        stem = StemFigures.of(finding.wording());
        mentioned = NUMBER.matcher(text)
                .results()
                .map(match -> match.group().replace(",", ""))
                .collect(Collectors.toSet());
        ranges = RANGE.matcher(text)
                .results()
                .map(range -> new BigDecimal[] {number(range.group(1)), number(range.group(2))})
                .toList();
    }

    static List<String> of(Material material, Finding finding, Value.Quantity key) {
        boolean grouped = GROUPED.matcher(key.text()).matches();
        boolean plain = PLAIN.matcher(key.text()).matches() && key.number().compareTo(BigDecimal.valueOf(10_000)) < 0;
        return grouped || plain ? new QuantityDistractors(material, finding, key).chosen(finding) : List.of();
    }

    private List<String> chosen(Finding finding) {
        var bound = BOUND.matcher(finding.wording().slot());
        List<BigDecimal> candidates = bound.matches()
                ? near(1, Integer.parseInt(bound.group(1)), _ -> true)
                : isCountedOut() ? near(2, Integer.MAX_VALUE, this::isFair) : ladder();
        return Distractors.around(candidates, key.number(), random).stream()
                .map(this::format)
                .toList();
    }

    private boolean isCountedOut() {
        return key.number().scale() <= 0 && key.number().compareTo(BigDecimal.valueOf(SMALL)) <= 0;
    }

    /** Whole numbers near the key: a group of the periodic table, the children of a family. */
    private List<BigDecimal> near(int least, int most, Predicate<BigDecimal> fair) {
        int right = key.number().intValueExact();
        List<BigDecimal> near = IntStream.rangeClosed(Math.max(least, right - NEAR), Math.min(most, right + NEAR))
                .filter(number -> number != right)
                .mapToObj(BigDecimal::valueOf)
                .filter(fair)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(near, random);
        return near;
    }

    /** The rungs below and above the key, each side from the nearest on. */
    private List<BigDecimal> ladder() {
        double step = NARROWEST + random.nextDouble() * (WIDEST - NARROWEST);
        List<BigDecimal> rungs = new ArrayList<>();
        for (int side : new int[] {-1, 1}) {
            int found = 0;
            for (int rung = 1; rung <= RUNGS && found < Distractors.MOST; rung++) {
                found += rung(Math.pow(step, side * rung), rungs) ? 1 : 0;
            }
        }
        return rungs;
    }

    /** Adds the number at about {@code factor} times the key, where there is a fair one. */
    private boolean rung(double factor, List<BigDecimal> rungs) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            BigDecimal made = rounded(key.number().doubleValue() * factor * (0.98 + 0.04 * random.nextDouble()));
            if (isFair(made) && rungs.stream().noneMatch(other -> isClose(made, other))) {
                return rungs.add(made);
            }
        }
        return false;
    }

    /**
     * As round as the key: beside 14,736 units, beside 34,000 thousands, beside 4.5 tenths. Of three significant digits and more the last is
     * no zero, as a rounder number among precise ones is told at sight.
     */
    private BigDecimal rounded(double number) {
        BigDecimal unit = unit();
        BigDecimal units = BigDecimal.valueOf(number).divide(unit, 0, RoundingMode.HALF_UP);
        boolean precise = key.number().stripTrailingZeros().precision() >= 3;
        boolean zero = units.remainder(BigDecimal.TEN).signum() == 0;
        return (precise && zero ? units.add(BigDecimal.valueOf(1 + random.nextInt(4))) : units).multiply(unit);
    }

    /** What the number is a multiple of; a single digit leaves too few multiples, 2,000 stands beside 1,500 and 2,500. */
    private BigDecimal unit() {
        if (key.number().scale() > 0) {
            return key.number().ulp();
        }
        BigDecimal bare = key.number().stripTrailingZeros();
        int digit = bare.unscaledValue().intValue();
        String part = bare.precision() > 1 || digit > 4 ? "1" : digit > 1 ? "0.5" : "0.2";
        return bare.ulp().multiply(new BigDecimal(part)).max(BigDecimal.ONE);
    }

    private boolean isFair(BigDecimal made) {
        boolean inRange =
                ranges.stream().anyMatch(range -> range[0].compareTo(made) <= 0 && made.compareTo(range[1]) <= 0);
        boolean sameFormat = key.text().contains(",") || key.number().compareTo(BigDecimal.valueOf(1000)) < 0
                ? true
                : made.compareTo(BigDecimal.valueOf(10_000)) < 0;
        return made.signum() > 0
                && !inRange
                && sameFormat
                && !mentioned.contains(made.toPlainString())
                && !isClose(made, key.number())
                && (isCountedOut() ? !isTwofold(made) : !isSimpleMultiple(made))
                && stem.allow(key.number(), made);
    }

    /** Of few things a half and a double are still told at sight from four on. */
    private boolean isTwofold(BigDecimal made) {
        double ratio = ratio(made, key.number());
        return ratio == 2 && key.number().intValueExact() > 3;
    }

    private boolean isSimpleMultiple(BigDecimal made) {
        double ratio = ratio(made, key.number());
        // Of one significant digit, "500", every other one is a simple multiple: halves and doubles alone are told at
        // sight.
        boolean coarse = key.number().stripTrailingZeros().precision() < 2;
        for (double simple : coarse ? new double[] {2, 3} : SIMPLE) {
            if (Math.abs(ratio / simple - 1) < 0.004) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClose(BigDecimal one, BigDecimal other) {
        return ratio(one, other) < 1.1;
    }

    /** The greater by the smaller. */
    private static double ratio(BigDecimal one, BigDecimal other) {
        return one.max(other).doubleValue() / one.min(other).doubleValue();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    private String format(BigDecimal number) {
        boolean ungrouped = !key.text().contains(",") && key.number().compareTo(BigDecimal.valueOf(1000)) >= 0;
        DecimalFormat format =
                new DecimalFormat(ungrouped ? "0" : "#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        int decimals = key.number().scale() > 0 ? number.scale() : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
