package org.factloom.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A day in a calendar of the last year, whose columns are weeks from Monday to Sunday.
 *
 * @param week its column, from 0
 * @param weekday its row, from 0 for Monday
 * @param depth 0 without answers, to 4 for the busiest days; it is drawn as size and as colour
 */
public record CalendarCell(LocalDate day, int answers, int week, int weekday, int depth) {

    private static final int DEEPEST = 4;
    private static final int WEEK = 7;

    static List<CalendarCell> of(Activity activity, LocalDate today) {
        Map<LocalDate, Integer> answers =
                activity.days().stream().collect(Collectors.toMap(Activity.Day::day, Activity.Day::answers));
        int most = answers.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        LocalDate first = today.minusDays(Activity.DAYS - 1);
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1);
        return IntStream.range(0, Activity.DAYS)
                .mapToObj(first::plusDays)
                .map(day -> {
                    int count = answers.getOrDefault(day, 0);
                    return new CalendarCell(
                            day,
                            count,
                            (int) ChronoUnit.DAYS.between(monday, day) / WEEK,
                            day.getDayOfWeek().getValue() - 1,
                            Math.ceilDiv(DEEPEST * count, Math.max(1, most)));
                })
                .toList();
    }

    /** Where it is drawn, in units of which a column takes 10. */
    public int x() {
        return 10 * week + (10 - size()) / 2;
    }

    public int y() {
        return 10 * weekday + (10 - size()) / 2;
    }

    public int size() {
        return depth == 0 ? 2 : 2 * depth;
    }
}
