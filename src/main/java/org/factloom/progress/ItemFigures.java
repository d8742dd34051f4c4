package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What attempts tell of an item.
 *
 * @param number in its set, from 1; those that were taken out of it since come after the others
 * @param retired whether it was taken out of the set since
 * @param version that is asked now; to those who do not look after the set, the latest that was asked
 * @param students who were asked it, in the attempts that count
 * @param attempts that were asked it
 * @param dropped further attempts in which it counts for nothing
 * @param guess what guessing reaches, in per cent; null where that is not defined
 * @param contests of all its versions
 * @param openContests those not decided yet
 * @param told null below five students
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemFigures(
        String id,
        int number,
        String form,
        String stem,
        String key,
        boolean retired,
        int version,
        int students,
        int attempts,
        int dropped,
        @Nullable Double guess,
        int contests,
        int openContests,
        List<Suspicion> suspicions,
        @Nullable Told told) {

    /** From here on an item is easy enough not to be called hard. */
    private static final double HARD = 50;

    /** The least discrimination of an item that tells those who know from those who do not. */
    private static final double TELLING = 20;

    /**
     * Its figures. Discrimination and what compares it with other items is null below fifteen attempts, and all is null that cannot be said.
     *
     * @param open how many left it open
     * @param right how many have all its points
     * @param facility mean mark in per cent of the maximum
     * @param low the lower end of the 95 % interval of the share of right ones, in per cent
     * @param high its upper end
     * @param deviation of the marks, in points
     * @param intendedWeight in per cent
     * @param effectiveWeight in per cent
     * @param discrimination −100 to 100
     * @param efficiency in per cent
     * @param mean seconds
     * @param median seconds
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            int open,
            int right,
            @Nullable Double facility,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double deviation,
            @Nullable Double intendedWeight,
            @Nullable Double effectiveWeight,
            @Nullable Double discrimination,
            @Nullable Double efficiency,
            @Nullable WrongAnswer mostChosen,
            @Nullable Double mean,
            @Nullable Double median) {}

    /**
     * The wrong answer that was given most.
     *
     * @param words "true" or "false" of a statement
     * @param chosen how often
     * @param share in per cent of all attempts
     * @param why the sentence that says what it really is, or what is true instead; null where the article has none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WrongAnswer(
            String words,
            int chosen,
            double share,
            @Nullable String why) {}

    @JsonIgnore
    public boolean suspect() {
        return !suspicions.isEmpty();
    }

    /** Whether it is hard, and those who know the rest know it: the fact is to be taught, not the item to be mended. */
    @JsonIgnore
    public boolean unlearned() {
        return !suspect()
                && told != null
                && told.facility != null
                && told.facility < HARD
                && told.discrimination != null
                && told.discrimination >= TELLING;
    }

    /** Whether its statement is to be judged, so that answers are "true" and "false". */
    @JsonIgnore
    public boolean judged() {
        return form.equals("true-false");
    }
}
