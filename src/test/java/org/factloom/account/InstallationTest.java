package org.factloom.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.web.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators choose for all, and what is not kept. */
@QuarkusTest
class InstallationTest {

    @Inject
    HarbourRevolt revolt;

    @Inject
    TestPeople people;

    @Inject
    Installation installation;

    @Inject
    Retention retention;

    @Inject
    EntityManager database;

    @Inject
    Tables tables;

    private Person administrating;
    private Browser administrator;
    private InstallationSettings before;

    @BeforeEach
    void administer() {
        before = installation.read();
        administrating = people.make(Role.ADMINISTRATOR);
        administrator = people.browser(administrating);
    }

    @AfterEach
    void restore() {
        installation.save(administrating.id(), before);
    }

    @Test
    void nameAndHelpStandOnEachPage() {
        save("name", "Marsh School", "contact", "Ask <Layla> in room 12").then().statusCode(303);
        new Browser()
                .get("/sign-in")
                .then()
                .body(
                        containsString("Sign in · Marsh School</title>"),
                        containsString("Help: Ask &lt;Layla&gt; in room 12"));
        new Browser().get("/nowhere").then().body(containsString("Marsh School"));
        administrator
                .get("/administration/audit")
                .then()
                .body(containsString("changed “name” from “Factloom” to “Marsh School”"));
    }

    @Test
    void whereSignUpIsClosedNobodyMakesAnAccount() {
        save("signUp", "").then().statusCode(303);
        Browser browser = new Browser();
        browser.get("/sign-in").then().body(not(containsString("/sign-up")));
        browser.get("/sign-up")
                .then()
                .body(containsString("Accounts are not made here"), not(containsString("name=\"password\"")));
        browser.post("/sign-up", "name", Names.next("Nobody"), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(403);
    }

    @Test
    void whoMayNotAnswerAsAGuestIsSentToSignIn() {
        save("guests", "").then().statusCode(303);
        new Browser()
                .post("/review/settings", "zone", "Asia/Baghdad", "newPerDay", "20")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        Browser guest = people.browser(people.make(Role.GUEST));
        guest.post("/review/settings", "zone", "Asia/Baghdad", "newPerDay", "20")
                .then()
                .statusCode(303)
                .header("Location", containsString("saved=true"));
    }

    @Test
    void theHomePageAsksForAnAccountWhereOneIsNeededOnly() {
        revolt.load();
        new Browser()
                .get("/")
                .then()
                .body(containsString("No account needed."), containsString("Start with ten questions"));
        people.browser(people.make(Role.STUDENT)).get("/").then().body(not(containsString("No account needed.")));
        save("guests", "").then().statusCode(303);
        new Browser()
                .get("/")
                .then()
                .body(
                        not(containsString("No account needed.")),
                        not(containsString("Start with ten questions")),
                        containsString("You need an account to answer"),
                        containsString("href=\"/sign-in\" data-key=\"Enter\">Sign in to start"),
                        containsString("href=\"/sign-up\">Make an account"));
        people.browser(people.make(Role.GUEST)).get("/").then().body(containsString("Start with ten questions"));
    }

    @Test
    void aNewClassIsProposedTheZoneOfTheInstallation() {
        save("zone", "Pacific/Auckland").then().statusCode(303);
        String proposed = people.browser(people.make(Role.TEACHER))
                .get("/classes/new")
                .htmlPath()
                .getString("**.find { it.@name == 'zone' }.@value");
        assertEquals("Pacific/Auckland", proposed);
    }

    @Test
    void teachersSignUpWhereTheyMay() {
        new Browser().get("/sign-up").then().body(not(containsString("name=\"teacher\"")));
        save("teachers", "true").then().statusCode(303);
        new Browser().get("/sign-up").then().body(containsString("name=\"teacher\""));
    }

    @Test
    void whatCannotBeTakenIsRefusedWholeAtItsFields() {
        save(
                        "name",
                        "",
                        "contact",
                        "a".repeat(201),
                        "zone",
                        "Mars/Base",
                        "guestDays",
                        "29",
                        "classMonths",
                        "-1",
                        "auditYears",
                        "1.5")
                .then()
                .statusCode(400)
                .body(
                        containsString("id=\"name-error\""),
                        containsString("id=\"contact-error\""),
                        containsString("id=\"zone-error\""),
                        containsString("id=\"guestDays-error\""),
                        containsString("id=\"classMonths-error\""),
                        containsString("id=\"auditYears-error\""));
        assertEquals(before, installation.read());
    }

    @Test
    void guestsGoWhoWereNotThereSinceAndNobodyElse() {
        Person away = guest(31);
        Person there = guest(29);
        Person merged = guest(400);
        tables.sql("update person set merged_into = ?1 where id = ?2", administrating.id(), merged.id());
        Person inClass = guest(400);
        tables.sql(
                "insert into school_class (name, zone, join_code, join_open, guests_allowed, owner_id, created_at) values ('Kept', 'UTC', ?1, false, true, ?2, now())",
                "kept " + inClass.id(),
                administrating.id());
        tables.sql(
                "insert into class_student (class_id, person_id, name, joined_at) select id, ?1, 'Guest', now() from school_class where join_code = ?2",
                inClass.id(),
                "kept " + inClass.id());
        Person student = people.make(Role.STUDENT);
        tables.sql("update person set seen_at = now() - interval '400 days' where id = ?1", student.id());

        save("guestDays", "30", "preview", "")
                .then()
                .statusCode(200)
                .body(containsString("1 guests who were not there since"), containsString("Nothing is saved yet"));
        assertNull(installation.read().guestDays());
        save("guestDays", "30").then().statusCode(303);
        retention.expire(installation.read());

        assertEquals(0, tables.count("select count(*) from person where id = ?1", away.id()));
        for (Person stays : List.of(there, merged, inClass, student)) {
            assertEquals(1, tables.count("select count(*) from person where id = ?1", stays.id()));
        }
        administrator.get("/administration/audit").then().body(containsString("deleted 1: guests"));
    }

    @Test
    void aGuestWhoComesBackWasThere() {
        Person guest = guest(100);
        String old = people.cookieOf(guest, java.time.Duration.ofDays(10));
        new Browser().with(Sessions.COOKIE, old).get("/").then().statusCode(200);
        assertEquals(
                1,
                tables.count(
                        "select count(*) from person where id = ?1 and seen_at > now() - interval '1 day'",
                        guest.id()));
    }

    @Test
    void studentsOfClassesPutAwayGoWithTheirNamesThere() {
        UUID person = people.make(Role.STUDENT).id();
        String put =
                "insert into school_class (name, zone, join_code, join_open, guests_allowed, owner_id, created_at, archived_at) values ('Old', 'UTC', ?1, false, true, ?2, now(), now() - make_interval(months => ?3))";
        tables.sql(put, "long " + person, administrating.id(), 13);
        tables.sql(put, "soon " + person, administrating.id(), 11);
        for (String code : List.of("long ", "soon ")) {
            tables.sql(
                    "insert into class_student (class_id, person_id, name, email, joined_at) select id, ?1, 'Layla', 'layla@example.org', now() from school_class where join_code = ?2",
                    person,
                    code + person);
        }
        retention.expire(before.keeping(null, 12, null));
        assertEquals(
                0,
                tables.count(
                        "select count(*) from class_student s join school_class c on c.id = s.class_id where c.join_code = ?1",
                        "long " + person));
        assertEquals(
                1,
                tables.count(
                        "select count(*) from class_student s join school_class c on c.id = s.class_id where c.join_code = ?1",
                        "soon " + person));
        assertEquals(1, tables.count("select count(*) from school_class where join_code = ?1", "long " + person));
        assertEquals(1, tables.count("select count(*) from person where id = ?1", person));
    }

    @Test
    void theLogLetsGoOnlyWhatIsOlderThanTheSettingsInTheDatabaseSay() {
        UUID old = entry(3);
        UUID newer = entry(1);
        assertThrows(
                Exception.class, () -> tables.sql("delete from audit_entry where id = ?1", old), "no period is chosen");
        installation.save(administrating.id(), before.keeping(null, null, 2));
        assertThrows(Exception.class, () -> tables.sql("delete from audit_entry where id = ?1", newer));
        retention.expire(installation.read());
        assertEquals(0, tables.count("select count(*) from audit_entry where id = ?1", old));
        assertEquals(1, tables.count("select count(*) from audit_entry where id = ?1", newer));
        assertTrue(0
                < tables.count(
                        "select count(*) from audit_entry where kind = ?1 and what->>'of' = 'audit entries'",
                        "EXPIRED"));
    }

    private UUID entry(int years) {
        return QuarkusTransaction.requiringNew().call(() -> (UUID) database.createNativeQuery(
                        "insert into audit_entry (at, kind, what) values (now() - make_interval(years => ?1, days => 1), 'PERSON_ERASED', '{}') returning id",
                        UUID.class)
                .setParameter(1, years)
                .getSingleResult());
    }

    private Person guest(int days) {
        Person guest = people.make(Role.GUEST);
        tables.sql("update person set seen_at = now() - make_interval(days => ?1) where id = ?2", days, guest.id());
        return guest;
    }

    /** The form as it stands, with some fields otherwise; with "preview" it is not saved. */
    private io.restassured.response.Response save(String... changed) {
        List<String> form = new ArrayList<>(List.of("name", before.name(), "signUp", "true", "guests", "true"));
        for (int i = 0; i < changed.length; i += 2) {
            int at = form.indexOf(changed[i]);
            if (at >= 0) {
                form.subList(at, at + 2).clear();
            }
            form.addAll(Arrays.asList(changed[i], changed[i + 1]));
        }
        String path = form.contains("preview") ? "/administration/settings/preview" : "/administration/settings";
        return administrator.post(path, form.toArray(String[]::new));
    }
}
