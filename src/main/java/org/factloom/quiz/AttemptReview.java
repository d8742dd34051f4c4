package org.factloom.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt under terms, with all that was asked and answered in it, for those who answer for its marks.
 *
 * @param handedIn null while it runs
 * @param byClock whether the time was up, and nobody handed it in
 * @param score as marked, 0 to 1; null while it runs
 * @param counted the same with what lateness takes
 * @param points of all questions that count
 * @param tries of the same person, the first first
 * @param lines a line for each question, in their order; none while it runs
 */
public record AttemptReview(
        UUID id,
        String title,
        Terms terms,
        int tryNumber,
        Instant startedAt,
        @Nullable Instant handedIn,
        boolean byClock,
        @Nullable Instant deadline,
        @Nullable Overdue overdue,
        @Nullable Double score,
        @Nullable Double counted,
        int points,
        List<ExtraTime> extraTimes,
        List<Try> tries,
        List<Line> lines) {

    /**
     * An attempt of the same person under the same terms.
     *
     * @param percent of what counts of it; null while it runs
     */
    public record Try(UUID id, int number, @Nullable Integer percent, boolean counts) {}

    /**
     * A question, its answer and what became of the mark.
     *
     * @param mark that counts, 0 to 1
     * @param saving null where nothing was saved
     * @param late an answer that arrived after the end, which does not count
     * @param byHand whether a teacher gave the mark
     */
    public record Line(
            UUID answer,
            Question question,
            Screen.Source source,
            Feedback feedback,
            double mark,
            Savings.@Nullable Saving saving,
            @Nullable LateAnswer late,
            boolean overridden,
            boolean byHand,
            List<MarkChange> changes) {

        public int number() {
            return question.number();
        }

        /** Of its points, to two decimals: "1.5". */
        public String reached() {
            return AttemptReview.reached(mark, question.points());
        }
    }

    public boolean isOver() {
        return score != null;
    }

    public String reached() {
        return score == null ? "" : reached(score, points);
    }

    public int countedPercent() {
        return counted == null ? 0 : Result.percent(counted);
    }

    public int percent() {
        return score == null ? 0 : Result.percent(score);
    }

    private static String reached(double score, int points) {
        return BigDecimal.valueOf(score * points)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
