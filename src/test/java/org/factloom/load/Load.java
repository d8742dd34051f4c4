package org.factloom.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Measures how fast the packaged application saves answers: against PostgreSQL alone, with a class that starts in the same second,
 * and with one that thinks. All figures of a ratio are from one run, taken in turn.
 */
public final class Load {

    private static final Path LOGS = Path.of("target", "load");

    /** As many at once as the application has connections. */
    private static final int AT_ONCE = 40;

    private static final int ROUNDS = 3;
    private static final int SECONDS = 10;
    /** It is warm when a round is hardly faster than the one before. */
    private static final double HARDLY = 1.05;

    private static final int MOST_WARMING = 9;
    private static final Duration THINKING = Duration.ofSeconds(150);
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Stand stand;
    private final List<String> rows = new ArrayList<>();

    private Load(Stand stand) {
        this.stand = stand;
    }

    /** @param parts what to measure, of "saves", "start" and "think"; none for all */
    public static void main(String... parts) throws Exception {
        Set<String> chosen = parts.length == 0
                ? Set.of("saves", "start", "think")
                : Arrays.stream(parts).collect(Collectors.toSet());
        try (Stand stand = Stand.direct(LOGS)) {
            Load load = new Load(stand);
            if (chosen.contains("saves")) {
                load.saves();
            }
            if (chosen.contains("start")) {
                load.start();
            }
            if (chosen.contains("think")) {
                load.think();
            }
            System.out.printf("%n%-62s %12s  %s%n%s%n", "", "measured", "aim", String.join("\n", load.rows));
        }
        System.exit(0);
    }

    private Students students(ClientLog log, DeadEnds deadEnds, long seed) {
        return new Students(stand.server(), log, deadEnds, seed);
    }

    private void saves() throws Exception {
        DeadEnds deadEnds = new DeadEnds();
        try (ClientLog log = new ClientLog(LOGS.resolve("saves-client.log"));
                Students students = students(log, deadEnds, 1)) {
            students.enter();
            warm(students, log);
            List<UUID> attempts = students.all().stream().map(Student::attempt).toList();
            Optional<Pgbench> pgbench = Pgbench.of(stand.database(), attempts, LOGS);
            List<Double> ratios = new ArrayList<>();
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(application(students, log, Duration.ofSeconds(SECONDS)));
                if (pgbench.isPresent()) {
                    theirs.add(pgbench.get().run(AT_ONCE, SECONDS));
                    ratios.add(ours.getLast() / theirs.getLast());
                }
            }
            row("saves/s of the application, %d at once, signed in".formatted(AT_ONCE), figures(ours), "");
            row(
                    "saves/s of pgbench, the same statement, %d clients".formatted(AT_ONCE),
                    pgbench.isEmpty() ? "pgbench is not installed" : figures(theirs),
                    "");
            row(
                    "ratio of the medians",
                    pgbench.isEmpty() ? "-" : "%.2f".formatted(median(ours) / median(theirs)),
                    "≥ 0.4");
            row(
                    "error answers, answers that did not come",
                    deadEnds.number() + deadEnds.unavailable() + ", " + deadEnds.unanswered(),
                    "0, 0");
        }
    }

    private void warm(Students students, ClientLog log) throws Exception {
        double before = 0;
        double now = application(students, log, Duration.ofSeconds(SECONDS));
        for (int round = 1; round < MOST_WARMING && now > before * HARDLY; round++) {
            before = now;
            now = application(students, log, Duration.ofSeconds(SECONDS));
            System.out.printf("warming: %.0f saves/s%n", now);
        }
    }

    private double application(Students students, ClientLog log, Duration time) throws Exception {
        int before = log.saves();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        students.some(AT_ONCE, student -> student.saveUntil(end));
        return (log.saves() - before) * 1e9 / (System.nanoTime() - start);
    }

    /** Everybody presses the button in the same second, and answers the first question as soon as it is there. */
    private void start() throws Exception {
        DeadEnds deadEnds = new DeadEnds();
        try (ClientLog log = new ClientLog(LOGS.resolve("start-client.log"));
                Students students = students(log, deadEnds, 2)) {
            students.fewAtOnce(Student::arrive);
            long start = System.nanoTime();
            List<Long> entered = new ArrayList<>();
            students.each(student -> {
                Thread.sleep(student.moment(Duration.ofSeconds(1)));
                long pressed = System.nanoTime();
                student.start();
                synchronized (entered) {
                    entered.add(System.nanoTime() - pressed);
                }
                student.put(0);
                student.hasSentAllWithin(Duration.ofSeconds(60));
            });
            long[] saves = log.timesSince(start);
            row("all 200 start in the same second: p95 of the first save", milliseconds(saves, 0.95), "≤ 1000 ms");
            row("  median of the first save", milliseconds(saves, 0.5), "");
            row(
                    "  p95 from the button to the page of the exam",
                    milliseconds(
                            entered.stream().mapToLong(Long::longValue).sorted().toArray(), 0.95),
                    "");
            row(
                    "  error answers, answers that did not come",
                    deadEnds.number() + deadEnds.unavailable() + ", " + deadEnds.unanswered(),
                    "0, 0");
        }
    }

    private void think() throws Exception {
        DeadEnds deadEnds = new DeadEnds();
        try (ClientLog log = new ClientLog(LOGS.resolve("think-client.log"));
                Students students = students(log, deadEnds, 3)) {
            students.enter();
            students.openPages();
            long start = System.nanoTime();
            long end = start + THINKING.toNanos();
            List<Future<?>> deeds = students.start(student -> {
                // they came in at different times: not all think their first thought from now on
                Thread.sleep(student.moment(LONGEST));
                student.answerUntil(end, SHORTEST, LONGEST);
            });
            Students.await(deeds);
            long[] saves = log.timesSince(start);
            row(
                    "200 students thinking 30–90 s: p95 of a save (%d saves)".formatted(saves.length),
                    milliseconds(saves, 0.95),
                    "≤ 50 ms");
            row("  median, longest", milliseconds(saves, 0.5) + ", " + milliseconds(saves, 1), "");
            row(
                    "  error answers, answers that did not come",
                    deadEnds.number() + deadEnds.unavailable() + ", " + deadEnds.unanswered(),
                    "0, 0");
        }
    }

    private void row(String what, String measured, String aim) {
        rows.add("%-62s %12s  %s".formatted(what, measured, aim));
        System.out.println(rows.getLast());
    }

    private static String figures(List<Double> values) {
        return "%.0f (%s)"
                .formatted(
                        median(values), values.stream().map("%.0f"::formatted).collect(Collectors.joining(", ")));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String milliseconds(long[] sorted, double part) {
        if (sorted.length == 0) {
            return "none";
        }
        int index = (int) Math.ceil(part * sorted.length) - 1;
        return String.format(Locale.ROOT, "%.1f ms", sorted[Math.max(0, index)] / 1e6);
    }
}
