package org.factloom.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Matrices of all kinds: of nobody, of one attempt, of items that everybody knows, of items that some are not asked. */
record RandomMatrices(double[] maxima, List<double[]> marks) {

    static RandomMatrices of(long seed) {
        Random random = new Random(seed);
        int items = random.nextInt(9);
        int attempts = random.nextInt(10) == 0 ? random.nextInt(3) : random.nextInt(31);
        boolean draws = random.nextInt(3) == 0;
        double[] maxima = new double[items];
        double[] easiness = new double[items];
        for (int j = 0; j < items; j++) {
            maxima[j] = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(3);
            easiness[j] = random.nextInt(8) == 0 ? random.nextInt(2) * 10 : random.nextDouble();
        }
        List<double[]> marks = new ArrayList<>();
        for (int i = 0; i < attempts; i++) {
            double[] row = new double[items];
            double skill = random.nextDouble() - 0.5;
            for (int j = 0; j < items; j++) {
                boolean right = random.nextDouble() < easiness[j] + skill / 2 && easiness[j] > 0;
                row[j] = draws && random.nextInt(3) == 0
                        ? ResponseMatrix.NOT_ASKED
                        : maxima[j] * (right ? 1 : easiness[j] > 0 && random.nextInt(3) == 0 ? 0.25 : 0);
            }
            marks.add(row);
        }
        return new RandomMatrices(maxima, marks);
    }

    ResponseMatrix matrix() {
        return new ResponseMatrix(maxima, marks);
    }
}
