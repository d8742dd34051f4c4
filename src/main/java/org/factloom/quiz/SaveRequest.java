package org.factloom.quiz;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * An answer to be saved.
 *
 * @param sequence counts the client's changes of this answer, from 1; one that is not above the saved one changes nothing
 * @param response options and events counted as they are shown; nothing to take an answer back
 * @param takenMs for how many milliseconds the question was in view so far; nothing where that is not known
 * @param changed whether another option was chosen before; nothing where that is not known
 * @param flagged whether the learner wants to come back to the question
 */
public record SaveRequest(
        @Min(1) @Max(9_007_199_254_740_991L) long sequence,
        @Nullable ResponseForm response,
        boolean flagged,
        @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer takenMs,
        @Nullable Boolean changed) {}
