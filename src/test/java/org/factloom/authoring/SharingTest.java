package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees a set besides its owner. */
@QuarkusTest
class SharingTest {

    @Inject
    TestPeople people;

    @Inject
    MadeSets sets;

    private Teacher owner;
    private Teacher friend;
    private String set;

    @BeforeEach
    void make() throws Exception {
        owner = new Teacher(people);
        friend = new Teacher(people);
        set = sets.make(owner.person.id(), "a", "b");
    }

    private static String name(Person person) {
        return person.name().orElseThrow();
    }

    private void publish() {
        owner.browser
                .post("/sets/" + set + "/visibility", "visibility", "public", "licence", "CC0", "attribution", "Me")
                .then()
                .statusCode(303);
    }

    @Test
    void aFriendSeesAndEditsButDoesNotOwn() {
        friend.browser.get("/sets/" + set).then().statusCode(404);
        owner.browser
                .post("/sets/" + set + "/share", "name", name(friend.person))
                .then()
                .statusCode(303);
        friend.browser.get("/sets").then().body(containsString("/sets/" + set));
        friend.browser
                .get("/sets/" + set)
                .then()
                .statusCode(200)
                .body(allOf(containsString("name=\"up\""), not(containsString("id=\"sharing\""))));
        friend.browser
                .post("/sets/" + set + "/items", "down", sets.item(set, 1))
                .then()
                .statusCode(303);
        assertEquals("What is b?", sets.stems(set).getFirst());
        friend.browser.post("/sets/" + set + "/delete").then().statusCode(404);
        friend.browser
                .post("/sets/" + set + "/visibility", "visibility", "public")
                .then()
                .statusCode(404);
        new Teacher(people).browser.get("/sets/" + set).then().statusCode(404);
        owner.browser
                .post("/sets/" + set + "/unshare", "name", name(friend.person))
                .then()
                .statusCode(303);
        friend.browser.get("/sets/" + set).then().statusCode(404);
    }

    @Test
    void onlyOtherTeachersAreSharedWith() {
        for (String wrong : new String[] {"Nobody Atall", "", name(people.make(Role.STUDENT))}) {
            owner.browser
                    .post("/sets/" + set + "/share", "name", wrong)
                    .then()
                    .statusCode(400)
                    .body(containsString("There is no teacher named"));
        }
        owner.browser
                .post("/sets/" + set + "/share", "name", name(owner.person))
                .then()
                .statusCode(400)
                .body(containsString("yours already"));
    }

    @Test
    void nothingIsPublishedWithoutALicence() {
        owner.browser
                .post("/sets/" + set + "/visibility", "visibility", "public")
                .then()
                .statusCode(400)
                .body(containsString("under which licence"));
        new Browser().get("/articles/" + sets.article(set)).then().statusCode(404);
        publish();
        new Browser()
                .get("/articles/" + sets.article(set))
                .then()
                .statusCode(200)
                .body(containsString("CC0"));
    }

    @Test
    void aPublicSetStandsInTheLibraryUnderItsOwnersName() {
        publish();
        new Browser()
                .get("/library?whose=public")
                .then()
                .body(allOf(
                        containsString("href=\"/articles/" + sets.article(set)),
                        containsString("by " + name(owner.person))));
        owner.browser
                .post("/sets/" + set + "/visibility", "visibility", "private")
                .then()
                .statusCode(303);
        new Browser().get("/library").then().body(not(containsString("by " + name(owner.person))));
    }

    @Test
    void theArticleOfAnotherIsNotPublishedWithACopy() {
        owner.browser.post("/sets/" + set + "/share", "name", name(friend.person));
        String copy =
                friend.browser.post("/sets/" + set + "/copy").header("Location").replaceAll(".*/sets/", "");
        friend.browser
                .post("/sets/" + copy + "/visibility", "visibility", "public", "licence", "CC0", "attribution", "Me")
                .then()
                .statusCode(400)
                .body(containsString("belongs to another teacher"));
    }

    @Test
    void filtersLetThroughWhatIsAskedFor() {
        publish();
        String article = "href=\"/articles/" + sets.article(set) + "\"";
        Browser student = people.browser(people.make(Role.STUDENT));
        student.get("/library?form=typed").then().body(containsString(article));
        student.get("/library?form=matching").then().body(not(containsString(article)));
        student.get("/library?whose=mine").then().body(not(containsString(article)));
        owner.browser.get("/library?whose=mine").then().body(containsString(article));
        student.get("/library?questions=true").then().body(containsString(article));
        student.get("/library?topic=nowhere").then().statusCode(200).body(containsString("Nothing here is like this."));
    }

    @Test
    void aReportedSetIsWithdrawnAndItsOwnerTold() {
        publish();
        Browser student = people.browser(people.make(Role.STUDENT));
        student.post("/sets/" + set + "/report", "reason", " ").then().statusCode(400);
        String reason = "It is stolen " + set;
        student.post("/sets/" + set + "/report", "reason", "first thought")
                .then()
                .statusCode(303);
        student.post("/sets/" + set + "/report", "reason", reason).then().statusCode(303);
        student.get("/sets/" + set + "/report?sent=true").then().body(containsString("Thank you"));
        owner.browser.post("/sets/" + set + "/report", "reason", "mine").then().statusCode(404);
        Browser administrator = people.browser(people.make(Role.ADMINISTRATOR));
        String desk = administrator.get("/administration/reports").asString();
        for (int page = 2; !desk.contains(reason) && page < 9; page++) {
            desk = administrator.get("/administration/reports?page=" + page).asString();
        }
        String before = desk.substring(0, desk.indexOf(reason));
        String id = before.substring(before.lastIndexOf("id=\"report-") + 11).substring(0, 36);
        administrator
                .post("/administration/reports/" + id + "/withdraw", "why", " ")
                .then()
                .statusCode(400);
        administrator
                .post("/administration/reports/" + id + "/withdraw", "why", "It was copied from a book.")
                .then()
                .statusCode(303);
        administrator.post("/administration/reports/" + id + "/dismiss").then().statusCode(404);
        student.get("/articles/" + sets.article(set)).then().statusCode(404);
        owner.browser.get("/sets/" + set).then().body(containsString("It was copied from a book."));
        owner.browser
                .post("/sets/" + set + "/visibility", "visibility", "public")
                .then()
                .statusCode(409)
                .body(containsString("withdrew this set"));
        administrator
                .post("/administration/reports/withdrawn/" + set + "/readmit")
                .then()
                .statusCode(303);
        publish();
        student.post("/sets/" + set + "/report", "reason", reason);
        desk = administrator.get("/administration/reports").asString();
        String again = desk.substring(0, desk.indexOf(reason));
        administrator
                .post("/administration/reports/"
                        + again.substring(again.lastIndexOf("id=\"report-") + 11)
                                .substring(0, 36) + "/dismiss")
                .then()
                .statusCode(303);
        student.get("/articles/" + sets.article(set)).then().statusCode(200);
    }

    @Test
    void whatWasTakenOutBeforeItWasPublishedDoesNotComeBackWithTheArticleOfAnother() throws Exception {
        owner.browser.post("/sets/" + set + "/share", "name", name(friend.person));
        String theirs = sets.make(friend.person.id(), "f");
        friend.browser
                .post("/sets/search/copy", "item", sets.item(set, 1), "to", theirs)
                .then()
                .statusCode(303);
        String copy = sets.item(theirs, 2);
        String items = "/sets/" + theirs + "/items";
        friend.browser.post(items, "what", "out", "item", copy).then().statusCode(303);
        friend.browser
                .post("/sets/" + theirs + "/visibility", "visibility", "public", "licence", "CC0", "attribution", "Me")
                .then()
                .statusCode(303);
        friend.browser
                .post(items, "what", "back", "item", copy)
                .then()
                .statusCode(400)
                .body(containsString("an article of another teacher"));
        assertEquals(1, sets.stems(theirs).size());
        new Browser().get("/articles/" + sets.article(set)).then().statusCode(404);
    }
}
