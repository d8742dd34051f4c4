package org.factloom.learning;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.factloom.app.EmbeddedDatabase;
import org.flywaydb.core.Flyway;

/** How long it takes to find what is due among a million memories: 200 learners of 5,000 facts each, of which 150 are due. */
public final class DueQueueBenchmark {

    private static final int LEARNERS = 200;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 2000;

    private static final String SEED = """
            insert into topic (slug, title) values ('t', 't');
            insert into article (topic_id, slug, title, language, text, sha256, licence, attribution, loaded_at)
                select (select id from topic), 'a' || n, 'a' || n, 'en', repeat('A sentence of the article. ', 400), 'x', 'CC0-1.0', 'x', now()
                from generate_series(1, 100) n;
            insert into question_set (article_id, slug, title, file_sha256) select id, slug, title, 'x' from article;
            insert into fact (id, article_id, position, family, subject, relation, value, certainty, evidence)
                select a.slug || '-' || n, a.id, n, 'ROLE', 's', 'r', '{"type": "term", "text": "x"}', 'CERTAIN',
                    jsonb_build_array(jsonb_build_object('section', 'Life', 'start', n / 2 * 100, 'end', n / 2 * 100 + 99, 'text', repeat('x', 99)))
                from article a, generate_series(1, 50) n;
            insert into item (id, set_id, position) select 'i-' || f.id, q.id, f.position from fact f join question_set q on q.article_id = f.article_id;
            insert into item_fact (item_id, position, fact_id) select 'i-' || id, 0, id from fact;
            insert into person (role, created_at) select 'GUEST', now() from generate_series(1, %d);
            insert into memory (person_id, fact_id, phase, interval_days, stability, difficulty, due_day, rung, answers, last_day, last_at)
                select p.id, f.id, 'REVIEW', 30, 30, 5, current_date + (case when r < 0.03 then -(r * 100)::int else 1 + (r * 60)::int end),
                    'FREE', 5, current_date - 30, now() - interval '30 days'
                from (select id, row_number() over () from person) p, fact f, lateral (select random() + 0 * length(p.id::text || f.id) as r) x
                order by random();
            analyze;
            """;

    private DueQueueBenchmark() {}

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("due-queue");
        try (EmbeddedDatabase server = EmbeddedDatabase.start(folder)) {
            Map<String, String> account = server.configuration("postgres");
            String url = String.valueOf(account.get("quarkus.datasource.jdbc.url"));
            String user = String.valueOf(account.get("quarkus.datasource.username"));
            String password = String.valueOf(account.get("quarkus.datasource.password"));
            Flyway.configure().dataSource(url, user, password).load().migrate();
            try (AgroalDataSource database = AgroalDataSource.from(new AgroalPropertiesReader()
                    .readProperties(
                            Map.of("maxSize", "4", "jdbcUrl", url, "principal", user, "credential", password)))) {
                measure(database);
            }
        } finally {
            delete(folder);
        }
    }

    private static void measure(AgroalDataSource database) throws SQLException {
        execute(database, SEED.formatted(LEARNERS));
        List<UUID> people = people(database);
        Sql sql = new Sql(database);
        DueFacts facts = new DueFacts(sql);
        LearnerModels models = new LearnerModels(sql);
        Learners learners = new Learners(sql, models, Optional::empty);
        DueQueue queue = new DueQueue(learners, models, new Memories(sql), facts, Clock.systemUTC());
        System.out.printf("%n%,d memories of %d learners%n", count(database), people.size());
        time("due facts, read", people, person -> facts.due(
                        person,
                        LearnerSettings.DEFAULT
                                .boundary()
                                .dayAt(Clock.systemUTC().instant()))
                .size());
        time("due count of the header", people, queue::count);
        time("all that may be asked", people, person -> queue.of(person).count());
    }

    private static void time(String what, List<UUID> people, ToIntFunction<UUID> work) {
        long[] nanos = new long[ROUNDS];
        long found = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            UUID person = people.get(Math.floorMod(round * 37, people.size()));
            long before = System.nanoTime();
            int facts = work.applyAsInt(person);
            if (round >= 0) {
                nanos[round] = System.nanoTime() - before;
                found += facts;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-26s median %5.1f ms, 99 %% within %5.1f ms, %d facts each%n",
                what, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 99 / 100] / 1e6, found / ROUNDS);
    }

    private static List<UUID> people(AgroalDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select id from person order by id");
                ResultSet rows = query.executeQuery()) {
            List<UUID> people = new ArrayList<>();
            while (rows.next()) {
                people.add(rows.getObject(1, UUID.class));
            }
            return people;
        }
    }

    private static long count(AgroalDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from memory")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(AgroalDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
