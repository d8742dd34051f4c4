package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.TestPeople;
import org.factloom.quiz.HarbourRevolt;

/** Assigns the Harbour revolt, which everybody sees, for tests. */
@ApplicationScoped
public class TestAssignments {

    /** Of the set whose items the tests of quizzes answer. */
    public static final String SET = HarbourRevolt.SLUG;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    EntityManager database;

    /** By the owner of the class, with the defaults but for what the form says. */
    public UUID assign(UUID schoolClass, String... form) {
        harbourRevolt.load();
        Browser teacher = people.browser(classes.owner(schoolClass));
        Response made = post(teacher, schoolClass, form);
        assertEquals(303, made.statusCode(), made::asString);
        return UUID.fromString(made.header("Location").replaceFirst(".*/", ""));
    }

    /** Answers also where it is refused. */
    public Response post(Browser teacher, UUID schoolClass, String... form) {
        List<String> fields = new ArrayList<>();
        if (!List.of(form).contains("set")) {
            fields.addAll(List.of("set", SET));
        }
        if (!List.of(form).contains("title")) {
            fields.addAll(List.of("title", "The revolt"));
        }
        if (!List.of(form).contains("tries")) {
            fields.addAll(List.of("tries", "1"));
        }
        fields.addAll(List.of(form));
        return teacher.post("/classes/" + schoolClass + "/assign", fields.toArray(String[]::new));
    }

    /** By the owner of the class, of what stands there now; all that the form does not say is the default. */
    Response change(UUID schoolClass, UUID assignment, String... form) {
        Browser teacher = people.browser(classes.owner(schoolClass));
        List<String> fields = new ArrayList<>(List.of("seen", seen(teacher, schoolClass, assignment)));
        fields.addAll(List.of(form));
        return teacher.post("/classes/" + schoolClass + "/assignments/" + assignment, fields.toArray(String[]::new));
    }

    /** What the form to change it says that it shows. */
    String seen(Browser teacher, UUID schoolClass, UUID assignment) {
        return teacher.get("/classes/" + schoolClass + "/assignments/" + assignment + "/change")
                .htmlPath()
                .getString("**.find { it.@name == 'seen' }.@value");
    }

    /** Moves the times of its terms, and of what was begun, in SQL: "due_at = now() - interval '1 hour'". */
    public void set(UUID assignment, String times) {
        run("update terms set " + times + " where id = (select terms_id from assignment where id = '" + assignment
                + "')");
        run(
                "update attempt t set due_at = k.due_at, closes_at = k.closes_at from terms k join assignment a on a.terms_id = k.id where t.terms_id = k.id and a.id = '"
                        + assignment + "'");
    }

    public void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    public Object one(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(query).getSingleResult());
    }
}
