package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.factloom.account.Names;
import org.factloom.library.SetLoader;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked does not depend on how much there is. */
@QuarkusTest
class StatementsTest extends QuizPagesCase {

    @Inject
    SetLoader loader;

    private static final int TIMES = 5;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void count() {
        sessions.getStatistics().setStatisticsEnabled(true);
        browser.signUp(Names.next("Counter"), "a long password");
    }

    @AfterEach
    void countNoMore() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void theStartPageAsksAsOftenHoweverManyExamsAreOpen() {
        exam(1);
        long one = statements(() -> browser.get("/").then().statusCode(200));
        exam(2);
        exam(3);
        exam(4);
        assertEquals(one, statements(() -> browser.get("/").then().statusCode(200)));
        assertTrue(one <= 5, one + " statements");
    }

    @Test
    void practiceOfATopicAsksAsOftenHoweverManyArticlesItHas() {
        assertEquals(
                List.of(), loader.load(Path.of("src/test/resources/across")).errors());
        start("quays");
        start(HarbourRevolt.TOPIC);
        long three = statements(() -> start("quays"));
        long one = statements(() -> start(HarbourRevolt.TOPIC));
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

    /** The fewest of some times: jobs that run meanwhile only add to them. */
    private long statements(Runnable request) {
        request.run();
        Statistics statistics = sessions.getStatistics();
        return LongStream.range(0, TIMES)
                .map(_ -> {
                    statistics.clear();
                    request.run();
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
    }
}
