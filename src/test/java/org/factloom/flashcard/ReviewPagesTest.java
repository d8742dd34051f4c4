package org.factloom.flashcard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.factloom.account.Browser;
import org.factloom.learning.StoredMemory;
import org.factloom.memory.DayBoundary;
import org.junit.jupiter.api.Test;

/** Reviewing without script. */
@QuarkusTest
class ReviewPagesTest extends ReviewCase {

    @Test
    void aSessionAsksWhatIsDueAndTellsWhatItBrought() {
        lights.learn(student, 5);
        browser.get("/").then().body(containsString("5 due"), containsString("Review 5 due facts"));
        browser.post("/review/settings", "zone", "UTC", "newPerDay", "0", "size", "20", "buttons", "2");
        browser.get("/review").then().body(containsString("5 facts for today"));
        String session = start("size", "20");
        for (int i = 0; i < 5; i++) {
            browser.get(session).then().body(containsString(i + " of 5 done"), not(containsString("blockquote")));
            pass(session);
        }
        browser.get(session).then().body(containsString("5 answers, 5 right"), containsString("Undo the last card"));
        assertEquals(5, answers());
        browser.get("/review").then().body(containsString("Nothing is due"));
    }

    @Test
    void theBackOfACardIsKeptUntilItIsRevealed() {
        lights.learn(student, 2);
        String session = start("size", "2");
        while (!lights.selfRated(session)) {
            pass(session);
        }
        String back = "Bo Carlsen";
        browser.get(session).then().body(not(containsString(back)));
        browser.get(session + "?revealed=true")
                .then()
                .body(containsString(back), containsString("<mark>"), containsString("Forgot"), containsString("days"));
        browser.post("/review/settings", "zone", "UTC", "newPerDay", "20", "size", "20", "buttons", "4");
        browser.get(session + "?revealed=true").then().body(containsString("Hard"), containsString("Easy"));
    }

    @Test
    void newFactsComeAfterReviewsAndByArticle() {
        lights.learn(student, 3);
        browser.get("/review").then().body(containsString("3 to review, 11 new"));
        String session = start("size", "10");
        for (int i = 0; i < 3; i++) {
            assertTrue(Integer.parseInt(lights.fact(session).substring(4)) < 3);
            pass(session);
        }
        for (int i = 0; i < 7; i++) {
            assertEquals("l-f-" + (3 + i), lights.fact(session));
            pass(session);
        }
    }

    @Test
    void whatIsSentTwiceCountsOnce() {
        lights.learn(student, 4);
        String session = start();
        String fact = lights.fact(session);
        String[] form = lights.selfRated(session)
                ? new String[] {"rating", "3"}
                : new String[] {"choice", String.valueOf(lights.right(session))};
        lights.linger(session);
        String path = session + "/cards/" + lights.number(session);
        browser.post(path, form).then().statusCode(303);
        StoredMemory once = lights.memory(student, fact);
        browser.post(path, form).then().statusCode(303);
        browser.post(path, "rating", "1").then().statusCode(303);
        assertEquals(1, answers());
        assertEquals(once, lights.memory(student, fact));
    }

    @Test
    void undoGoesBackThirtyStepsAndMoreAcrossTheEnd() {
        lights.learn(student, Lights.FACTS);
        List<StoredMemory> before = lights.memories(student);
        String session = start();
        int done = 0;
        while (!browser.get(session).asString().contains("Done for now")) {
            if (done < 10) {
                fail(session);
            } else {
                pass(session);
            }
            done++;
        }
        assertEquals(34, done);
        assertNotEquals(before, lights.memories(student));
        for (int i = 0; i < 34; i++) {
            undo(session);
        }
        assertEquals(before, lights.memories(student));
        browser.get(session).then().body(containsString("0 of 24 done"), not(containsString("/undo")));
        assertEquals(68, answers());
    }

    @Test
    void whatIsPutOffRestsAndComesBack() {
        lights.learn(student, 3);
        browser.post("/review/settings", "zone", "UTC", "newPerDay", "0", "size", "20", "buttons", "2");
        String session = start();
        String buried = lights.fact(session);
        act(session, "deed", "BURIED").then().statusCode(303);
        browser.get(session);
        String suspended = lights.fact(session);
        act(session, "deed", "SUSPENDED").then().statusCode(303);
        browser.get(session);
        assertEquals(
                DayBoundary.in(ZoneOffset.UTC).dayAt(Instant.now()),
                lights.memory(student, buried).buriedUntil().minusDays(1));
        assertTrue(lights.memory(student, suspended).suspended());
        browser.get("/review")
                .then()
                .body(containsString("One fact for today"), containsString("put off until further"));
        undo(session);
        assertFalse(lights.memory(student, suspended).suspended());
        act(session, "deed", "SUSPENDED");
        browser.post("/review/resume", "fact", suspended).then().statusCode(303);
        browser.get("/review").then().body(containsString("2 facts for today"));
        assertEquals(0, answers());
    }

    @Test
    void whatIsPutOffUntilTomorrowIsDueTomorrow() {
        lights.learn(student, 3);
        browser.post("/review/settings", "zone", "UTC", "newPerDay", "0", "size", "20", "buttons", "2");
        String session = start();
        for (int i = 0; i < 3; i++) {
            act(session, "deed", "BURIED").then().statusCode(303);
            browser.get(session);
        }
        browser.get(session).then().body(containsString("Done for now"), containsString("3 facts are due tomorrow"));
        browser.get("/review").then().body(containsString("3 facts are due tomorrow."));
        browser.request()
                .accept("application/json")
                .get("/api/progress/facts?due="
                        + DayBoundary.in(ZoneOffset.UTC).dayAt(Instant.now()).plusDays(1))
                .then()
                .body("total", equalTo(3));
    }

    @Test
    void whatWasBegunIsGoneOnWithBeforeReviews() {
        lights.learn(student, 2);
        browser.get("/").then().body(matchesPattern("(?s).*class=\"button\" href=\"/review\" data-key=\"Enter\".*"));
        browser.post("/practice", "topic", "lights").then().statusCode(303);
        browser.get("/")
                .then()
                .body(
                        matchesPattern("(?s).*class=\"button\" href=\"/attempts/[^\"]+\" data-key=\"Enter\".*"),
                        containsString("class=\"button quiet\" href=\"/review\""));
    }

    @Test
    void aLeechIsToldAndCanBeLeft() {
        lights.learn(student, 1);
        lights.sql("update memory set lapses = 7 where person_id = '%s'".formatted(student));
        String session = start();
        int number = lights.number(session);
        act(session, "choice", String.valueOf((lights.right(session) + 1) % 3));
        browser.get(session + "/cards/" + number)
                .then()
                .body(containsString("forgotten 8 times"), containsString("Read in the article"));
        browser.post(session + "/cards/" + number + "/retire").then().statusCode(303);
        browser.post(session + "/cards/" + number + "/retire").then().statusCode(303);
        assertTrue(lights.memory(student, "l-f-0").suspended());
        undo(session);
        assertFalse(lights.memory(student, "l-f-0").suspended());
        browser.get(session);
        assertEquals(1, answers());
        assertEquals(8, lights.memory(student, "l-f-0").memory().lapses());
    }

    @Test
    void aPageThatWasOvertakenDoesNothing() {
        lights.learn(student, 3);
        String session = start();
        pass(session);
        int stale = lights.number(session);
        undo(session);
        browser.post(session + "/cards/" + stale, "rating", "1").then().statusCode(303);
        browser.post(session + "/cards/" + stale, "deed", "SUSPENDED").then().statusCode(303);
        assertEquals(2, answers());
        assertEquals(
                0, lights.count("select count(*) from memory where suspended and person_id = '%s'".formatted(student)));
    }

    @Test
    void anotherDeviceGoesOnWhereTheFirstStopped() {
        lights.learn(student, 3);
        String session = start();
        pass(session);
        Browser other = people.browser(people.again(student));
        other.get("/review").then().body(containsString("Go on with your session"), containsString(session));
        other.get(session).then().body(containsString("/cards/" + lights.number(session) + "\""));
    }

    @Test
    void aFactThatIsGoneIsLeftOutAndItsAnswerKept() {
        lights.learn(student, 2);
        browser.post("/review/settings", "zone", "UTC", "newPerDay", "0", "size", "20", "buttons", "2");
        String session = start();
        String gone = lights.fact(session);
        String items =
                "item set retired = %s where id in (select item_id from item_fact where fact_id in ('l-f-0', 'l-f-1'))";
        lights.sql("update " + items.formatted("true"));
        try {
            pass(session);
            assertEquals(1, answers());
            assertTrue(lights.memory(student, gone).memory().answers() > 2);
            browser.get(session).then().body(containsString("Done for now"));
            browser.get("/review").then().body(containsString("Nothing is due"));
        } finally {
            lights.sql("update " + items.formatted("false"));
        }
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        lights.learn(student, 2);
        String session = start();
        boolean card = lights.selfRated(session);
        act(session, card ? "choice" : "rating", "1").then().statusCode(400);
        act(session, "choice", "99").then().statusCode(400);
        browser.post(session + "/cards/77", "rating", "3").then().statusCode(404);
        assertEquals(0, answers());
    }

    @Test
    void whoeverKnowsNothingIsSentToTheLibrary() {
        browser.get("/review").then().body(containsString("Practise an article first"), containsString("/library"));
        browser.post("/review").then().statusCode(409);
        new Browser().get("/review").then().statusCode(200);
    }
}
