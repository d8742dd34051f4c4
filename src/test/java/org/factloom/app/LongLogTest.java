package org.factloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.web.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A learner of many years, whose log has 100,000 rows. */
@QuarkusTest
class LongLogTest {

    private static final int ROWS = 100_000;
    private static final int AT_ONCE = 20_000;

    /** What the live heap may grow by while the export is read. */
    private static final long MOST_BYTES = 24L << 20;

    private static final String ANSWERS = """
            insert into answer_log (person_id, fact_id, item_version_id, form, answered_at, score, response_id, options, taken_ms, day, predicted)
            select '%s', f.fact_id, v.id, v.form, timestamptz '2020-01-01' + interval '7 minutes' * (%d + n), n %% 2, uuidv7(), 4, 4000, '2020-01-01', 0.5
            from generate_series(1, %d) n, item_version v join item_fact f on f.item_id = v.item_id where f.fact_id = 'h-f-size' and v.number = 1""";

    @Inject
    Tables tables;

    @Inject
    TestPeople people;

    @Inject
    HarbourRevolt harbourRevolt;

    @TestHTTPResource
    URI server;

    @Test
    void itIsExportedRowByRowAndErasedAtOnce() throws Exception {
        harbourRevolt.load();
        Person person = people.make(Role.STUDENT);
        for (int from = 0; from < ROWS; from += AT_ONCE) {
            tables.sql(ANSWERS.formatted(person.id(), from, AT_ONCE));
        }
        assertEquals(
                ROWS, tables.count("select count(*) from answer_log where person_id = '%s'".formatted(person.id())));

        assertEquals(ROWS + 1, lines(person, "/api/me/export/answers.csv"));
        assertTrue(lines(person, "/api/me/export") > ROWS);

        people.browser(person)
                .post("/settings/data/erasure", "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        assertEquals(0, tables.count("select count(*) from answer_log where person_id = '%s'".formatted(person.id())));
    }

    /** Against all rules, so that other tests do not read them. */
    @AfterEach
    void removeTheRows() {
        tables.sql("alter table answer_log disable trigger user");
        tables.sql("delete from answer_log where fact_id = 'h-f-size' and answered_at < '2022-01-01'");
        tables.sql("alter table answer_log enable trigger user");
    }

    /** Reads it, and looks at the live heap every ten megabytes. */
    private long lines(Person person, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Cookie", "factloom-session=" + people.cookie(person))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            long before = live();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertEquals(200, response.statusCode());
            long lines = 0;
            long read = 0;
            long looked = 0;
            byte[] some = new byte[1 << 16];
            try (InputStream in = response.body()) {
                for (int n = in.read(some); n >= 0; n = in.read(some)) {
                    for (int i = 0; i < n; i++) {
                        lines += some[i] == '\n' ? 1 : 0;
                    }
                    read += n;
                    if (read > looked + (10L << 20)) {
                        looked = read;
                        long grown = live() - before;
                        // what others hold for a moment is not the export's, which would stay
                        for (int look = 0; grown >= MOST_BYTES && look < 20; look++) {
                            Thread.sleep(250);
                            grown = live() - before;
                        }
                        assertTrue(grown < MOST_BYTES, "after %d bytes %d more are alive".formatted(read, grown));
                    }
                }
            }
            assertTrue(read > MOST_BYTES, "a longer log is needed than of " + read);
            return lines;
        }
    }

    private static long live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
