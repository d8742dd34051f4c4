package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factloom.account.Browser;
import org.factloom.library.SetLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same facts again, over a set that ships, with up to four items a fact. */
@QuarkusTest
class RetakeTest {

    private static final Path SHIPPED = Path.of("questions", "iraq-1958-1990");
    private static final String ARTICLE = "ar-rashid-revolt";
    private static final int LEARNERS = 5;

    @Inject
    SetLoader loader;

    @Inject
    Sittings sittings;

    @Inject
    EntityManager database;

    @TempDir
    Path questions;

    @BeforeEach
    void load() throws IOException {
        Path topic = Files.createDirectory(questions.resolve("retaken"));
        for (String ending : List.of(".txt", ".yaml")) {
            Files.copy(SHIPPED.resolve(ARTICLE + ending), topic.resolve(ARTICLE + ending));
        }
        Files.writeString(topic.resolve("topic.yaml"), "title: Retaken\n");
        assertEquals(List.of(), loader.load(questions).errors());
        // where another test hid what ships
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : List.of("question_set", "article")) {
                database.createNativeQuery(
                                "update " + table + " set visibility = 'PUBLIC' where owner_id is null and slug = ?")
                        .setParameter(1, ARTICLE)
                        .executeUpdate();
            }
        });
    }

    @AfterEach
    void retire() throws IOException {
        Path set = questions.resolve("retaken").resolve(ARTICLE + ".yaml");
        String text = Files.readString(set);
        Files.writeString(set, text.substring(0, text.indexOf("\nitems:")) + "\nitems: []\n");
        loader.load(questions);
    }

    @Test
    void aRetakeAsksTheSameFactsInOtherForms() {
        int again = 0;
        int otherwise = 0;
        for (int learner = 0; learner < LEARNERS; learner++) {
            Browser browser = new Browser();
            browser.get("/sign-in");
            String first = start(browser, "/api/attempts/exams", "{\"article\": \"%s\"}".formatted(ARTICLE));
            browser.json().post("/api" + first + "/submission").then().statusCode(200);
            String second = start(
                    browser, "/api/attempts", "{\"again\": \"%s\"}".formatted(first.substring("/attempts/".length())));
            for (Sittings.Asked asked : sittings.asked(second)) {
                List<Sittings.Asked> before = sittings.asked(first).stream()
                        .filter(one -> one.facts().stream().anyMatch(asked.facts()::contains))
                        .toList();
                assertTrue(!before.isEmpty(), () -> asked + " asks no fact of the first attempt");
                again++;
                otherwise += before.stream().noneMatch(one -> one.form() == asked.form()) ? 1 : 0;
            }
        }
        assertTrue(again >= 6 * LEARNERS, again + " questions");
        assertTrue(otherwise >= 0.9 * again, otherwise + " of " + again + " in another form");
    }

    private static String start(Browser browser, String path, String body) {
        var response = browser.json().body(body).post(path);
        response.detailedCookies().forEach(cookie -> browser.with(cookie.getName(), cookie.getValue()));
        return "/attempts/" + response.then().statusCode(201).extract().<String>path("id");
    }
}
