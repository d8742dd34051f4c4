package org.factloom.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
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
 * of 12,800 words is made into questions. Times are those of a client on the same machine, from the request to the last byte.
 */
public final class Teaching {

    private static final Path LOGS = Path.of("target", "load");
    private static final Path ARTICLES = Path.of("questions");

    private static final int SETS = 10;
    private static final int ITEMS = 2_000;
    private static final int WARMING = 40;
    private static final int TIMES = 200;

    /** Of a page that takes so long that they fill a phase. */
    private static final int FEWEST = 20;

    private static final int WORDS = 12_800;
    private static final Duration PHASE = Duration.ofSeconds(30);
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(6);
    private static final Duration MAKING = Duration.ofMinutes(5);

    /** An article of the house, over which the sets are. */
    private static final String ARTICLE = "ar-rashid-revolt";

    private static final String SOURCE = """
            with source as (
                select i.id, row_number() over (order by i.position) - 1 as place, count(*) over () as items, v.form, v.content
                from item i join item_version v on v.id = i.current_version join question_set s on s.id = i.set_id where s.slug = :small)
            """;

    /** A set of so many items: those of a small set, over and over. */
    private static final List<String> SET = List.of("""
            insert into question_set (slug, title, article_id, owner_id, visibility)
            select :large, 'Set ' || :large, article_id, owner_id, 'PRIVATE' from question_set where slug = :small""", """
            insert into item (id, set_id, position)
            select :large || '-' || n, s.id, n - 1 from question_set s, generate_series(1, %d) n where s.slug = :large""".formatted(ITEMS), SOURCE + """
            insert into item_version (item_id, number, form, content, created_at)
            select i.id, 1, o.form, jsonb_set(o.content, '{id}', to_jsonb(i.id)), now()
            from item i join question_set s on s.id = i.set_id join source o on o.place = i.position % o.items where s.slug = :large""", """
            update item i set current_version = v.id from item_version v join item x on x.id = v.item_id join question_set s on s.id = x.set_id
            where v.item_id = i.id and s.slug = :large""", SOURCE + """
            insert into item_fact (item_id, position, fact_id)
            select i.id, f.position, f.fact_id
            from item i join question_set s on s.id = i.set_id join source o on o.place = i.position % o.items join item_fact f on f.item_id = o.id
            where s.slug = :large""", """
            insert into set_fact (set_id, position, fact_id)
            select s.id, f.position, f.fact_id from question_set s, set_fact f join question_set o on o.id = f.set_id
            where s.slug = :large and o.slug = :small""");

    private final Stand stand;
    private final DeadEnds deadEnds = new DeadEnds();
    private final Browsing teacher;
    private final List<String> rows = new ArrayList<>();

    private Teaching(Stand stand) {
        this.stand = stand;
        this.teacher = new Browsing(stand.server(), deadEnds);
    }

    /** @param parts what to measure, of "pages" and "making"; none for both */
    public static void main(String... parts) throws Exception {
        List<String> chosen = parts.length == 0 ? List.of("pages", "making") : Arrays.asList(parts);
        try (Stand stand = Stand.direct(LOGS)) {
            Teaching teaching = new Teaching(stand);
            teaching.signIn();
            if (chosen.contains("pages")) {
                teaching.pages();
            }
            if (chosen.contains("making")) {
                teaching.making();
            }
            System.out.printf(
                    "%n%-62s %12s %12s  %s%n%s%n", "", "median", "p95", "aim", String.join("\n", teaching.rows));
        }
        System.exit(0);
    }

    private void signIn() throws Exception {
        post(
                "/setup",
                "/setup",
                Map.of("code", stand.setupCode(), "name", "Teacher", "password", "a long password of a teacher"));
    }

    /** What is sent from a page, where it leads. */
    private String post(String page, String path, Map<String, String> form) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.put("csrf-token", token(page));
        return location(teacher.post(path, fields));
    }

    private String token(String page) throws IOException {
        return ExamPage.token(teacher.get(page).body());
    }

    private static String location(Reply reply) {
        return URI.create(reply.location()
                        .orElseThrow(() -> new IllegalStateException(reply.status() + ": " + reply.body())))
                .getPath();
    }

    private void pages() throws Exception {
        String small = post("/sets", "/sets/" + ARTICLE + "/copy", Map.of()).replace("/sets/", "");
        for (int number = 1; number <= SETS; number++) {
            insert(small, small + "-" + number);
        }
        try (Connection connection = stand.database().connect();
                Statement analyze = connection.createStatement()) {
            analyze.execute("vacuum analyze");
        }
        String large = "/sets/" + small + "-1";
        String judged = post(
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
            measure(path.replace(small, "many"), path);
        }
        row("error answers", deadEnds.number() + deadEnds.unavailable() + "", "", "0");
    }

    private void insert(String small, String large) throws SQLException {
        try (Connection connection = stand.database().connect()) {
            for (String sql : SET) {
                List<String> values = Pattern.compile(":(small|large)")
                        .matcher(sql)
                        .results()
                        .map(name -> name.group(1).equals("small") ? small : large)
                        .toList();
                try (PreparedStatement statement =
                        connection.prepareStatement(sql.replaceAll(":(small|large)", "cast(? as text)"))) {
                    for (int i = 0; i < values.size(); i++) {
                        statement.setString(i + 1, values.get(i));
                    }
                    statement.execute();
                }
            }
        }
    }

    private void measure(String name, String path) throws IOException {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + PHASE.toNanos();
        for (int i = 0; i < WARMING + TIMES && (times.size() < FEWEST || System.nanoTime() < end); i++) {
            Reply reply = path.startsWith("/api") ? teacher.state(path) : teacher.get(path);
            if (!reply.ok()) {
                throw new IllegalStateException(path + ": " + reply.status() + " " + reply.body());
            }
            if (i >= WARMING) {
                times.add(reply.nanoseconds());
            }
        }
        row(name, times.stream().mapToLong(Long::longValue).sorted().toArray(), "p95 < 200 ms");
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
            row("saves of 200 students, alone (%d)".formatted(before.length), before, "");
            row(
                    "saves beside an article of %,d words being made (%d; then %s)"
                            .formatted(WORDS, beside.length, state),
                    beside,
                    "");
            row("saves of 200 students, alone again (%d)".formatted(after.length), after, "");
            long[] alone = LongStream.concat(Arrays.stream(before), Arrays.stream(after))
                    .sorted()
                    .toArray();
            row(
                    "ratio of the p95, beside to alone",
                    "",
                    String.format(Locale.ROOT, "%.2f", (double) part(beside, 0.95) / part(alone, 0.95)),
                    "≤ 2");
            row(
                    "error answers, answers that did not come",
                    deadEnds.number() + deadEnds.unavailable() + ", " + deadEnds.unanswered(),
                    "",
                    "0, 0");
        }
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
        fields.put("csrf-token", token("/sets/new"));
        fields.put("id", UUID.randomUUID().toString());
        fields.put("text", text);
        return location(teacher.multipart("/sets/new", fields)).replace("/making", "");
    }

    private String state(String set) throws IOException {
        Matcher state = Pattern.compile("\"state\":\"(\\w+)\"")
                .matcher(teacher.state("/api" + set + "/making").body());
        return state.find() ? state.group(1) : "unknown";
    }

    private void awaitMade(String set) throws Exception {
        long end = System.nanoTime() + MAKING.toNanos();
        while (!state(set).equals("done")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(set + " is not made: " + state(set));
            }
            Thread.sleep(200);
        }
    }

    private void row(String what, long[] sorted, String aim) {
        row(what, milliseconds(part(sorted, 0.5)), milliseconds(part(sorted, 0.95)), aim);
    }

    private void row(String what, String median, String p95, String aim) {
        rows.add("%-62s %12s %12s  %s".formatted(what, median, p95, aim));
        System.out.println(rows.getLast());
    }

    private static long part(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f ms", nanoseconds / 1e6);
    }
}
