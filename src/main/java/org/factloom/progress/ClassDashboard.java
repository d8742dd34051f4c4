package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a class comes on: one object for the page, for /api and for tables.
 *
 * @param anonymous whether pseudonyms stand for names
 * @param students who are in it now
 * @param sets that it was assigned, the latest first
 * @param section the number of the one whose facts are the columns of the heat map; null where the sections are
 * @param articles that state the facts of the set of the heat map
 * @param heat of one of the sets; null where there is none
 * @param lines of all to whom anything is assigned, those with most that is due first
 * @param scores of all assignments, the latest first
 * @param weeks up to this one, {@value ClassDashboards#WEEKS} of them or since somebody joined
 * @param knowledge in the same weeks, of what the heat map shows; null while it is worked out, empty where there are too many students and sections
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClassDashboard(
        UUID id,
        String name,
        String zone,
        boolean anonymous,
        Freshness freshness,
        int students,
        List<AssignedSet> sets,
        @Nullable Integer section,
        List<StatedArticle> articles,
        @Nullable HeatMap heat,
        List<StudentLine> lines,
        List<AssignmentScores> scores,
        List<AnswerWeek> weeks,
        @Nullable List<KnownWeek> knowledge) {

    /**
     * How fresh figures are.
     *
     * @param entry the number of the latest entry of the answer log that they know of
     * @param latest when the latest answer that they know of was given
     * @param since when the earlier figures were computed that were asked about
     * @param arrived answers that were logged or marked anew after the latest entry that those knew of
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Freshness(
            Instant computedAt,
            long entry,
            @Nullable Instant latest,
            @Nullable Instant since,
            @Nullable Long arrived) {}

    /**
     * Figures that somebody saw before.
     *
     * @param at when they were computed
     * @param entry the number of the latest entry of the answer log that they knew of
     */
    public record Seen(Instant at, long entry) {

        /** Nothing of what is none. */
        static @Nullable Seen of(String since, @Nullable Long after) {
            Instant at = AnalysisPages.instant(since);
            return at == null || after == null ? null : new Seen(at, after);
        }
    }

    /** How many are in a state. */
    int in(StudentLine.State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    /** An article of which there is a map. */
    public record StatedArticle(String slug, String title, String language) {}

    /**
     * A set that the class was assigned.
     *
     * @param listed its title, told apart from the same one of another
     * @param students to whom it is assigned
     * @param shown whether the heat map is of it
     */
    public record AssignedSet(
            String slug, String title, @JsonIgnore String listed, int students, boolean shown) {}
}
