package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;

/** A set of a teacher that students sat, and questions of it that are marked anew. */
abstract class RegradeCase {

    @Inject
    TestPeople people;

    @Inject
    ContestedSets sets;

    @Inject
    Regrades regrades;

    Person teacherPerson;
    Browser teacher;
    Browser student;
    String set;

    @BeforeEach
    void make() throws Exception {
        teacherPerson = people.make(Role.TEACHER);
        teacher = people.browser(teacherPerson);
        student = people.browser(people.make(Role.STUDENT));
        set = sets.make(teacherPerson.id());
    }

    String page(int number) {
        return "/items/" + sets.id(set, number) + "/regrade";
    }

    /** The form of the dry run, as it would be sent: the decision and what was seen. */
    String[] tried(Browser browser, String page, String... decision) {
        List<String> form = new ArrayList<>(List.of(decision));
        StringBuilder query = new StringBuilder("?");
        for (int i = 0; i < decision.length; i += 2) {
            query.append(decision[i]).append('=').append(decision[i + 1]).append('&');
        }
        String shown =
                browser.get(page + query).then().statusCode(200).extract().asString();
        for (String name : List.of("known", "seen", "digest")) {
            Matcher field =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(shown);
            field.find();
            form.add(name);
            form.add(field.group(1));
        }
        return form.toArray(String[]::new);
    }

    /** The path of what was done. */
    String regrade(int number, String... decision) {
        Response done = teacher.post(page(number), tried(teacher, page(number), decision));
        assertEquals(303, done.statusCode(), done::asString);
        return done.header("Location").replaceFirst(".*(/regrades/)", "$1");
    }

    String sat(int number, String response) {
        return sets.sat(people.browser(people.make(Role.STUDENT)), set, number, response);
    }
}
