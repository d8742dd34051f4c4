package org.factloom.quiz;

import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.web.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Time that is granted while an exam runs. */
@QuarkusTest
class ExtraTimeTest {

    @Inject
    TestPeople people;

    @Inject
    Sittings sittings;

    @Inject
    ExtraTimes extraTimes;

    @Inject
    DueAttempts dueAttempts;

    private Browser browser;
    private UUID id;
    private UUID teacher;
    private String attempt;

    @BeforeEach
    void start() {
        var student = people.make(Role.STUDENT);
        browser = people.browser(student);
        browser.get("/sign-in");
        id = sittings.exam(student.id());
        attempt = "/attempts/" + id;
        teacher = people.make(Role.TEACHER).id();
    }

    @Test
    void itCountsAtOnceAndSaysWhoGaveItAndWhy() {
        sittings.end(attempt, 30);
        extraTimes.grant(id, Duration.ofMinutes(10), teacher, "Fire alarm");
        extraTimes.grant(id, Duration.ofMinutes(5), teacher, "Second alarm");
        browser.json().get("/api" + attempt).then().body("secondsLeft", greaterThan(14 * 60));
        var granted = extraTimes.of(id);
        assertEquals(2, granted.size());
        assertEquals(Duration.ofMinutes(10), granted.getFirst().extra());
        assertEquals(Optional.of(teacher), granted.getFirst().grantedBy());
        assertEquals("Fire alarm", granted.getFirst().reason());
    }

    @Test
    void itSavesAnExamWhoseTimeIsJustUp() {
        sittings.end(attempt, -4);
        extraTimes.grant(id, Duration.ofMinutes(10), teacher, "Late start");
        dueAttempts.end();
        browser.json()
                .body("{\"sequence\": 1, \"response\": {\"choice\": 0}}")
                .put("/api" + attempt + "/answers/1")
                .then()
                .statusCode(200);
        browser.json().get("/api" + attempt).then().body("finishedAt", nullValue());
    }

    @Test
    void whatIsOverOrHasNoLimitGetsNone() {
        assertThrows(Problem.class, () -> extraTimes.grant(id, Duration.ofMinutes(10), teacher, "No limit"));
        sittings.end(attempt, -6);
        dueAttempts.end();
        assertThrows(Problem.class, () -> extraTimes.grant(id, Duration.ofMinutes(10), teacher, "Over"));
        assertThrows(IllegalArgumentException.class, () -> extraTimes.grant(id, Duration.ZERO, teacher, "None"));
        assertEquals(0, extraTimes.of(id).size());
    }
}
