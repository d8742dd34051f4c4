package org.factloom.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.hibernate.Session;

/** Classes that were assigned the Harbour revolt, with memories and answers as tests want them. */
@ApplicationScoped
class MeasuredClasses {

    /** Of default weights. */
    static final double W20 = .1542;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** A student of a class: the id in it, and of the person. */
    record Student(UUID id, UUID person, String name) {}

    /** A fact of the set, with the section of its first evidence. */
    record Asked(String id, String section) {}

    /** A class with so many students, and an assignment. */
    UUID make(int students) {
        UUID made = classes.make();
        assignments.assign(made);
        classes.fill(made, students);
        return made;
    }

    /** In the order of their ids. */
    List<Student> students(UUID made) {
        return tuples("select id, person_id, name from class_student where class_id = '" + made + "' order by id")
                .stream()
                .map(row -> new Student(
                        row.get("id", UUID.class), row.get("person_id", UUID.class), row.get("name", String.class)))
                .toList();
    }

    /** In reading order. */
    List<Asked> facts() {
        return tuples("""
                        select f.id, f.evidence -> 0 ->> 'section' as section from fact f where f.id in (select x.fact_id from item_fact x
                            join item i on i.id = x.item_id join question_set s on s.id = i.set_id where s.slug = '%s' and not i.retired) order by f.position, f.id""".formatted(TestAssignments.SET)).stream()
                .map(row -> new Asked(row.get("id", String.class), row.get("section", String.class)))
                .toList();
    }

    /** Their day in a zone. */
    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant().minusSeconds(4 * 3600), zone);
    }

    LocalDate today() {
        return today(ZoneOffset.UTC);
    }

    /** A memory that is due as many days after the last answer as it is stable. */
    void memory(UUID person, String fact, int stability, LocalDate last, int answers) {
        run("""
                insert into memory (person_id, fact_id, phase, interval_days, stability, difficulty, due_day, rung, answers, last_day, last_at, recalled)
                values ('%s', '%s', 'REVIEW', %d, %d, 5, date '%s', 'FREE', %d, date '%s', timestamptz '%7$s 06:00Z', true)""".formatted(person, fact, stability, stability, last.plusDays(stability), answers, last));
    }

    /** An answer to a fact, some hours ago. */
    void answer(UUID person, String fact, double score, int hoursAgo, int takenMs) {
        answer(person, fact, score, clock.instant().minus(Duration.ofHours(hoursAgo)), takenMs);
    }

    void answer(UUID person, String fact, double score, Instant at, int takenMs) {
        run("""
                insert into answer_log (person_id, response_id, item_version_id, form, fact_id, score, answered_at, taken_ms)
                select '%s', uuidv7(), i.current_version, 'CARD', '%s', %s, timestamptz '%s', %d
                from item_fact x join item i on i.id = x.item_id where x.fact_id = '%2$s' order by i.id limit 1""".formatted(person, fact, score, at, takenMs));
    }

    /** An exam that was handed in nine days ago, at what the class was assigned last. */
    void mark(UUID made, UUID person, double score, int minutes) {
        run("""
                insert into attempt (person_id, title, started_at, finished_at, mode, terms_id, try_number, ended_by, score)
                select '%s', 'The revolt', now() - interval '9 days' - interval '%d minutes', now() - interval '9 days', 'EXAM', a.terms_id, 1, 'PERSON', %s
                from assignment a where a.class_id = '%s'""".formatted(person, minutes, score, made));
    }

    /** The same, under way. */
    void begin(UUID made, UUID person) {
        run("""
                insert into attempt (person_id, title, started_at, mode, terms_id, try_number)
                select '%s', 'The revolt', now(), 'EXAM', a.terms_id, 1 from assignment a where a.class_id = '%s'""".formatted(person, made));
    }

    /** The same, handed in, with an answer that a person is to mark. */
    void handIn(UUID made, UUID person) {
        mark(made, person, 0, 10);
        run("""
                with slot as (insert into attempt_slot (attempt_id, number, item_version_id, shown_order)
                    select t.id, 1, (select current_version from item where current_version is not null limit 1), '[]'
                    from attempt t join assignment a on a.terms_id = t.terms_id where a.class_id = '%s' and t.person_id = '%s' returning attempt_id)
                insert into answer (attempt_id, number, response, score, remark, answered_at) select attempt_id, 1, '{"prose": "because"}', 0, '', now() from slot""".formatted(made, person));
    }

    /** What all answers of a person so far count for from now on, under the times of the answers. */
    void correct(UUID person, double score) {
        run("""
                insert into answer_log (person_id, response_id, item_version_id, form, fact_id, score, answered_at, correction)
                select person_id, response_id, item_version_id, form, fact_id, %s, answered_at, 1 from answer_log where person_id = '%s' and correction = 0""".formatted(score, person));
    }

    /** The probability of recall, straight from its formula. */
    static double recall(double days, double stability, double w20) {
        return Math.pow(1 + (Math.pow(.9, -1 / w20) - 1) * days / stability, -w20);
    }

    /** All of the class, at an instant in SQL. */
    void joined(UUID made, String at) {
        run("update class_student set joined_at = " + at + " where class_id = '" + made + "'");
    }

    void run(String statement) {
        assignments.run(statement);
    }

    private List<Tuple> tuples(String query) {
        return QuarkusTransaction.requiringNew().call(() -> database.unwrap(Session.class)
                .createNativeQuery(query, Tuple.class)
                .getResultList());
    }
}
