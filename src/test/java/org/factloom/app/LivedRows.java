package org.factloom.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.web.Tables;

/** What is stored of somebody whose words are known, where going through all pages would be long. */
@ApplicationScoped
class LivedRows {

    @Inject
    TestPeople people;

    @Inject
    Tables tables;

    /** A topic, a job, and judgements of what was proposed. */
    void authored(Person person, String words) {
        UUID id = person.id();
        tables.sql("insert into topic (slug, title, owner_id) values ('own-topic-%1$s', 'Things of %2$s', '%1$s')"
                .formatted(id, words));
        tables.sql(
                "update article set topic_id = (select id from topic where owner_id = '%1$s') where slug = 'own-%1$s'"
                        .formatted(id));
        tables.sql(
                "insert into generation_job (owner_id, set_id, state, asked_at) select '%1$s', id, 'DONE', now() from question_set where slug = 'own-%1$s'"
                        .formatted(id));
        tables.sql("insert into deck (person_id, name, created_at) values ('%s', '%s', now())".formatted(id, words));
        tables.sql(
                "insert into note (person_id, fact_id, text, written_at) values ('%1$s', 'f-own-%1$s', '%2$s', now())"
                        .formatted(id, words));
        tables.sql(
                "insert into rejection (person_id, fact_id, rule, reason, rejected_at) values ('%s', 'h-f-size', 'a rule', '%s', now())"
                        .formatted(id, words));
        tables.sql("""
                insert into candidate (set_id, position, selected, fact_id, form, family, rule, section, difficulty, flags, content)
                select id, 0, true, 'f-own-%1$s', 'TYPED', 'DATED_EVENT', 'a rule', '', 0.5, array['DATE'], '{"stem": "%2$s"}'
                from question_set where slug = 'own-%1$s'""".formatted(id, words.replace("\"", "")));
    }

    /** A share, a report, a section, a tag, a version and a draft. */
    void shared(Person person, String words) {
        UUID id = person.id();
        tables.sql("insert into set_share select id, '%s' from question_set where slug = '%s'"
                .formatted(id, HarbourRevolt.SLUG));
        tables.sql(
                "insert into set_report (set_id, reporter_id, reason, reported_at) select id, '%s', '%s', now() from question_set where slug = '%s'"
                        .formatted(id, words, HarbourRevolt.SLUG));
        tables.sql(
                "insert into set_section (set_id, name, position) select id, '%2$s', 0 from question_set where slug = 'own-%1$s'"
                        .formatted(id, words));
        String picture = id.toString().replace("-", "").repeat(2) + ".png";
        tables.sql("insert into picture (name, bytes, width, height, brought_at) values ('%s', 'x', 1, 1, now())"
                .formatted(picture));
        tables.sql("insert into picture_upload (picture, person_id, added_at) values ('%s', '%s', now())"
                .formatted(picture, id));
        tables.sql("insert into item_tag (item_id, tag) values ('i-own-%s', '%s')".formatted(id, words));
        tables.sql("update item_version set author_id = '%1$s' where item_id = 'i-own-%1$s'".formatted(id));
        tables.sql("""
                insert into draft (person_id, set_id, item_id, based_on, fields, saved_at)
                select '%1$s', id, 'i-new', 0, '{"stem": "%2$s"}', now() from question_set where slug = '%3$s'""".formatted(id, words.replace("\"", ""), HarbourRevolt.SLUG));
    }

    /** A class of one's own, one that one helps to teach, and one in a group of which one learns. */
    void taught(Person person, String words) {
        UUID id = person.id();
        UUID other = people.make(Role.TEACHER).id();
        String made =
                "insert into school_class (name, zone, join_code, join_open, guests_allowed, owner_id, created_at) values ('%s', 'UTC', '%s', false, false, '%s', now())";
        tables.sql(made.formatted(words, code("own", id), id));
        tables.sql(made.formatted("Chess", code("helped", id), other));
        tables.sql("insert into class_teacher select id, '%s' from school_class where join_code = '%s'"
                .formatted(id, code("helped", id)));
        tables.sql("""
                with t as (insert into terms (title, set_id, counting, assigned) select 'Chess', id, 'BEST', true from question_set where slug = '%s' returning id)
                insert into assignment (class_id, terms_id, title, minutes, whole_class, created_by, created_at)
                select c.id, t.id, 'Chess', 1, true, '%s', now() from school_class c, t where join_code = '%s'""".formatted(HarbourRevolt.SLUG, id, code("helped", id)));
        tables.sql("""
                insert into allowance (terms_id, person_id, excused) select a.terms_id, '%s', true from assignment a where a.created_by = '%s'""".formatted(id, id));
        tables.sql(
                "insert into accommodation (person_id, later_minutes, reason, set_by, set_at) values ('%s', 60, '%s', '%s', now())"
                        .formatted(id, words, id));
        tables.sql(made.formatted("Physics", code("attended", id), other));
        tables.sql(
                "insert into class_student (class_id, person_id, name, joined_at) select id, '%s', '%s', now() from school_class where join_code = '%s'"
                        .formatted(id, words, code("attended", id)));
        tables.sql(
                "insert into class_group (class_id, name) select id, 'Front row' from school_class where join_code = '%s'"
                        .formatted(code("attended", id)));
        tables.sql(
                "insert into class_group_member select g.id, s.id from class_group g join class_student s on s.class_id = g.class_id where s.person_id = '%s'"
                        .formatted(id));
        tables.sql("insert into email_address values ('%1$s', '%1$s@example.org', now(), 'x%1$s@example.org')"
                .formatted(id));
        tables.sql(
                "insert into mailed_link values ('%1$s', 'PASSWORD', sha256('m%1$s'), '%1$s@example.org', now() + interval '1 hour')"
                        .formatted(id));
        tables.sql(
                "insert into mail (kind, person_id, recipient, queued_at, expires_at, failure) values ('PASSWORD', '%1$s', '%1$s@example.org', now(), now() + interval '1 hour', 'no such mailbox')"
                        .formatted(id));
        tables.sql(
                "insert into mail (kind, recipient, queued_at, expires_at, next_try_at) select 'FORGOTTEN', name, now(), now() + interval '1 hour', now() + interval '1 hour' from person where id = '%s'"
                        .formatted(id));
        tables.sql("insert into reminder (person_id, hour, next_at) values ('%1$s', 7, now() + interval '1 day')"
                .formatted(id));
        tables.sql(
                "insert into teacher_invitation (label, invited_by, created_at, expires_at, used_by, used_at) values ('%2$s', '%1$s', now(), now(), '%1$s', now())"
                        .formatted(id, words));
        tables.sql("insert into login_code values ('%1$s', sha256('%1$s'), now())".formatted(id));
    }

    /** A regrade of what the person answered, decided and undone by the person, a contest resolved so, and what is told of it. */
    void regraded(Person person, String words) {
        UUID id = person.id();
        tables.sql("""
                insert into regrade (item_id, from_version, to_version, mode, lowering, running, seen_at, reason, decided_by, decided_at, undone_by, undone_at)
                select v.item_id, v.id, v.id, 'FULL', false, false, now(), '%2$s', '%1$s', now(), '%1$s', now()
                from item_version v where v.item_id = 'i-own-%1$s'""".formatted(id, words));
        tables.sql("""
                insert into regrade_change (regrade_id, answer_id, changed_at, dropped_before, dropped_after, mark_before, mark_after, log_before, log_after)
                select r.id, w.id, now(), false, false, 0, 1, '{}', '{}'
                from regrade r join attempt_slot s on s.item_version_id = r.from_version
                    join answer w on w.attempt_id = s.attempt_id and w.number = s.number where r.decided_by = '%s'""".formatted(id));
        tables.sql("""
                insert into manual_mark (answer_id, score, mark_before, log_before, reason, marked_by, marked_at)
                select w.id, 1, 0, '{}', '%2$s', '%1$s', now() from answer w join attempt a on a.id = w.attempt_id where a.person_id = '%1$s'""".formatted(id, words));
        tables.sql("""
                insert into open_mark (answer_id, score, reason, marked_by, marked_at)
                select w.id, 0.5, '%2$s', '%1$s', now() from answer w join attempt a on a.id = w.attempt_id where a.person_id = '%1$s'""".formatted(id, words));
        tables.sql(
                "update contest set state = 'ANSWERED', reply = '%2$s', resolved_by = '%1$s', resolved_at = now() where person_id = '%1$s'"
                        .formatted(id, words));
        tables.sql("""
                insert into notice (person_id, kind, data, created_at) values ('%s', 'REPLY', '{"words": "%s", "title": "", "stem": "", "answer": "", "undone": false, "number": 1}', now())""".formatted(id, words.replace("\"", "")));
    }

    private static String code(String which, UUID person) {
        return which + " " + person.hashCode();
    }
}
