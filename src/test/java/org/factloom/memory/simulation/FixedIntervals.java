package org.factloom.memory.simulation;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.factloom.item.Form;
import org.factloom.memory.MemoryState;
import org.factloom.memory.Rung;

/** 1, 3, 7, 14, 30 days; after an error from the start. */
final class FixedIntervals implements Schedule {

    private static final int[] DAYS = {1, 3, 7, 14, 30};

    private final int[] step;
    private final int[] due;
    private final boolean[] failed;

    FixedIntervals(int facts) {
        step = new int[facts];
        due = new int[facts];
        failed = new boolean[facts];
        Arrays.fill(step, -1);
    }

    @Override
    public int due(int fact) {
        return due[fact];
    }

    @Override
    public Form form(int fact, SplittableRandom random) {
        return Forms.any(Rung.of(new MemoryState(step[fact] < 0 ? 1 : DAYS[step[fact]], 5)), random);
    }

    @Override
    public double predicted(int fact, int day, Form form) {
        return Double.NaN;
    }

    @Override
    public void answered(int fact, int day, Form form, boolean right) {
        step[fact] = right && !failed[fact] ? Math.min(step[fact] + 1, DAYS.length - 1) : 0;
        due[fact] = right ? day + DAYS[step[fact]] : day;
        failed[fact] = !right;
    }
}
