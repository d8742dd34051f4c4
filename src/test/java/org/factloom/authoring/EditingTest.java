package org.factloom.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What editing an item leaves alone: its article, the labels that others give it, the names of things. */
@QuarkusTest
class EditingTest extends SetCase {

    EditingTest() {
        super("a");
    }

    private void edit(String id, int known, String form, String labels, String tags, String quote) {
        String path = "/sets/" + set + "/items/" + id + "/edit";
        teacher.browser.get(path).then().statusCode(200);
        teacher.browser
                .post(
                        path,
                        "known",
                        String.valueOf(known),
                        "form",
                        form,
                        "was",
                        form,
                        "stem",
                        "What is a?",
                        "key",
                        "The a of all",
                        "quote",
                        quote,
                        "place",
                        "",
                        "labels",
                        labels,
                        "tags",
                        tags)
                .then()
                .statusCode(303);
    }

    @Test
    void aCopiedItemIsEditedBesideItsOwnArticle() throws Exception {
        String other = sets.make(teacher.person.id(), "b");
        teacher.browser
                .post("/sets/search/copy", "item", sets.item(other, 1), "to", set)
                .then()
                .statusCode(303);
        String copy = sets.item(set, 2);
        String title = sets.article(other).replaceAll("kiln-(\\d+)-.*", "Kiln $1");
        teacher.browser
                .get("/sets/" + set + "/items/" + copy + "/edit")
                .then()
                .body(containsString("<bdi>" + title + "</bdi>"));
        edit(copy, 1, "typed", "", "", MadeSets.SENTENCE);
        teacher.browser
                .get("/sets/" + set + "/items/" + copy + "/edit")
                .then()
                .body(containsString("<bdi>" + title + "</bdi>"))
                .body(containsString("<mark>" + MadeSets.SENTENCE + "</mark>"));
    }

    @Test
    void labelsThatOthersGaveMeanwhileStay() {
        String id = sets.item(set, 1);
        edit(id, 1, "typed", "", "x", MadeSets.SENTENCE);
        teacher.browser
                .post("/sets/" + set + "/items", "what", "tag", "tag", "y", "item", id)
                .then()
                .statusCode(303);
        edit(id, 1, "typed", "x", "x\nz", MadeSets.SENTENCE);
        assertEquals(List.of("x", "y", "z"), sets.all(set).getFirst().shown().tags());
        edit(id, 1, "typed", "x\ny\nz", "y", MadeSets.SENTENCE);
        assertEquals(List.of("y"), sets.all(set).getFirst().shown().tags());
    }

    @Test
    void theFormsThatChangedAreCalledByTheirNames() {
        String id = sets.item(set, 1);
        edit(id, 1, "card", "", "", MadeSets.SENTENCE);
        teacher.browser
                .get("/sets/" + set + "/items/" + id + "/versions")
                .then()
                .body(containsString("struck out:</span> Typed answer"))
                .body(containsString("put in:</span> Card"));
    }
}
