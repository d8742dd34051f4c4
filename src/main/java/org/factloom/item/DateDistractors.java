package org.factloom.item;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;
import org.jspecify.annotations.Nullable;

/** Wrong dates of the key's precision: the article's own first, then made ones near the key. */
final class DateDistractors {

    /** The article's own dates, all from one year, would leave the key as the odd one out. */
    private static final int MOST_OWN = 2;

    private final Material material;

    DateDistractors(Material material) {
        this.material = material;
    }

    List<String> of(Finding finding, Value.Date key) {
        Random random = material.random(finding.fact().id());
        PartialDate right = key.date();
        Set<PartialDate> barred = new LinkedHashSet<>();
        finding.fact().evidence().forEach(evidence -> Dates.in(evidence.text(), 0)
                .forEach(date -> barred.add(date.date())));
        Dates.in(finding.wording().question(), 0).forEach(date -> barred.add(date.date()));
        List<PartialDate> own = articleDates()
                .filter(date -> date.precision() == right.precision())
                .filter(date -> Math.abs(date.year() - right.year()) <= (right.month() == null ? 8 : 2))
                .distinct()
                .filter(date -> barred.stream().noneMatch(date::agreesWith) && !date.agreesWith(right))
                .sorted((a, b) -> Integer.compare(distance(a, right), distance(b, right)))
                .limit(MOST_OWN)
                .toList();
        List<PartialDate> candidates = new ArrayList<>(own);
        int first = articleDates().mapToInt(PartialDate::year).min().orElse(right.year()) - 3;
        int last = articleDates().mapToInt(PartialDate::year).max().orElse(right.year()) + 3;
        made(right, random).stream()
                .filter(date -> date.year() >= first && date.year() <= last)
                .filter(date -> articleDates().noneMatch(date::agreesWith) && !candidates.contains(date))
                .limit(8)
                .forEach(candidates::add);
        return Distractors.around(candidates, right, random).stream()
                .map(date -> Dates.format(date, key.text()))
                .toList();
    }

    private Stream<PartialDate> articleDates() {
        Stream<PartialDate> values = material.findings().stream()
                .map(finding -> finding.fact().value())
                .filter(Value.Date.class::isInstance)
                .map(value -> ((Value.Date) value).date());
        Stream<PartialDate> prose =
                material.reading().sentences().stream().flatMap(sentence -> sentence.dates().stream());
        return Stream.concat(values, prose);
    }

    private static int distance(PartialDate one, PartialDate other) {
        int a = one.year() * 372 + part(one.month()) * 31 + part(one.day());
        int b = other.year() * 372 + part(other.month()) * 31 + part(other.day());
        return Math.abs(a - b);
    }

    private static int part(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    /** Dates around the key: years 2 to 9 away, months within a year. */
    private static List<PartialDate> made(PartialDate key, Random random) {
        List<PartialDate> dates = new ArrayList<>();
        Integer month = key.month();
        Integer day = key.day();
        for (int step = 1; step <= 5; step++) {
            for (int side : new int[] {-1, 1}) {
                if (month == null) {
                    dates.add(new PartialDate(key.year() + side * (step + random.nextInt(2)), null, null));
                } else {
                    YearMonth moved =
                            YearMonth.of(key.year(), month).plusMonths((long) side * (step * 2 + random.nextInt(2)));
                    Integer newDay = day == null ? null : Math.clamp(1 + random.nextInt(moved.lengthOfMonth()), 1, 28);
                    dates.add(new PartialDate(moved.getYear(), moved.getMonthValue(), newDay));
                }
            }
        }
        Collections.shuffle(dates, random);
        return dates.stream().distinct().toList();
    }
}
