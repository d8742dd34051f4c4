package org.factloom.app;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives every {@code @QuarkusTest} the embedded database that the application starts with, in a temporary folder: one server for all tests
 * of a run, and an empty database for each start of the application. Registered for all tests, so that none has to name it.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static @Nullable EmbeddedDatabase server;
    private static int databases;

    @Override
    public Map<String, String> start() {
        return fresh();
    }

    @Override
    public void stop() {
        // the server stays for the next start
    }

    /** The configuration of a new, empty database. */
    public static synchronized Map<String, String> fresh() {
        EmbeddedDatabase running = server == null ? startServer() : server;
        server = running;
        String name = "test" + ++databases;
        Map<String, String> administration = running.configuration("postgres");
        try (Connection connection = DriverManager.getConnection(
                        administration.get("quarkus.datasource.jdbc.url"),
                        administration.get("quarkus.datasource.username"),
                        administration.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no test database", e);
        }
        return running.configuration(name);
    }

    private static EmbeddedDatabase startServer() {
        try {
            Path data = Files.createTempDirectory("factloom-test");
            EmbeddedDatabase database = EmbeddedDatabase.start(data);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, data)));
            return database;
        } catch (IOException e) {
            throw new IllegalStateException("no folder for the test database", e);
        }
    }

    private static void stop(EmbeddedDatabase database, Path data) {
        try (Stream<Path> files = Files.walk(data)) {
            database.close();
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new IllegalStateException("the test database is left behind in " + data, e);
        }
    }
}
