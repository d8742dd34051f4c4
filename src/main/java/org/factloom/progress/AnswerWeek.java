package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a class answered in a week.
 *
 * @param week its Monday
 * @param students who answered
 * @param answers one for each fact that a response was graded on
 * @param percent of them that were right at least in part; null where fewer than five students answered
 * @param minutes spent on them, as far as they were timed; null where fewer than five students answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerWeek(
        LocalDate week,
        int students,
        int answers,
        @Nullable Integer percent,
        @Nullable Integer minutes) {

    /** All weeks from the first to the last, those without answers too. */
    static List<AnswerWeek> of(List<ClassAnswers.PersonWeek> all, LocalDate first, LocalDate last) {
        List<AnswerWeek> weeks = new ArrayList<>();
        for (LocalDate week = first; !week.isAfter(last); week = week.plusWeeks(1)) {
            LocalDate monday = week;
            weeks.add(of(
                    monday,
                    all.stream().filter(one -> one.week().equals(monday)).toList()));
        }
        return List.copyOf(weeks);
    }

    private static AnswerWeek of(LocalDate monday, List<ClassAnswers.PersonWeek> people) {
        int answers = people.stream().mapToInt(ClassAnswers.PersonWeek::answers).sum();
        boolean told = people.size() >= HeatMap.FEWEST_STUDENTS;
        return new AnswerWeek(
                monday,
                people.size(),
                answers,
                told
                        ? Integer.valueOf((int) Math.round(100.0
                                * people.stream()
                                        .mapToInt(ClassAnswers.PersonWeek::passed)
                                        .sum()
                                / answers))
                        : null,
                told
                        ? Integer.valueOf((int) Math.round(people.stream()
                                        .mapToInt(ClassAnswers.PersonWeek::seconds)
                                        .sum()
                                / 60.0))
                        : null);
    }
}
