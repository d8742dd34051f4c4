package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The conditions of queries against those of attempts. */
@QuarkusTest
class UntoldTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final String TELLS = "select " + Untold.keys("a", "t", ":now") + """
             from (select cast(:mode as text) as mode, gen_random_uuid() as id, gen_random_uuid() as terms_id, gen_random_uuid() as person_id, now() as finished_at, cast(:due as timestamptz) as due_at, cast(:closes as timestamptz) as closes_at) a,
                (select 1 as id, cast(:mode as text) as mode, cast(:keys as text) as shows_keys, cast(:late as text) as late) t""";

    @Inject
    EntityManager database;

    @Test
    void queriesTellWhatAttemptsTell() {
        List<@Nullable Instant> times =
                Arrays.asList(null, NOW.minus(Duration.ofDays(1)), NOW, NOW.plus(Duration.ofDays(1)));
        int told = 0;
        for (Mode mode : List.of(Mode.PRACTICE, Mode.EXAM)) {
            for (Shown keys : Shown.values()) {
                for (Late late : Late.values()) {
                    for (Instant due : times) {
                        for (Instant closes : times) {
                            Conditions conditions = new Conditions(
                                    mode,
                                    null,
                                    null,
                                    Counting.BEST,
                                    false,
                                    null,
                                    due,
                                    closes,
                                    late,
                                    0,
                                    Shown.AT_END,
                                    keys,
                                    Shown.NEVER);
                            boolean expected = conditions.tellsKeys(NOW);
                            assertEquals(expected, tells(conditions), conditions::toString);
                            told += expected ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertEquals(4 * 3 * 16 + 3 * 16 + 3 * 8 + 8 + 8 + 12, told);
    }

    private boolean tells(Conditions conditions) {
        return database.unwrap(Session.class)
                .createNativeQuery(TELLS, Boolean.class)
                .setParameter("now", NOW)
                .setParameter("due", conditions.dueAt(), StandardBasicTypes.INSTANT)
                .setParameter("closes", conditions.closesAt(), StandardBasicTypes.INSTANT)
                .setParameter("mode", conditions.mode().name())
                .setParameter("keys", conditions.keys().name())
                .setParameter("late", conditions.late().name())
                .getSingleResult();
    }
}
