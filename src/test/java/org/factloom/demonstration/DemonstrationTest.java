package org.factloom.demonstration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
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
import org.factloom.app.DemonstratingStart;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.factloom.learning.Rebuilt;
import org.junit.jupiter.api.Test;

/** What the demonstration class shows, who may do what in it, and how it goes and comes. */
@QuarkusTest
class DemonstrationTest extends DemonstrationCase {

    /** All that was answered, by whom and when, counted from the first day, and what was made of it. */
    private static final String ANSWERS = """
            select md5(string_agg(concat_ws('|', s.name, l.fact_id, l.form, l.score, l.predicted, l.stability_after, l.interval_days,
                    extract(epoch from l.answered_at - c.created_at)), ';' order by l.answered_at, s.name, l.fact_id))""" + OF_CLASS + " join answer_log l on l.person_id = s.person_id";

    @Inject
    Rebuilt rebuilt;

    @Inject
    DemonstratingStart start;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    EntityManager database;

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

    /** Its sets are copies as they came: nobody composed them. */
    @Test
    void noExamOfItAsksAFactTwice() {
        assertTrue(0
                < number("select count(*)" + OF_CLASS
                        + " join attempt a on a.person_id = s.person_id and a.mode = 'EXAM'"));
        assertEquals(0, number("""
                select count(*) from (select a.id from attempt a join person p on p.id = a.person_id and p.simulated
                    join attempt_slot t on t.attempt_id = a.id join item_version v on v.id = t.item_version_id join item_fact f on f.item_id = v.item_id
                    where a.mode = 'EXAM' group by a.id, f.fact_id having count(*) > 1) twice"""));
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
        for (UUID student : demonstration.list("select s.person_id" + OF_CLASS, UUID.class)) {
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
        browser.get("/administration/demonstration?done=filled")
                .then()
                .statusCode(200)
                .body(
                        containsString("✓ The demonstration class is filled."),
                        containsString("/administration/demonstration/open"));
    }

    @Test
    void studentsFiguresAreTheSameOnThePageInTheApiAndInTables() {
        new Parity(people.browser(made.student())).ofStudent();
    }

    @Test
    void itemAnalysisIsTheSameOnThePageInTheApiAndInTables() {
        Browser teacher = people.browser(made.teacher());
        assertEquals(3, sets().size());
        sets().forEach(set -> new Parity(teacher).ofSet(set));
    }

    @Test
    void gradebookIsTheSameOnThePageAndInTables() {
        new Parity(browser).ofClass(made.schoolClass());
    }

    @Test
    void anotherAdministratorOpensItWithItsSets() {
        Browser other = people.browser(people.make(Role.ADMINISTRATOR));
        String set = sets().getFirst();
        String here = "/classes/" + made.schoolClass();
        other.get(here).then().statusCode(404);
        other.get("/sets/" + set + "/analysis").then().statusCode(404);
        other.post("/administration/demonstration/open").then().statusCode(303).header("Location", endsWith(here));
        other.get(here).then().statusCode(200);
        other.get("/sets/" + set + "/analysis").then().statusCode(200);
        other.get("/contests").then().statusCode(200).body(containsString("The article says otherwise, I think."));
    }

    @Test
    void nobodyElseComesIntoIt() {
        String here = "/classes/" + made.schoolClass();
        String refused = "Nobody joins the demonstration class";
        for (String what : List.of("open", "renew", "guests")) {
            browser.post(here + "/code", "what", what).then().statusCode(409).body(containsString(refused));
        }
        browser.post(here + "/roster/import", "text", "Ada Bell")
                .then()
                .statusCode(409)
                .body(containsString(refused));
        assertEquals(30, number("select count(*)" + OF_CLASS));
        for (String page : List.of("/code", "/roster")) {
            browser.get(here + page)
                    .then()
                    .statusCode(200)
                    .body(containsString(refused), not(containsString("action=\"" + here + page)));
        }
        browser.get(here).then().body(not(containsString("/roster")));
    }

    @Test
    void noLoginCardsOfItsStudentsAreMade() {
        UUID student = demonstration
                .list("select s.id" + OF_CLASS + " limit 1", UUID.class)
                .getFirst();
        browser.post("/classes/" + made.schoolClass() + "/cards", "student", student.toString())
                .then()
                .statusCode(409);
        for (String page : List.of("", "/students/" + student)) {
            browser.get("/classes/" + made.schoolClass() + page)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("/cards\"")));
        }
    }

    @Test
    void itIsNotRemovedWhileSomethingOfOthersWouldGoWithIt() {
        UUID taught = classes.make(made.teacher(), "Physics of the simulated");
        UUID real = classes.make(people.make(Role.TEACHER), "Physics of the real");
        String set = sets().getFirst();
        try {
            classes.add(taught, people.make(Role.STUDENT));
            removed().then().statusCode(409).body(containsString("Physics of the simulated"));
            demonstration.run("delete from school_class where id = '%s'".formatted(taught));
            classes.share(real, made.teacher());
            assertEquals(
                    303,
                    assignments
                            .post(people.browser(made.teacher()), real, "set", set)
                            .statusCode());
            removed().then().statusCode(409).body(containsString("Physics of the real"));
        } finally {
            demonstration.run("delete from terms where id in (select terms_id from assignment where class_id = '%s')"
                    .formatted(real));
            demonstration.run("delete from school_class where id in ('%s', '%s')".formatted(taught, real));
        }
    }

    @Test
    void simulatedPeopleKeepTheirRoleAndTheirAccount() {
        UUID student = made.student().id();
        browser.post("/administration/people/" + student + "/role", "role", "TEACHER")
                .then()
                .statusCode(409);
        demonstration.run(
                "update person set password_hash = (select password_hash from person where id = '%s') where id = '%s'"
                        .formatted(administrator.id(), student));
        try {
            people.browser(made.student())
                    .post("/settings/data/erasure", "password", TestPeople.PASSWORD)
                    .then()
                    .statusCode(409);
        } finally {
            demonstration.run("update person set password_hash = null where id = '%s'".formatted(student));
        }
    }

    @Test
    void itIsRefusedAtOnceWhileItIsFilledOrRemoved() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                    .setParameter(1, Demonstration.LOCK)
                    .getSingleResult();
            browser.post("/administration/demonstration").then().statusCode(409).body(containsString("right now"));
            removed().then().statusCode(409).body(containsString("right now"));
        });
    }

    /** With its class gone here, and with its class when all tests are done; made by a button before, and here by a start. */
    @Test
    void itIsRemovedWholeAndMadeAgainTheSame() {
        String answers = demonstration.list(ANSWERS, String.class).getFirst();
        String rules = rules();
        Person guest = people.make(Role.GUEST);
        demonstration.run("update person set merged_into = '%s' where id = '%s'"
                .formatted(made.student().id(), guest.id()));
        demonstration.run("delete from school_class where demonstration");
        browser.get("/administration/demonstration").then().statusCode(200).body(containsString("Its class is gone"));
        browser.post("/administration/demonstration").then().statusCode(409);
        browser.post("/administration/demonstration/remove")
                .then()
                .statusCode(400)
                .body(containsString("for good"));
        removed().then().statusCode(303);
        assertEquals(before, demonstration.others());
        assertEquals(rules(), rules, "figures of rules do not count it");
        browser.get("/administration/demonstration?done=removed")
                .then()
                .statusCode(200)
                .body(containsString("✓ The demonstration class is removed."));
        start.start();
        made = demonstration.made();
        assertEquals(answers, demonstration.list(ANSWERS, String.class).getFirst());
        browser.get("/classes/" + made.schoolClass()).then().statusCode(404);
        browser.post("/administration/demonstration/open").then().statusCode(303);
        start.start();
        assertEquals(made.schoolClass(), demonstration.made().schoolClass(), "the next start leaves it alone");
    }
}
