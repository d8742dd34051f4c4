package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.factloom.account.TestPeople;
import org.factloom.library.QuestionSets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Generation jobs that are called off, stopped and begun again. */
@QuarkusTest
class WorkshopTest {

    private static final Path REVOLT = Path.of("questions/iraq-1958-1990/ar-rashid-revolt.txt");

    @Inject
    TestPeople people;

    @Inject
    Workshop workshop;

    @Inject
    GenerationJobs jobs;

    @Inject
    Candidates candidates;

    @Inject
    QuestionSets sets;

    @Inject
    Clock clock;

    private Teacher teacher;
    private String set;

    @BeforeEach
    void bring() throws Exception {
        teacher = new Teacher(people);
        set = teacher.set(Files.readString(REVOLT));
    }

    private long proposed() {
        return QuarkusTransaction.requiringNew().call(() ->
                (long) candidates.ofSet(sets.bySlug(set).orElseThrow()).size());
    }

    /** As it stands while it runs in an instance that has not been heard for {@code silent}. */
    private void running(Duration silent, int runs) {
        QuarkusTransaction.requiringNew().run(() -> {
            GenerationJob job = jobs.latest(sets.bySlug(set).orElseThrow()).orElseThrow();
            jobs.getEntityManager()
                    .createNativeQuery(
                            "update generation_job set state = 'RUNNING', heard_at = ?1, runs = ?2, ended_at = null where id = ?3")
                    .setParameter(1, Timestamp.from(clock.instant().minus(silent)))
                    .setParameter(2, runs)
                    .setParameter(3, job.id())
                    .executeUpdate();
        });
    }

    private int runs() {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.latest(sets.bySlug(set).orElseThrow())
                        .orElseThrow()
                        .runs());
    }

    @Test
    void whatIsCalledOffLeavesNothingAndMayBeAskedForAgain() throws Exception {
        set = teacher.set(Teacher.longer(Files.readString(REVOLT)));
        teacher.browser.post("/sets/" + set + "/making/cancel").then().statusCode(303);
        assertEquals("cancelled", teacher.made(set));
        Thread.sleep(1500);
        assertEquals("cancelled", teacher.making(set).getString("state"));
        assertEquals(0, proposed());
        teacher.browser.post("/sets/" + set + "/making").then().statusCode(303);
        assertEquals("done", teacher.made(set));
        assertTrue(proposed() > 10);
    }

    @Test
    void aJobWhoseInstanceWasKilledIsBegunAgain() throws Exception {
        assertEquals("done", teacher.made(set));
        long first = proposed();
        running(Duration.ofMinutes(1), 1);
        workshop.look();
        assertEquals("done", teacher.made(set));
        assertEquals(2, runs());
        assertEquals(first, proposed(), "candidates are there once");
    }

    @Test
    void aJobThatIsHeardOfIsLeftAlone() throws Exception {
        assertEquals("done", teacher.made(set));
        running(Duration.ofSeconds(5), 1);
        workshop.look();
        Thread.sleep(500);
        assertEquals("running", teacher.making(set).getString("state"));
        assertEquals(1, runs());
        teacher.browser.post("/sets/" + set + "/making/cancel");
    }

    @Test
    void aJobThatStopsEveryInstanceIsGivenUp() throws Exception {
        assertEquals("done", teacher.made(set));
        running(Duration.ofMinutes(1), Workshop.MOST_RUNS);
        workshop.look();
        assertEquals("failed", teacher.made(set));
        teacher.browser.get("/sets/" + set + "/making").then().statusCode(200);
    }

    @Test
    void nobodyElseSeesIt() {
        Teacher other = new Teacher(people);
        other.browser.get("/sets/" + set + "/making").then().statusCode(404);
        other.browser.post("/sets/" + set + "/making/cancel").then().statusCode(404);
        other.browser.post("/sets/" + UUID.randomUUID() + "/making").then().statusCode(404);
    }
}
