package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The item analysis of a set: one object for the page, for /api and for tables.
 *
 * @param counted which attempts of each student: "first", "all", "last", "highest"
 * @param mode "exam" or "practice"
 * @param assignment whose attempts are counted; null for those of everybody
 * @param assignments of the set in classes that whoever asks teaches, the latest first
 * @param keeper whether whoever asks looks after the set
 * @param students whose attempts are counted
 * @param attempts that are counted
 * @param leftOut older ones beyond what one analysis counts
 * @param averages of all ways to count
 * @param quiz null below five students
 * @param items those of the set, in its order, then those that were taken out of it since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SetAnalysis(
        String slug,
        String title,
        String counted,
        String mode,
        @Nullable Assigned assignment,
        List<Assigned> assignments,
        @JsonIgnore boolean keeper,
        Freshness freshness,
        int students,
        int attempts,
        int leftOut,
        List<Average> averages,
        @Nullable QuizFigures quiz,
        List<ItemFigures> items) {

    /** Of fewer students nothing is told but their number: figures would tell of each of them. */
    public static final int FEWEST_STUDENTS = 5;

    /** Of fewer attempts nothing is told that compares items with each other. */
    public static final int FEWEST_ATTEMPTS = 15;

    /** Something that is assigned. */
    public record Assigned(UUID id, String title, String className) {}

    /**
     * How fresh figures are.
     *
     * @param latest when the latest attempt that they know of was handed in
     * @param underWay attempts that are not handed in yet
     * @param since the earlier moment that was asked about
     * @param arrived attempts handed in after it
     * @param arrivedShown whether these are of enough students to be shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Freshness(
            Instant computedAt,
            @Nullable Instant latest,
            int underWay,
            @Nullable Instant since,
            @Nullable Integer arrived,
            @JsonIgnore boolean arrivedShown) {}

    /**
     * The mean score of some attempts.
     *
     * @param mean in per cent; null below five students
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Average(
            String counted, int attempts, @Nullable Double mean) {}

    /** Whether there are too few students for any figure. */
    @JsonIgnore
    public boolean few() {
        return quiz == null;
    }

    /** Whether there are too few attempts to compare items. */
    @JsonIgnore
    public boolean fewAttempts() {
        return attempts < FEWEST_ATTEMPTS;
    }
}
