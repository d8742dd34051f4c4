package org.factloom.flashcard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZoneOffset;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.Phase;
import org.junit.jupiter.api.Test;

/** Hints in a review, and errors that one was sure of. */
@QuarkusTest
class ReviewHintTest extends ReviewCase {

    @Test
    void aCardShowsItsSentenceWithoutTheAnswerAndIsHardThen() {
        String session = startAtCard();
        String card = session + "/cards/" + lights.number(session);
        browser.get(session).then().body(not(containsString("was first kept by")));
        for (int time = 0; time < 2; time++) {
            browser.post(card + "/hint").then().statusCode(303);
            browser.get(session)
                    .then()
                    .body(containsString("The light of Bjarnoy was first kept by _____."))
                    .body(not(containsString("Bo Carlsen")), not(containsString("/hint\"")));
        }
        String shown = browser.get(session + "?revealed=true").asString();
        act(session, "rating", "3");
        assertEquals(1, logged("hinted and rated = 3 and grade = 2"));
        Phase.Review next = assertInstanceOf(
                Phase.Review.class, lights.memory(student, "l-f-1").memory().phase());
        assertTrue(shown.contains(">" + next.interval() + " days<"), () -> next + " was not offered in " + shown);
        undo(session);
        browser.get(session).then().body(containsString("The light of Bjarnoy was first kept by _____."));
    }

    @Test
    void anErrorThatOneWasSureOfComesAgainInTheSessionAndTheNextDay() {
        lights.learn(student, 1);
        browser.post("/review/settings", "zone", "UTC", "newPerDay", "0", "size", "20", "buttons", "2");
        String session = start("size", "1");
        lights.linger(session);
        String wrong = String.valueOf((lights.right(session) + 1) % 3);
        act(session, "choice", wrong, "confidence", "3");
        browser.get(session).then().body(containsString("0 of 1 done"));
        assertEquals("l-f-0", lights.fact(session), "it is asked again");
        pass(session);
        Phase.Review next = assertInstanceOf(
                Phase.Review.class, lights.memory(student, "l-f-0").memory().phase());
        assertEquals(DayBoundary.in(ZoneOffset.UTC).dayAt(Instant.now()).plusDays(1), next.due());
        assertEquals(1, logged("confidence = 3 and score = 0"));
        assertEquals(1, logged("confidence is null and score = 1"));
    }

    @Test
    void timeIsTheServersUnlessThePageKnowsBetter() {
        lights.learn(student, 2);
        String session = startAtCard();
        lights.linger(session);
        act(session, "rating", "3", "taken", "1500");
        assertEquals(1, logged("taken_ms = 1500"));
        undo(session);
        lights.linger(session);
        act(session, "rating", "3", "taken", "999999999");
        assertEquals(1, logged("taken_ms between 3000 and 60000"));
    }

    private String startAtCard() {
        lights.learn(student, 2);
        String session = start("size", "2");
        while (!lights.selfRated(session)) {
            pass(session);
        }
        return session;
    }

    private long logged(String condition) {
        return lights.count(
                "select count(*) from answer_log where person_id = '%s' and correction = 0 and sitting in (select id::text from sitting) and %s"
                        .formatted(student, condition));
    }
}
