package org.factloom.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ItemStatisticsTest {

    private static final double NO = ResponseMatrix.NOT_ASKED;

    /** Four attempts at three items, worked out by hand. */
    @Test
    void figuresByHand() {
        ResponseMatrix matrix = matrix(
                1, new double[] {1, 1, 1}, new double[] {1, 1, 0}, new double[] {1, 0, 0}, new double[] {1, 0, 0});
        QuizStatistics quiz = QuizStatistics.of(matrix);
        assertEquals(100 * 1.75 / 3, said(quiz.mean()), 1e-9);
        assertEquals(50, said(quiz.median()), 1e-9);
        // The population variance of the totals is .6875.
        assertEquals(.6875, Math.pow(said(quiz.deviation()) * 3 / 100, 2) * 3 / 4, 1e-9);
        assertEquals(100 * 6 / 11.0, said(quiz.consistency()), 1e-9);
        assertEquals(100 * Math.sqrt(5 / 11.0), said(quiz.errorRatio()), 1e-9);

        List<ItemStatistics> items = ItemStatistics.of(matrix);
        assertEquals(
                List.of(1.0, .5, .25),
                items.stream().map(ItemStatistics::facility).toList());
        assertNull(items.get(0).discrimination(), "everybody knows it");
        assertNull(items.get(0).efficiency());
        assertEquals(0, said(items.get(0).effectiveWeight()));
        // (1, 1, 0, 0) and the rest (2, 1, 1, 1): cov 1/6, variances 1/3 and 1/4
        assertEquals(100 * (1 / 6.0) / Math.sqrt(1 / 12.0), said(items.get(1).discrimination()), 1e-9);
        assertEquals(100, said(items.get(1).efficiency()), 1e-9);
        assertEquals(100 / 3.0, said(items.get(1).intendedWeight()), 1e-9);
    }

    @Test
    void ofNobodyAndOfOneNothingIsSaid() {
        assertNull(QuizStatistics.of(matrix(1)).mean());
        ResponseMatrix one = matrix(1, new double[] {1, 0});
        assertNull(QuizStatistics.of(one).deviation());
        assertNull(QuizStatistics.of(one).consistency());
        ItemStatistics item = ItemStatistics.of(one).getFirst();
        assertEquals(1.0, item.facility());
        assertNull(item.deviation());
        assertNull(item.discrimination());
        assertNull(item.effectiveWeight());
        ItemStatistics unasked = ItemStatistics.of(matrix(1, new double[] {NO, 1}, new double[] {NO, 0}))
                .getFirst();
        assertEquals(0, unasked.attempts());
        assertNull(unasked.facility());
    }

    @Test
    void whereAllAnswerAlikeNothingTellsThemApart() {
        ResponseMatrix matrix = matrix(1, new double[] {1, 0, .3}, new double[] {1, 0, .3}, new double[] {1, 0, .3});
        QuizStatistics quiz = QuizStatistics.of(matrix);
        assertEquals(0.0, quiz.deviation());
        assertNull(quiz.skewness());
        assertNull(quiz.consistency());
        ItemStatistics.of(matrix).forEach(item -> {
            assertEquals(0.0, item.deviation());
            assertNull(item.discrimination());
            assertNull(item.effectiveWeight());
        });
    }

    /** Two of three items are drawn: totals are compared by what could be reached. */
    @Test
    void whatIsDrawnIsComparedByWhatCouldBeReached() {
        ResponseMatrix matrix = new ResponseMatrix(
                new double[] {1, 1, 2},
                List.of(new double[] {1, 1, NO}, new double[] {0, NO, 0}, new double[] {1, NO, 2}, new double[] {
                    0, 0, NO
                }));
        assertEquals(100.0, said(ItemStatistics.of(matrix).getFirst().discrimination()), 1e-9);
        assertEquals(50.0, said(QuizStatistics.of(matrix).mean()), 1e-9);
        assertNull(QuizStatistics.of(matrix).consistency());
    }

    @Test
    void anItemThatTheBestMissIsOpposed() {
        ResponseMatrix matrix = matrix(
                1, new double[] {0, 1, 1, 1}, new double[] {0, 1, 1, 0}, new double[] {1, 0, 0, 0}, new double[] {
                    1, 0, 0, 0
                });
        ItemStatistics item = ItemStatistics.of(matrix).getFirst();
        assertTrue(item.opposed());
        assertNull(item.effectiveWeight());
        assertTrue(said(item.discrimination()) < -90);
    }

    @Test
    void whatIsNoMatrixIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> matrix(1, new double[] {1}, new double[] {1, 1}));
        assertThrows(IllegalArgumentException.class, () -> matrix(-1, new double[] {1}));
    }

    @Property(tries = 200)
    void alphaIsUnchangedByAConstant(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int more) {
        RandomMatrices random = RandomMatrices.of(seed);
        double[] maxima = Arrays.stream(random.maxima()).map(one -> one + more).toArray();
        List<double[]> marks = random.marks().stream()
                .map(row -> Arrays.stream(row).map(mark -> mark + more).toArray())
                .toList();
        Double before = QuizStatistics.of(random.matrix()).consistency();
        Double after = QuizStatistics.of(new ResponseMatrix(maxima, marks)).consistency();
        if (before == null || after == null) {
            assertEquals(before, after);
        } else {
            assertEquals(before, after, 1e-6 * Math.max(1, Math.abs(before)));
        }
    }

    @Property(tries = 200)
    void discriminationIsPearsonsOfItemAndRest(@ForAll long seed) {
        RandomMatrices random = RandomMatrices.of(seed);
        List<ItemStatistics> items = ItemStatistics.of(random.matrix());
        boolean complete =
                random.marks().stream().allMatch(row -> Arrays.stream(row).noneMatch(Double::isNaN));
        for (int j = 0; complete && j < items.size(); j++) {
            int item = j;
            double[] x = random.marks().stream().mapToDouble(row -> row[item]).toArray();
            double[] rest = random.marks().stream()
                    .mapToDouble(row -> Arrays.stream(row).sum() - row[item])
                    .toArray();
            Double r = Moments.correlation(x, rest);
            assertEquals(r == null, items.get(j).discrimination() == null);
            if (r != null) {
                assertEquals(100 * r, said(items.get(j).discrimination()), 1e-9);
            }
        }
    }

    @Property(tries = 200)
    void effectiveWeightsSumToAHundred(@ForAll long seed) {
        List<Double> weights = ItemStatistics.of(RandomMatrices.of(seed).matrix()).stream()
                .map(ItemStatistics::effectiveWeight)
                .filter(Objects::nonNull)
                .toList();
        if (!weights.isEmpty()) {
            assertEquals(100, weights.stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
        }
    }

    @Property(tries = 200)
    void nothingIsEverNoNumber(@ForAll long seed) {
        String said = ItemStatistics.of(RandomMatrices.of(seed).matrix()).toString()
                + QuizStatistics.of(RandomMatrices.of(seed).matrix());
        assertTrue(!said.contains("NaN") && !said.contains("Infinity"), said);
    }

    private static ResponseMatrix matrix(double maximum, double[]... rows) {
        double[] maxima = new double[rows.length == 0 ? 0 : rows[0].length];
        Arrays.fill(maxima, maximum);
        return new ResponseMatrix(maxima, List.of(rows));
    }

    private static double said(Double figure) {
        return Objects.requireNonNull(figure);
    }
}
