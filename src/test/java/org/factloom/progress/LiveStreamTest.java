package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stream of the live view: what keeps it coming, and what ends it. */
@QuarkusTest
class LiveStreamTest {

    /** Of a stream that only its time ends there are about fifteen. */
    private static final int FEW = 6;

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @TestHTTPResource("/")
    URI home;

    private Person teacher;
    private UUID made;
    private UUID assignment;

    @BeforeEach
    void make() {
        teacher = people.make(Role.TEACHER);
        made = classes.make(teacher, "History 8a");
        assignment = assignments.assign(made);
    }

    private HttpResponse<InputStream> open(HttpClient client, Person person) throws Exception {
        return client.send(
                HttpRequest.newBuilder(home.resolve("/assignments/" + assignment + "/live/stream"))
                        .header("Accept", "text/event-stream")
                        .header("Cookie", "factloom-session=" + people.cookie(person))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    private static BufferedReader reader(HttpResponse<InputStream> stream) {
        return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
    }

    /** How many further states it tells until it ends, in order or broken off. */
    private static int further(BufferedReader stream) {
        AtomicInteger states = new AtomicInteger();
        try {
            stream.lines().filter(line -> line.contains("data-live")).forEach(_ -> states.incrementAndGet());
        } catch (UncheckedIOException _) {
            // broken off
        }
        return states.get();
    }

    private static void awaitState(BufferedReader stream) throws IOException {
        String line = stream.readLine();
        while (line != null && !line.contains("data-live")) {
            line = stream.readLine();
        }
        assertTrue(line != null, "it ended");
    }

    @Test
    void nothingKeepsItBackOrKeepsIt() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> stream = open(client, teacher);
            assertEquals(200, stream.statusCode());
            assertEquals("no", stream.headers().firstValue("X-Accel-Buffering").orElse(""));
            assertEquals(
                    "no-store", stream.headers().firstValue("Cache-Control").orElse(""));
            awaitState(reader(stream));
            client.shutdownNow();
        }
    }

    @Test
    void itEndsSoonOnceTheRightsAreGone() throws Exception {
        Person helper = people.make(Role.TEACHER);
        classes.share(made, helper);
        try (HttpClient client = HttpClient.newHttpClient()) {
            BufferedReader stream = reader(open(client, helper));
            awaitState(stream);
            people.browser(helper).post("/classes/" + made + "/leave").then().statusCode(303);
            assertTrue(further(stream) < FEW);
        }
    }

    @Test
    void ofTooManyOfOnePersonTheOldestEnds() throws Exception {
        Person helper = people.make(Role.TEACHER);
        classes.share(made, helper);
        try (HttpClient client = HttpClient.newHttpClient()) {
            BufferedReader anothers = reader(open(client, helper));
            BufferedReader oldest = reader(open(client, teacher));
            awaitState(oldest);
            List<BufferedReader> others = new ArrayList<>();
            for (int i = 0; i < LiveStreams.MOST; i++) {
                others.add(reader(open(client, teacher)));
            }
            assertTrue(further(oldest) < FEW);
            for (int state = 0; state < FEW; state++) {
                awaitState(others.getFirst());
                awaitState(anothers);
            }
            client.shutdownNow();
        }
    }
}
