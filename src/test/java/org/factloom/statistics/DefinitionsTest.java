package org.factloom.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures against a second implementation, on a thousand random matrices. */
class DefinitionsTest {

    private enum Figure {
        FACILITY,
        DEVIATION,
        DISCRIMINATION,
        EFFICIENCY,
        WEIGHT,
        SPREAD,
        SKEWNESS,
        KURTOSIS,
        CONSISTENCY
    }

    private final Map<Figure, Integer> said = new EnumMap<>(Figure.class);
    private final Map<Figure, Integer> unsaid = new EnumMap<>(Figure.class);

    @Test
    void agreeWithASecondImplementation() {
        for (long seed = 0; seed < 1_000; seed++) {
            RandomMatrices random = RandomMatrices.of(seed);
            Definitions expected = new Definitions(random.maxima(), random.marks());
            List<ItemStatistics> items = ItemStatistics.of(random.matrix());
            for (int j = 0; j < items.size(); j++) {
                ItemStatistics item = items.get(j);
                String where = "seed " + seed + ", item " + j;
                same(Figure.FACILITY, expected.facility(j), item.facility(), where);
                same(Figure.DEVIATION, expected.deviation(j), item.deviation(), where);
                same(Figure.DISCRIMINATION, expected.discrimination(j), item.discrimination(), where);
                same(Figure.EFFICIENCY, expected.efficiency(j), item.efficiency(), where);
                same(Figure.WEIGHT, expected.effectiveWeight(j), item.effectiveWeight(), where);
            }
            QuizStatistics quiz = QuizStatistics.of(random.matrix());
            assertEquals(random.marks().size(), quiz.attempts());
            if (!random.marks().isEmpty()) {
                String where = "seed " + seed;
                assertEquals(expected.mean().doubleValue(), quiz.mean(), 1e-9, where);
                assertEquals(expected.median().doubleValue(), quiz.median(), 1e-9, where);
                same(Figure.SPREAD, expected.deviation(), quiz.deviation(), where);
                same(Figure.SKEWNESS, expected.skewness(), quiz.skewness(), where);
                same(Figure.KURTOSIS, expected.kurtosis(), quiz.kurtosis(), where);
                same(Figure.CONSISTENCY, expected.consistency(), quiz.consistency(), where);
            }
        }
        for (Figure figure : Figure.values()) {
            assertTrue(said.getOrDefault(figure, 0) > 200, figure + " is said");
            assertTrue(unsaid.getOrDefault(figure, 0) > 10, figure + " is not said");
        }
    }

    private void same(Figure figure, @Nullable BigDecimal expected, @Nullable Double actual, String where) {
        (expected == null ? unsaid : said).merge(figure, 1, Integer::sum);
        String what = figure + " of " + where;
        if (expected == null || actual == null) {
            assertEquals(expected, actual, what);
        } else {
            assertEquals(expected.doubleValue(), actual, 1e-9 * Math.max(1, Math.abs(expected.doubleValue())), what);
        }
    }
}
