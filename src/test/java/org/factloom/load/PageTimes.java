package org.factloom.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first administrator in a browser, and a table of how long pages take. */
final class PageTimes {

    private static final int WARMING = 40;
    private static final int TIMES = 200;

    /** Of a page that takes so long that they fill a phase. */
    private static final int FEWEST = 20;

    private static final Duration PHASE = Duration.ofSeconds(30);

    private final Stand stand;
    private final Browsing teacher;
    private final List<String> rows = new ArrayList<>();

    PageTimes(Stand stand, DeadEnds deadEnds) {
        this.stand = stand;
        this.teacher = new Browsing(stand.server(), deadEnds);
    }

    Browsing teacher() {
        return teacher;
    }

    void signIn() throws IOException {
        post(
                "/setup",
                "/setup",
                Map.of("code", stand.setupCode(), "name", "Teacher", "password", "a long password of a teacher"));
    }

    /** What is sent from a page, where it leads. */
    String post(String page, String path, Map<String, String> form) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.put("csrf-token", token(page));
        return location(teacher.post(path, fields));
    }

    String token(String page) throws IOException {
        return ExamPage.token(teacher.get(page).body());
    }

    static String location(Reply reply) {
        return URI.create(reply.location()
                        .orElseThrow(() -> new IllegalStateException(reply.status() + ": " + reply.body())))
                .getPath();
    }

    /** A page of the teacher. */
    void measure(String name, String path) throws IOException {
        measure(name, teacher, path);
    }

    void measure(String name, Browsing browser, String path) throws IOException {
        measure(name, browser, path, "p95 < 200 ms");
    }

    void measure(String name, Browsing browser, String path, String aim) throws IOException {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + PHASE.toNanos();
        for (int i = 0; i < WARMING + TIMES && (times.size() < FEWEST || System.nanoTime() < end); i++) {
            Reply reply = path.startsWith("/api") ? browser.state(path) : browser.get(path);
            if (!reply.ok()) {
                throw new IllegalStateException(path + ": " + reply.status() + " " + reply.body());
            }
            if (i >= WARMING) {
                times.add(reply.nanoseconds());
            }
        }
        row(name, times.stream().mapToLong(Long::longValue).sorted().toArray(), aim);
    }

    void row(String what, long[] sorted, String aim) {
        row(what, milliseconds(part(sorted, 0.5)), milliseconds(part(sorted, 0.95)), aim);
    }

    void row(String what, String median, String p95, String aim) {
        rows.add("%-62s %12s %12s  %s".formatted(what, median, p95, aim));
        System.out.println(rows.getLast());
    }

    void print() {
        System.out.printf("%n%-62s %12s %12s  %s%n%s%n", "", "median", "p95", "aim", String.join("\n", rows));
    }

    static long part(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f ms", nanoseconds / 1e6);
    }
}
