package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.account.Browser;
import org.factloom.account.Names;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of what touches roles, marks and personal data. */
@QuarkusTest
class AuditTest {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    AuditLog audit;

    @Inject
    EntityManager database;

    private static String name(Person person) {
        return person.name().orElseThrow();
    }

    @Test
    void aRoleIsToldToThePersonAndToAdministrators() {
        Person administrator = people.make(Role.ADMINISTRATOR);
        Person person = people.make(Role.STUDENT);
        Browser administrating = people.browser(administrator);
        administrating.post("/administration/people/" + person.id() + "/role", "role", "TEACHER");
        String sentence = "made %s teacher, until then student".formatted(name(person));
        people.browser(person)
                .get("/settings/audit")
                .then()
                .statusCode(200)
                .body(containsString(sentence), containsString(name(administrator)));
        administrating.get("/administration/audit?kind=ROLE_CHANGED").then().body(containsString(sentence));
        administrating.get("/administration/audit?kind=TOKEN_MADE").then().body(not(containsString(sentence)));
        people.browser(people.make(Role.STUDENT)).get("/settings/audit").then().body(not(containsString(sentence)));
    }

    @Test
    void whatIsDoneInAClassIsToldToItsTeachersAndToWhomItConcerns() {
        Person teacher = people.make(Role.TEACHER);
        UUID made = classes.make(teacher, "Physics 9b");
        Browser teaching = people.browser(teacher);
        String path = "/classes/" + made;
        Person student = people.make(Role.STUDENT);
        String id = classes.add(made, student).toString();
        String added = Names.next("Listed");
        teaching.post(path + "/roster/import", "what", "add", "text", added)
                .then()
                .statusCode(200);
        teaching.post(path + "/students/" + id + "/name", "name", "Ada B.");
        teaching.post(path + "/students", "what", "put", "student", id, "group", "Front row");
        teaching.post(path + "/code", "what", "guests");
        teaching.post(path + "/students", "what", "remove", "student", id);
        teaching.get(path + "/audit")
                .then()
                .statusCode(200)
                .body(
                        containsString("made the class"),
                        containsString("added “" + added + "” from a list"),
                        containsString("renamed “" + name(student) + "” to “Ada B.”"),
                        containsString("put “Ada B.” into the group “Front row”"),
                        containsString("guests too"),
                        containsString("removed “Ada B.” from the class"));
        teaching.get(path + "/audit?kind=STUDENT_JOINED")
                .then()
                .body(containsString("joined as"), not(containsString("Front row")));
        people.browser(student)
                .get("/settings/audit")
                .then()
                .body(
                        containsString("removed “Ada B.”"),
                        not(containsString(added)),
                        not(containsString("made the class")));
        people.browser(people.make(Role.ADMINISTRATOR))
                .get("/administration/audit")
                .then()
                .body(not(containsString("Ada B.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from audit_entry",
                "update audit_entry set kind = 'X'",
                "update audit_entry set reason = 'another'",
                "update audit_entry set what = '{}', reason = null",
                "update audit_entry set subject_id = actor_id",
                "truncate audit_entry"
            })
    void nobodyChangesIt(String statement) {
        Person person = people.make(Role.STUDENT);
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(AuditEvent.of(
                                AuditKind.NAME_CHANGED,
                                people.make(Role.STUDENT).id())
                        .about(person.id())
                        .with("from", "a")
                        .with("to", "b")
                        .because("it was wrong")));
        assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate()));
    }

    @Test
    void whoeverLeavesIsTakenOutOfIt() {
        Person teacher = people.make(Role.TEACHER);
        UUID made = classes.make(teacher, "Physics 9b");
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        String count = "select count(*) from audit_entry where class_id = '%s'".formatted(made);
        List<?> before = classes.list(count);
        people.browser(student)
                .post("/settings/data/erasure", "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        assertEquals(before, classes.list(count), "that something was done stays");
        people.browser(teacher)
                .get("/classes/" + made + "/audit")
                .then()
                .body(containsString("joined as"), not(containsString(name(student))));
    }

    @Test
    void theRolesOfWhoeverLeavesStay() {
        Browser administrating = people.browser(people.make(Role.ADMINISTRATOR));
        Person person = people.make(Role.STUDENT);
        administrating.post("/administration/people/" + person.id() + "/role", "role", "TEACHER");
        people.browser(person)
                .post("/settings/data/erasure", "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        administrating
                .get("/administration/audit?kind=ROLE_CHANGED")
                .then()
                .body(
                        containsString("made somebody who has left teacher, until then student"),
                        not(containsString(name(person))),
                        not(containsString("until then <")));
    }

    @Test
    void itIsWrittenWithWhatItTellsOrNotAtAll() {
        Person person = people.make(Role.STUDENT);
        assertThrows(
                RuntimeException.class,
                () -> audit.record(
                        AuditEvent.of(AuditKind.NAME_CHANGED, person.id()).about(person.id())),
                "only in a transaction");
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    audit.record(
                            AuditEvent.of(AuditKind.NAME_CHANGED, person.id()).about(person.id()));
                    throw new IllegalStateException("it was not done");
                }));
        assertEquals(
                List.of(), classes.list("select id from audit_entry where subject_id = '%s'".formatted(person.id())));
    }
}
