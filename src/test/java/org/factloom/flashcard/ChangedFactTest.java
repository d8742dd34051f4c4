package org.factloom.flashcard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.factloom.learning.DueFact;
import org.factloom.learning.DueQueue;
import org.factloom.learning.StoredMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What no longer is as it was learned, by the article or by a correction, is due, and its learner is told why. */
@QuarkusTest
class ChangedFactTest extends ReviewCase {

    private static final String CARD = "l-f-1";

    @Inject
    DueQueue queue;

    @AfterEach
    void unchanged() {
        lights.sql("update fact set changed_at = null, was = null where id like 'l-f-%'");
    }

    @Test
    void itIsDueUntilItIsAnswered() {
        lights.learn(student, 3);
        lights.sql("update memory set due_day = current_date + 30 where person_id = '%s'".formatted(student));
        assertEquals(List.of(), due());
        change(CARD, "Ada Olsen");
        StoredMemory before = lights.memory(student, CARD);
        assertEquals(List.of(CARD), due());
        String session = start("fact", CARD);
        browser.get(session)
                .then()
                .body(containsString("What is asked here has changed"), not(containsString("Ada Olsen")));
        assertEquals(before, lights.memory(student, CARD), "its memory knows nothing of it");
        browser.get(session + "?revealed=true")
                .then()
                .body(containsString("This has changed:"), containsString("Ada Olsen"));
        lights.linger(session);
        act(session, "rating", "3");
        assertEquals(List.of(), due());
        assertTrue(lights.memory(student, CARD).memory().answers()
                > before.memory().answers());
    }

    @Test
    void whoeverHasNotLearnedItYetIsToldNothing() {
        change(CARD, "Ada Olsen");
        String session = start("fact", CARD);
        browser.get(session + "?revealed=true").then().body(not(containsString("Ada Olsen")));
        assertEquals(List.of(), due());
    }

    @Test
    void aQuestionTellsItWithItsAnswer() {
        lights.learn(student, 1);
        lights.sql("update memory set due_day = current_date + 30 where person_id = '%s'".formatted(student));
        change("l-f-0", "Ada Olsen");
        String session = start("fact", "l-f-0");
        int number = lights.number(session);
        browser.get(session)
                .then()
                .body(containsString("What is asked here has changed"), not(containsString("Ada Olsen")));
        lights.linger(session);
        act(session, "choice", String.valueOf(lights.right(session)));
        browser.get(session + "/cards/" + number)
                .then()
                .body(containsString("This has changed:"), containsString("Ada Olsen"));
        assertEquals(List.of(), due());
    }

    @Test
    void theSentenceTellsIt() {
        lights.learn(student, 2);
        String slug = (String) lights.text(
                "select a.slug from article a join fact f on f.article_id = a.id where f.id = '" + CARD + "'");
        String sentence = "/articles/" + slug + "?fact=" + CARD;
        browser.get(sentence).then().body(not(containsString("This has changed:")));
        change(CARD, "Ada Olsen");
        browser.get(sentence).then().body(containsString("This has changed:"), containsString("Ada Olsen"));
    }

    private void change(String fact, String was) {
        lights.sql("update fact set changed_at = now(), was = '%s' where id = '%s'".formatted(was, fact));
    }

    private List<String> due() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        queue.of(student).reviews().stream().map(DueFact::id).toList());
    }
}
