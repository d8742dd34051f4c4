package org.factloom.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The definitions of item analysis once more, word for word, in decimals of 40 digits: to compare with. */
final class Definitions {

    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<BigDecimal> maxima;
    /** Null where an item is not asked. */
    private final List<List<@Nullable BigDecimal>> rows;

    Definitions(double[] maxima, List<double[]> marks) {
        this.maxima = IntStream.range(0, maxima.length)
                .mapToObj(j -> new BigDecimal(maxima[j]))
                .toList();
        rows = new ArrayList<>();
        for (double[] row : marks) {
            List<@Nullable BigDecimal> decimals = new ArrayList<>();
            for (double mark : row) {
                decimals.add(Double.isNaN(mark) ? null : new BigDecimal(mark));
            }
            rows.add(decimals);
        }
    }

    private boolean complete() {
        return rows.stream().noneMatch(row -> row.contains(null));
    }

    private List<List<@Nullable BigDecimal>> asking(int j) {
        return rows.stream().filter(row -> row.get(j) != null).toList();
    }

    private List<BigDecimal> x(int j) {
        return asking(j).stream().map(row -> row.get(j)).toList();
    }

    /** T, or R without item {@code not}: raw where all are asked the same, otherwise by what could be reached. */
    private BigDecimal total(List<@Nullable BigDecimal> row, int not) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (int k = 0; k < row.size(); k++) {
            BigDecimal mark = row.get(k);
            if (mark != null && k != not) {
                sum = sum.add(mark);
                most = most.add(maxima.get(k));
            }
        }
        return complete() || most.signum() == 0 ? sum : sum.divide(most, DIGITS);
    }

    private List<BigDecimal> totals(int j) {
        return asking(j).stream().map(row -> total(row, -1)).toList();
    }

    private List<BigDecimal> rests(int j) {
        return asking(j).stream().map(row -> total(row, j)).toList();
    }

    private static BigDecimal mean(List<BigDecimal> x) {
        return x.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(x.size()), DIGITS);
    }

    private static BigDecimal cov(List<BigDecimal> x, List<BigDecimal> y) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < x.size(); i++) {
            sum = sum.add(x.get(i).subtract(mean(x)).multiply(y.get(i).subtract(mean(y)), DIGITS));
        }
        BigDecimal cov = sum.divide(BigDecimal.valueOf(x.size() - 1L), DIGITS);
        // Thirds have no end in decimals: what is left of them is nothing.
        return cov.abs().compareTo(new BigDecimal("1e-30")) < 0 ? BigDecimal.ZERO : cov;
    }

    private static BigDecimal root(BigDecimal x) {
        return x.signum() <= 0 ? BigDecimal.ZERO : x.sqrt(DIGITS);
    }

    @Nullable BigDecimal facility(int j) {
        return x(j).isEmpty() || maxima.get(j).signum() == 0 ? null : mean(x(j)).divide(maxima.get(j), DIGITS);
    }

    @Nullable BigDecimal deviation(int j) {
        return x(j).size() < 2 ? null : root(cov(x(j), x(j)));
    }

    @Nullable BigDecimal discrimination(int j) {
        if (x(j).size() < 2) {
            return null;
        }
        BigDecimal below = root(cov(x(j), x(j)).multiply(cov(rests(j), rests(j)), DIGITS));
        return below.signum() == 0
                ? null
                : HUNDRED.multiply(cov(x(j), rests(j))).divide(below, DIGITS);
    }

    @Nullable BigDecimal efficiency(int j) {
        if (x(j).size() < 2) {
            return null;
        }
        BigDecimal below =
                cov(x(j).stream().sorted().toList(), rests(j).stream().sorted().toList());
        return below.signum() == 0
                ? null
                : HUNDRED.multiply(cov(x(j), rests(j))).divide(below, DIGITS);
    }

    @Nullable BigDecimal effectiveWeight(int j) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < maxima.size(); k++) {
            if (x(k).size() >= 2) {
                sum = sum.add(root(cov(x(k), totals(k))));
            }
        }
        if (x(j).size() < 2 || cov(x(j), totals(j)).signum() < 0 || sum.signum() == 0) {
            return null;
        }
        return HUNDRED.multiply(root(cov(x(j), totals(j)))).divide(sum, DIGITS);
    }

    /** In per cent of what could be reached. */
    private List<BigDecimal> grades() {
        return rows.stream()
                .map(row -> {
                    BigDecimal sum = BigDecimal.ZERO;
                    BigDecimal most = BigDecimal.ZERO;
                    for (int k = 0; k < row.size(); k++) {
                        BigDecimal mark = row.get(k);
                        if (mark != null) {
                            sum = sum.add(mark);
                            most = most.add(maxima.get(k));
                        }
                    }
                    return most.signum() == 0
                            ? BigDecimal.ZERO
                            : HUNDRED.multiply(sum).divide(most, DIGITS);
                })
                .toList();
    }

    private BigDecimal s(int k) {
        BigDecimal mean = mean(grades());
        return grades().stream()
                .map(grade -> grade.subtract(mean).pow(k, DIGITS))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean allAlike() {
        return grades().stream().distinct().count() < 2 || s(2).compareTo(new BigDecimal("1e-30")) < 0;
    }

    BigDecimal mean() {
        return mean(grades());
    }

    BigDecimal median() {
        List<BigDecimal> sorted = grades().stream().sorted().toList();
        int n = sorted.size();
        return n % 2 == 1
                ? sorted.get(n / 2)
                : sorted.get(n / 2).add(sorted.get(n / 2 - 1)).divide(BigDecimal.TWO, DIGITS);
    }

    @Nullable BigDecimal deviation() {
        int n = rows.size();
        return n < 2 ? null : root(s(2).divide(BigDecimal.valueOf(n - 1L), DIGITS));
    }

    private BigDecimal k2() {
        BigDecimal n = BigDecimal.valueOf(rows.size());
        return n.multiply(s(2).divide(n, DIGITS)).divide(n.subtract(BigDecimal.ONE), DIGITS);
    }

    @Nullable BigDecimal skewness() {
        int n = rows.size();
        if (n < 3 || allAlike()) {
            return null;
        }
        BigDecimal m3 = s(3).divide(BigDecimal.valueOf(n), DIGITS);
        BigDecimal k3 =
                m3.multiply(BigDecimal.valueOf((long) n * n)).divide(BigDecimal.valueOf((n - 1L) * (n - 2L)), DIGITS);
        return k3.divide(root(k2()).pow(3, DIGITS), DIGITS);
    }

    @Nullable BigDecimal kurtosis() {
        int n = rows.size();
        if (n < 4 || allAlike()) {
            return null;
        }
        BigDecimal m2 = s(2).divide(BigDecimal.valueOf(n), DIGITS);
        BigDecimal m4 = s(4).divide(BigDecimal.valueOf(n), DIGITS);
        BigDecimal above =
                m4.multiply(BigDecimal.valueOf(n + 1L)).subtract(m2.pow(2).multiply(BigDecimal.valueOf(3L * (n - 1))));
        BigDecimal k4 = above.multiply(BigDecimal.valueOf((long) n * n))
                .divide(BigDecimal.valueOf((n - 1L) * (n - 2L) * (n - 3L)), DIGITS);
        return k4.divide(k2().pow(2), DIGITS);
    }

    @Nullable BigDecimal consistency() {
        List<Integer> asked = IntStream.range(0, maxima.size())
                .filter(j -> !x(j).isEmpty())
                .boxed()
                .toList();
        int p = asked.size();
        if (p < 2 || rows.size() < 2 || allAlike() || asked.stream().anyMatch(j -> x(j).size() != rows.size())) {
            return null;
        }
        BigDecimal ofItems = asked.stream().map(j -> cov(x(j), x(j))).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> raw = rows.stream()
                .map(row -> {
                    BigDecimal sum = BigDecimal.ZERO;
                    for (BigDecimal mark : row) {
                        sum = mark == null ? sum : sum.add(mark);
                    }
                    return sum;
                })
                .toList();
        return BigDecimal.ONE
                .subtract(ofItems.divide(cov(raw, raw), DIGITS))
                .multiply(BigDecimal.valueOf(100L * p))
                .divide(BigDecimal.valueOf(p - 1L), DIGITS);
    }
}
