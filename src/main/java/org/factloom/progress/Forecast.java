package org.factloom.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factloom.learning.KnownFact;
import org.factloom.memory.DayBoundary;

/**
 * What the days to come will ask for, if nothing new is begun.
 *
 * @param backlog facts that were due before today
 * @param days today and those that follow, {@value #DAYS} in all
 * @param dailyLoad repetitions that a day brings on average: the sum of 1/interval, to a tenth
 */
public record Forecast(int backlog, List<Day> days, double dailyLoad) {

    static final int DAYS = 30;

    /** How many facts are due on a day. */
    public record Day(LocalDate day, int due) {}

    static Forecast of(List<KnownFact> facts, DayBoundary boundary, LocalDate today) {
        List<LocalDate> due = facts.stream()
                .map(fact -> fact.due(boundary))
                .flatMap(Optional::stream)
                .toList();
        double load = facts.stream()
                .filter(fact -> !fact.stored().suspended())
                .map(KnownFact::interval)
                .flatMap(Optional::stream)
                .mapToDouble(interval -> 1.0 / interval)
                .sum();
        return new Forecast(
                (int) due.stream().filter(day -> day.isBefore(today)).count(),
                Stream.iterate(today, day -> day.plusDays(1))
                        .limit(DAYS)
                        .map(day -> new Day(
                                day, (int) due.stream().filter(day::equals).count()))
                        .toList(),
                Math.round(10 * load) / 10.0);
    }

    /** In all of the days, without the backlog. */
    public int due() {
        return days.stream().mapToInt(Day::due).sum();
    }

    /** How high a day is drawn, 0 to 100; the busiest is 100. */
    public int height(Day day) {
        return Math.ceilDiv(100 * day.due(), Math.max(1, most()));
    }

    /** Where a day is drawn, in units of which it takes 20. */
    public int x(Day day) {
        return 20 * days.indexOf(day) + 3;
    }

    /** The upper edge of it, over an axis at 104. */
    public int y(Day day) {
        return 104 - height(day);
    }

    /** On the busiest day. */
    private int most() {
        return days.stream().mapToInt(Day::due).max().orElse(0);
    }
}
