package org.factloom.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** 200 students of a class who took an exam of 50 questions four times; and, besides, their practice over a thousand facts: a million answers in the log. */
final class LongLog {

    private static final int STUDENTS = 200;

    /** Of rows {@code x}: the n-th answer of a person to a fact puts it off for 2, 4, 8, … days. */
    private static final String ENTRIES = """
            insert into answer_log (person_id, fact_id, item_version_id, form, answered_at, score, response_id, options, taken_ms, sitting, day, prior, model,
                predicted, retrievability, grade, credit, stability_before, difficulty_before, phase, interval_days, due_day, stability_after, difficulty_after,
                desired_retention)
            select person_id, fact_id, item_version_id, 'MULTIPLE_CHOICE', answered_at, score, response, 4, 4000 + (random() * 9000)::integer, sitting,
                answered_at::date, 0.4, 'x', 0.6 + random() * 0.39, 0.5 + random() * 0.49, case when score > 0 then 3 else 1 end, 0.6,
                case when n > 1 then 2 ^ (n - 1) end, case when n > 1 then 5 end, 'REVIEW', (2 ^ n)::integer, answered_at::date + (2 ^ n)::integer, 2 ^ n, 5, 0.9
            from (%s) x order by x.answered_at""";

    /** As their last entries have it. */
    private static final String MEMORIES = """
            insert into memory (person_id, fact_id, phase, interval_days, stability, difficulty, due_day, rung, answers, lapses, last_day, last_at, recalled)
            select distinct on (l.person_id, l.fact_id) l.person_id, l.fact_id, 'REVIEW', l.interval_days, l.stability_after, 5, l.due_day, 'FREE',
                count(*) over (partition by l.person_id, l.fact_id), 0, l.day, l.answered_at, true
            from answer_log l order by l.person_id, l.fact_id, l.answered_at desc
            on conflict do nothing""";

    /** Articles with a set of 50 questions each, copied from one with options of the shipped article. */
    private static final List<String> SETS = List.of(
            "set session_replication_role = replica",
            """
            insert into article (topic_id, slug, title, language, text, sha256, licence, attribution, loaded_at)
            select a.topic_id, 'log-' || n, 'Article ' || n, a.language, a.text, a.sha256 || n, a.licence, a.attribution, now()
            from article a, generate_series(0, 20) n where a.slug = '%1$s'""",
            """
            with source as (select f.*, row_number() over (order by f.position) - 1 as place, count(*) over () as facts
                from fact f join article a on a.id = f.article_id where a.slug = '%1$s')
            insert into fact (id, article_id, position, family, subject, relation, value, certainty, evidence)
            select b.slug || '-' || n, b.id, n, s.family, s.subject, s.relation, s.value, s.certainty, s.evidence
            from article b cross join generate_series(0, 49) n join source s on s.place = n %% s.facts where b.slug like 'log-%%'""",
            """
            insert into question_set (slug, title, article_id, owner_id, visibility)
            select a.slug, a.title, a.id, p.id, 'PRIVATE' from article a, person p where a.slug like 'log-%%' and p.name = 'Teacher'""",
            """
            insert into set_fact (set_id, position, fact_id)
            select q.id, f.position, f.id from question_set q join fact f on f.article_id = q.article_id where q.slug like 'log-%%'""",
            """
            insert into item (id, set_id, position)
            select 'i-' || s.fact_id, s.set_id, s.position from set_fact s join question_set q on q.id = s.set_id where q.slug like 'log-%%'""",
            "insert into item_fact (item_id, position, fact_id) select id, 0, substr(id, 3) from item where id like 'i-log-%%'",
            """
            insert into item_version (item_id, number, form, content, created_at)
            select i.id, 1, v.form, jsonb_set(jsonb_set(v.content, '{id}', to_jsonb(i.id)), '{fact}', to_jsonb(substr(i.id, 3))), now()
            from item i, (select v.* from item_version v join item s on s.id = v.item_id join question_set q on q.id = s.set_id
                where q.article_id = (select id from article where slug = '%1$s') and v.form = 'MULTIPLE_CHOICE'
                    and jsonb_typeof(v.content -> 'fact') = 'string' order by s.position limit 1) v
            where i.id like 'i-log-%%'""",
            "update item i set current_version = v.id from item_version v where v.item_id = i.id and i.id like 'i-log-%%'",
            "set session_replication_role = origin",
            "analyze");

    /** {@code setseed} makes each run the same. */
    private static final List<String> EXAMS = List.of(
            "set session_replication_role = replica",
            "select setseed(0.7)",
            """
            with made as (insert into person (role, name, password_hash, created_at)
                select 'STUDENT', 'Learner no. ' || n, 'x', now() from generate_series(2, %2$d) n returning id, name)
            insert into class_student (class_id, person_id, name, joined_at) select '%1$s', id, name, now() - interval '70 days' from made""",
            """
            insert into attempt (person_id, title, started_at, finished_at, mode, terms_id, try_number, ended_by, score, set_id, due_at)
            select m.person_id, a.title, at, at + interval '20 minutes', 'EXAM', t.id, k.number, 'PERSON', round((random() * 50)::numeric) / 50, t.set_id, t.due_at
            from assignment a join terms t on t.id = a.terms_id join class_student m on m.class_id = a.class_id
                cross join generate_series(1, 4) k(number) cross join lateral (select now() - make_interval(days => 10 * (5 - k.number)) as at) x
            where a.class_id = '%1$s'""",
            """
            insert into attempt_slot (attempt_id, number, item_version_id, shown_order)
            select x.id, i.position + 1, i.current_version, '[]' from attempt x join item i on i.set_id = x.set_id""",
            """
            insert into answer (attempt_id, number, response, score, remark, answered_at)
            select s.attempt_id, s.number, jsonb_build_object('choice', (random() * 2)::integer), round(random()), '', x.finished_at
            from attempt_slot s join attempt x on x.id = s.attempt_id""",
            ENTRIES.formatted("""
                    select x.person_id, i.fact_id, s.item_version_id, w.answered_at, w.score, w.id as response, x.id::text as sitting, x.try_number as n
                    from answer w join attempt x on x.id = w.attempt_id join attempt_slot s on s.attempt_id = x.id and s.number = w.number
                        join item_version v on v.id = s.item_version_id join item_fact i on i.item_id = v.item_id"""),
            MEMORIES,
            "set session_replication_role = origin",
            "vacuum analyze");

    /** Four or five answers to each fact of the other articles. */
    private static final List<String> PRACTICE = List.of(
            "set session_replication_role = replica",
            "select setseed(0.7)",
            ENTRIES.formatted("""
                    select m.person_id, f.id as fact_id, i.current_version as item_version_id,
                        now() - make_interval(days => 62 - 12 * n + f.position %% 7, secs => f.position * 60) as answered_at,
                        round(least(1, random() + 0.35)) as score, uuidv7() as response, null as sitting, n
                    from class_student m cross join fact f join item i on i.id = 'i-' || f.id cross join generate_series(1, 5) n
                    where f.id like 'log-%%' and f.id not like 'log-0-%%' and (n < 5 or f.position %% 5 > 0)"""),
            MEMORIES,
            "set session_replication_role = origin",
            "vacuum analyze");

    private LongLog() {}

    static void sets(Connection database, String article) throws SQLException {
        run(database, SETS, article);
    }

    /** Of a class, to which the first set is assigned. */
    static void exams(Connection database, String schoolClass) throws SQLException {
        run(database, EXAMS, schoolClass);
    }

    static void practice(Connection database) throws SQLException {
        run(database, PRACTICE, "");
    }

    private static void run(Connection database, List<String> all, String of) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String sql : all) {
                statement.execute(sql.formatted(of, STUDENTS));
            }
        }
    }

    static long entries(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from answer_log")) {
            row.next();
            return row.getLong(1);
        }
    }
}
