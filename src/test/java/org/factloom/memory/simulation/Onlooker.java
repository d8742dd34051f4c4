package org.factloom.memory.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.factloom.item.Form;
import org.factloom.memory.Calibration.Prediction;

/** Practice by one schedule, whose answers another one predicts. */
final class Onlooker implements Schedule {

    private final Schedule schedule;
    private final Schedule watching;
    private final List<Prediction> predictions = new ArrayList<>();
    private final int[] last = new int[Practice.FACTS];

    Onlooker(Schedule schedule, Schedule watching) {
        this.schedule = schedule;
        this.watching = watching;
        Arrays.fill(last, Integer.MAX_VALUE);
    }

    /** Of the answers after a day or more. */
    List<Prediction> predictions() {
        return predictions;
    }

    @Override
    public int due(int fact) {
        return schedule.due(fact);
    }

    @Override
    public Form form(int fact, SplittableRandom random) {
        return schedule.form(fact, random);
    }

    @Override
    public double predicted(int fact, int day, Form form) {
        return schedule.predicted(fact, day, form);
    }

    @Override
    public void answered(int fact, int day, Form form, boolean right) {
        if (day > last[fact]) {
            predictions.add(new Prediction(watching.predicted(fact, day, form), right));
        }
        watching.answered(fact, day, form, right);
        last[fact] = day;
        schedule.answered(fact, day, form, right);
    }
}
