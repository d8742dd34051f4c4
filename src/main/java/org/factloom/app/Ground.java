package org.factloom.app;

import io.quarkus.runtime.Application;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** What must be there before the application starts: its ports and a database. */
final class Ground {

    private static final String URL = "quarkus.datasource.jdbc.url";

    /** Set in this process once the ground is laid, so that a reload in development finds it so. */
    private static final String LAID = "factloom.ground-laid";

    /** The class of SQL states that say so. */
    private static final String NO_CONNECTION = "08";

    private Ground() {}

    /** @throws CannotStartException when a port is occupied or there is no database to be had */
    static void lay(Config config) {
        if (Boolean.getBoolean(LAID)) {
            return;
        }
        requireFree(config, "quarkus.http.port", 8080);
        requireFree(config, "quarkus.management.port", 9000);
        if (config.getOptionalValue(URL, String.class).isEmpty()) {
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

    /** Why the application did not start, in one line, where the reason lies outside of it. */
    static Optional<String> reason(Throwable cause) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .map(Ground::outerReason)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> outerReason(Throwable e) {
        return switch (e) {
            case BindException bind -> Optional.of(bind.getMessage() + ": stop what uses it, or set another port");
            case SQLException sql
            when String.valueOf(sql.getSQLState()).startsWith(NO_CONNECTION) ->
                Optional.of("the database does not answer: " + sql.getMessage());
            default -> Optional.empty();
        };
    }
}
