package org.factloom.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import org.factloom.account.Browser;
import org.factloom.load.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The packaged application with the variables of docker-compose.yml, against a PostgreSQL that is not its own. */
class ExternalDatabaseIT {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path folder;

    @Test
    void theVariablesOfTheComposeFileAreAllThatItNeeds() throws Exception {
        Map<String, String> environment = environment();
        assertEquals(variablesOfTheComposeFile(), environment.keySet());
        Browser browser = new Browser();
        try (ApplicationProcess application = ApplicationProcess.start(folder, environment)) {
            assertTrue(application.alive(), application.lines()::toString);
            given().get(application.ready()).then().statusCode(200);
            RestAssured.port = application.port();
            browser.signUp("Ana Brod", PASSWORD);
        }
        assertFalse(Files.exists(folder.resolve("data")), "it started a database of its own");

        try (ApplicationProcess another = ApplicationProcess.start(folder, environment)) {
            RestAssured.port = another.port();
            browser.get("/settings").then().statusCode(200);
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerGetsOneLine() throws Exception {
        Map<String, String> environment = environment();
        int nobody = FreePort.next();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + nobody + "/factloom");
        environment.put("FACTLOOM_DATABASE_WAIT", "1S");
        try (ApplicationProcess application = ApplicationProcess.start(folder, environment)) {
            assertEquals(1, application.ended());
            assertEquals(1, application.lines().size(), application.lines()::toString);
            String line = application.lines().getFirst();
            assertTrue(
                    line.startsWith("Factloom cannot start: the database jdbc:postgresql://localhost:" + nobody
                            + "/factloom cannot be used: "),
                    line);
        }
    }

    @Test
    void aDatabaseThatIsStillStartingIsWaitedFor() throws Exception {
        Map<String, String> environment = environment();
        int later = FreePort.next();
        int database = redirect(environment, later);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var application = threads.submit(() -> ApplicationProcess.start(folder, environment));
            Thread.sleep(Duration.ofSeconds(4));
            try (Line _ = new Line(later, database);
                    ApplicationProcess started = application.get()) {
                assertTrue(started.alive(), started.lines()::toString);
            }
        }
    }

    @Test
    void whileNothingComesFromTheDatabaseEveryAnswerSaysWhenToComeBack() throws Exception {
        Map<String, String> environment = environment();
        int port = FreePort.next();
        int database = redirect(environment, port);
        try (Line line = new Line(port, database);
                ApplicationProcess application = ApplicationProcess.start(folder, environment)) {
            given().get(application.at("/library")).then().statusCode(200);
            line.freeze();
            given().accept("text/html")
                    .get(application.at("/library"))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .body(containsString("Please try again in a few seconds"));
            given().accept("application/json")
                    .get(application.at("/api/articles"))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .contentType("application/problem+json");
            line.thaw();
            given().get(application.at("/library")).then().statusCode(200);
        }
    }

    /** Lets the application look for its database at {@code port}; returns where it is. */
    private static int redirect(Map<String, String> environment, int port) {
        String url = environment.get("QUARKUS_DATASOURCE_JDBC_URL");
        URI address = URI.create(url.substring("jdbc:".length()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", url.replace(":" + address.getPort() + "/", ":" + port + "/"));
        return address.getPort();
    }

    private static Map<String, String> environment() {
        Map<String, String> database = TestDatabase.fresh();
        Map<String, String> environment = new HashMap<>();
        database.forEach((property, value) ->
                environment.put(property.replace('.', '_').toUpperCase(java.util.Locale.ROOT), value));
        environment.put("FACTLOOM_SESSION_KEY", "0123456789abcdef0123456789abcdef");
        return environment;
    }

    private static Set<String> variablesOfTheComposeFile() throws Exception {
        Object compose = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("docker-compose.yml")));
        Map<?, ?> services = (Map<?, ?>) ((Map<?, ?>) compose).get("services");
        Map<?, ?> environment = (Map<?, ?>) ((Map<?, ?>) services.get("application")).get("environment");
        return Set.copyOf(environment.keySet().stream().map(String::valueOf).toList());
    }
}
