package org.factloom.item;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Wrong dates of the key's precision within its possible span: the article's own first, then made ones. Years lie two apart at least;
 * none is a date of a sentence on the same matter.
 */
final class DateDistractors {

    /** The article's own dates, all from one year, would leave the key as the odd one out. */
    private static final int MOST_OWN = 2;

    private static final int LEAST_APART = 2;

    /** In years, before and after: whoever graduates is of an age. */
    private static final int STUDIES = 4;

    /** In years. */
    private static final int EVERY_FOUR = 4;

    /** What comes round every four years, or is held to: a year between them tells itself wrong. */
    private static final Pattern CYCLE = Pattern.compile(
            "\\belect(?:ed|ions?)?\\b(?=.*\\b(?:Parliament|parliament|Congress|Senate|House|Assembly|Council|council|Legislature|legislature|Representatives|Sejm"
                    + "|Bundestag|Storting|Riksdag|Knesset|Duma|Diet|mayor|Mayor|governor|Governor|deputy|senator|elections?|[Pp]resident of (?:the )?\\p{Lu})\\b)"
                    + "|\\b(?:Olympics?|Paralympics?|World Cup|Commonwealth Games|Asian Games|Pan American Games)\\b");

    private static final int RUNGS = 8;

    /** "was Canada's largest newspaper", "had 5.57 million visitors": what lasts is true of other years as well. */
    private static final Pattern STATE = Pattern.compile(
            "\\b(?:(?:was|were|is|are) (?:\\p{Lu}|\\d|the (?:\\p{L}+ )?\\p{L}+est |(?:one|among|about|around|home|more|less)\\b)"
                    + "|(?:had|has|have|averaged|totall?ed|numbered|remained) (?:an? |the |about |around |over |more )?(?:\\d|\\{}|\\p{L}+ of\\b))");

    private final Material material;
    private final List<PartialDate> ofArticle;

    DateDistractors(Material material) {
        this.material = material;
        ofArticle = Stream.concat(
                        material.findings().stream()
                                .map(finding -> finding.fact().value())
                                .filter(Value.Date.class::isInstance)
                                .map(value -> ((Value.Date) value).date()),
                        material.reading().sentences().stream().flatMap(sentence -> sentence.dates().stream()))
                .distinct()
                .toList();
    }

    List<String> of(Finding finding, Value.Date key) {
        PartialDate right = key.date();
        boolean odd = !Dates.format(right, key.text()).equals(key.text());
        if (odd || STATE.matcher(finding.wording().statement()).find()) {
            return List.of();
        }
        int cycle = CYCLE.matcher(finding.wording().question()).find() ? EVERY_FOUR : 0;
        if (cycle > 0 && right.month() != null) {
            return List.of();
        }
        Lifetime lifetime = new Lifetime(material, ofArticle);
        boolean youth = right.month() == null && lifetime.isOfYouth(finding);
        Random random = material.random(finding.fact().id());
        Predicate<PartialDate> fair = fair(finding, right, lifetime)
                .and(date -> cycle == 0 || (date.year() - right.year()) % cycle == 0)
                .and(date -> !youth || Math.abs(date.year() - right.year()) <= STUDIES);
        List<PartialDate> candidates = new ArrayList<>();
        ofArticle.stream()
                .filter(date -> date.precision() == right.precision())
                .filter(date -> Math.abs(date.year() - right.year()) <= (right.month() == null ? 8 : 2))
                .filter(fair)
                .sorted(Comparator.comparingInt(date -> distance(date, right)))
                .filter(date -> isApart(date, candidates))
                .limit(MOST_OWN)
                .forEach(candidates::add);
        made(right, random, youth ? LEAST_APART : cycle).stream()
                .filter(fair)
                .filter(date -> ofArticle.stream().noneMatch(date::agreesWith))
                .forEach(date -> {
                    if (isApart(date, candidates)) {
                        candidates.add(date);
                    }
                });
        List<PartialDate> chosen = Distractors.around(candidates, right, random);
        return (isAlone(right, chosen) ? List.<PartialDate>of() : chosen)
                .stream().map(date -> Dates.format(date, key.text())).toList();
    }

    private Predicate<PartialDate> fair(Finding finding, PartialDate right, Lifetime lifetime) {
        Set<PartialDate> told = new LinkedHashSet<>();
        finding.fact().evidence().forEach(evidence -> Dates.in(evidence.text(), 0)
                .forEach(date -> told.add(date.date())));
        Dates.in(finding.wording().question(), 0).forEach(date -> told.add(date.date()));
        SameMatter same = new SameMatter(material, finding);
        StemFigures stem = StemFigures.of(finding.wording());
        Predicate<PartialDate> possible = lifetime.around(finding, right);
        return date -> !date.agreesWith(right)
                && told.stream().noneMatch(date::agreesWith)
                && (right.month() != null || Math.abs(date.year() - right.year()) >= LEAST_APART)
                && possible.test(date)
                && stem.allow(right, date)
                && !same.dates(date);
    }

    /** Whether the year sets the key apart, "May 1964, October 1964, April 1966": none shares it, and others share theirs. */
    private static boolean isAlone(PartialDate key, List<PartialDate> others) {
        long years = others.stream().map(PartialDate::year).distinct().count();
        return key.month() != null
                && others.stream().noneMatch(other -> other.year() == key.year())
                && years < others.size();
    }

    private static boolean isApart(PartialDate date, List<PartialDate> others) {
        return others.stream()
                .noneMatch(other -> date.agreesWith(other)
                        || date.month() == null && Math.abs(date.year() - other.year()) < LEAST_APART);
    }

    private static int distance(PartialDate one, PartialDate other) {
        int a = one.year() * 372 + part(one.month()) * 31 + part(one.day());
        int b = other.year() * 372 + part(other.month()) * 31 + part(other.day());
        return Math.abs(a - b);
    }

    private static int part(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    /**
     * Dates on both sides of the key, the nearest first: years two to four apart, the farther back the more; months five to eight,
     * so that the year alone leaves more than one of them.
     *
     * @param every the distance of all years, of what happens in a cycle; 0 of anything else
     */
    private static List<PartialDate> made(PartialDate key, Random random, int every) {
        List<PartialDate> dates = new ArrayList<>();
        Integer month = key.month();
        int wide = key.year() >= 1900 ? 1 : key.year() >= 1700 ? 2 : 3;
        int step = wide * 2 + random.nextInt(wide * 2 + 1);
        for (int side : new int[] {-1, 1}) {
            int away = 0;
            for (int rung = 1; rung <= RUNGS; rung++) {
                if (month == null) {
                    away += every > 0 ? every : rung > Distractors.MOST ? 1 : step + random.nextInt(2);
                    dates.add(new PartialDate(key.year() + side * away, null, null));
                } else {
                    away += 5 + random.nextInt(4);
                    YearMonth moved = YearMonth.of(key.year(), month).plusMonths((long) side * away);
                    Integer day = key.day() == null ? null : 1 + random.nextInt(moved.lengthOfMonth());
                    dates.add(new PartialDate(moved.getYear(), moved.getMonthValue(), day));
                }
            }
        }
        return dates;
    }
}
