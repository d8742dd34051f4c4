package org.factloom.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When somebody practised.
 *
 * @param days those of the last {@value #DAYS} on which there were answers, the first first
 * @param answers on all of these
 * @param streak days with answers in a row up to today or yesterday, where one day of any seven may be free
 */
public record Activity(List<Day> days, int answers, int streak) {

    static final int DAYS = 365;
    private static final int WEEK = 7;

    /** A day with answers, one for each fact that a response was graded on. */
    public record Day(LocalDate day, int answers) {}

    static Activity of(List<AnswerDay> all, LocalDate today) {
        List<Day> days = all.stream()
                .filter(day -> Window.YEAR.holds(day.day(), today))
                .map(day -> new Day(day.day(), day.answers()))
                .toList();
        return new Activity(
                days,
                days.stream().mapToInt(Day::answers).sum(),
                streak(all.stream().map(AnswerDay::day).collect(Collectors.toSet()), today));
    }

    /** A today without answers is not over yet: it breaks nothing and is no free day. */
    private static int streak(Set<LocalDate> answered, LocalDate today) {
        int streak = 0;
        LocalDate free = null;
        for (LocalDate day = answered.contains(today) ? today : today.minusDays(1); ; day = day.minusDays(1)) {
            if (answered.contains(day)) {
                streak++;
            } else if (free == null || !day.isAfter(free.minusDays(WEEK))) {
                free = day;
            } else {
                return streak;
            }
        }
    }
}
