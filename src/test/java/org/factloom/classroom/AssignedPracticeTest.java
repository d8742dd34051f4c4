package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Practice that is assigned: told at once, with a clock, and handed in. */
@QuarkusTest
class AssignedPracticeTest extends AssignedCase {

    @Test
    void practiceTellsAtOnceAndEndsWhenItCloses() throws Exception {
        String set = sets.make(teacher.id(), "a", "b");
        Response response = teaching.post(
                "/classes/" + made + "/assign",
                "set",
                set,
                "title",
                "Practice",
                "mode",
                "practice",
                "closes",
                "2098-06-01T10:00");
        UUID assignment = of(response);
        String attempt = attempt(begin(assignment));
        learning.post(attempt + "/questions/1", "text", "The a of all").then().statusCode(303);
        learning.get(attempt + "/questions/1")
                .then()
                .body(containsString("Right"), containsString("The kiln was built in 1701"));
        String progress = "/classes/" + made + "/assignments/" + assignment;
        teaching.post(progress, "what", "close").then().statusCode(303);
        waitUntilOver(attempt);
        learning.post(attempt + "/questions/2", "text", "The b of all")
                .then()
                .statusCode(409)
                .body(containsString("This closed in the meantime"));
        // What is stored may be sent again.
        learning.post(attempt + "/questions/1", "text", "The a of all").then().statusCode(303);
        learning.json()
                .body("{\"text\": \"The a of all\"}")
                .post("/api" + attempt + "/answers/1/mark")
                .then()
                .statusCode(200);
        learning.get(attempt + "/result").then().statusCode(200).body(containsString("You answered 1 of 2 right"));
        teaching.get(progress).then().body(containsString("50 %"));
    }

    @Test
    void practiceShowsItsClockAndIsHandedIn() throws Exception {
        UUID assignment =
                assignments.assign(made, "set", sets.make(teacher.id(), "a", "b"), "mode", "practice", "minutes", "30");
        String attempt = attempt(begin(assignment));
        learning.get(attempt + "/questions/1")
                .then()
                .body(
                        containsString("minutes left"),
                        containsString("data-seconds-left"),
                        containsString("href=\"" + attempt + "/submission\""));
        learning.post(attempt + "/questions/1", "text", "The a of all").then().statusCode(303);
        learning.get(attempt + "/questions/1").then().body(containsString("data-seconds-left"));
        learning.get(attempt + "/submission")
                .then()
                .statusCode(200)
                .body(containsString("One question is not answered"));
        learning.post(attempt + "/submission").then().statusCode(303);
        learning.get(attempt + "/result").then().statusCode(200).body(containsString("You answered 1 of 2 right"));
        learning.get(attempt + "/questions/2").then().body(not(containsString("/submission")));
    }

    private void waitUntilOver(String attempt) throws InterruptedException {
        for (int i = 0;
                i < 100
                        && assignments.one(
                                        "select finished_at from attempt where id = '" + attempt.replaceFirst(".*/", "")
                                                + "'::uuid and finished_at is not null union all select null limit 1")
                                == null;
                i++) {
            Thread.sleep(200);
        }
    }
}
