package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.factloom.statistics.QuizStatistics;
import org.jspecify.annotations.Nullable;

/**
 * What attempts tell of a set as a whole; null where it cannot be said.
 *
 * @param mean in per cent, as median, deviation and standardError
 * @param consistency Cronbach's α in per cent
 * @param errorRatio in per cent
 * @param distribution how many scores are from 0 to below 10 %, from 10 to below 20 %, … from 90 to 100 %
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuizFigures(
        @Nullable Double mean,
        @Nullable Double median,
        @Nullable Double deviation,
        @Nullable Double skewness,
        @Nullable Double kurtosis,
        @Nullable Double consistency,
        @Nullable Double errorRatio,
        @Nullable Double standardError,
        List<Integer> distribution) {

    /** Bars of the distribution. */
    static final int BARS = 10;

    static QuizFigures of(QuizStatistics statistics, List<Integer> distribution, boolean enough) {
        return new QuizFigures(
                Rounded.tenth(statistics.mean()),
                Rounded.tenth(statistics.median()),
                Rounded.tenth(statistics.deviation()),
                Rounded.hundredth(statistics.skewness()),
                Rounded.hundredth(statistics.kurtosis()),
                enough ? Rounded.tenth(statistics.consistency()) : null,
                enough ? Rounded.tenth(statistics.errorRatio()) : null,
                enough ? Rounded.tenth(statistics.standardError()) : null,
                distribution);
    }

    /** −1 where a class may be better served by easier questions, 1 by harder ones, 0 where the mean is as it is wished: 50 to 75 %. */
    @JsonIgnore
    public int meanVerdict() {
        return mean == null || mean >= 50 && mean <= 75 ? 0 : mean < 50 ? -1 : 1;
    }

    /** −1 where scores lie closer together than is wished, 1 where further apart, 0 between 12 and 18 %. */
    @JsonIgnore
    public int deviationVerdict() {
        return deviation == null || deviation >= 12 && deviation <= 18 ? 0 : deviation < 12 ? -1 : 1;
    }

    /** 1 for good (above 75), −1 for poor (below 64), 0 between. */
    @JsonIgnore
    public int consistencyVerdict() {
        return consistency == null || consistency >= 64 && consistency <= 75 ? 0 : consistency < 64 ? -1 : 1;
    }
}
