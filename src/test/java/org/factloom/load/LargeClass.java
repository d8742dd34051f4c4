package org.factloom.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** 2,000 students who were assigned 50 exams of ten questions: 100,000 attempts and a million answers, put into the database at once. */
final class LargeClass {

    private static final int STUDENTS = 2_000;

    /** Of a class, all of whose assignments are there; {@code setseed} makes each run the same. */
    private static final List<String> ALL = List.of(
            "set session_replication_role = replica",
            "select setseed(0.7)",
            """
            with made as (insert into person (role, name, password_hash, created_at)
                select 'STUDENT', 'Student ' || md5(n::text), 'x', now() from generate_series(2, %2$d) n returning id, name)
            insert into class_student (class_id, person_id, name, joined_at) select '%1$s', id, name, now() - interval '100 days' from made""",
            """
            with made as (insert into class_group (class_id, name) select '%1$s', 'Group ' || n from generate_series(0, 9) n returning id, name)
            insert into class_group_member (group_id, student_id)
            select g.id, s.id from made g join (select id, row_number() over (order by id) as place from class_student where class_id = '%1$s') s
                on g.name = 'Group ' || s.place %% 10""",
            """
            update terms t set due_at = now() + make_interval(days => a.number - 48), counting = (array['BEST', 'LAST', 'FIRST', 'AVERAGE'])[1 + a.number %% 4],
                late = (array['ACCEPT', 'PER_CENT', 'NONE'])[1 + a.number %% 3], late_per_cent = 10
            from (select terms_id, row_number() over (order by id)::integer as number from assignment where class_id = '%1$s') a where a.terms_id = t.id""",
            // one in ten has tried twice, one in ten not at all, and one in a hundred still sits
            """
            insert into attempt (person_id, title, started_at, finished_at, mode, terms_id, try_number, ended_by, score, set_id, due_at)
            select m.person_id, a.title, k.at, case when k.over then k.at + interval '10 minutes' end, 'EXAM', t.id, k.number,
                case when k.over then 'PERSON' end, case when k.over then round(random() * 10) / 10 end, t.set_id, t.due_at
            from assignment a join terms t on t.id = a.terms_id join class_student m on m.class_id = a.class_id cross join lateral (
                select number, t.due_at - random() * interval '3 days' + (number - 1) * interval '2 days' as at, number > 1 or random() > 0.01 as over
                from generate_series(1, (array[0, 1, 1, 1, 1, 1, 1, 1, 1, 2])[1 + (hashtext(m.id::text || a.id) & 1023) %% 10]) number) k
            where a.class_id = '%1$s' order by k.at""",
            """
            with work as (select a.terms_id, t.set_id, row_number() over (partition by t.set_id order by a.id) as number
                from assignment a join terms t on t.id = a.terms_id where a.class_id = '%1$s'),
            choice as (select v.id, i.set_id, row_number() over (partition by i.set_id order by i.position) - 1 as place, count(*) over (partition by i.set_id) as items
                from item i join item_version v on v.id = i.current_version where v.form = 'MULTIPLE_CHOICE' and i.set_id in (select set_id from work))
            insert into attempt_slot (attempt_id, number, item_version_id, shown_order)
            select x.id, q, c.id, '[]'
            from work a cross join generate_series(1, 10) q join choice c on c.set_id = a.set_id and c.place = (a.number * 10 + q) %% c.items join attempt x on x.terms_id = a.terms_id""",
            """
            insert into answer (attempt_id, number, response, score, remark, answered_at)
            select s.attempt_id, s.number, jsonb_build_object('choice', (random() * 2)::integer), round(random()), '', x.finished_at
            from attempt_slot s join attempt x on x.id = s.attempt_id where x.finished_at is not null""",
            """
            insert into contest (answer_id, item_version_id, person_id, reason, created_at, state)
            select w.id, s.item_version_id, x.person_id, 'The article says otherwise.', now(), 'FILED'
            from answer w join attempt_slot s using (attempt_id, number) join attempt x on x.id = w.attempt_id
            where w.score = 0 and w.number = 1 order by w.id limit 500""",
            "set session_replication_role = origin",
            "vacuum analyze");

    private LargeClass() {}

    static void fill(PostgresProcess database, String schoolClass) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : ALL) {
                statement.execute(sql.formatted(schoolClass, STUDENTS));
            }
        }
    }

    /** The only value of the only row. */
    static String one(PostgresProcess database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
