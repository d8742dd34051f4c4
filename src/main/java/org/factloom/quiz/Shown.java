package org.factloom.quiz;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When whoever has handed in is told something; the later, the further down. */
public enum Shown {
    AT_END,
    AFTER_DUE,
    AFTER_CLOSE,
    NEVER;

    boolean at(Conditions conditions, Instant now) {
        return this == AT_END
                || since(conditions).filter(from -> !now.isBefore(from)).isPresent();
    }

    /** From when on; nothing where no moment is known. */
    Optional<Instant> since(Conditions conditions) {
        @Nullable Instant from =
                switch (this) {
                    case AFTER_DUE -> conditions.dueAt();
                    case AFTER_CLOSE -> conditions.end().orElse(null);
                    case AT_END, NEVER -> null;
                };
        return Optional.ofNullable(from);
    }
}
