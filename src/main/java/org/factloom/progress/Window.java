package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days up to today over which answers are counted. */
public enum Window {
    TODAY("today", 1),
    WEEK("7", 7),
    MONTH("30", 30),
    YEAR("365", 365),
    ALL("all", 0);

    private final String id;
    private final int days;

    Window(String id, int days) {
        this.id = id;
        this.days = days;
    }

    /** The name in addresses and JSON: "today", "7", "30", "365", "all". */
    @JsonValue
    public String id() {
        return id;
    }

    static Optional<Window> of(String id) {
        return Arrays.stream(values()).filter(window -> window.id.equals(id)).findFirst();
    }

    /** Its first day; null where it has none. */
    @Nullable LocalDate from(LocalDate today) {
        return days == 0 ? null : today.minusDays(days - 1);
    }

    boolean holds(LocalDate day, LocalDate today) {
        return days == 0 || !day.isAfter(today) && day.isAfter(today.minusDays(days));
    }
}
