package org.factloom.memory.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.factloom.memory.Calibration;
import org.factloom.memory.Calibration.Bin;
import org.factloom.memory.Elo;
import org.factloom.memory.ResponseModel;
import org.factloom.memory.SchedulerSettings;

/** A way of scheduling, and its row of the report. */
record Way(String name, Function<Elo.Rating[], Schedule> schedule) {

    static final String HEADING = """
        | way | log loss | RMSE(bins) | AUC | predicted | observed | facts begun | minutes | retained | of those begun | retained a minute |
        |---|---|---|---|---|---|---|---|---|---|---|\
        """;

    /** Whoever knows a new fact at once is not asked it again in the sitting. */
    private static final SchedulerSettings ONE_STEP = new SchedulerSettings(
            0.9,
            SchedulerSettings.DEFAULT.maximumInterval(),
            SchedulerSettings.DEFAULT.relearningSteps(),
            SchedulerSettings.DEFAULT.relearningSteps(),
            null);

    private static final double OTHER_RETENTION = 0.85;

    /** Those that the comparison is about, with the usual retention. */
    static List<Way> main() {
        List<Way> ways = new ArrayList<>(of(SchedulerSettings.DEFAULT));
        ways.add(new Way("(d) 1-3-7-14-30", items -> new FixedIntervals(items.length)));
        return ways;
    }

    /** With another retention and fewer steps too. */
    static List<Way> all() {
        List<Way> ways = main();
        ways.addAll(of(SchedulerSettings.DEFAULT.withRetention(OTHER_RETENTION)));
        ways.add(of("(a) mapping, one step", ModelSchedule.Reading.MAPPED, ONE_STEP));
        ways.add(of("(c) cards only, one step", ModelSchedule.Reading.CARDS, ONE_STEP));
        return ways;
    }

    private static List<Way> of(SchedulerSettings settings) {
        return List.of(
                of("(a) mapping", ModelSchedule.Reading.MAPPED, settings),
                of("(b) every right answer Good", ModelSchedule.Reading.GOOD, settings),
                of("(c) cards only", ModelSchedule.Reading.CARDS, settings));
    }

    private static Way of(String name, ModelSchedule.Reading reading, SchedulerSettings settings) {
        return new Way(
                String.format(Locale.ROOT, "%s, %.2f", name, settings.desiredRetention()),
                items -> new ModelSchedule(ResponseModel.DEFAULT, reading, settings, items));
    }

    String row(Simulation.Outcome outcome) {
        Calibration calibration = outcome.calibration();
        return String.format(
                Locale.ROOT,
                "| %s | %.4f | %.4f | %.4f | %.3f | %.3f | %.0f | %.0f | %.1f | %.3f | %.4f |",
                name,
                calibration.logLoss(),
                calibration.rmse(),
                calibration.auc(),
                mean(calibration, Bin::predicted),
                mean(calibration, Bin::observed),
                outcome.begun() / outcome.learners(),
                outcome.minutes() / outcome.learners(),
                outcome.retained() / outcome.learners(),
                outcome.retained() / outcome.begun(),
                outcome.retained() / outcome.minutes());
    }

    static double mean(Calibration calibration, Function<Bin, Double> value) {
        return calibration.bins().stream()
                        .mapToDouble(bin -> bin.answers() * value.apply(bin))
                        .sum()
                / calibration.answers();
    }
}
