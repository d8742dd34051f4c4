package org.factloom.app;

import static io.restassured.http.ContentType.JSON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.exchange.Sha256;
import org.factloom.item.Form;
import org.factloom.library.SetLoader;
import org.factloom.quiz.ExtraTimes;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.quiz.Sittings;

/** People who did everything that can be done, so that something of them is in every table that holds anything of people. */
@ApplicationScoped
class Life {

    @Inject
    TestPeople people;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    @Inject
    SetLoader loader;

    @Inject
    ExtraTimes extraTimes;

    @Inject
    EntityManager entityManager;

    /**
     * Somebody, and what is known of them.
     *
     * @param words in everything that was typed, and nowhere else
     * @param guest that became the person
     * @param over the path of an exam that is over
     * @param open the path of one that is not
     */
    record Lived(Person person, Browser browser, String words, UUID guest, String over, String open) {

        String name() {
            return person.name().orElseThrow();
        }
    }

    /** @param words that nobody else has; a formula is begun with them */
    Lived live(Role role, String words) {
        harbourRevolt.load();
        Person person = people.make(role);
        Person before = people.make(Role.GUEST);
        Browser browser = people.browser(before);
        String practice = path(browser.post("/practice", "article", HarbourRevolt.SLUG));
        answer(browser, practice, Form.TYPED, words);
        browser.post("/review/settings", "zone", "Asia/Baghdad", "newPerDay", "20")
                .then()
                .statusCode(303);
        sql(
                "insert into fold_pending (person_id, fact_id, tried_at) values ('%s', 'h-f-size', now() + interval '1 day') on conflict do nothing"
                        .formatted(before.id()));
        signIn(browser, person);
        contest(browser, practice, "=" + words);

        String over = path(browser.post("/exams", "article", HarbourRevolt.SLUG, "questions", "8", "minutes", "20"));
        save(browser, over, 1, words + " in an exam").then().statusCode(200);
        extraTimes.grant(id(over), Duration.ofMinutes(5), person.id(), words + " needs it");
        browser.post(over + "/submission").then().statusCode(303);
        save(browser, over, 2, words + " late").then().statusCode(409);
        contest(browser, over, words);
        String open = path(browser.post("/exams", "article", HarbourRevolt.SLUG, "questions", "7", "minutes", "20"));
        save(browser, open, 1, words).then().statusCode(200);

        browser.post("/settings/tokens", "label", words).then().statusCode(200);
        sql(
                "insert into fold_pending (person_id, fact_id, tried_at) values ('%s', 'h-f-size', now() + interval '1 day') on conflict do nothing"
                        .formatted(person.id()));
        sql(
                "insert into topic_skill (person_id, topic_id, value, answers) select '%s', id, 0, 1 from topic where slug = '%s' on conflict do nothing"
                        .formatted(person.id(), HarbourRevolt.TOPIC));
        sql(
                "insert into learner_model (person_id, weights, tried_at) values ('%s', array[0.2, 1.3], now()) on conflict do nothing"
                        .formatted(person.id()));
        String session = path(browser.post("/review"));
        browser.get(session);
        browser.post(session + "/cards/1", "deed", "BURIED").then().statusCode(303);
        new Browser().post("/sign-in", "name", person.name().orElseThrow(), "password", "a guess");
        own(person, words);
        authored(person, words.replace("'", "''"));
        shared(person, words.replace("'", "''"));
        taught(person, words.replace("'", "''"));
        String own = path(browser.post("/practice", "article", "own-" + person.id()));
        answer(browser, own, Form.TYPED, words);
        regraded(person, words.replace("'", "''"));
        return new Lived(person, browser, words, before.id(), over, open);
    }

    /** A private article with a set of one typed question. */
    private void own(Person person, String words) {
        String slug = "own-" + person.id();
        String place = words.replace("\"", "");
        String sentence = "The dock of %s opened in 1968.".formatted(place);
        String text = "= %s =\n\n%s\n".formatted(place, sentence);
        String set = """
                format: 1
                title: %1$s
                article: {file: %2$s.txt, title: '%1$s', sha256: %3$s, licence: CC0, attribution: '%1$s'}
                facts:
                  - id: f-%2$s
                    family: dated-event
                    subject: '%1$s'
                    relation: opened
                    value: {type: date, text: '1968', date: '1968'}
                    evidence:
                      - {section: '', start: %4$d, end: %5$d, text: '%6$s'}
                items:
                  - {id: i-%2$s, fact: f-%2$s, form: typed, stem: 'When did %1$s open?', key: '1968', rule: dated-event/when}
                """.formatted(
                        place,
                        slug,
                        Sha256.of(text),
                        text.indexOf(sentence),
                        text.indexOf(sentence) + sentence.length(),
                        sentence);
        try {
            Path root = Files.createTempDirectory("life");
            Path folder = Files.createDirectory(root.resolve("zz-own"));
            Files.writeString(folder.resolve("topic.yaml"), "title: Own things\n");
            Files.writeString(folder.resolve(slug + ".txt"), text);
            Files.writeString(folder.resolve(slug + ".yaml"), set);
            assertEquals(List.of(), loader.load(root).errors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String table : List.of("article", "question_set")) {
            sql("update %s set owner_id = '%s', visibility = 'PRIVATE' where slug = '%s'"
                    .formatted(table, person.id(), slug));
        }
    }

    /** A topic, a job, and judgements of what was proposed. */
    private void authored(Person person, String words) {
        UUID id = person.id();
        sql("insert into topic (slug, title, owner_id) values ('own-topic-%1$s', 'Things of %2$s', '%1$s')"
                .formatted(id, words));
        sql("update article set topic_id = (select id from topic where owner_id = '%1$s') where slug = 'own-%1$s'"
                .formatted(id));
        sql(
                "insert into generation_job (owner_id, set_id, state, asked_at) select '%1$s', id, 'DONE', now() from question_set where slug = 'own-%1$s'"
                        .formatted(id));
        sql("insert into deck (person_id, name, created_at) values ('%s', '%s', now())".formatted(id, words));
        sql("insert into note (person_id, fact_id, text, written_at) values ('%1$s', 'f-own-%1$s', '%2$s', now())"
                .formatted(id, words));
        sql(
                "insert into rejection (person_id, fact_id, rule, reason, rejected_at) values ('%s', 'h-f-size', 'a rule', '%s', now())"
                        .formatted(id, words));
        sql("""
                insert into candidate (set_id, position, selected, fact_id, form, family, rule, section, difficulty, flags, content)
                select id, 0, true, 'f-own-%1$s', 'TYPED', 'DATED_EVENT', 'a rule', '', 0.5, array['DATE'], '{"stem": "%2$s"}'
                from question_set where slug = 'own-%1$s'""".formatted(id, words.replace("\"", "")));
    }

    /** A regrade of what the person answered, decided and undone by the person, a contest resolved so, and what is told of it. */
    private void regraded(Person person, String words) {
        UUID id = person.id();
        sql("""
                insert into regrade (item_id, from_version, to_version, mode, lowering, running, seen_at, reason, decided_by, decided_at, undone_by, undone_at)
                select v.item_id, v.id, v.id, 'FULL', false, false, now(), '%2$s', '%1$s', now(), '%1$s', now()
                from item_version v where v.item_id = 'i-own-%1$s'""".formatted(id, words));
        sql("""
                insert into regrade_change (regrade_id, answer_id, changed_at, dropped_before, dropped_after, mark_before, mark_after, log_before, log_after)
                select r.id, w.id, now(), false, false, 0, 1, '{}', '{}'
                from regrade r join attempt_slot s on s.item_version_id = r.from_version
                    join answer w on w.attempt_id = s.attempt_id and w.number = s.number where r.decided_by = '%s'""".formatted(id));
        sql("""
                insert into manual_mark (answer_id, score, mark_before, log_before, reason, marked_by, marked_at)
                select w.id, 1, 0, '{}', '%2$s', '%1$s', now() from answer w join attempt a on a.id = w.attempt_id where a.person_id = '%1$s'""".formatted(id, words));
        sql("""
                insert into open_mark (answer_id, score, reason, marked_by, marked_at)
                select w.id, 0.5, '%2$s', '%1$s', now() from answer w join attempt a on a.id = w.attempt_id where a.person_id = '%1$s'""".formatted(id, words));
        sql(
                "update contest set state = 'ANSWERED', reply = '%2$s', resolved_by = '%1$s', resolved_at = now() where person_id = '%1$s'"
                        .formatted(id, words));
        sql("""
                insert into notice (person_id, kind, data, created_at) values ('%s', 'REPLY', '{"words": "%s", "title": "", "stem": "", "answer": "", "undone": false, "number": 1}', now())""".formatted(id, words.replace("\"", "")));
    }

    /** A share, a report, a section, a tag, a version and a draft. */
    private void shared(Person person, String words) {
        UUID id = person.id();
        sql("insert into set_share select id, '%s' from question_set where slug = '%s'"
                .formatted(id, HarbourRevolt.SLUG));
        sql(
                "insert into set_report (set_id, reporter_id, reason, reported_at) select id, '%s', '%s', now() from question_set where slug = '%s'"
                        .formatted(id, words, HarbourRevolt.SLUG));
        sql(
                "insert into set_section (set_id, name, position) select id, '%2$s', 0 from question_set where slug = 'own-%1$s'"
                        .formatted(id, words));
        String picture = id.toString().replace("-", "").repeat(2) + ".png";
        sql("insert into picture (name, bytes, width, height, brought_at) values ('%s', 'x', 1, 1, now())"
                .formatted(picture));
        sql("insert into picture_upload (picture, person_id, added_at) values ('%s', '%s', now())"
                .formatted(picture, id));
        sql("insert into item_tag (item_id, tag) values ('i-own-%s', '%s')".formatted(id, words));
        sql("update item_version set author_id = '%1$s' where item_id = 'i-own-%1$s'".formatted(id));
        sql("""
                insert into draft (person_id, set_id, item_id, based_on, fields, saved_at)
                select '%1$s', id, 'i-new', 0, '{"stem": "%2$s"}', now() from question_set where slug = '%3$s'""".formatted(id, words.replace("\"", ""), HarbourRevolt.SLUG));
    }

    /** A class of one's own, one that one helps to teach, and one in a group of which one learns. */
    private void taught(Person person, String words) {
        UUID id = person.id();
        UUID other = people.make(Role.TEACHER).id();
        String made =
                "insert into school_class (name, zone, join_code, join_open, guests_allowed, owner_id, created_at) values ('%s', 'UTC', '%s', false, false, '%s', now())";
        sql(made.formatted(words, code("own", id), id));
        sql(made.formatted("Chess", code("helped", id), other));
        sql("insert into class_teacher select id, '%s' from school_class where join_code = '%s'"
                .formatted(id, code("helped", id)));
        sql("""
                with t as (insert into terms (title, set_id, counting, assigned) select 'Chess', id, 'BEST', true from question_set where slug = '%s' returning id)
                insert into assignment (class_id, terms_id, title, minutes, whole_class, created_by, created_at)
                select c.id, t.id, 'Chess', 1, true, '%s', now() from school_class c, t where join_code = '%s'""".formatted(HarbourRevolt.SLUG, id, code("helped", id)));
        sql("""
                insert into allowance (terms_id, person_id, excused) select a.terms_id, '%s', true from assignment a where a.created_by = '%s'""".formatted(id, id));
        sql(
                "insert into accommodation (person_id, later_minutes, reason, set_by, set_at) values ('%s', 60, '%s', '%s', now())"
                        .formatted(id, words, id));
        sql(made.formatted("Physics", code("attended", id), other));
        sql(
                "insert into class_student (class_id, person_id, name, joined_at) select id, '%s', '%s', now() from school_class where join_code = '%s'"
                        .formatted(id, words, code("attended", id)));
        sql("insert into class_group (class_id, name) select id, 'Front row' from school_class where join_code = '%s'"
                .formatted(code("attended", id)));
        sql(
                "insert into class_group_member select g.id, s.id from class_group g join class_student s on s.class_id = g.class_id where s.person_id = '%s'"
                        .formatted(id));
        sql("insert into email_address values ('%1$s', '%1$s@example.org', now(), 'x%1$s@example.org')".formatted(id));
        sql(
                "insert into mailed_link values ('%1$s', 'PASSWORD', sha256('m%1$s'), '%1$s@example.org', now() + interval '1 hour')"
                        .formatted(id));
        sql(
                "insert into mail (kind, person_id, recipient, queued_at, expires_at, failure) values ('PASSWORD', '%1$s', '%1$s@example.org', now(), now() + interval '1 hour', 'no such mailbox')"
                        .formatted(id));
        sql(
                "insert into mail (kind, recipient, queued_at, expires_at, next_try_at) select 'FORGOTTEN', name, now(), now() + interval '1 hour', now() + interval '1 hour' from person where id = '%s'"
                        .formatted(id));
        sql("insert into reminder (person_id, hour, next_at) values ('%1$s', 7, now() + interval '1 day')"
                .formatted(id));
        sql(
                "insert into teacher_invitation (label, invited_by, created_at, expires_at, used_by, used_at) values ('%2$s', '%1$s', now(), now(), '%1$s', now())"
                        .formatted(id, words));
        sql("insert into login_code values ('%1$s', sha256('%1$s'), now())".formatted(id));
    }

    private static String code(String which, UUID person) {
        return which + " " + person.hashCode();
    }

    void signIn(Browser browser, Person person) {
        browser.post("/sign-in", "name", person.name().orElseThrow(), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
    }

    private void answer(Browser browser, String attempt, Form form, String text) {
        browser.post(attempt + "/questions/" + sittings.number(attempt, form), "text", text)
                .then()
                .statusCode(303);
    }

    private void contest(Browser browser, String attempt, String reason) {
        browser.post(attempt + "/questions/" + sittings.number(attempt, Form.TYPED) + "/contest", "reason", reason)
                .then()
                .statusCode(303);
    }

    private Response save(Browser browser, String attempt, int sequence, String text) {
        return browser.json()
                .contentType(JSON)
                .body("{\"sequence\": %d, \"response\": {\"text\": \"%s\"}}"
                        .formatted(sequence, text.replace("\"", "\\\"")))
                .put("/api" + attempt + "/answers/" + sittings.number(attempt, Form.TYPED));
    }

    static UUID id(String attempt) {
        return UUID.fromString(attempt.substring(attempt.lastIndexOf('/') + 1));
    }

    /** "/attempts/…" or "/review/…" of where a response leads. */
    private static String path(Response started) {
        assertEquals(303, started.statusCode(), started::asString);
        return started.header("Location").replaceFirst("^https?://[^/]*", "").replaceFirst("^(/[^/]+/[^/?#]+).*", "$1");
    }

    void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager.createNativeQuery(statement).executeUpdate());
    }

    long count(String query) {
        return ((Number) list(query).getFirst()).longValue();
    }

    List<?> list(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager.createNativeQuery(query).getResultList());
    }

    /** All tables, and of each the columns that hold the id of a person: "attempt.person_id". */
    List<String> columnsOfPeople() {
        return list("""
                        select cl.relname || '.' || a.attname from pg_constraint c join pg_class cl on cl.oid = c.conrelid
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        where c.contype = 'f' and c.confrelid = 'person'::regclass order by 1""").stream().map(String::valueOf).toList();
    }

    List<String> tables() {
        return list("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' order by 1""").stream().map(String::valueOf).toList();
    }

    /** The tables in which a text is anywhere. */
    List<String> tablesWith(String text) {
        return tables().stream()
                .filter(table ->
                        count("select count(*) from %s t where position('%s' in t::text) > 0".formatted(table, text))
                                > 0)
                .toList();
    }
}
