package org.factloom.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.factloom.library.StoredItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sets as programs read and replace them. */
@QuarkusTest
class SetResourceTest extends SetCase {

    SetResourceTest() {
        super("a", "b", "c");
    }

    @BeforeEach
    void visit() {
        teacher.browser.get("/sets").then().statusCode(200);
    }

    private Response read() {
        Response read = teacher.browser.json().get("/api/sets/" + set);
        assertEquals(200, read.statusCode(), read.asString());
        return read;
    }

    private Response put(String json, String version) {
        return teacher.browser.json().header("If-Match", version).body(json).put("/api/sets/" + set);
    }

    @Test
    void setsAreListed() throws Exception {
        String other = sets.make(new Teacher(people).person.id(), "z");
        Response listed = teacher.browser.json().get("/api/sets");
        listed.then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("sets[0].slug", equalTo(set))
                .body("sets[0].items", equalTo(3));
        teacher.browser.json().get("/api/sets?archived=true").then().body("total", equalTo(0));
        teacher.browser.json().get("/api/sets/" + other).then().statusCode(404);
    }

    @Test
    void whatIsReadAndSentBackChangesNothing() {
        Response read = read();
        List<String> versions = versions();
        Response put = put(read.asString(), read.header("ETag"));
        assertEquals(200, put.statusCode(), put.asString());
        assertEquals(read.asString(), put.asString());
        assertEquals(read.header("ETag"), put.header("ETag"));
        assertEquals(versions, versions());
    }

    private List<String> versions() {
        return sets.stored(set).stream()
                .map(item -> item.id() + " " + item.current().number())
                .toList();
    }

    @Test
    void titleArrangementAndItemsAreReplaced() throws Exception {
        Response read = read();
        String ids = sets.item(set, 1) + " " + sets.item(set, 3);
        ObjectNode changed = (ObjectNode) new ObjectMapper().readTree(read.asString());
        changed.put("title", "Kilns & co")
                .putArray("sections")
                .addObject()
                .put("name", "Rest")
                .put("draw", 1);
        ArrayNode items = (ArrayNode) changed.get("items");
        ((ObjectNode) items.get(2)).put("stem", "What, then, is c?");
        ((ObjectNode) items.get(0)).put("section", "Rest").putArray("tags").add("easy");
        items.remove(1);
        Response put = put(changed.toString(), read.header("ETag"));
        assertEquals(200, put.statusCode(), put.asString());
        assertNotEquals(read.header("ETag"), put.header("ETag"));
        assertEquals(List.of("What, then, is c?", "What is a?"), sets.stems(set));
        assertEquals(ids, sets.item(set, 2) + " " + sets.item(set, 1));
        assertEquals(List.of("easy"), sets.all(set).get(1).shown().tags());
        teacher.browser
                .get("/sets/" + set)
                .then()
                .body(containsString("Kilns &amp; co"))
                .body(containsString("asks 1 of its questions"))
                .body(containsString("Taken out (1)"));
        assertEquals(read().asString(), put.asString());
    }

    @Test
    void nobodyIsOverwrittenUnseen() {
        Response read = read();
        teacher.browser.post("/sets/" + set + "/title", "title", "Mine").then().statusCode(303);
        put(read.asString(), read.header("ETag"))
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("detail", containsString("Somebody changed the set"));
        teacher.browser
                .json()
                .body(read.asString())
                .put("/api/sets/" + set)
                .then()
                .statusCode(428);
        assertEquals("Mine", read().jsonPath().getString("title"));
        put(read.asString(), "\"x\", *").then().statusCode(200);
    }

    @Test
    void whatIsWrongIsRefusedWholeWithItsPlace() {
        Response read = read();
        String whole = read.asString();
        for (List<String> wrong : List.of(
                List.of(whole.replace("\"key\":\"The b of all\"", "\"key\":\"\""), "items[1].key: is empty"),
                List.of(
                        whole.replace("What is b?", "What is a?")
                                .replaceFirst("\"title\":\"Set [^\"]*\"", "\"title\":\"\""),
                        "title: is empty"),
                List.of(whole.replace(MadeSets.SENTENCE, "The kiln was built in 1702."), "the article does not say"),
                List.of(whole.replace("\"sha256\":\"", "\"sha256\":\"0"), "article.sha256"),
                List.of("{}", "is missing"),
                List.of("[1", "not YAML"),
                List.of(
                        whole.replaceFirst("\"title\":\"", "\"title\":\"" + "x".repeat(200)),
                        "A title has 1 to 200 characters"))) {
            Response refused = put(wrong.getFirst(), read.header("ETag"));
            assertEquals(400, refused.statusCode(), wrong.getLast() + " " + refused.asString());
            refused.then().contentType("application/problem+json").body("detail", containsString(wrong.getLast()));
        }
        assertEquals(whole, read().asString());
    }

    @Test
    void idsOfOtherSetsAreLeftAlone() throws Exception {
        String other = sets.make(teacher.person.id(), "z");
        String foreign = sets.item(other, 1);
        Response read = read();
        String taken = read.asString().replace(sets.item(set, 1), foreign);
        Response put = put(taken, read.header("ETag"));
        assertEquals(200, put.statusCode(), put.asString());
        assertEquals(List.of("What is z?"), sets.stems(other));
        assertEquals(List.of("What is a?", "What is b?", "What is c?"), sets.stems(set));
        assertEquals(200, put(taken, put.header("ETag")).statusCode());
        assertEquals(3, sets.stems(set).size());
    }

    @Test
    void copiesFromOtherArticlesStay() throws Exception {
        String other = sets.make(teacher.person.id(), "z");
        teacher.browser
                .post("/sets/search/copy", "item", sets.item(other, 1), "to", set)
                .then()
                .statusCode(303);
        Response read = read();
        assertEquals(3, read.jsonPath().getList("items").size());
        assertEquals(200, put(read.asString(), read.header("ETag")).statusCode());
        assertEquals(4, sets.stems(set).size());
    }

    @Test
    void friendsReplaceAndStrangersDoNot() {
        Teacher friend = new Teacher(people);
        friend.browser.get("/sets");
        Response read = read();
        String path = "/api/sets/" + set;
        friend.browser
                .json()
                .header("If-Match", read.header("ETag"))
                .body(read.asString())
                .put(path)
                .then()
                .statusCode(404);
        teacher.browser.post(
                "/sets/" + set + "/share", "name", friend.person.name().orElseThrow());
        friend.browser
                .json()
                .header("If-Match", read.header("ETag"))
                .body(read.asString())
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void copiesFromOtherArticlesStayInTheirPlaces() throws Exception {
        String other = sets.make(teacher.person.id(), "y", "z");
        teacher.browser.post("/sets/search/copy", "item", sets.item(other, 1), "item", sets.item(other, 2), "to", set);
        teacher.browser.post(
                "/sets/" + set + "/items",
                "what",
                "place",
                "place",
                "1",
                "item",
                sets.item(set, 4),
                "item",
                sets.item(set, 5));
        List<String> order = sets.stems(set);
        assertEquals(List.of("What is y?", "What is z?", "What is a?", "What is b?", "What is c?"), order);
        Response read = read();
        Response put = put(read.asString(), read.header("ETag"));
        assertEquals(read.header("ETag"), put.header("ETag"));
        assertEquals(order, sets.stems(set));
        assertEquals(
                List.of(0, 1, 2, 3, 4),
                sets.stored(set).stream().map(StoredItem::position).toList());
    }

    private JsonNode tree() throws Exception {
        return new ObjectMapper().readTree(read().asString());
    }

    private List<String> facts() {
        return sets.stored(set).stream()
                .filter(item -> !item.retired())
                .map(item -> item.facts().getFirst().id())
                .toList();
    }

    @Test
    void factsThatAreCorrectedStayTheSame() throws Exception {
        ObjectNode whole = (ObjectNode) tree();
        ObjectNode own = whole.withArray("items").get(0).deepCopy();
        own.remove(List.of("id", "fact", "facts"));
        own.put("stem", "What is mine?");
        ObjectNode without = own.deepCopy();
        without.set("evidence", whole.at("/facts/0/evidence"));
        whole.withArray("items").add(without);
        put(whole.toString(), "*").then().statusCode(200);
        List<String> before = facts();
        assertEquals(4, before.size());
        String changed = read().asString()
                .replace("\"text\":\"The b of all\"", "\"text\":\"The B of them\"")
                .replace("What is mine?", "What, then, is mine?");
        put(changed, "*").then().statusCode(200);
        assertEquals(before, facts());
        assertEquals("What, then, is mine?", sets.stems(set).getLast());
        assertEquals("The B of them", tree().at("/facts/1/value/text").asText());
    }

    @Test
    void factsThatAnotherSetStatesTooAreSaidAnewUnderIdsOfTheirOwn() throws Exception {
        String copy = teacher.browser
                .post("/sets/" + set + "/copy")
                .header("Location")
                .replaceAll(".*/sets/", "");
        String whole = read().asString();
        String said = "\"text\":\"The b of all\"";
        List<String> before = facts();
        for (String value : List.of("The B of them", "The last of them")) {
            put(whole.replace(said, "\"text\":\"" + value + "\""), "*").then().statusCode(200);
            assertEquals(value, tree().at("/facts/1/value/text").asText());
        }
        assertNotEquals(before, facts());
        assertEquals(before.getFirst(), facts().getFirst());
        teacher.browser.json().get("/api/sets/" + copy).then().body(containsString(said));
    }

    @Test
    void whatIsPutAwayIsNotReplaced() {
        Response read = read();
        teacher.browser.post("/sets/" + set + "/archive", "away", "true").then().statusCode(303);
        put(read.asString(), read.header("ETag")).then().statusCode(409).body("detail", containsString("put away"));
    }
}
