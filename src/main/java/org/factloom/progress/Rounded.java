package org.factloom.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Figures as they are told everywhere: on the screen, by the interface and in tables. */
final class Rounded {

    private Rounded() {}

    static @Nullable Double tenth(@Nullable Double figure) {
        return figure == null ? null : Double.valueOf(to(1, figure));
    }

    static @Nullable Double hundredth(@Nullable Double figure) {
        return figure == null ? null : Double.valueOf(to(2, figure));
    }

    /** Of a share of 1. */
    static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : tenth(100 * share);
    }

    /** Never −0. */
    private static double to(int digits, double figure) {
        return new BigDecimal(figure).setScale(digits, RoundingMode.HALF_UP).doubleValue() + 0.0;
    }
}
