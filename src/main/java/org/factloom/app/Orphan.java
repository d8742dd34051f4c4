package org.factloom.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server whose application was killed. It may only be stopped by who holds the {@link DataFolder}. */
final class Orphan {

    /** The last checkpoint of a small database; it has no clients that could hold it up. */
    private static final int SECONDS_TO_STOP = 30;

    private Orphan() {}

    /** Stops the server of {@code cluster}, where one runs. */
    static void stop(Path cluster) {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            ProcessHandle server = ProcessHandle.of(pid).orElse(null);
            if (server != null && isPostgres(server)) {
                server.destroy();
                server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            }
            // PostgreSQL would take any process that has got the same number since then for its own.
            Files.deleteIfExists(pidFile);
        } catch (IOException | NumberFormatException | ExecutionException | TimeoutException e) {
            throw stillThere(pidFile, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillThere(pidFile, e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
    }

    private static CannotStartException stillThere(Path pidFile, Exception e) {
        return new CannotStartException(
                "PostgreSQL of an earlier run does not stop: stop the process that is named in the first line of "
                        + pidFile,
                e);
    }
}
