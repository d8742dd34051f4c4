package org.factloom.progress;

import java.util.UUID;
import org.factloom.quiz.ResponseForm;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt made of one of its questions.
 *
 * @param number of the question in the attempt
 * @param version of the item that it was asked
 * @param points what the question counts in it
 * @param mark 0 to 1, the one that counts
 * @param dropped whether the question counts for nothing in it
 * @param response options counted as the item does; null where it was left open
 * @param takenMs milliseconds; null where it is not known
 */
record AnalysedAnswer(
        int number,
        UUID version,
        int points,
        double mark,
        boolean dropped,
        @Nullable ResponseForm response,
        @Nullable Integer takenMs) {}
