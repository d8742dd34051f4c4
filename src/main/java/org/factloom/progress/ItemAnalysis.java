package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of one item: one object for the page, for /api and for tables.
 *
 * @param assignment whose attempts are counted; null for those of everybody
 * @param keeper whether whoever asks looks after the set
 * @param ofVersion the one version whose answers are counted; null for all
 * @param options of the version that is told of, or of {@code ofVersion}; none of forms without options, and below five students
 * @param uncounted answers to versions that had other options
 * @param wrong what was typed that has not all the points, the most frequent first; none below five students
 * @param versions that were asked, the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemAnalysis(
        String slug,
        String title,
        String counted,
        String mode,
        SetAnalysis.@Nullable Assigned assignment,
        @JsonIgnore boolean keeper,
        SetAnalysis.Freshness freshness,
        @Nullable Integer ofVersion,
        ItemFigures item,
        List<Option> options,
        int uncounted,
        List<ItemFigures.WrongAnswer> wrong,
        List<Version> versions) {

    /**
     * An option.
     *
     * @param words "true" or "false" of a statement
     * @param share of all attempts that were asked it, in per cent
     * @param low the lower end of its 95 % interval, in per cent
     * @param high its upper end
     * @param pointBiserial −1 to 1; null below fifteen attempts, and where it cannot be said
     * @param top how many of the best 27 % chose it
     * @param bottom how many of the weakest 27 %
     * @param idle a wrong one that fewer than 5 % chose; never below fifteen attempts
     * @param preferred a wrong one that more of the best chose than a right one; never below fifteen attempts
     * @param why the sentence that says what it really is; null where the article has none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Option(
            String words,
            boolean key,
            int chosen,
            double share,
            double low,
            double high,
            @Nullable Double pointBiserial,
            int top,
            int middle,
            int bottom,
            boolean idle,
            boolean preferred,
            @Nullable String why) {}

    /**
     * A version that was asked.
     *
     * @param facility in per cent; null below five students, as low and high
     * @param discrimination −100 to 100; null below fifteen attempts
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Version(
            int number,
            Instant since,
            int students,
            int attempts,
            @Nullable Double facility,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double discrimination) {}

    /** Whether there are too few attempts to compare the item with others. */
    @JsonIgnore
    public boolean fewAttempts() {
        return item.attempts() < SetAnalysis.FEWEST_ATTEMPTS;
    }
}
