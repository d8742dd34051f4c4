package org.factloom.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server of our own, reached from this machine only, whose data outlive it. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String USER = "postgres";

    /** Long enough to recover a database that was not stopped in order. */
    private static final Duration START = Duration.ofSeconds(45);

    private static final int POLL_MILLISECONDS = 100;

    private final EmbeddedPostgres server;
    private final DataFolder folder;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, DataFolder folder, String password) {
        this.server = server;
        this.folder = folder;
        this.password = password;
    }

    /**
     * Starts PostgreSQL on {@code data}, which is made at the first start. A server that an earlier run left behind is stopped first.
     *
     * @throws CannotStartException when the folder is not to be had or PostgreSQL does not start
     */
    public static EmbeddedDatabase start(Path data) {
        DataFolder folder = DataFolder.take(data);
        Path cluster = folder.resolve("postgres");
        Path log = folder.resolve("postgres.log");
        try {
            Orphan.stop(cluster);
            Files.deleteIfExists(log);
            String password = password(folder);
            return new EmbeddedDatabase(started(server(folder, cluster, log, password), log), folder, password);
        } catch (IOException e) {
            Orphan.stop(cluster);
            throw new CannotStartException(
                    "PostgreSQL does not start: %s (all of it: %s)".formatted(lastLine(log, e), log), e);
        }
    }

    /** Waits for the server, which the library itself would do in vain when PostgreSQL has given up at once. */
    private static EmbeddedPostgres started(EmbeddedPostgres.Builder server, Path log) throws IOException {
        var start = new FutureTask<>(server::start);
        Thread.ofVirtual().name("postgres-start").start(start);
        while (true) {
            try {
                return start.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (Files.exists(log) && Files.readString(log).contains("could not start server")) {
                    start.cancel(true);
                    throw new IOException("it ended at once", e);
                }
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    private static EmbeddedPostgres.Builder server(DataFolder folder, Path cluster, Path log, String password) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("postgres-binaries").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                // what initdb is given besides; its default would trust every user of this machine
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.resolve("postgres.password").toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password)
                // the library is made for tests and would not wait for the disk
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("unix_socket_directories", "");
    }

    private static String password(DataFolder folder) throws IOException {
        Path file = folder.resolve("postgres.password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            // only its owner may read it from the start, and it is whole once it is there
            Path fresh = Files.createTempFile(folder.resolve(""), "postgres", ".password");
            Files.writeString(fresh, HexFormat.of().formatHex(random));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private static String lastLine(Path log, Exception e) {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.isEmpty() ? String.valueOf(e.getMessage()) : lines.getLast();
        } catch (IOException unreadable) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The configuration with which the application reaches the database {@code name}. */
    public Map<String, String> configuration(String name) {
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + server.getPort() + "/" + name,
                "quarkus.datasource.username", USER,
                "quarkus.datasource.password", password);
    }

    /** Stops the server; the data stay. */
    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
