package org.factloom.app;

import io.quarkus.runtime.Application;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** What must be there before the application starts: its ports and a database. */
final class Ground {

    private static final String URL = "quarkus.datasource.jdbc.url";

    /** Set in this process once the ground is laid, so that a reload in development finds it so. */
    private static final String LAID = "factloom.ground-laid";

    /** Longer than a PostgreSQL that was killed needs to recover. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int POLL_MILLISECONDS = 500;

    private Ground() {}

    /** @throws CannotStartException when a port is occupied or there is no database to be had */
    static void lay(Config config) {
        if (Boolean.getBoolean(LAID)) {
            return;
        }
        requireFree(config, "quarkus.http.port", 8080);
        requireFree(config, "quarkus.management.port", 9000);
        Optional<String> url = config.getOptionalValue(URL, String.class);
        if (url.isPresent()) {
            requireDatabase(url.get(), config);
        } else {
            startDatabase(Path.of(
                    config.getOptionalValue("factloom.data", String.class).orElse("data")));
        }
        System.setProperty(LAID, "true");
    }

    private static void requireFree(Config config, String property, int usual) {
        int port = config.getOptionalValue(property, Integer.class).orElse(usual);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (BindException e) {
            throw new CannotStartException(
                    "port %d is in use: stop what uses it, or set %s to another port".formatted(port, property), e);
        } catch (IOException e) {
            throw new CannotStartException("port %d cannot be opened: %s".formatted(port, e.getMessage()), e);
        }
    }

    /** A database that is still starting, or whose machine is, is waited for; one that refuses us is not. */
    private static void requireDatabase(String url, Config config) {
        Properties account = new Properties();
        config.getOptionalValue("quarkus.datasource.username", String.class)
                .ifPresent(name -> account.setProperty("user", name));
        config.getOptionalValue("quarkus.datasource.password", String.class)
                .ifPresent(password -> account.setProperty("password", password));
        account.setProperty("loginTimeout", "5");
        Duration patience = config.getOptionalValue("factloom.database-wait", Duration.class)
                .orElse(PATIENCE);
        long start = System.nanoTime();
        while (true) {
            try {
                DriverManager.getConnection(url, account).close();
                return;
            } catch (SQLException e) {
                if (!mayPass(e) || System.nanoTime() - start >= patience.toNanos()) {
                    throw new CannotStartException("the database " + url + " cannot be used: " + e.getMessage(), e);
                }
                rest();
            }
        }
    }

    /** Not reached (08), or starting up and stopping (57P). */
    private static boolean mayPass(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("08") || state.startsWith("57P");
    }

    private static void rest() {
        try {
            Thread.sleep(POLL_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("interrupted while waiting for the database", e);
        }
    }

    private static void startDatabase(Path data) {
        EmbeddedDatabase database = EmbeddedDatabase.start(data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database), "database-stop"));
        database.configuration("postgres").forEach(System::setProperty);
    }

    private static void stop(EmbeddedDatabase database) {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        try {
            database.close();
        } catch (IOException e) {
            System.err.println("The database was not stopped in order: " + e.getMessage());
        }
    }
}
