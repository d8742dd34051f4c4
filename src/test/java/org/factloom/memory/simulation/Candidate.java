package org.factloom.memory.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factloom.item.Form;
import org.factloom.memory.Calibration;
import org.factloom.memory.Calibration.Bin;
import org.factloom.memory.Elo;
import org.factloom.memory.ResponseModel;
import org.factloom.memory.SchedulerSettings;

/** Constants of the mapping that might be better, and their row of the report. */
record Candidate(String name, ResponseModel responses, ModelSchedule.Reading reading) {

    static final String HEADING = """
        | the same answers predicted by | log loss | RMSE(bins) | AUC | predicted | observed |
        |---|---|---|---|---|---|\
        """;

    private static final double[] SLIPS = {0, 0.03, 0.05};
    private static final double[] POWERS = {0, 0.5, 1.5};

    static List<Candidate> all() {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate("every right answer Good", ResponseModel.DEFAULT, ModelSchedule.Reading.GOOD));
        candidates.add(new Candidate(
                "every right answer Good, guessing in P",
                ResponseModel.DEFAULT,
                ModelSchedule.Reading.GOOD_IF_GUESSED));
        for (double slip : SLIPS) {
            candidates.add(mapping(slip, 1));
        }
        for (double power : POWERS) {
            candidates.add(mapping(ResponseModel.DEFAULT.slip(), power));
        }
        return candidates;
    }

    private static Candidate mapping(double slip, double power) {
        return new Candidate(
                String.format(Locale.ROOT, "mapping, slip %.2f, ω to the power of %.1f", slip, power),
                new ResponseModel(slip, weights(power)),
                ModelSchedule.Reading.MAPPED);
    }

    private static Map<Form, Double> weights(double power) {
        Map<Form, Double> weights = new EnumMap<>(Form.class);
        ResponseModel.DEFAULT.recall().forEach((form, weight) -> weights.put(form, Math.pow(weight, power)));
        return weights;
    }

    Schedule schedule(Elo.Rating[] items) {
        return new ModelSchedule(responses, reading, SchedulerSettings.DEFAULT, items);
    }

    String row(Calibration calibration) {
        return String.format(
                Locale.ROOT,
                "| %s | %.4f | %.4f | %.4f | %.3f | %.3f |",
                name,
                calibration.logLoss(),
                calibration.rmse(),
                calibration.auc(),
                Way.mean(calibration, Bin::predicted),
                Way.mean(calibration, Bin::observed));
    }
}
