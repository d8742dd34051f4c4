package org.factloom.learning;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.memory.FactMemory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildRunsTest extends MemoryCase {

    @Inject
    TestPeople testPeople;

    @Inject
    RebuildRuns runs;

    @Test
    void anAdministratorHasAllMemoriesMadeAnewInTheBackground() {
        Browser browser = testPeople.browser(testPeople.make(Role.ADMINISTRATOR));
        browser.get("/");
        answer("h-leader", RIGHT, MORNING);
        FactMemory memory = memory("h-f-leader");
        sql("update memory set stability = 99 where person_id = '%s'".formatted(person));
        await();
        browser.json()
                .post("/api/memories/rebuild")
                .then()
                .statusCode(202)
                .header("Location", endsWith("/api/memories/rebuild"))
                .body("askedAt", notNullValue());
        await();
        assertEquals(memory, memory("h-f-leader"));
        browser.json()
                .get("/api/memories/rebuild")
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("finishedAt", notNullValue())
                .body("report.memories", greaterThan(0))
                .body("report.changed", greaterThan(0));
    }

    @Test
    void whatAnInstanceLeftUnfinishedIsBegunAnew() {
        await();
        sql("delete from memory_rebuild");
        sql(
                "insert into memory_rebuild (started_at, seen_at, report) values (now() - interval '1 hour', now() - interval '4 minutes', '{}')");
        runs.ask();
        runs.run();
        assertEquals(RebuildRuns.State.RUNNING, runs.latest().orElseThrow().state(), "somebody seems to be at it");
        sql("update memory_rebuild set seen_at = now() - interval '6 minutes'");
        await();
        assertNotEquals(0, runs.latest().orElseThrow().report().people());
    }

    @Test
    void whyItBrokeOffIsTold() {
        Browser browser = testPeople.browser(testPeople.make(Role.ADMINISTRATOR));
        await();
        answer("h-leader", RIGHT, MORNING);
        sql(
                "create function no_writing() returns trigger language plpgsql as $$ begin raise exception 'the shelf is full'; end $$");
        sql("create trigger no_writing before update on memory for each row execute function no_writing()");
        try {
            runs.ask();
            await();
            assertEquals(RebuildRuns.State.FAILED, runs.latest().orElseThrow().state());
            browser.json().get("/api/memories/rebuild").then().body("failure", containsString("memory"));
        } finally {
            sql("drop trigger no_writing on memory");
            sql("drop function no_writing");
        }
    }

    /** Until nothing is under way any longer, whoever does it. */
    private void await() {
        for (int tries = 0; tries < 100 && under(); tries++) {
            runs.run();
        }
        assertEquals(false, under());
    }

    private boolean under() {
        return runs.latest()
                .filter(run -> run.state() == RebuildRuns.State.WAITING || run.state() == RebuildRuns.State.RUNNING)
                .isPresent();
    }
}
