package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Items of all sets that a teacher sees are found. */
@QuarkusTest
class BankTest extends BankCase {

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
}
