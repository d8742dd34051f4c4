package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.factloom.memory.Calibration.Bin;
import org.factloom.memory.Calibration.Prediction;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void figuresOfASmallSample() {
        Calibration calibration = Calibration.of(List.of(
                new Prediction(0.9, true),
                new Prediction(0.9, false),
                new Prediction(0.4, false),
                new Prediction(0.4, true),
                new Prediction(0.4, false)));
        assertEquals(5, calibration.answers());
        assertEquals(
                -(Math.log(0.9) + Math.log(0.1) + 2 * Math.log(0.6) + Math.log(0.4)) / 5, calibration.logLoss(), 1e-12);
        assertEquals(
                List.of(3, 2), calibration.bins().stream().map(Bin::answers).toList());
        assertEquals(0.4, calibration.bins().getFirst().predicted(), 1e-12);
        assertEquals(1.0 / 3, calibration.bins().getFirst().observed(), 1e-12);
        assertEquals(Math.sqrt((3 * Math.pow(0.4 - 1.0 / 3, 2) + 2 * Math.pow(0.4, 2)) / 5), calibration.rmse(), 1e-9);
        // of six pairs of a right and a wrong answer two are in order, one is not, and three are tied
        assertEquals(3.5 / 6, calibration.auc(), 1e-12);
    }

    @Test
    void aTrueModelIsCalibrated() {
        SplittableRandom random = new SplittableRandom(3);
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            double predicted = random.nextDouble();
            predictions.add(new Prediction(predicted, random.nextDouble() < predicted));
        }
        Calibration calibration = Calibration.of(predictions);
        assertEquals(0, calibration.rmse(), 0.01);
        assertEquals(5.0 / 6, calibration.auc(), 0.01);
        assertEquals(0.5, calibration.logLoss(), 0.01);
    }

    @Test
    void certaintyThatFailedCostsMuchButNotEverything() {
        Calibration calibration = Calibration.of(List.of(new Prediction(1, false), new Prediction(0, true)));
        assertEquals(-Math.log(1e-6), calibration.logLoss(), 1e-9);
        assertEquals(0, calibration.auc());
    }
}
