package org.factloom.load;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.factloom.app.ApplicationProcess;
import org.factloom.app.FreePort;
import org.jspecify.annotations.Nullable;

/** The packaged application and a PostgreSQL of its own, as processes of this machine. */
public final class Stand implements AutoCloseable {

    private static final String CODE = "enter this code: ";

    private final Path logs;
    private final Path folder;
    private final PostgresProcess database;
    private final @Nullable Line line;
    private final String httpPort = "" + FreePort.next();
    private volatile @Nullable ApplicationProcess application;

    /**
     * Both connected as they would be.
     *
     * @param logs where what both have written is kept
     */
    static Stand direct(Path logs) throws Exception {
        return new Stand(logs, false);
    }

    /** With a line between them that can be frozen or cut; it takes time of its own. */
    public static Stand withLine(Path logs) throws Exception {
        return new Stand(logs, true);
    }

    private Stand(Path logs, boolean withLine) throws Exception {
        Files.createDirectories(logs);
        folder = Files.createTempDirectory("factloom-stand");
        this.logs = logs;
        database = PostgresProcess.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(this::clear));
        line = withLine ? new Line(database.port()) : null;
        application = launch();
    }

    private ApplicationProcess launch() throws Exception {
        ApplicationProcess started = ApplicationProcess.start(
                folder,
                Map.of(
                        "QUARKUS_HTTP_PORT",
                        httpPort,
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://localhost:" + (line == null ? database.port() : line.port()) + "/postgres",
                        "QUARKUS_DATASOURCE_USERNAME",
                        database.user(),
                        "QUARKUS_DATASOURCE_PASSWORD",
                        database.password()));
        if (!started.alive()) {
            throw new IllegalStateException("the application does not start: " + String.join("\n", started.lines()));
        }
        return started;
    }

    public URI server() {
        return URI.create("http://localhost:" + httpPort);
    }

    public int httpPort() {
        return Integer.parseInt(httpPort);
    }

    /** With which the first administrator is made. */
    String setupCode() {
        return application.lines().stream()
                .filter(line -> line.contains(CODE))
                .map(line -> line.substring(line.indexOf(CODE) + CODE.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    public PostgresProcess database() {
        return database;
    }

    /** Between application and database. */
    public Line line() {
        return Objects.requireNonNull(line, "there is no line between them");
    }

    /** As {@code kill -9} does. */
    public void killApplication() throws Exception {
        application.kill();
        keepLog();
    }

    /** Starts it again, at the same port, and waits until it is ready. */
    public void startApplicationAgain() throws Exception {
        application = launch();
    }

    private void keepLog() throws IOException {
        Files.write(logs.resolve("application-" + application.pid() + ".log"), application.lines());
    }

    @Override
    public void close() throws IOException {
        application.close();
        keepLog();
        if (line != null) {
            line.close();
        }
        database.close();
        Files.copy(folder.resolve("server.log"), logs.resolve("postgres.log"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whatever ended the run, nothing of it stays. */
    private void clear() {
        if (application != null) {
            application.close();
        }
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            System.err.println(folder + " is left behind: " + e);
        }
    }
}
