package org.factloom.demonstration;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.learning.Rebuilt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A class of simulated students, filled once for all of these tests. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTest {

    private static final String OF_CLASS =
            " from class_student s join school_class c on c.id = s.class_id and c.demonstration";

    /** All that was answered, by whom and when, counted from the first day, and what was made of it. */
    private static final String ANSWERS = """
            select md5(string_agg(concat_ws('|', s.name, l.fact_id, l.form, l.score, l.predicted, l.stability_after, l.interval_days,
                    extract(epoch from l.answered_at - c.created_at)), ';' order by l.answered_at, s.name, l.fact_id))""" + OF_CLASS + " join answer_log l on l.person_id = s.person_id";

    @Inject
    TestDemonstration demonstration;

    @Inject
    TestPeople people;

    @Inject
    Rebuilt rebuilt;

    @Inject
    EntityManager database;

    private Person administrator;
    private Browser browser;
    private Demonstration.Made made;
    private List<Long> before = List.of();

    @BeforeAll
    void fill() {
        administrator = people.make(Role.ADMINISTRATOR);
        browser = people.browser(administrator);
        before = others();
        made = demonstration.fill(administrator.id());
    }

    @AfterAll
    void remove() {
        demonstration.remove(administrator.id());
    }

    /** What is there besides the demonstration. */
    private List<Long> others() {
        return List.of(
                number("select count(*) from answer_log"),
                number("select count(*) from attempt"),
                number("select count(*) from sitting"),
                number("select count(*) from contest"),
                number("select count(*) from memory"),
                number("select count(*) from person"),
                number("select count(*) from school_class"),
                number("select count(*) from terms"),
                number("select count(*) from item_rating"),
                number("select count(*) from question_set where owner_id is not null"));
    }

    private long number(String count) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (long) database.createNativeQuery(count, Long.class).getSingleResult());
    }

    private <T> List<T> list(String query, Class<T> type) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(query, type).getResultList());
        return rows.stream().map(type::cast).toList();
    }

    private String digest() {
        return list(ANSWERS, String.class).getFirst();
    }

    @Test
    void itShowsEightWeeksOfAClass() {
        String answered = " join answer_log l on l.person_id = s.person_id";
        assertEquals(30, number("select count(*)" + OF_CLASS));
        assertEquals(
                6,
                number(
                        "select count(*) from assignment a join school_class c on c.id = a.class_id and c.demonstration"));
        assertEquals(2, number("select count(*)" + OF_CLASS + " join accommodation a on a.person_id = s.person_id"));
        assertEquals(2, number("select count(*)" + OF_CLASS + " join contest o on o.person_id = s.person_id"));
        assertEquals(
                4,
                number("select count(*)" + OF_CLASS
                        + " join attempt a on a.person_id = s.person_id and a.finished_at is null"));
        assertTrue(2000 < number("select count(*)" + OF_CLASS + answered));
        assertTrue(200 < number("select count(*)" + OF_CLASS + answered + " and l.rated is not null"), "cards");
        assertEquals(
                1,
                number("select count(*) from (select max(l.day)" + OF_CLASS + answered
                        + " group by s.id having max(l.day) < current_date - 20) x"),
                "who has stopped");
        assertTrue(0 < number("""
                select count(*) from (select m.person_id from memory m join person p on p.id = m.person_id and p.simulated
                    where m.due_day < current_date - 7 group by m.person_id having count(*) > 20) x"""), "who has a backlog");
    }

    @Test
    void itIsMarkedWhereverItIsSeen() {
        assertEquals(0, number("select count(*)" + OF_CLASS + " where s.name not like '%(simulated)'"));
        String marked = "A demonstration: the students of this class are simulated";
        browser.get("/classes").then().statusCode(200).body(containsString("Demonstration class (simulated)"));
        browser.get("/classes/" + made.schoolClass()).then().statusCode(200).body(containsString(marked));
        browser.get("/classes/" + made.schoolClass() + "/gradebook")
                .then()
                .statusCode(200)
                .body(containsString(marked));
        people.browser(made.student())
                .get("/classes/" + made.schoolClass())
                .then()
                .statusCode(200)
                .body(containsString(marked));
    }

    @Test
    void nobodySignsInAsOneOfItsPeople() {
        assertEquals(0, number("select count(*) from person where simulated and password_hash is not null"));
        assertEquals(
                0, number("select count(*) from login_code l join person p on p.id = l.person_id and p.simulated"));
    }

    @Test
    void theLogMakesTheMemoriesThatAreThere() {
        int entries = 0;
        for (UUID student : list("select s.person_id" + OF_CLASS, UUID.class)) {
            Rebuilt.Report report = rebuilt.of(student);
            assertEquals(0, report.skipped());
            assertEquals(0, report.changed());
            entries += report.entries();
        }
        assertTrue(2000 < entries);
    }

    @Test
    void thereIsOneAndNoneBesideOtherClasses() {
        browser.post("/administration/demonstration")
                .then()
                .statusCode(409)
                .body(containsString("There is a demonstration class already."));
        browser.get("/administration/demonstration")
                .then()
                .statusCode(200)
                .body(containsString("/classes/" + made.schoolClass()));
    }

    @Test
    void studentsFiguresAreTheSameOnThePageInTheApiAndInTables() {
        new Parity(people.browser(made.student())).ofStudent();
    }

    @Test
    void itemAnalysisIsTheSameOnThePageInTheApiAndInTables() {
        Browser teacher = people.browser(made.teacher());
        List<String> sets = list(
                "select q.slug from question_set q join person p on p.id = q.owner_id and p.simulated order by q.slug",
                String.class);
        assertEquals(3, sets.size());
        sets.forEach(set -> new Parity(teacher).ofSet(set));
    }

    @Test
    void gradebookIsTheSameOnThePageAndInTables() {
        new Parity(browser).ofClass(made.schoolClass());
    }

    @Test
    void itIsRemovedWholeAndMadeAgainTheSame() {
        String answers = digest();
        browser.post("/administration/demonstration/remove").then().statusCode(303);
        assertEquals(before, others());
        browser.get("/administration/demonstration?done=removed")
                .then()
                .statusCode(200)
                .body(containsString("✓ The demonstration class is removed."));
        made = demonstration.fill(administrator.id());
        assertEquals(answers, digest());
    }
}
