package org.factloom.quiz;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a time limit is for somebody. */
public enum Pace {
    USUAL("1"),
    QUARTER_MORE("1.25"),
    HALF_MORE("1.5"),
    DOUBLE("2"),
    UNLIMITED("unlimited");

    private final String id;

    Pace(String id) {
        this.id = id;
    }

    /** What it is multiplied by, "1.25", or "unlimited". */
    public String id() {
        return id;
    }

    /** Null where no limit holds. */
    @Nullable BigDecimal factor() {
        return this == UNLIMITED ? null : new BigDecimal(id);
    }

    static Pace of(@Nullable BigDecimal factor) {
        return Arrays.stream(values())
                .filter(pace -> pace != UNLIMITED && factor != null && factor.compareTo(new BigDecimal(pace.id)) == 0)
                .findFirst()
                .orElse(UNLIMITED);
    }

    public static Optional<Pace> fromString(String id) {
        return Arrays.stream(values()).filter(pace -> pace.id.equals(id)).findFirst();
    }
}
