package org.factloom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "08001, true",
        "57P01, true",
        "57P03, true",
        "57014, true",
        "55P03, true",
        "53300, true",
        "40P01, true",
        "25P03, true",
        "58030, true",
        "99999, true",
        ", true",
        "23505, false",
        "42601, false",
        "22021, false",
        "25006, false"
    })
    void whatPassesWithTimeIsToldByItsState(String state, boolean passes) {
        assertEquals(
                passes,
                Outage.behind(new PersistenceException(new SQLException("said so", state)))
                        .isPresent());
    }

    @Test
    void aCommitThatFailsHidesItsCauseAmongWhatWasSuppressed() {
        RollbackException rolledBack = new RollbackException("could not commit");
        Exception resource = new Exception("one phase");
        resource.initCause(new SQLException("An I/O error occurred while sending to the backend.", "08006"));
        rolledBack.addSuppressed(resource);
        assertEquals(
                "08006",
                Outage.behind(new IllegalStateException(rolledBack))
                        .orElseThrow()
                        .getSQLState());
    }

    @Test
    void aFailureThatIsItsOwnCauseEndsTheSearch() {
        Exception first = new Exception("first");
        Exception second = new Exception("second", first);
        first.initCause(second);
        assertFalse(Outage.behind(first).isPresent());
    }
}
