package org.factloom.classroom;

import jakarta.inject.Inject;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;

/** A class and its teacher. */
abstract class ClassCase {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    Person teacher;
    Browser teaching;
    UUID made;
    String path;

    @BeforeEach
    void make() {
        teacher = people.make(Role.TEACHER);
        teaching = people.browser(teacher);
        made = classes.make(teacher, "Physics 9b");
        path = "/classes/" + made;
    }

    Person joined() {
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        return student;
    }

    static String name(Person person) {
        return person.name().orElseThrow();
    }
}
