package org.factloom.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.factloom.learning.AnswerLog;
import org.factloom.quiz.GivenAnswer.Run;
import org.factloom.quiz.GivenAnswer.Standing;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * All answers to an item, and what is made of their marks: thousands at a time, so that this is SQL, and not entities. Whose answers they are and who may
 * change their marks is the caller's to know. To be called in a transaction.
 */
@ApplicationScoped
public class GivenAnswers {

    /** The mark of an answer {@code w} that counts, 0 to 1, in SQL: by hand before put right by oneself before a corrected key's before the first one, of a person or the machine; 0 where there is none. */
    public static final String COUNTING =
            "coalesce(w.manual, case when w.overridden_at is not null then 1 else coalesce(w.regraded, w.by_hand, w.score, 0) end)";

    /** Whether an answer {@code w} waits for a person to mark it, in SQL. */
    public static final String WAITS =
            "(jsonb_exists(w.response, 'prose') and w.by_hand is null and w.manual is null and w.regraded is null and not w.dropped)";

    private static final String QUESTIONS = """
            select array_agg(s.number order by s.number) as numbers, array_agg(s.points order by s.number) as points,
                array_agg((%s)::double precision order by s.number) as scores, array_agg(coalesce(w.dropped and w.manual is null, false) order by s.number) as drops,
                array_agg(coalesce(%s, false) order by s.number) as waits
            from attempt_slot s left join answer w on w.attempt_id = s.attempt_id and w.number = s.number""".formatted(COUNTING, WAITS);

    private static final String ANSWERS = """
            select x.id, x.number, o.item_version_id, x.response, coalesce(x.by_hand, x.score) as score, x.overridden_at is not null as overridden, x.regraded, x.dropped, x.manual, x.by_hand is not null as hand_marked,
                a.id as attempt_id, a.person_id, a.title, a.mode, a.finished_at, a.score as attempt_score, q.*,
                (select jsonb_object_agg(fact_id, score) from (
                    select distinct on (l.fact_id) l.fact_id, case when not l.withdrawn then l.score end as score
                    from answer_log l where l.response_id = x.id and l.person_id = a.person_id order by l.fact_id, l.correction desc) c) as log
            from item_version v join attempt_slot o on o.item_version_id = v.id join attempt a on a.id = o.attempt_id
                join answer x on x.attempt_id = a.id and x.number = o.number
                cross join lateral (%s where s.attempt_id = a.id) q
            where\s""".formatted(QUESTIONS);

    private static final String TO_ITEM =
            "v.item_id = ? and v.number <= ? and (?::uuid is null or a.id = ?) order by a.started_at, x.id";

    private static final String IN_ATTEMPT = "a.id = ? and x.number = ?";

    private static final String LOCK_ONE = "select from attempt where id = ? for update";

    private static final String MARK_BY_HAND = "update answer set manual = ? where id = ?";

    private static final String LOCK = """
            select id from attempt where id in (
                select o.attempt_id from item_version v join attempt_slot o on o.item_version_id = v.id where v.item_id = ? and v.number <= ?)
            order by id for update""";

    private static final String MARK = "update answer set regraded = ?, dropped = ? where id = ?";

    private static final String OVER = """
            select a.id, q.* from attempt a cross join lateral (%s where s.attempt_id = a.id) q
            where a.id = any (?) and a.finished_at is not null""".formatted(QUESTIONS);

    private static final String SCORE = "update attempt set score = ? where id = ?";

    private static final TypeReference<Map<String, @Nullable Double>> SCORES = new TypeReference<>() {};

    private final EntityManager database;
    private final AnswerLog log;
    private final ObjectMapper json;

    GivenAnswers(EntityManager database, AnswerLog log, ObjectMapper json) {
        this.database = database;
        this.log = log;
        this.json = json;
    }

    /** Holds off whatever else happens to the attempts that ask versions of an item up to a number, until the transaction ends. */
    public void lock(String item, int version) {
        session().doWork(connection -> {
            try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
                lock.setString(1, item);
                lock.setInt(2, version);
                lock.execute();
            }
        });
    }

    /** The answers to versions of an item up to a number, whose marks are told; those of exams that run are not there yet. */
    public List<GivenAnswer> to(String item, int version) {
        return read(item, version, null);
    }

    /** The same in one attempt. */
    public List<GivenAnswer> to(String item, int version, UUID attempt) {
        return read(item, version, attempt);
    }

    /** The answer to one question of an attempt, with the attempt held until the transaction ends; nothing while the question is not marked. */
    public Optional<GivenAnswer> held(UUID attempt, int number) {
        session().doWork(connection -> {
            try (PreparedStatement lock = connection.prepareStatement(LOCK_ONE)) {
                lock.setObject(1, attempt);
                lock.execute();
            }
        });
        return read(IN_ATTEMPT, attempt, number).stream().findFirst();
    }

    private List<GivenAnswer> read(String item, int version, @Nullable UUID attempt) {
        return read(TO_ITEM, item, version, attempt, attempt);
    }

    private List<GivenAnswer> read(String which, @Nullable Object... values) {
        database.flush();
        return session().doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(ANSWERS + which)) {
                for (int i = 0; i < values.length; i++) {
                    query.setObject(i + 1, values[i]);
                }
                List<GivenAnswer> answers = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        answers.add(answer(rows));
                    }
                }
                return answers;
            }
        });
    }

    private GivenAnswer answer(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new GivenAnswer(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("item_version_id", UUID.class),
                parse(row.getString("response")),
                row.getDouble("score"),
                row.getBoolean("overridden"),
                new Standing(row.getObject("regraded", Double.class), row.getBoolean("dropped")),
                row.getObject("manual", Double.class),
                row.getBoolean("hand_marked"),
                new Run(
                        row.getObject("attempt_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("title"),
                        Mode.valueOf(row.getString("mode")) == Mode.EXAM,
                        finished == null ? null : finished.toInstant(),
                        row.getObject("attempt_score", Double.class),
                        Arrays.asList((Integer[]) row.getArray("numbers").getArray()),
                        questions(row)),
                log(row.getString("log")));
    }

    private static List<Weighed> questions(ResultSet row) throws SQLException {
        Integer[] points = (Integer[]) row.getArray("points").getArray();
        Double[] scores = (Double[]) row.getArray("scores").getArray();
        Boolean[] drops = (Boolean[]) row.getArray("drops").getArray();
        Boolean[] waits = (Boolean[]) row.getArray("waits").getArray();
        return IntStream.range(0, points.length)
                .mapToObj(i -> new Weighed(points[i], scores[i], drops[i], waits[i]))
                .toList();
    }

    /** Changes marks, the scores of attempts that are over, and the log. */
    public void write(Collection<NewMark> marks) {
        database.flush();
        session().doWork(connection -> {
            try (PreparedStatement mark = connection.prepareStatement(MARK)) {
                for (NewMark one : marks) {
                    mark.setObject(1, one.standing().regraded(), Types.DOUBLE);
                    mark.setBoolean(2, one.standing().dropped());
                    mark.setObject(3, one.answer().id());
                    mark.addBatch();
                }
                mark.executeBatch();
            }
            score(
                    connection,
                    marks.stream()
                            .map(one -> one.answer().run().id())
                            .distinct()
                            .toArray());
        });
        log.correct(marks.stream()
                .flatMap(one -> one.log().entrySet().stream()
                        .map(fact -> new AnswerLog.Correction(
                                one.answer().run().person(), one.answer().id(), fact.getKey(), fact.getValue())))
                .toList());
    }

    /** Gives a mark by hand, or takes it back: the score of the attempt and the log follow. */
    public void writeManual(GivenAnswer answer, Map<String, @Nullable Double> facts) {
        session().doWork(connection -> {
            try (PreparedStatement mark = connection.prepareStatement(MARK_BY_HAND)) {
                mark.setObject(1, answer.manual(), Types.DOUBLE);
                mark.setObject(2, answer.id());
                mark.execute();
            }
            score(connection, new Object[] {answer.run().id()});
        });
        log.correct(facts.entrySet().stream()
                .map(fact ->
                        new AnswerLog.Correction(answer.run().person(), answer.id(), fact.getKey(), fact.getValue()))
                .toList());
    }

    private static void score(Connection connection, Object[] attempts) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OVER);
                PreparedStatement score = connection.prepareStatement(SCORE)) {
            query.setArray(1, connection.createArrayOf("uuid", attempts));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    score.setDouble(1, Weighed.mean(questions(rows)));
                    score.setObject(2, rows.getObject("id", UUID.class));
                    score.addBatch();
                }
            }
            score.executeBatch();
        }
    }

    private ResponseForm parse(String response) {
        try {
            return json.readValue(response, ResponseForm.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, @Nullable Double> log(@Nullable String log) {
        try {
            return json.readValue(log == null ? "{}" : log, SCORES);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
