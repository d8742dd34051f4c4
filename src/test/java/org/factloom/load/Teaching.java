package org.factloom.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Measures the pages of teachers of the packaged application over a set of 2,000 items in a bank of 20,000, and how long students' saves take while an article
 * of 12,800 words is made into questions, and how soon those of one of 1,000 words are there. Times are those of a client on the same machine, from the request to the last byte.
 */
public final class Teaching {

    private static final Path LOGS = Path.of("target", "load");
    private static final Path ARTICLES = Path.of("questions");

    private static final int ITEMS = 2_000;
    private static final int SETS = 10;
    private static final int WORDS = 12_800;
    private static final int SHORT = 1_000;
    private static final int WARMING = 5;
    private static final int TIMES = 15;
    private static final Duration PHASE = Duration.ofSeconds(30);
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(6);
    private static final Duration MAKING = Duration.ofMinutes(5);

    /** An article of the house, over which the sets are. */
    private static final String ARTICLE = "ar-rashid-revolt";

    private final Stand stand;
    private final DeadEnds deadEnds = new DeadEnds();
    private final PageTimes times;

    private Teaching(Stand stand) {
        this.stand = stand;
        this.times = new PageTimes(stand, deadEnds);
    }

    /** @param parts what to measure, of "pages", "making" and "short"; none for all */
    public static void main(String... parts) throws Exception {
        List<String> chosen = parts.length == 0 ? List.of("pages", "making", "short") : Arrays.asList(parts);
        try (Stand stand = Stand.direct(LOGS)) {
            Teaching teaching = new Teaching(stand);
            teaching.times.signIn();
            if (chosen.contains("pages")) {
                teaching.pages();
            }
            if (chosen.contains("making")) {
                teaching.making();
            }
            if (chosen.contains("short")) {
                teaching.shortOnes();
            }
            teaching.times.print();
        }
        System.exit(0);
    }

    private void pages() throws Exception {
        String small =
                times.post("/sets", "/sets/" + ARTICLE + "/copy", Map.of()).replace("/sets/", "");
        LargeBank.fill(stand.database(), small, SETS, ITEMS);
        String large = "/sets/" + small + "-1";
        String judged = times.post(
                        "/sets/new",
                        "/sets/new/of",
                        Map.of("article", ARTICLE, "id", UUID.randomUUID().toString()))
                .replace("/making", "");
        awaitMade(judged);
        for (String path : List.of(
                "/sets",
                large,
                large + "?page=40",
                "/library",
                "/library" + large,
                "/sets/search",
                "/sets/search?q=revolt",
                "/sets/search?q=general+mosul&form=multiple-choice",
                "/sets/search?whose=mine&level=hard",
                large + "/preview",
                large + "/preview?page=40",
                large + "/paper",
                large + "/items/" + small + "-1-1/edit",
                judged + "/review",
                "/api" + large)) {
            times.measure(path.replace(small, "many"), path);
        }
        times.row("error answers", deadEnds.number() + deadEnds.unavailable() + "", "", "0");
    }

    /** Saves of 200 students: alone, beside the making of questions, and alone again. */
    private void making() throws Exception {
        try (ClientLog log = new ClientLog(LOGS.resolve("making-client.log"));
                Students students = new Students(stand.server(), log, deadEnds, 4)) {
            students.enter();
            students.openPages();
            saves(students, log);
            long[] before = saves(students, log);
            String set = bring(article());
            long[] beside = saves(students, log);
            String state = state(set);
            awaitMade(set);
            long[] after = saves(students, log);
            times.row("saves of 200 students, alone (%d)".formatted(before.length), before, "");
            times.row(
                    "saves beside an article of %,d words being made (%d; then %s)"
                            .formatted(WORDS, beside.length, state),
                    beside,
                    "");
            times.row("saves of 200 students, alone again (%d)".formatted(after.length), after, "");
            long[] alone = LongStream.concat(Arrays.stream(before), Arrays.stream(after))
                    .sorted()
                    .toArray();
            times.row(
                    "ratio of the p95, beside to alone",
                    "",
                    String.format(
                            Locale.ROOT, "%.2f", (double) PageTimes.part(beside, 0.95) / PageTimes.part(alone, 0.95)),
                    "≤ 2");
            times.row(
                    "error answers, answers that did not come",
                    deadEnds.number() + deadEnds.unavailable() + ", " + deadEnds.unanswered(),
                    "",
                    "0, 0");
        }
    }

    /** From the sending of a pasted text until its questions can be judged, one after the other; the first ones warm up. */
    private void shortOnes() throws Exception {
        String[] words = article().split(" ", -1);
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < WARMING + TIMES; i++) {
            String text = "Article %d\n\n".formatted(i)
                    + String.join(" ", Arrays.copyOfRange(words, i * SHORT / 2, i * SHORT / 2 + SHORT));
            long start = System.nanoTime();
            awaitMade(bring(text));
            if (i >= WARMING) {
                taken.add(System.nanoTime() - start);
            }
        }
        times.row(
                "questions of a pasted article of %,d words (%d)".formatted(SHORT, TIMES),
                taken.stream().mapToLong(Long::longValue).sorted().toArray(),
                "< 5 s");
    }

    private static long[] saves(Students students, ClientLog log) throws Exception {
        long start = System.nanoTime();
        List<Future<?>> deeds = students.start(student -> {
            Thread.sleep(student.moment(LONGEST));
            student.answerUntil(start + PHASE.toNanos(), SHORTEST, LONGEST);
        });
        Students.await(deeds);
        return log.timesSince(start);
    }

    /** The shipped articles, over and over. */
    private static String article() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                text.append(Files.readString(file).replaceAll("(?m)^= .*$", "")).append("\n\n");
            }
        }
        String once = text.toString();
        while (text.toString().split("\\s+").length < WORDS) {
            text.append(once.replaceAll("(?m)^[=-].*$", ""));
        }
        return "= Three risings =\n\n" + text;
    }

    private String bring(String text) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("csrf-token", times.token("/sets/new"));
        fields.put("id", UUID.randomUUID().toString());
        fields.put("text", text);
        return PageTimes.location(times.teacher().multipart("/sets/new", fields))
                .replace("/making", "");
    }

    private String state(String set) throws IOException {
        Matcher state = Pattern.compile("\"state\":\"(\\w+)\"")
                .matcher(times.teacher().state("/api" + set + "/making").body());
        return state.find() ? state.group(1) : "unknown";
    }

    private void awaitMade(String set) throws Exception {
        long end = System.nanoTime() + MAKING.toNanos();
        while (!state(set).equals("done")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(set + " is not made: " + state(set));
            }
            Thread.sleep(50);
        }
    }
}
