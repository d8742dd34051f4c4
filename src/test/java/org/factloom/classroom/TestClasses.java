package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;

/** Makes classes for tests. */
@ApplicationScoped
public class TestClasses {

    @Inject
    TestPeople people;

    @Inject
    SchoolClasses classes;

    @Inject
    ClassStudents students;

    @Inject
    ClassGroups groups;

    @Inject
    EntityManager database;

    /** A class of the teacher. */
    public UUID make(Person teacher, String name) {
        Response made = people.browser(teacher).post("/classes", "name", name, "zone", "Asia/Baghdad");
        assertEquals(303, made.statusCode(), made::asString);
        return UUID.fromString(made.header("Location").replaceFirst(".*/", ""));
    }

    /** A class of a new teacher. */
    public UUID make() {
        return make(people.make(Role.TEACHER), "Physics 9b");
    }

    /** Lets somebody join, by the code, as if that was long ago, and tells which student of the class that is. */
    public UUID add(UUID schoolClass, Person person) {
        Browser browser = people.browser(person);
        assertEquals(303, browser.post("/join/" + code(schoolClass), "name", "").statusCode(), () -> code(schoolClass));
        UUID student = student(schoolClass, person.id());
        joined(student, "joined_at - interval '1 year'");
        return student;
    }

    /** @param at in SQL: "now() - interval '1 hour'" */
    void joined(UUID student, String at) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update class_student set joined_at = " + at + " where id = :student")
                .setParameter("student", student)
                .executeUpdate());
    }

    /** Puts anybody into a class, a guest, too. */
    UUID enter(UUID schoolClass, UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ClassStudent entered = new ClassStudent(classes.findById(schoolClass), person, "Somebody", Instant.EPOCH);
            students.persist(entered);
            return entered.id();
        });
    }

    public UUID student(UUID schoolClass, UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        students.attending(schoolClass, person).orElseThrow().id());
    }

    /** "MARSHB7K". */
    public String code(UUID schoolClass) {
        return QuarkusTransaction.requiringNew()
                .call(() -> classes.findById(schoolClass).joinCode().value());
    }

    /** Nobody joins it any more, in the transaction of the caller, which holds off others. */
    void closeHere(UUID schoolClass) {
        database.createNativeQuery("update school_class set join_open = false where id = :id")
                .setParameter("id", schoolClass)
                .executeUpdate();
    }

    /** A new group of the class. */
    public UUID group(UUID schoolClass, String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ClassGroup made = new ClassGroup(classes.findById(schoolClass), name);
            groups.persist(made);
            return made.id();
        });
    }

    /** Lets another teacher teach it, too. */
    public void share(UUID schoolClass, Person teacher) {
        QuarkusTransaction.requiringNew()
                .run(() -> classes.findById(schoolClass).add(teacher.id()));
    }

    public Person owner(UUID schoolClass) {
        return people.again(QuarkusTransaction.requiringNew()
                .call(() -> classes.findById(schoolClass).ownerId()));
    }

    /** Students without further ado. */
    public void fill(UUID schoolClass, int count) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                                with made as (insert into person (role, name, password_hash, created_at)
                                    select 'STUDENT', 'Filler ' || uuidv7(), 'x', now() from generate_series(1, :count) returning id, name)
                                insert into class_student (class_id, person_id, name, joined_at) select :class, id, name, now() from made""")
                .setParameter("count", count)
                .setParameter("class", schoolClass)
                .executeUpdate());
    }

    List<?> list(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(query).getResultList());
    }
}
