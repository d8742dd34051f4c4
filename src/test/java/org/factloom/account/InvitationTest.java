package org.factloom.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teachers who are invited. */
@QuarkusTest
class InvitationTest {

    private static final Pattern LINK = Pattern.compile("/invitation/[A-Za-z0-9_-]{43}");

    @Inject
    TestPeople people;

    @Inject
    Mailbox mailbox;

    @Inject
    EntityManager database;

    private Browser administrator;

    @BeforeEach
    void administer() {
        administrator = people.browser(people.make(Role.ADMINISTRATOR));
    }

    @Test
    void theLinkMakesOneTeacherOnceAndIsShownOnce() {
        String label = Names.next("Layla <biology>");
        String link = link(label);
        String list = administrator.get("/administration/invitations").asString();
        assertTrue(list.contains(label.replace("<", "&lt;").replace(">", "&gt;")) && list.contains("holds until"));
        assertTrue(!LINK.matcher(list).find(), "the link is shown once");
        Person student = people.make(Role.STUDENT);
        Browser browser = people.browser(student);
        browser.get(link).then().statusCode(200).body(containsString("Become a teacher"));
        assertEquals(Role.STUDENT, people.again(student.id()).role());
        browser.post(link).then().statusCode(303);
        assertEquals(Role.TEACHER, people.again(student.id()).role());
        browser.get("/settings/audit").then().body(containsString("teacher, until then student"));
        administrator
                .get("/administration/invitations")
                .then()
                .body(containsString("used by " + student.name().orElseThrow()));
        new Browser().get(link).then().statusCode(404).body(containsString("does not hold"));
        people.browser(people.make(Role.STUDENT)).post(link).then().statusCode(404);
    }

    @Test
    void whoHasNoAccountMakesOne() {
        String link = link("New");
        String name = Names.next("Invited");
        Browser browser = new Browser();
        browser.post(link, "name", name, "password", "short")
                .then()
                .statusCode(400)
                .body(containsString("password-error"));
        browser.post(link, "name", name, "password", TestPeople.PASSWORD).then().statusCode(303);
        browser.get("/sets").then().statusCode(200);
        new Browser()
                .post(link, "name", Names.next("Late"), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(404);
    }

    @Test
    void whoTeachesAlreadyUsesNothingUp() {
        String link = link("Somebody else");
        Browser teacher = people.browser(people.make(Role.TEACHER));
        teacher.get(link).then().statusCode(200).body(containsString("teach already"));
        teacher.post(link).then().statusCode(303);
        new Browser().get(link).then().statusCode(200);
    }

    @Test
    void itIsMailedAndHoldsOnlyAsTheLatestMailHasIt() {
        String address = Names.next("invited").replace(' ', '.') + "@example.org";
        administrator
                .post("/administration/invitations", "label", "Omar", "address", address, "days", "3")
                .then()
                .statusCode(303);
        String link = Mailbox.link(mailbox.only(address));
        new Browser().get(link).then().statusCode(200).body(containsString("You are invited to teach"));
    }

    @Test
    void aWithdrawnOneAndOneThatIsOverHoldNoLonger() {
        String withdrawn = link("Withdrawn");
        Matcher id = Pattern.compile("/administration/invitations/([0-9a-f-]+)/withdrawal")
                .matcher(administrator.get("/administration/invitations").asString());
        assertTrue(id.find());
        administrator.post(id.group()).then().statusCode(303);
        administrator.post(id.group()).then().statusCode(404);
        new Browser().get(withdrawn).then().statusCode(404);
        String over = link("Over");
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update teacher_invitation set expires_at = now() - interval '1 second' where label = 'Over'")
                .executeUpdate());
        new Browser().get(over).then().statusCode(404);
    }

    @Test
    void whatCannotBeTakenIsRefusedAtItsField() {
        for (List<String> wrong : List.of(
                List.of("label", "", "", "14"),
                List.of("label", "a".repeat(81), "", "14"),
                List.of("address", "Layla", "layla@example.org\r\nBcc: all@example.org", "14"),
                List.of("address", "Layla", "a".repeat(10_000) + "@example.org", "14"),
                List.of("days", "Layla", "", "0"),
                List.of("days", "Layla", "", "91"),
                List.of("days", "Layla", "", "soon"))) {
            administrator
                    .post(
                            "/administration/invitations",
                            "label",
                            wrong.get(1),
                            "address",
                            wrong.get(2),
                            "days",
                            wrong.get(3))
                    .then()
                    .statusCode(400)
                    .body(containsString("id=\"" + wrong.getFirst() + "-error\""), not(containsString("/invitation/")));
        }
    }

    private String link(String label) {
        Matcher link = LINK.matcher(administrator
                .post("/administration/invitations", "label", label, "days", "14")
                .asString());
        assertTrue(link.find());
        return link.group();
    }
}
