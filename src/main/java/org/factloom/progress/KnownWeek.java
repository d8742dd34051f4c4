package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.learning.Past;
import org.jspecify.annotations.Nullable;

/**
 * What a class knew at the end of a week of what its heat map shows, as the means of that tell it; in the last week, now.
 *
 * @param week its Monday
 * @param students who had answered any fact of the set until then
 * @param facts of each of them, together
 * @param percent of these that they would have answered; null where the students are too few
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnownWeek(
        LocalDate week, int students, int facts, @Nullable Integer percent) {

    /**
     * @param ends of the weeks but for the last
     * @param past of each learner, of the sections at the ends
     * @param section of the heat map; null for all
     */
    static List<KnownWeek> of(
            List<LocalDate> mondays,
            List<Instant> ends,
            List<Learner> learners,
            Map<UUID, Past> past,
            HeatMap heat,
            @Nullable Integer section) {
        List<KnownWeek> weeks = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            int end = i;
            List<Past> begun = learners.stream()
                    .filter(learner -> learner.joined().isBefore(ends.get(end)))
                    .map(learner -> Objects.requireNonNull(past.get(learner.person())))
                    .filter(one -> one.begun(end))
                    .toList();
            int all = begun.size() * heat.facts();
            boolean told = begun.size() >= HeatMap.FEWEST_STUDENTS && all > 0;
            weeks.add(new KnownWeek(
                    mondays.get(i),
                    begun.size(),
                    all,
                    told
                            ? Integer.valueOf(HeatMap.percent(
                                    begun.stream()
                                            .mapToDouble(one -> one.recalled(end, section))
                                            .sum(),
                                    all))
                            : null));
        }
        HeatMap.Mean now = heat.mean();
        weeks.add(new KnownWeek(mondays.getLast(), now.students(), now.facts(), now.percent()));
        return List.copyOf(weeks);
    }
}
