package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.learning.GroupMemories.Standing;
import org.factloom.memory.DayBoundary;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands with what the class was assigned.
 *
 * @param student the id, or the pseudonym
 * @param due facts that are due today, or were before
 * @param overdue of these, the ones that were due before today
 * @param last the day of the latest answer or attempt, in the class's zone, where days begin at 04:00; null where there was none
 * @param answers of the weeks that are counted, one for each fact that a response was graded on
 * @param percent of them that were right at least in part; null below {@value HeatMap#FEWEST_ANSWERS}
 * @param minutes spent on them, as far as they were timed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudentLine(
        String student,
        String name,
        State state,
        int due,
        int overdue,
        @Nullable LocalDate last,
        int answers,
        @Nullable Integer percent,
        int minutes) {

    /** Whoever answers nothing for so long has stopped. */
    static final Duration PAUSE = Duration.ofDays(7);

    /** Whether somebody practises. */
    public enum State {
        ACTIVE,
        /** No answer for seven days. */
        STOPPED,
        /** No answer ever. */
        NOT_BEGUN;

        /** The name in JSON, "not-begun". */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static StudentLine of(
            Learner learner, Standing standing, List<ClassAnswers.PersonWeek> weeks, Instant now, ZoneId zone) {
        Instant last = Stream.of(standing.lastAt(), learner.attemptedAt())
                .flatMap(Stream::ofNullable)
                .max(Instant::compareTo)
                .orElse(null);
        int answers = weeks.stream().mapToInt(ClassAnswers.PersonWeek::answers).sum();
        int passed = weeks.stream().mapToInt(ClassAnswers.PersonWeek::passed).sum();
        return new StudentLine(
                learner.key(),
                learner.name(),
                last == null ? State.NOT_BEGUN : last.isBefore(now.minus(PAUSE)) ? State.STOPPED : State.ACTIVE,
                standing.due(),
                standing.overdue(),
                last == null ? null : DayBoundary.in(zone).dayAt(last),
                answers,
                answers < HeatMap.FEWEST_ANSWERS ? null : Integer.valueOf((int) Math.round(100.0 * passed / answers)),
                (int) Math.round(weeks.stream()
                                .mapToInt(ClassAnswers.PersonWeek::seconds)
                                .sum()
                        / 60.0));
    }
}
