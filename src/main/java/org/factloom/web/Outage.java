package org.factloom.web;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass with time, because the database is away or too busy, from those that do not. */
public final class Outage {

    /**
     * Beginnings of SQLSTATE: lost connections (08), deadlock and serialization (40001, 40P01), transactions that took too long (25P03, 25P04),
     * resources used up (53), locks not to be had in time (55P03), statements cancelled and servers stopped (57), broken disks (58),
     * a driver that was interrupted while it connected (99999).
     */
    private static final List<String> STATES =
            List.of("08", "25P03", "25P04", "40001", "40P01", "53", "55P03", "57", "58", "99999");

    private Outage() {}

    /** What the database, or the pool of its connections, said; nothing where it is not to blame. */
    public static Optional<SQLException> behind(Throwable failure) {
        return causes(failure).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(sql -> passes(sql.getSQLState()))
                .findFirst();
    }

    /** The pool's own time limit has no state. */
    private static boolean passes(@Nullable String state) {
        return state == null || STATES.stream().anyMatch(state::startsWith);
    }

    /** Causes and what was suppressed, from the outside to the inside: a commit that failed hides its cause among the latter. */
    private static Set<Throwable> causes(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.removeFirst();
            if (seen.add(next)) {
                open.addAll(Arrays.asList(next.getSuppressed()));
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
            }
        }
        return seen;
    }
}
