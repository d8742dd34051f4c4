package org.factloom.app;

import static io.restassured.http.ContentType.JSON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.exchange.Sha256;
import org.factloom.item.Form;
import org.factloom.library.SetLoader;
import org.factloom.quiz.ExtraTimes;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.quiz.Sittings;
import org.factloom.web.Tables;

/** People who did everything that can be done, so that something of them is in every table that holds anything of people. */
@ApplicationScoped
class Life {

    @Inject
    TestPeople people;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    @Inject
    SetLoader loader;

    @Inject
    ExtraTimes extraTimes;

    @Inject
    Tables tables;

    @Inject
    LivedRows rows;

    /**
     * Somebody, and what is known of them.
     *
     * @param words in everything that was typed, and nowhere else
     * @param guest that became the person
     * @param over the path of an exam that is over
     * @param open the path of one that is not
     */
    record Lived(Person person, Browser browser, String words, UUID guest, String over, String open) {

        String name() {
            return person.name().orElseThrow();
        }
    }

    /** @param words that nobody else has; a formula is begun with them */
    Lived live(Role role, String words) {
        harbourRevolt.load();
        Person person = people.make(role);
        Person before = people.make(Role.GUEST);
        Browser browser = people.browser(before);
        String practice = path(browser.post("/practice", "article", HarbourRevolt.SLUG));
        answer(browser, practice, Form.TYPED, words);
        browser.post("/review/settings", "zone", "Asia/Baghdad", "newPerDay", "20")
                .then()
                .statusCode(303);
        tables.sql(
                "insert into fold_pending (person_id, fact_id, tried_at) values ('%s', 'h-f-size', now() + interval '1 day') on conflict do nothing"
                        .formatted(before.id()));
        signIn(browser, person);
        contest(browser, practice, "=" + words);

        String over = path(browser.post("/exams", "article", HarbourRevolt.SLUG, "questions", "8", "minutes", "20"));
        save(browser, over, 1, words + " in an exam").then().statusCode(200);
        extraTimes.grant(id(over), Duration.ofMinutes(5), person.id(), words + " needs it");
        browser.post(over + "/submission").then().statusCode(303);
        save(browser, over, 2, words + " late").then().statusCode(409);
        contest(browser, over, words);
        String open = path(browser.post("/exams", "article", HarbourRevolt.SLUG, "questions", "7", "minutes", "20"));
        save(browser, open, 1, words).then().statusCode(200);

        browser.post("/settings/tokens", "label", words).then().statusCode(200);
        tables.sql(
                "insert into fold_pending (person_id, fact_id, tried_at) values ('%s', 'h-f-size', now() + interval '1 day') on conflict do nothing"
                        .formatted(person.id()));
        tables.sql(
                "insert into topic_skill (person_id, topic_id, value, answers) select '%s', id, 0, 1 from topic where slug = '%s' on conflict do nothing"
                        .formatted(person.id(), HarbourRevolt.TOPIC));
        tables.sql(
                "insert into learner_model (person_id, weights, tried_at) values ('%s', array[0.2, 1.3], now()) on conflict do nothing"
                        .formatted(person.id()));
        String session = path(browser.post("/review"));
        browser.get(session);
        browser.post(session + "/cards/1", "deed", "BURIED").then().statusCode(303);
        new Browser().post("/sign-in", "name", person.name().orElseThrow(), "password", "a guess");
        own(person, words);
        rows.authored(person, words.replace("'", "''"));
        rows.shared(person, words.replace("'", "''"));
        rows.taught(person, words.replace("'", "''"));
        String own = path(browser.post("/practice", "article", "own-" + person.id()));
        answer(browser, own, Form.TYPED, words);
        rows.regraded(person, words.replace("'", "''"));
        return new Lived(person, browser, words, before.id(), over, open);
    }

    /** A private article with a set of one typed question. */
    private void own(Person person, String words) {
        String slug = "own-" + person.id();
        String place = words.replace("\"", "");
        String sentence = "The dock of %s opened in 1968.".formatted(place);
        String text = "= %s =\n\n%s\n".formatted(place, sentence);
        String set = """
                format: 1
                title: %1$s
                article: {file: %2$s.txt, title: '%1$s', sha256: %3$s, licence: CC0, attribution: '%1$s'}
                facts:
                  - id: f-%2$s
                    family: dated-event
                    subject: '%1$s'
                    relation: opened
                    value: {type: date, text: '1968', date: '1968'}
                    evidence:
                      - {section: '', start: %4$d, end: %5$d, text: '%6$s'}
                items:
                  - {id: i-%2$s, fact: f-%2$s, form: typed, stem: 'When did %1$s open?', key: '1968', rule: dated-event/when}
                """.formatted(
                        place,
                        slug,
                        Sha256.of(text),
                        text.indexOf(sentence),
                        text.indexOf(sentence) + sentence.length(),
                        sentence);
        try {
            Path root = Files.createTempDirectory("life");
            Path folder = Files.createDirectory(root.resolve("zz-own"));
            Files.writeString(folder.resolve("topic.yaml"), "title: Own things\n");
            Files.writeString(folder.resolve(slug + ".txt"), text);
            Files.writeString(folder.resolve(slug + ".yaml"), set);
            assertEquals(List.of(), loader.load(root).errors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String table : List.of("article", "question_set")) {
            tables.sql("update %s set owner_id = '%s', visibility = 'PRIVATE' where slug = '%s'"
                    .formatted(table, person.id(), slug));
        }
    }

    void signIn(Browser browser, Person person) {
        browser.post("/sign-in", "name", person.name().orElseThrow(), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
    }

    private void answer(Browser browser, String attempt, Form form, String text) {
        browser.post(attempt + "/questions/" + sittings.number(attempt, form), "text", text)
                .then()
                .statusCode(303);
    }

    private void contest(Browser browser, String attempt, String reason) {
        browser.post(attempt + "/questions/" + sittings.number(attempt, Form.TYPED) + "/contest", "reason", reason)
                .then()
                .statusCode(303);
    }

    private Response save(Browser browser, String attempt, int sequence, String text) {
        return browser.json()
                .contentType(JSON)
                .body("{\"sequence\": %d, \"response\": {\"text\": \"%s\"}}"
                        .formatted(sequence, text.replace("\"", "\\\"")))
                .put("/api" + attempt + "/answers/" + sittings.number(attempt, Form.TYPED));
    }

    static UUID id(String attempt) {
        return UUID.fromString(attempt.substring(attempt.lastIndexOf('/') + 1));
    }

    /** "/attempts/…" or "/review/…" of where a response leads. */
    private static String path(Response started) {
        assertEquals(303, started.statusCode(), started::asString);
        return started.header("Location").replaceFirst("^https?://[^/]*", "").replaceFirst("^(/[^/]+/[^/?#]+).*", "$1");
    }
}
