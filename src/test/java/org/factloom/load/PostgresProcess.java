package org.factloom.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.factloom.app.EmbeddedDatabase;
import org.factloom.app.FreePort;

/**
 * The PostgreSQL that the application brings along, set up by the application's own code, but run as a process of ours: so it can be
 * stopped in the midst of work, and started again at the same port.
 */
public final class PostgresProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Path binary;
    private final int port;
    private final String user;
    private final String password;
    private Process server;

    private PostgresProcess(Path folder, Path binary, int port, String user, String password) throws Exception {
        this.folder = folder;
        this.binary = binary;
        this.port = port;
        this.user = user;
        this.password = password;
        this.server = launch();
        awaitReady();
    }

    /** Sets up an empty server in {@code folder}, and starts it on a free port. */
    public static PostgresProcess start(Path folder) throws Exception {
        Map<String, String> account;
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            account = first.configuration("postgres");
        }
        return new PostgresProcess(
                folder,
                binary(folder),
                FreePort.next(),
                account.get("quarkus.datasource.username"),
                account.get("quarkus.datasource.password"));
    }

    private static Path binary(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("postgres-binaries"))) {
            return files.filter(file -> file.endsWith(Path.of("bin", "postgres")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace of its own makes it somebody else. */
    private Process launch() throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(
                List.of(binary.toString(), "-D", folder.resolve("postgres").toString(), "-p", "" + port));
        for (String setting : List.of(
                "listen_addresses=localhost",
                "unix_socket_directories=",
                "max_connections=100",
                "log_checkpoints=off")) {
            command.addAll(List.of("-c", setting));
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()))
                .start();
    }

    private void awaitReady() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                connect().close();
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > end || !server.isAlive()) {
                    throw new IllegalStateException(
                            "PostgreSQL does not start; see " + folder.resolve("server.log"), e);
                }
                Thread.sleep(50);
            }
        }
    }

    /** Stops it as {@code pg_ctl stop -m immediate} does: at once, without a checkpoint. */
    public void stopImmediately() throws Exception {
        new ProcessBuilder("kill", "-QUIT", "" + server.pid()).start().waitFor();
        if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("PostgreSQL does not stop");
        }
    }

    /** Starts it again, and waits until it has recovered. */
    public void startAgain() throws Exception {
        server = launch();
        awaitReady();
    }

    public int port() {
        return port;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** A connection that goes past whatever is done to the application's line. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres", user, password);
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
