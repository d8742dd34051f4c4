package org.factloom.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own, on free ports, with the question sets of this project and otherwise the settings that it is given. */
public final class ApplicationProcess implements AutoCloseable {

    private static final int MINUTES_TO_START = 2;
    private static final String PORT = "QUARKUS_HTTP_PORT";

    private final Process process;
    private final int port;
    private final int managementPort;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch readyOrEnded = new CountDownLatch(1);
    private final Thread reader;

    private ApplicationProcess(Process process, int port, int managementPort) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    static Path jar() {
        return Path.of(System.getProperty("factloom.jar", "target/quarkus-app/quarkus-run.jar"))
                .toAbsolutePath();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts it, on ports that are free unless {@code environment} names others, and waits until it is ready or has ended. */
    public static ApplicationProcess start(Path folder, Map<String, String> environment) throws Exception {
        int port = environment.containsKey(PORT) ? Integer.parseInt(environment.get(PORT)) : FreePort.next();
        int managementPort = FreePort.next();
        ProcessBuilder builder = new ProcessBuilder(java(), "-XX:MaxGCPauseMillis=20", "-jar", jar().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put(PORT, Integer.toString(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        builder.environment()
                .put("FACTLOOM_QUESTIONS", Path.of("questions").toAbsolutePath().toString());
        builder.environment().putAll(environment);
        ApplicationProcess application = new ApplicationProcess(builder.start(), port, managementPort);
        if (!application.readyOrEnded.await(MINUTES_TO_START, TimeUnit.MINUTES)) {
            application.close();
            throw new AssertionError("neither ready nor ended: " + application.lines);
        }
        return application;
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (line.contains("Factloom is ready at ")) {
                    readyOrEnded.countDown();
                }
            }
        } catch (IOException e) {
            // it was stopped while it wrote
        } finally {
            readyOrEnded.countDown();
        }
    }

    public boolean alive() {
        return process.isAlive();
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    URI ready() {
        return URI.create("http://localhost:" + managementPort + "/q/health/ready");
    }

    /** What it has written so far, to both of its streams. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Waits for its end, and returns the exit status. */
    int ended() throws InterruptedException {
        process.waitFor();
        reader.join();
        return process.exitValue();
    }

    /** Stops it in order. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
