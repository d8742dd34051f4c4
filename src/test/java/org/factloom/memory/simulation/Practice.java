package org.factloom.memory.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.factloom.item.Form;
import org.factloom.memory.Calibration.Prediction;

/**
 * A learner at work: some minutes on most days, first what is due, the most overdue for its interval first, then new facts until the time is up. What is to be
 * repeated within minutes is repeated in the same sitting.
 */
final class Practice {

    static final int DAYS = 120;
    static final int FACTS = 1000;
    static final int OPTIONS = 4;

    private static final double SECONDS_A_DAY = 300;
    private static final int MOST_REPETITIONS = 4;

    private final Schedule schedule;
    private final List<TrueMemory> memories = new ArrayList<>();
    private final SplittableRandom random;
    private final List<Prediction> predictions = new ArrayList<>();
    private final int[] last = new int[FACTS];
    private double seconds;
    private int begun;

    Practice(Learner learner, World world, Schedule schedule, SplittableRandom random, double[] difficulties) {
        this.schedule = schedule;
        this.random = random;
        for (double difficulty : difficulties) {
            memories.add(new TrueMemory(learner, world, random.split(), difficulty));
        }
    }

    /**
     * What came of it.
     *
     * @param retained how many facts would be recalled on the last day; those known before count as what they are now
     * @param predictions of the answers after a day or more
     */
    record Result(double minutes, double retained, int begun, List<Prediction> predictions) {}

    Result practise(boolean[] practises) {
        for (int day = 0; day < DAYS; day++) {
            if (practises[day]) {
                sit(day);
            }
        }
        double retained = 0;
        for (int fact = 0; fact < begun; fact++) {
            retained += memories.get(fact).recall(DAYS);
        }
        return new Result(seconds / 60, retained, begun, predictions);
    }

    private void sit(int day) {
        double end = seconds + SECONDS_A_DAY;
        List<Integer> due = new ArrayList<>();
        for (int fact = 0; fact < begun; fact++) {
            if (schedule.due(fact) <= day) {
                due.add(fact);
            }
        }
        ToDoubleFunction<Integer> lateness =
                fact -> -(day - last[fact]) / Math.max(1.0, schedule.due(fact) - last[fact]);
        due.sort(Comparator.comparingDouble(lateness).thenComparing(Comparator.naturalOrder()));
        for (int fact : due) {
            if (seconds < end) {
                ask(fact, day, false);
            }
        }
        while (seconds < end && begun < FACTS) {
            ask(begun++, day, true);
        }
    }

    private void ask(int fact, int day, boolean first) {
        for (int repetition = 0;
                repetition < MOST_REPETITIONS && (repetition == 0 || schedule.due(fact) <= day);
                repetition++) {
            Form form = schedule.form(fact, random);
            double predicted = schedule.predicted(fact, day, form);
            boolean right = memories.get(fact).answer(form, day);
            if (!first && repetition == 0 && !Double.isNaN(predicted)) {
                predictions.add(new Prediction(predicted, right));
            }
            seconds += World.seconds(form) + (right ? 0 : World.READING);
            schedule.answered(fact, day, form, right);
        }
        last[fact] = day;
    }
}
