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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;

/** Wrong numbers of the key's magnitude and roundness: half to two and a half times it, none that the article mentions. */
final class QuantityDistractors {

    private static final double[] FACTORS = {0.5, 0.6, 0.7, 0.8, 1.25, 1.5, 1.75, 2, 2.5};
    /** "300–2,000": the article holds every number of a range for possible. */
    private static final Pattern RANGE = Pattern.compile("(?<!\\d)(\\d[\\d,]*)[–-](\\d[\\d,]*)");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

    private QuantityDistractors() {}

    static List<String> of(Material material, Finding finding, Value.Quantity key) {
        Random random = material.random(finding.fact().id());
        Set<String> mentioned = NUMBER.matcher(material.reading().article().text())
                .results()
                .map(match -> match.group().replace(",", ""))
                .collect(Collectors.toSet());
        BigDecimal unit = roundness(key.number());
        List<BigDecimal> candidates = new ArrayList<>();
        for (double factor : FACTORS) {
            BigDecimal made = key.number()
                    .multiply(BigDecimal.valueOf(factor))
                    .divide(unit, 0, java.math.RoundingMode.HALF_UP)
                    .multiply(unit);
            double ratio = made.doubleValue() / key.number().doubleValue();
            boolean withinRange = RANGE.matcher(material.reading().article().text())
                    .results()
                    .anyMatch(range ->
                            number(range.group(1)).compareTo(made) <= 0 && made.compareTo(number(range.group(2))) <= 0);
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

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    /** The power of ten that the number is a multiple of, at most a tenth of it: 1,200 → 100, 34,000 → 1,000. */
    private static BigDecimal roundness(BigDecimal number) {
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
        return new DecimalFormat(grouped ? "#,##0" : "0", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(number);
    }
}
