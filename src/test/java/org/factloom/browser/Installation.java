package org.factloom.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the browser of this machine, the one without windows first, which takes a fifth less time, or gets one: Debian's as root, otherwise Playwright's own. */
final class Installation {

    private static final String HELP =
            "The browser tests need a Chromium or Chrome, none was found, and none could be installed (%s)."
                    + " Install one: 'apt-get install chromium', 'brew install --cask chromium', or https://www.google.com/chrome/";

    /** Debian's packages, the better first. */
    private static final List<String> PACKAGES = List.of("chromium-headless-shell", "chromium");

    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");

    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private static final int MINUTES_TO_INSTALL = 10;

    private Installation() {}

    /** The browser to start; nothing when Playwright has its own and knows where. */
    static synchronized Optional<Path> find() {
        return installed().or(() -> {
            if (root() && onPath(List.of("apt-get")).isPresent()) {
                run(List.of("apt-get", "update", "-qq"));
                run(List.of(
                        "sh",
                        "-c",
                        PACKAGES.stream()
                                .map("apt-get install -y -qq --no-install-recommends "::concat)
                                .collect(Collectors.joining(" || "))));
                return Optional.of(
                        installed().orElseThrow(() -> new IllegalStateException(HELP.formatted("apt-get had none"))));
            }
            run(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    "com.microsoft.playwright.CLI",
                    "install",
                    "chromium"));
            return Optional.empty();
        });
    }

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> installed() {
        return onPath(NAMES)
                .or(() -> ELSEWHERE.stream().filter(Files::isExecutable).findFirst());
    }

    private static Optional<Path> onPath(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return names.stream()
                .flatMap(name -> folders(path).map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folders(String path) {
        return Arrays.stream(path.split(System.getProperty("path.separator"))).map(Path::of);
    }

    private static void run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
        try {
            Process process = builder.start();
            if (!process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(HELP.formatted(command.getFirst() + " did not end"));
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        HELP.formatted(command.getFirst() + " ended with " + process.exitValue()));
            }
        } catch (IOException e) {
            throw new IllegalStateException(HELP.formatted(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(HELP.formatted("interrupted"), e);
        }
    }
}
