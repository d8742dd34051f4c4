package org.factloom.item;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;

/** Wrong numbers of the key's magnitude and roundness: half to two and a half times it, none that the article mentions. */
final class QuantityDistractors {

    private static final double[] FACTORS = {0.5, 0.6, 0.7, 0.8, 1.25, 1.5, 1.75, 2, 2.5};
    /** "300–2,000": the article holds every number of a range for possible. */
    private static final Pattern RANGE = Pattern.compile("(?<!\\d)(\\d[\\d,]*)[–-](\\d[\\d,]*)");

    /** A slot whose numbers go no further, "1–18". */
    private static final Pattern BOUND = Pattern.compile("1–(\\d+)");

    private static final int NEAR = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

    private QuantityDistractors() {}

    static List<String> of(Material material, Finding finding, Value.Quantity key) {
        Random random = material.random(finding.fact().id());
        Matcher bound = BOUND.matcher(finding.wording().slot());
        if (bound.matches()) {
            return bounded(key, Integer.parseInt(bound.group(1)), random);
        }
        Set<String> mentioned = NUMBER.matcher(material.reading().article().text())
                .results()
                .map(match -> match.group().replace(",", ""))
                .collect(Collectors.toSet());
        BigDecimal unit = roundness(key.number());
        List<BigDecimal[]> ranges = RANGE.matcher(material.reading().article().text())
                .results()
                .map(range -> new BigDecimal[] {number(range.group(1)), number(range.group(2))})
                .toList();
        List<BigDecimal> candidates = new ArrayList<>();
        for (double factor : FACTORS) {
            BigDecimal made = key.number()
                    .multiply(BigDecimal.valueOf(factor))
                    .divide(unit, 0, java.math.RoundingMode.HALF_UP)
                    .multiply(unit);
            double ratio = made.doubleValue() / key.number().doubleValue();
            boolean withinRange =
                    ranges.stream().anyMatch(range -> range[0].compareTo(made) <= 0 && made.compareTo(range[1]) <= 0);
            boolean close = withinRange || ratio > 0.9 && ratio < 1.1 || ratio < 0.5 || ratio > 2.5;
            if (!close && !mentioned.contains(made.toPlainString()) && !candidates.contains(made)) {
                candidates.add(made);
            }
        }
        Collections.shuffle(candidates, random);
        return Distractors.around(candidates, key.number(), random).stream()
                .map(number -> format(number, key.text()))
                .toList();
    }

    /** Whole numbers up to a bound, near the key: a group of the periodic table. */
    private static List<String> bounded(Value.Quantity key, int bound, Random random) {
        int right = key.number().intValueExact();
        List<Integer> near = IntStream.rangeClosed(Math.max(1, right - NEAR), Math.min(bound, right + NEAR))
                .filter(number -> number != right)
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(near, random);
        return Distractors.around(near, right, random).stream()
                .map(String::valueOf)
                .toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    /** The power of ten that the number is a multiple of, at most a tenth of it: 1,200 → 100, 34,000 → 1,000, 4.5 → 0.1. */
    private static BigDecimal roundness(BigDecimal number) {
        if (number.scale() > 0) {
            return BigDecimal.ONE.movePointLeft(number.scale());
        }
        BigDecimal unit = BigDecimal.ONE;
        BigDecimal next = BigDecimal.TEN;
        while (number.remainder(next).signum() == 0
                && next.multiply(BigDecimal.valueOf(5)).compareTo(number) <= 0) {
            unit = next;
            next = next.multiply(BigDecimal.TEN);
        }
        return unit;
    }

    private static String format(BigDecimal number, String like) {
        boolean grouped = like.contains(",") || number.compareTo(BigDecimal.valueOf(10_000)) >= 0;
        DecimalFormat format =
                new DecimalFormat(grouped ? "#,##0" : "0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
