package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.factloom.account.Browser;
import org.junit.jupiter.api.Test;

/** Items that were found are copied into sets of the own. */
@QuarkusTest
class BankCopiesTest extends BankCase {

    private Response copy(Teacher who, String to, String... more) {
        List<String> form = new ArrayList<>(List.of(more));
        form.addAll(List.of("to", to));
        return who.browser.post("/sets/search/copy", form.toArray(String[]::new));
    }

    private String[] ticked(int... numbers) {
        List<String> form = new ArrayList<>();
        for (int number : numbers) {
            form.addAll(List.of("item", sets.item(set, number)));
        }
        return form.toArray(String[]::new);
    }

    @Test
    void itemsOfAnotherArticleKeepIt() {
        copy(teacher, other, ticked(1, 3))
                .then()
                .statusCode(303)
                .header("Location", containsString("to=" + other + "&copied=2&left=0"));
        assertEquals(List.of("What is d?", "What is " + word + "a?", "What is " + word + "c?"), sets.stems(other));
        assertEquals(
                sets.all(set).getFirst().item().origin().facts(),
                sets.all(other).get(1).item().origin().facts());
        teacher.browser
                .get("/sets/" + other)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Questions of it come from other articles"),
                        containsString("href=\"/articles/" + sets.article(set) + "\"")));
        teacher.browser
                .get("/sets/" + other + "/paper?part=key")
                .then()
                .body(containsString("href=\"/articles/" + sets.article(set) + "\""));
        // it is practised beside its own article
        String location = teacher.browser.post("/practice", "set", other).header("Location");
        String attempt = location.substring(location.indexOf("/attempts/")).replaceAll("/questions/1$", "");
        teacher.browser.post(attempt + "/questions/2", "text", "nothing").then().statusCode(303);
        teacher.browser
                .get(attempt + "/questions/2")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("href=\"/articles/" + sets.article(set) + "?fact="),
                        containsString("<mark>" + MadeSets.SENTENCE + "</mark>"),
                        not(containsString("/articles/" + sets.article(other)))));
        // and the article of its set is asked without it
        String own = teacher.browser
                .post("/practice", "article", sets.article(other))
                .header("Location");
        teacher.browser.get(own.substring(own.indexOf("/attempts/"))).then().body(containsString("Question 1 of 1"));
    }

    @Test
    void factsThatAreAskedAlreadyAreLeftOutUnlessTheyAreWanted() {
        copy(teacher, other, ticked(1)).then().header("Location", containsString("copied=1&left=0"));
        String copied = sets.item(other, 2);
        copy(teacher, other, ticked(1, 2)).then().header("Location", containsString("copied=1&left=1"));
        assertEquals(3, sets.stems(other).size());
        copy(teacher, set, "item", copied).then().header("Location", containsString("copied=0&left=1"));
        copy(teacher, set, "item", copied, "twice", "true")
                .then()
                .header("Location", containsString("copied=1&left=0"));
        assertEquals(4, sets.stems(set).size());
        teacher.browser
                .get("/sets/search?to=" + set + "&copied=1&left=1")
                .then()
                .body(containsString("1 question was copied. 1 left out: the set asks their facts already."));
    }

    @Test
    void nothingIsCopiedThatOneDoesNotSeeOrMayNotPublish() throws Exception {
        Teacher stranger = new Teacher(people);
        String theirs = sets.make(stranger.person.id(), "e");
        copy(stranger, theirs, ticked(1)).then().header("Location", containsString("copied=0&left=1"));
        copy(stranger, set, "item", sets.item(theirs, 1)).then().statusCode(404);
        teacher.browser
                .post("/sets/search/copy", "to", other)
                .then()
                .statusCode(400)
                .body(containsString("Tick some"));
        teacher.browser.post(
                "/sets/" + set + "/share", "name", stranger.person.name().orElseThrow());
        copy(stranger, theirs, ticked(1)).then().header("Location", containsString("copied=1&left=0"));
        stranger.browser
                .post("/sets/" + theirs + "/visibility", "visibility", "public", "licence", "CC0", "attribution", "Me")
                .then()
                .statusCode(400)
                .body(containsString("an article of another teacher"));
        String open = sets.make(stranger.person.id(), "f");
        stranger.browser
                .post("/sets/" + open + "/visibility", "visibility", "public", "licence", "CC0", "attribution", "Me")
                .then()
                .statusCode(303);
        copy(stranger, open, ticked(2)).then().statusCode(400).body(containsString("an article of another teacher"));
        assertEquals(1, sets.stems(open).size());
    }

    @Test
    void whoeverSeesASetSeesTheArticlesOfItsCopies() {
        teacher.browser
                .post("/sets/" + set + "/visibility", "visibility", "public", "licence", "CC0", "attribution", "Ana")
                .then()
                .statusCode(303);
        copy(teacher, other, ticked(1));
        teacher.browser
                .post("/sets/" + other + "/visibility", "visibility", "public", "licence", "CC0", "attribution", "Me")
                .then()
                .statusCode(303);
        teacher.browser
                .post("/sets/" + set + "/visibility", "visibility", "private")
                .then()
                .statusCode(303);
        Browser visitor = new Browser();
        visitor.get("/library/sets/" + set).then().statusCode(404);
        visitor.get("/articles/" + sets.article(set)).then().statusCode(200);
        visitor.get("/library/sets/" + other).then().body(allOf(containsString("Ana"), containsString("CC0")));
    }

    @Test
    void aDownloadHasAFileForEachArticle() throws Exception {
        copy(teacher, other, ticked(2));
        byte[] zip = teacher.browser.get("/sets/" + other + "/download").asByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertEquals(
                List.of(
                        sets.article(other) + ".txt",
                        other + ".yaml",
                        sets.article(set) + ".txt",
                        other + "-2.yaml",
                        other + ".order"),
                names);
    }

    @Test
    void whatWasCopiedBeforeStaysAsItIsThere() {
        copy(teacher, other, ticked(1));
        String copied = sets.item(other, 2);
        teacher.browser.post("/sets/" + set + "/items", "what", "tag", "tag", "later", "item", sets.item(set, 1));
        copy(teacher, other, "item", sets.item(set, 1), "twice", "true")
                .then()
                .header("Location", containsString("copied=0&left=1"));
        assertEquals(List.of(), sets.all(other).get(1).shown().tags());
        teacher.browser.post("/sets/" + other + "/items", "what", "out", "item", copied);
        copy(teacher, other, ticked(1)).then().header("Location", containsString("copied=1&left=0"));
        assertEquals(copied, sets.item(other, 2));
        assertEquals(List.of(), sets.all(other).get(1).shown().tags());
    }
}
