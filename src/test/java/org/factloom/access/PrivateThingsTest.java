package org.factloom.access;

import static java.util.Map.entry;
import static org.factloom.access.PrivateThings.PUBLIC;
import static org.factloom.access.PrivateThings.WORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.factloom.library.Rivers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another person's private things are not there: on no page, in no count, under no name. */
@QuarkusTest
class PrivateThingsTest {

    private static final List<String> LISTS = List.of(
            "/",
            "/library",
            "/articles/" + PUBLIC,
            "/search?q=" + WORD,
            "/search?q=leader",
            "/progress",
            "/progress/" + PUBLIC,
            "/review",
            "/articles/" + PUBLIC + "?sentence=167",
            "/decks",
            "/api/decks",
            "/api/cards",
            "/sets",
            "/classes",
            "/api/articles",
            "/api/articles/" + PUBLIC,
            "/api/progress",
            "/api/reviews");

    @TempDir
    Path root;

    @Inject
    PrivateThings things;

    @Inject
    Rivers rivers;

    @Inject
    TestPeople people;

    @Inject
    Visits visits;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    private Person owner;
    private Person friend;
    private PrivateThings.Names names;
    private UUID schoolClass;
    private UUID student;

    @BeforeEach
    void thereIsAnAdministrator() {
        people.make(Role.ADMINISTRATOR);
        rivers.load();
        owner = people.make(Role.TEACHER);
        friend = people.make(Role.TEACHER);
    }

    private void make() throws IOException {
        names = things.make(owner.id(), friend.id(), root);
        Browser browser = people.browser(owner);
        browser.get("/sign-in");
        String card =
                "{\"article\": \"%s\", \"start\": 167, \"end\": 191, \"front\": \"Who led %s?\", \"back\": \"%s\"}"
                        .formatted(PUBLIC, WORD, WORD);
        browser.json().body(card).put("/api/cards/" + UUID.randomUUID()).then().statusCode(200);
        browser.post("/decks", "name", WORD).then().statusCode(303);
        browser.post("/notes", "fact", "ft-leader", "text", WORD).then().statusCode(303);
        schoolClass = classes.make(owner, WORD);
        student = classes.add(schoolClass, people.make(Role.STUDENT));
    }

    /** A browser for each kind of visitor, and the person who stands behind its placeholders. */
    private Map<Browser, UUID> others() {
        Map<Browser, UUID> browsers = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            Person person = people.make(role);
            browsers.put(people.browser(person), person.id());
        }
        browsers.put(new Browser(), people.make(Role.STUDENT).id());
        return browsers;
    }

    private static List<String> lists(Browser browser) {
        return LISTS.stream()
                .map(path -> path + "\n"
                        + Visits.send(browser, "GET", path, "")
                                .asString()
                                .replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "")
                                // until a background has worked something out
                                .replace("<script type=\"module\" src=\"/js/working.js\"></script>", "")
                                // when figures were counted
                                .replaceAll("<time [^>]*>[^<]*</time>", ""))
                .toList();
    }

    @Test
    void whatIsListedAndCountedForOthersStaysAsItWas() throws IOException {
        Map<Browser, UUID> others = others();
        Browser own = people.browser(owner);
        List<List<String>> before =
                others.keySet().stream().map(PrivateThingsTest::lists).toList();
        List<String> ownBefore = lists(own);
        make();
        assertEquals(
                before, others.keySet().stream().map(PrivateThingsTest::lists).toList());
        List<String> ownAfter = lists(own);
        for (int i = 0; i < LISTS.size(); i++) {
            boolean counts = !LISTS.get(i).contains("leader");
            assertEquals(counts, !ownBefore.get(i).equals(ownAfter.get(i)), LISTS.get(i));
        }
    }

    @Test
    void noRouteShowsThemToOthers() throws IOException {
        make();
        AccessMatrixTest.lines().map(Row::of).forEach(row -> others().forEach((browser, person) -> {
            Response response = send(browser, row, name -> visits.make(name, person));
            assertFalse(response.asString().contains(WORD), row::route);
        }));
    }

    /** Wherever a route takes the name of an article, a topic or a fact, that of a private one is as good as none. */
    @Test
    void askedForByNameTheyAreNotThere() throws IOException {
        make();
        Map<String, String> hidden = Map.ofEntries(
                entry("@rising", names.article()),
                entry("@revolt", names.article()),
                entry("@rivers", names.topic()),
                entry("@lit", names.fact()),
                entry("@kept", names.set()),
                entry("@classStudent", student.toString()),
                entry("@classGroup", classes.group(schoolClass, WORD).toString()),
                entry("@classTeacher", owner.id().toString()),
                entry("@class", schoolClass.toString()),
                entry(
                        "@assigned",
                        assignments
                                .assign(schoolClass, "title", WORD, "due", "2098-06-02T10:00")
                                .toString()));
        List<Row> rows = AccessMatrixTest.lines()
                .filter(line -> hidden.keySet().stream().anyMatch(line::contains))
                .map(Row::of)
                .filter(row -> !row.expected().contains("415"))
                // refused wherever there is a class, whosever it is
                .filter(row -> !row.route().equals("POST /administration/demonstration"))
                .toList();
        assertTrue(rows.size() >= 10, rows::toString);
        UnaryOperator<String> name = placeholder -> hidden.getOrDefault("@" + placeholder, new UUID(1, 1).toString());
        List<String> shown = new ArrayList<>();
        others().keySet()
                .forEach(browser -> rows.forEach(row -> {
                    Response response = send(browser, row, name);
                    boolean signIn = response.statusCode() == 303
                            && response.header("Location").contains("/sign-in");
                    if (!signIn && !List.of(401, 403, 404).contains(response.statusCode())
                            || response.asString().contains(WORD)) {
                        shown.add(row.route() + " " + response.statusCode());
                    }
                }));
        assertEquals(List.of(), shown);
        Browser own = people.browser(owner);
        List<String> hiddenFromOwner = rows.stream()
                .filter(PrivateThingsTest::shows)
                .filter(row -> !send(own, row, name).asString().contains(WORD))
                .map(Row::route)
                .toList();
        assertEquals(List.of(), hiddenFromOwner);
    }

    private static boolean shows(Row row) {
        return row.method().equals("GET")
                && !row.expected().contains("400")
                // for students
                && !row.route().contains(" /assignments/")
                // packed, or figures of students, of whom there are none
                && !row.route().endsWith(".xlsx")
                && !row.route().endsWith("/progress/{table}.csv")
                // of an article that the class was not assigned
                && !row.route().contains("/progress/map/{slug}")
                // of an attempt that there is not
                && !row.route().contains("/attempts/{attempt}");
    }

    @Test
    void aTopicOfWhichNothingIsSeenIsNotThere() throws IOException {
        make();
        others().keySet().forEach(browser -> {
            assertEquals(404, browser.post("/practice", "topic", names.topic()).statusCode());
            assertEquals(404, browser.post("/exams", "topic", names.topic()).statusCode());
        });
        assertEquals(
                303,
                people.browser(owner).post("/practice", "topic", names.topic()).statusCode());
    }

    @Test
    void aFriendSeesWhatIsSharedAndNothingElse() throws IOException {
        make();
        Browser browser = people.browser(friend);
        assertTrue(browser.get("/sets").asString().contains("/sets/" + names.set()));
        assertTrue(browser.get("/sets/" + names.set()).asString().contains("A dock of " + WORD));
        assertTrue(asked(browser).contains(WORD));
        assertEquals(404, browser.get("/sets/" + names.article()).statusCode());
        assertEquals(404, browser.get("/articles/" + names.article()).statusCode());
        assertEquals(404, browser.post("/sets/" + names.set() + "/delete").statusCode());
        assertEquals(
                404,
                browser.post("/sets/" + names.set() + "/share", "name", "x").statusCode());
        assertEquals(303, browser.post("/sets/" + names.set() + "/leave").statusCode());
        assertEquals(404, browser.get("/sets/" + names.set()).statusCode());
    }

    @Test
    void practiceOfAnArticleAsksOthersNothingOfThem() throws IOException {
        make();
        assertFalse(asked(people.browser(people.make(Role.STUDENT))).contains(WORD));
        assertTrue(asked(people.browser(owner)).contains(WORD));
    }

    /** The questions of an exam over the public article: all of them are on one page. */
    private static String asked(Browser browser) {
        String location =
                browser.post("/exams", "article", PUBLIC, "questions", "50").header("Location");
        return browser.get(location.substring(location.indexOf("/attempts/"))).asString();
    }

    private static Response send(Browser browser, Row row, UnaryOperator<String> placeholders) {
        return Visits.send(browser, row.method(), row.path(placeholders), row.body(placeholders));
    }
}
