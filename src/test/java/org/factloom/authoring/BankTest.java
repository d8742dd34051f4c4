package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.factloom.account.Browser;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items of all sets that a teacher sees: found, and copied into sets of the own. */
@QuarkusTest
class BankTest {

    private static int made;

    @Inject
    TestPeople people;

    @Inject
    MadeSets sets;

    private Teacher teacher;
    private String word;
    private String set;
    private String other;

    @BeforeEach
    void make() throws Exception {
        teacher = new Teacher(people);
        word = "zork" + ++made;
        set = sets.make(teacher.person.id(), word + "a", word + "b", word + "c");
        other = sets.make(teacher.person.id(), "d");
    }

    private JsonPath search(Teacher who, String query) {
        Response response = who.browser
                .request()
                .accept("application/json")
                .urlEncodingEnabled(false)
                .get("/api/items?" + query);
        assertEquals(200, response.statusCode(), response.asString());
        return response.jsonPath();
    }

    private List<String> stems(Teacher who, String query) {
        return search(who, query).getList("items.stem", String.class).stream()
                .sorted()
                .toList();
    }

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
    void wordsOfStemKeyAndTagsAreFound() {
        assertEquals(
                List.of("What is " + word + "a?", "What is " + word + "b?", "What is " + word + "c?"),
                stems(teacher, "q=" + word));
        assertEquals(List.of("What is " + word + "b?"), stems(teacher, "q=" + word.toUpperCase(Locale.ROOT) + "b+all"));
        assertEquals(List.of(), stems(teacher, "q=" + word + "b+elephant"));
        teacher.browser.post(
                "/sets/" + set + "/items", "what", "tag", "tag", "Élan " + word + "x", "item", sets.item(set, 1));
        assertEquals(List.of("What is " + word + "a?"), stems(teacher, "q=elan+" + word + "x"));
        assertEquals(List.of("What is " + word + "a?"), stems(teacher, "tag=%C3%89lan%20" + word + "x"));
        assertEquals(List.of(), stems(teacher, "q=%3F%21"));
    }

    @Test
    void aResultShowsWhatOneNeedsToChoose() {
        teacher.browser
                .get("/sets/search?q=" + word + "a")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<strong>" + word + "a</strong>"),
                        containsString("The "),
                        containsString(MadeSets.SENTENCE),
                        containsString("Typed answer"),
                        containsString("href=\"/sets/" + set + "\""),
                        containsString("1 question")));
        teacher.browser.get("/sets").then().body(containsString("href=\"/sets/search\""));
    }

    @Test
    void filtersChoose() {
        assertEquals(3, stems(teacher, "q=" + word + "&form=typed").size());
        assertEquals(0, stems(teacher, "q=" + word + "&form=card").size());
        assertEquals(3, stems(teacher, "q=" + word + "&family=hand-written").size());
        assertEquals(0, stems(teacher, "q=" + word + "&family=quantity").size());
        assertEquals(3, stems(teacher, "q=" + word + "&level=medium").size());
        assertEquals(0, stems(teacher, "q=" + word + "&level=hard").size());
        assertEquals(3, stems(teacher, "set=" + set).size());
        assertEquals(3, stems(teacher, "q=" + word + "&whose=mine").size());
        assertEquals(0, stems(teacher, "q=" + word + "&whose=public").size());
        for (String wrong : List.of("form=essay", "family=x", "level=odd", "whose=theirs")) {
            teacher.browser.get("/sets/search?" + wrong).then().statusCode(400);
            teacher.browser
                    .request()
                    .accept("application/json")
                    .get("/api/items?" + wrong)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void pagesFollowEachOtherAndTheLastStandsForThoseBeyond() throws Exception {
        String many = sets.make(
                teacher.person.id(),
                IntStream.range(0, Bank.SIZE + 2).mapToObj(i -> word + "m" + i).toArray(String[]::new));
        teacher.browser.post(
                "/sets/" + many + "/items", "what", "tag", "tag", word + "m", "item", sets.item(many, Bank.SIZE + 1));
        for (String query : List.of("set=" + many, "q=" + word + "m", "set=" + many + "&level=medium")) {
            List<String> first = search(teacher, query).getList("items.id");
            JsonPath last = search(teacher, query + "&page=2");
            assertEquals(Bank.SIZE, first.size());
            assertEquals(
                    List.of(Bank.SIZE + 2, 2, 2),
                    List.of(last.getInt("total"), last.getInt("page"), last.getInt("items.size()")));
            List<String> all = Stream.concat(first.stream(), last.<String>getList("items.id").stream())
                    .toList();
            assertEquals(sets.all(many).stream().map(it -> it.shown().id()).toList(), all, query);
            assertEquals(
                    last.getList("items.id"),
                    search(teacher, query + "&page=2000000000").getList("items.id"));
        }
    }

    @Test
    void onlyWhatOneSeesIsFound() {
        Teacher friend = new Teacher(people);
        assertEquals(List.of(), stems(friend, "q=" + word));
        assertEquals(List.of(), stems(friend, "set=" + set));
        teacher.browser.post(
                "/sets/" + set + "/share", "name", friend.person.name().orElseThrow());
        assertEquals(3, stems(friend, "q=" + word).size());
        assertEquals(3, stems(friend, "q=" + word + "&whose=shared").size());
        assertEquals(0, stems(friend, "q=" + word + "&whose=mine").size());
        teacher.browser.post("/sets/" + set + "/items", "what", "out", "item", sets.item(set, 1));
        assertEquals(2, stems(friend, "q=" + word).size());
        teacher.browser.post("/sets/" + set + "/archive", "away", "true");
        assertEquals(0, stems(friend, "q=" + word).size());
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
