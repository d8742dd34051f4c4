package org.factloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factloom.account.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application with its own database. */
class PackagedApplicationIT {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void place() {
        data = folder.resolve("data");
    }

    @Test
    void whatIsSavedOutlivesKillNineOfTheApplication() throws Exception {
        Browser browser = new Browser();
        ApplicationProcess first = start(Map.of());
        try {
            RestAssured.port = first.port();
            browser.signUp("Ana Brod", PASSWORD);
        } finally {
            first.kill();
        }
        assertTrue(Files.exists(data.resolve("postgres/postmaster.pid")), "PostgreSQL is orphaned");
        long orphan = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());

        try (ApplicationProcess second = start(Map.of())) {
            assertTrue(second.alive(), second.lines()::toString);
            RestAssured.port = second.port();
            browser.get("/settings").then().statusCode(200);
            new Browser()
                    .post("/sign-in", "name", "Ana Brod", "password", PASSWORD)
                    .then()
                    .statusCode(303);
            assertFalse(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive).isPresent(), "the orphan is stopped");
        }
        assertFalse(
                Files.exists(data.resolve("postgres/postmaster.pid")), "PostgreSQL is stopped with the application");
    }

    @Test
    void itSaysInOneLineWhereItIs() throws Exception {
        try (ApplicationProcess application = start(Map.of())) {
            assertEquals(
                    1,
                    application.lines().stream()
                            .filter(line ->
                                    line.endsWith("Factloom is ready at http://localhost:" + application.port()))
                            .count(),
                    application.lines()::toString);
            assertEquals(
                    List.of(),
                    application.lines().stream()
                            .filter(line -> line.contains("WARN") || line.contains("ERROR"))
                            .toList());
        }
    }

    @Test
    void anOccupiedPortGetsOneLine() throws Exception {
        try (ServerSocket occupied = new ServerSocket(0)) {
            int port = occupied.getLocalPort();
            for (String property : List.of("http", "management")) {
                String variable = "QUARKUS_" + property.toUpperCase(java.util.Locale.ROOT) + "_PORT";
                try (ApplicationProcess application = start(Map.of(variable, Integer.toString(port)))) {
                    assertEquals(1, application.ended());
                    assertEquals(
                            List.of("Factloom cannot start: port " + port
                                    + " is in use: stop what uses it, or set quarkus." + property
                                    + ".port to another port"),
                            application.lines());
                }
            }
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenGetsOneLine() throws Exception {
        Files.createFile(data);
        try (ApplicationProcess application = start(Map.of())) {
            assertEquals(1, application.ended());
            assertEquals(1, application.lines().size(), application.lines()::toString);
            String line = application.lines().getFirst();
            assertTrue(line.startsWith("Factloom cannot start: cannot write to the data folder " + data + " ("), line);
        }
    }

    @Test
    void aSecondApplicationOnTheSameDataGetsOneLine() throws Exception {
        try (ApplicationProcess first = start(Map.of());
                ApplicationProcess second = start(Map.of())) {
            assertEquals(1, second.ended());
            assertEquals(1, second.lines().size(), second.lines()::toString);
            assertTrue(second.lines().getFirst().contains(data + " is in use by another Factloom"));
            assertTrue(first.alive());
        }
    }

    private ApplicationProcess start(Map<String, String> environment) throws Exception {
        Map<String, String> all = new HashMap<>(environment);
        all.put("FACTLOOM_DATA", data.toString());
        return ApplicationProcess.start(folder, all);
    }
}
