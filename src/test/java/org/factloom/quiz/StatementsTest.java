package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.factloom.account.Names;
import org.factloom.library.SetLoader;
import org.factloom.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked does not depend on how much there is. */
@QuarkusTest
class StatementsTest extends QuizPagesCase {

    @Inject
    SetLoader loader;

    @Inject
    Lighthouse lighthouse;

    @Inject
    Statements statements;

    @BeforeEach
    void signUp() {
        browser.signUp(Names.next("Counter"), "a long password");
    }

    @Test
    void theStartPageAsksAsOftenHoweverManyExamsAreOpen() {
        exam(1);
        long one = statements.of(() -> browser.get("/").then().statusCode(200));
        exam(2);
        exam(3);
        assertEquals(one, statements.of(() -> browser.get("/").then().statusCode(200)));
        assertTrue(one <= 6, one + " statements");
    }

    @Test
    void whatWaitsForAnExamIsAskedForOnceHoweverManyQuestionsPracticeHas() throws IOException {
        lighthouse.load();
        practice("only", "pretest");
        long five = startPage();
        practice("set", Lighthouse.SLUG);
        assertEquals(five, startPage());
        exam(1);
        assertEquals(five, startPage());
        assertTrue(five <= 7, five + " statements");
    }

    private void practice(String kind, String what) {
        String[] form = kind.equals("set")
                ? new String[] {kind, what}
                : new String[] {"article", HarbourRevolt.SLUG, kind, what};
        browser.post("/practice", form).then().statusCode(303);
    }

    private long startPage() {
        return statements.of(() -> browser.get("/").then().statusCode(200));
    }

    @Test
    void practiceOfATopicAsksAsOftenHoweverManyArticlesItHas() {
        assertEquals(
                List.of(), loader.load(Path.of("src/test/resources/across")).errors());
        start("quays");
        start(HarbourRevolt.TOPIC);
        long three = statements.of(() -> start("quays"));
        long one = statements.of(() -> start(HarbourRevolt.TOPIC));
        assertEquals(one, three);
        assertTrue(one <= 8, one + " statements");
    }

    private void start(String topic) {
        browser.post("/practice", "topic", topic).then().statusCode(303);
    }

    private void exam(int questions) {
        browser.post("/exams", "article", HarbourRevolt.SLUG, "questions", String.valueOf(questions))
                .then()
                .statusCode(303);
    }
}
