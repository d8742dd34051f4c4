package org.factloom.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures that Moodle's quiz statistics publishes for the marks of its own two fixtures, made in spreadsheets apart from its code. */
class PublishedFiguresTest {

    private static final double[] OF_GENERATED = {8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    private static final double[] OF_WALKED = {1, 1, 1, 1, 1, 1, 1};

    @Test
    void ofAttemptsThatWereGenerated() {
        List<ItemStatistics> items = ItemStatistics.of(matrix("generated-attempts.csv", OF_GENERATED));
        all(
                items,
                item -> times(100, item.facility()),
                41.19318182,
                81.36363636,
                71.36363636,
                65.45454545,
                65.90909091,
                36.36363636,
                59.09090909,
                50,
                59.09090909,
                63.63636364,
                45.45454545,
                27.27272727,
                50);
        all(
                items,
                item -> times(1000, item.deviation()),
                1912.733589,
                251.2738111,
                322.6312277,
                333.4199022,
                337.5811591,
                492.3659639,
                503.2362797,
                511.7663157,
                503.2362797,
                492.3659639,
                509.6471914,
                455.8423058,
                511.7663157);
        all(
                items,
                ItemStatistics::effectiveWeight,
                26.58464457,
                3.368456046,
                3.253955259,
                7.584083694,
                3.79658376,
                3.183278505,
                4.532356904,
                7.78856243,
                10.08351572,
                8.381139345,
                8.727645713,
                7.946277111,
                4.769500946);
        all(
                items,
                ItemStatistics::discrimination,
                25.88327077,
                1.170256965,
                -4.207816809,
                28.16930644,
                -2.513606859,
                -12.99017581,
                -8.900638238,
                8.670004606,
                29.63337745,
                15.18945843,
                16.21079629,
                15.52451404,
                -8.396734802);
        all(
                items,
                ItemStatistics::efficiency,
                27.23492723,
                1.382386552,
                -4.691171307,
                31.12404354,
                -2.877487579,
                -17.5074184,
                -10.27568922,
                10.86956522,
                34.58997279,
                17.4790556,
                20.14359793,
                22.06477733,
                -10);
    }

    @Test
    void ofAttemptsThatWereWalkedThrough() {
        ResponseMatrix matrix = matrix("walked-attempts.csv", OF_WALKED);
        List<ItemStatistics> items = ItemStatistics.of(matrix);
        all(items, ItemStatistics::facility, 0.704, 0.48, 0.973333333, 0.68, 0.52, 0.64, 0.62);
        all(
                items,
                ItemStatistics::deviation,
                0.4513682901,
                0.5099019514,
                0.13333334,
                0.4760952286,
                0.3055050463,
                0.4898979486,
                0.331662479);
        all(
                items,
                ItemStatistics::effectiveWeight,
                21.2922742344,
                18.8979800309,
                4.443012573,
                18.9347251357,
                11.1450138688,
                9.8081339177,
                15.4788602394);
        all(
                items,
                ItemStatistics::discrimination,
                -7.0650767526,
                -28.8982125772,
                -9.1230674268,
                -22.6306444113,
                -17.6997047674,
                -45.3785178421,
                -5.6543166602);
        all(
                items,
                ItemStatistics::efficiency,
                -9.4550536967,
                -36.7834118938,
                -21.6545012165,
                -31.4411395613,
                -21.1794802584,
                -56.9365974439,
                -6.5043742058);
        QuizStatistics quiz = QuizStatistics.of(matrix);
        // Published in points, of which there are seven.
        same(4.617333332, times(0.07, quiz.mean()));
        same(4.5, times(0.07, quiz.median()));
        same(0.8117265554, times(0.07, quiz.deviation()));
        same(-0.092502502, quiz.skewness());
        same(-0.7073968557, quiz.kurtosis());
        same(-87.2230935542, quiz.consistency());
        same(136.8294900795, quiz.errorRatio());
        same(1.1106813066, times(0.07, quiz.standardError()));
    }

    private static @Nullable Double times(double factor, @Nullable Double figure) {
        return figure == null ? null : factor * figure;
    }

    private static void all(
            List<ItemStatistics> items, Function<ItemStatistics, @Nullable Double> figure, double... published) {
        assertEquals(published.length, items.size());
        for (int i = 0; i < published.length; i++) {
            same(published[i], figure.apply(items.get(i)));
        }
    }

    /** The tolerance of those who publish them. */
    private static void same(double published, @Nullable Double figure) {
        assertEquals(published, Objects.requireNonNull(figure), 1.5e-5 * Math.abs(published));
    }

    private static ResponseMatrix matrix(String file, double[] maxima) {
        try (InputStream in =
                Objects.requireNonNull(PublishedFiguresTest.class.getResourceAsStream("/statistics/" + file))) {
            return new ResponseMatrix(
                    maxima,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> Arrays.stream(line.split(",", -1))
                                    .mapToDouble(Double::parseDouble)
                                    .toArray())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
