package org.factloom.memory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The 21 weights w0 to w20 of FSRS-6. */
public final class Weights {

    public static final int COUNT = 21;

    /** Fitted by the authors of FSRS to several hundred million reviews of some ten thousand learners. */
    public static final Weights DEFAULT = new Weights(new double[] {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    });

    /** The ranges within which the formulas keep their meaning (those of fsrs-rs, with the first four in ascending order). */
    private static final double[] LEAST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1
    };

    private static final double[] GREATEST = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    private final double[] values;

    private Weights(double[] values) {
        this.values = values;
    }

    /**
     * These weights.
     *
     * @throws IllegalArgumentException when they are not 21 or one lies out of its range
     */
    public static Weights of(List<Double> values) {
        double[] given = values.stream().mapToDouble(Double::doubleValue).toArray();
        if (given.length != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has " + COUNT + " weights, not " + given.length);
        }
        Weights nearest = nearest(given);
        for (int i = 0; i < COUNT; i++) {
            if (given[i] != nearest.values[i]) {
                throw new IllegalArgumentException("w" + i + " is " + given[i] + ", out of " + LEAST[i] + " to "
                        + GREATEST[i] + " (w0 to w3 must also ascend)");
            }
        }
        return nearest;
    }

    /** The allowed weights nearest to these 21. */
    public static Weights nearest(double[] given) {
        double[] values = given.clone();
        for (int i = 0; i < COUNT; i++) {
            double least = i > 0 && i < Grade.values().length ? values[i - 1] : LEAST[i];
            values[i] = Math.clamp(values[i], least, GREATEST[i]);
        }
        return new Weights(values);
    }

    double get(int index) {
        return values[index];
    }

    double[] toArray() {
        return values.clone();
    }

    public List<Double> toList() {
        return Arrays.stream(values).boxed().toList();
    }

    /** The model version that the answer log records: "fsrs-6" with the default weights, else "fsrs-6/1a2b3c4d", whose digits tell weights apart. */
    public String version() {
        return equals(DEFAULT) ? "fsrs-6" : "fsrs-6/%08x".formatted(hashCode());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Weights weights && Arrays.equals(values, weights.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(" "));
    }
}
