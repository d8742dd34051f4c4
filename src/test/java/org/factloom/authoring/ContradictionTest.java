package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.factloom.account.TestPeople;
import org.factloom.item.Item;
import org.factloom.library.StoredItem;
import org.hamcrest.Matcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person wrote stays when the article says otherwise, and nobody overlooks it until somebody decides. */
@QuarkusTest
class ContradictionTest {

    private static final String FLAG = "The article says otherwise since";

    @Inject
    TestPeople people;

    @Inject
    Newer newer;

    private Teacher teacher;
    private String set;
    private String item;

    @BeforeEach
    void write() throws Exception {
        teacher = new Teacher(people);
        set = newer.set(teacher);
        item = newer.asking(set, newer.fact(set, "was staged, overthrowing")).stream()
                .filter(asked -> KeyText.of(asked.current().item()).equals("February 8, 1963"))
                .map(StoredItem::id)
                .findFirst()
                .orElseThrow();
        newer.edit(item, "A better question?");
        Newer.brought(teacher, set, Newer.newer());
    }

    @Test
    void theRevisionSaysThatTheKeyWillContradictTheArticleAndEachChoiceSaysWhatItIsOf() {
        teacher.browser
                .get("/sets/" + set + "/revision")
                .then()
                .body(containsString("the question keeps “February 8, 1963”, the newer text says “February 9, 1963”"))
                .body(containsString("What to do with the question “A better question?”"))
                .body(containsString("What to do with the fact “"), not(containsString("What to do with it")));
    }

    @Test
    void theSetAndTheEditorFlagItUntilItIsSavedAsItIs() {
        accepted();
        set(allOf(containsString("The article contradicts the key of 1 question:"), containsString(FLAG)))
                .body(containsString("February 9, 1963"), containsString("“February 8, 1963” was kept here."));
        editor("").then().body(containsString(FLAG), containsString("save it as it is"));
        int known = newer.by(set, item).current().number();
        save(editor(""));
        assertEquals(known + 1, newer.by(set, item).current().number(), "somebody stands by it");
        assertEquals("February 8, 1963", key());
        set(not(containsString("The article says otherwise")));
        editor("").then().body(not(containsString(FLAG)));
        save(editor(""));
        assertEquals(known + 1, newer.by(set, item).current().number(), "once is enough");
    }

    @Test
    void theNewValueIsTakenIntoTheWordsOfWhoeverWroteIt() {
        accepted();
        save(editor("?newer=true"));
        Item now = newer.by(set, item).current().item();
        assertEquals("February 9, 1963", KeyText.of(now));
        assertEquals("A better question?", now.stem());
        assertTrue(now.origin().evidence().toString().contains("February 9"), now.toString());
        assertTrue(!now.origin().evidence().toString().contains("February 8"), now.toString());
        set(not(containsString("The article says otherwise")));
    }

    @Test
    void whatSaysTheNewValueAlreadyIsNoContradiction() {
        newer.sql("""
                update item_version set content = replace(content::text, 'February 8, 1963', 'February 9, 1963')::jsonb
                where id = (select current_version from item where id = '%s')""".formatted(item));
        accepted();
        set(not(containsString("The article says otherwise")));
    }

    private void accepted() {
        Newer.accept(teacher, set).then().statusCode(303);
    }

    private io.restassured.response.ValidatableResponse set(Matcher<String> says) {
        return teacher.browser.get("/sets/" + set).then().statusCode(200).body(says);
    }

    private Response editor(String query) {
        return teacher.browser.get("/sets/" + set + "/items/" + item + "/edit" + query);
    }

    private String key() {
        return KeyText.of(newer.by(set, item).current().item());
    }

    /** Saves what stands in the fields of a page. */
    private void save(Response page) {
        FormElement form = (FormElement)
                Jsoup.parse(page.asString()).select("form[data-editor]").first();
        List<String> fields = new ArrayList<>();
        form.formData().stream()
                .filter(field -> !field.key().equals("csrf-token"))
                .forEach(field -> fields.addAll(List.of(field.key(), field.value())));
        teacher.browser
                .post("/sets/" + set + "/items/" + item + "/edit", fields.toArray(String[]::new))
                .then()
                .statusCode(303);
    }
}
