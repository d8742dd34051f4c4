package org.factloom.classroom;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.authoring.MadeSets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a finished try says of its questions, and where, while another runs and while the teacher withholds it. */
@QuarkusTest
class UntoldTriesTest {

    private static final String KEY = "The b of all";

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    MadeSets sets;

    private UUID assignment;
    private Browser learning;

    @BeforeEach
    void make() throws Exception {
        Person teacher = people.make(Role.TEACHER);
        UUID made = classes.make(teacher, "History 8a");
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        learning = people.browser(student);
        assignment = assignments.assign(made, "set", sets.make(teacher.id(), "a", "b"), "tries", "2", "keys", "at_end");
    }

    private String begin() {
        String location =
                learning.post("/assignments/" + assignment + "/attempts").header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }

    private void answerTheFirst(String attempt) {
        learning.json()
                .body("{\"sequence\": 1, \"response\": {\"text\": \"The a of all\"}, \"flagged\": false}")
                .put("/api" + attempt + "/answers/1")
                .then()
                .statusCode(200);
    }

    private JsonPath export() {
        return learning.get("/api/me/export").jsonPath();
    }

    @Test
    void whileATryRunsTheKeysOfTheOneBeforeAreNotSeen() {
        String first = begin();
        answerTheFirst(first);
        learning.post(first + "/submission");
        learning.get(first + "/questions/2").then().statusCode(200).body(containsString(KEY));

        String second = begin();
        learning.get(first + "/questions/2").then().statusCode(303);
        learning.get(first + "/result")
                .then()
                .statusCode(200)
                .body(
                        containsString("Score: 50 %"),
                        containsString("once the exam that runs and asks the same is handed in"),
                        not(containsString("What is b?")));
        learning.request()
                .accept("application/json")
                .get("/api" + first + "/questions/2")
                .then()
                .statusCode(200)
                .body(not(containsString(KEY)));
        learning.post(first + "/questions/2/contest", "reason", "Tell me")
                .then()
                .statusCode(409);
        JsonPath during = export();
        assertThat(during.getList("answers"), hasSize(0));
        assertThat(during.get("markedAnswers[0].score"), nullValue());

        learning.post(second + "/submission");
        learning.get(first + "/questions/2").then().statusCode(200).body(containsString(KEY));
        assertThat(export().get("markedAnswers[0].score"), notNullValue());
    }

    @Test
    void anExportTellsNeitherLogNorMemoryOfWhatIsWithheld() {
        String attempt = begin();
        answerTheFirst(attempt);
        learning.post(attempt + "/submission");
        JsonPath told = export();
        assertThat(told.getList("answers"), hasSize(1));
        assertThat(told.getList("memories"), hasSize(1));
        assignments.set(assignment, "shows_score = 'NEVER', shows_keys = 'NEVER'");
        JsonPath withheld = export();
        assertThat(withheld.getList("answers"), hasSize(0));
        assertThat(withheld.getList("memories"), hasSize(0));
        learning.json().post("/api" + attempt + "/submission").then().statusCode(204);
        learning.get("/api/me/export/answers.csv").then().statusCode(200).body(not(containsString("What is a?")));
    }
}
