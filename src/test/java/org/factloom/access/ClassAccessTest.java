package org.factloom.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The routes of a class for those who teach it, and for teachers of others: what the columns of {@link AccessMatrixTest} have not. */
@QuarkusTest
class ClassAccessTest {

    /** What only the owner does. */
    private static final Set<String> OWNERS = Set.of(
            "POST /classes/{id}/archive",
            "POST /classes/{id}/delete",
            "POST /classes/{id}/teachers",
            "POST /classes/{id}/teachers/{teacher}/remove");

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    Visits visits;

    @BeforeEach
    void thereIsAnAdministrator() {
        people.make(Role.ADMINISTRATOR);
    }

    private static List<Row> rows() {
        return AccessMatrixTest.lines()
                .map(Row::of)
                .filter(row -> row.route().contains(" /classes/{id}")
                        && !row.expected().contains("415"))
                .toList();
    }

    @Test
    void whoTeachesAClassReachesAllOfItAndNobodyElseAnyOfIt() {
        List<Row> rows = rows();
        assertFalse(rows.size() < 10, "there are more routes of a class");
        Set<String> barredToOwner = new TreeSet<>();
        Set<String> barredToCoTeacher = new TreeSet<>();
        List<String> openToOthers = new ArrayList<>();
        for (Row row : rows) {
            if (barred(ask(row, Role.TEACHER, true, false))) {
                barredToOwner.add(row.route());
            }
            if (barred(ask(row, Role.TEACHER, false, true))) {
                barredToCoTeacher.add(row.route());
            }
            for (Role role : List.of(Role.TEACHER, Role.ADMINISTRATOR)) {
                Response response = ask(row, role, false, false);
                if (!barred(response)) {
                    openToOthers.add(role + " " + row.route() + " " + response.statusCode());
                }
            }
        }
        assertEquals(Set.of(), barredToOwner);
        assertEquals(new TreeSet<>(OWNERS), barredToCoTeacher);
        assertEquals(List.of(), openToOthers);
    }

    private static boolean barred(Response response) {
        return List.of(403, 404).contains(response.statusCode());
    }

    /** Sends a row about a class that was made for it. */
    private Response ask(Row row, Role role, boolean owns, boolean helps) {
        Person student = people.make(Role.STUDENT);
        Person visitor = people.make(role);
        Person owner = owns ? visitor : people.make(Role.TEACHER);
        UUID made = classes.make(owner, "Physics 9b");
        classes.add(made, student);
        if (helps) {
            classes.share(made, visitor);
        }
        UnaryOperator<String> placeholders = name -> switch (name) {
            case "class" -> made.toString();
            case "classStudent" -> classes.student(made, student.id()).toString();
            case "classGroup" -> classes.group(made, "Front row").toString();
            case "assigned" -> assignments.assign(made).toString();
            case "assignedArticle" -> assigned(made);
            case "attempt" -> handedIn(assignments.assign(made), student);
            case "classTeacher" -> owner.id().toString();
            default -> visits.make(name, student.id());
        };
        return Visits.send(people.browser(visitor), row.method(), row.path(placeholders), row.body(placeholders));
    }

    private String assigned(UUID made) {
        assignments.assign(made);
        return TestAssignments.SET;
    }

    private String handedIn(UUID assignment, Person student) {
        Browser browser = people.browser(student);
        String attempt = browser.post("/assignments/" + assignment + "/attempts")
                .header("Location")
                .replaceFirst(".*/", "");
        browser.post("/attempts/" + attempt + "/submission").then().statusCode(303);
        return attempt;
    }
}
