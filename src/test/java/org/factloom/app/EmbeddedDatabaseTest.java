package org.factloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path data;

    @Test
    void dataOutliveTheServerAndItWaitsForTheDisk() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(data)) {
            run(first, "create table answer (text text)");
            run(first, "insert into answer values ('1963')");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(data)) {
            assertEquals("1963", ask(second, "select text from answer"));
            assertEquals("on", ask(second, "show fsync"));
            assertEquals("on", ask(second, "show synchronous_commit"));
            assertEquals("UTF8", ask(second, "show server_encoding"));
            assertTrue(ask(second, "show server_version").startsWith("18"));
        }
    }

    @Test
    void nobodyConnectsWithoutThePassword() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            String url = database.configuration("postgres").get("quarkus.datasource.jdbc.url");
            assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "postgres", ""));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSecondApplicationOnTheSameDataIsTurnedAway() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(data)) {
            var e = assertThrows(CannotStartException.class, () -> EmbeddedDatabase.start(data));
            assertEquals(
                    data + " is in use by another Factloom (process "
                            + ProcessHandle.current().pid()
                            + "): stop that one, or set factloom.data to another folder",
                    e.getMessage());
            assertEquals("1", ask(first, "select 1"));
        }
    }

    @Test
    void dataThatCannotBeWrittenAreNamed() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        var e = assertThrows(CannotStartException.class, () -> EmbeddedDatabase.start(file.resolve("data")));
        assertTrue(e.getMessage().startsWith("cannot write to the data folder " + file), e.getMessage());
    }

    @Test
    void aDamagedClusterIsSaidToBeOne() throws Exception {
        EmbeddedDatabase.start(data).close();
        Files.writeString(data.resolve("postgres/postgresql.conf"), "nonsense\n");
        var e = assertThrows(CannotStartException.class, () -> EmbeddedDatabase.start(data));
        assertTrue(e.getMessage().startsWith("PostgreSQL does not start: "), e.getMessage());
        assertFalse(e.getMessage().contains("\n"));
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertTrue(result.next());
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        Map<String, String> configuration = database.configuration("postgres");
        return DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"));
    }
}
