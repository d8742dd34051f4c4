package org.factloom.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.factloom.item.Item;
import org.factloom.library.EditedItems;
import org.factloom.library.GeneratedSets;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredItem;
import org.factloom.web.Tables;
import org.junit.jupiter.api.Test;

/** Candidates that are chosen several at once or written another way, and the way back. */
@QuarkusTest
class ChoosingTest extends JudgingCase {

    @Inject
    GeneratedSets generated;

    @Inject
    QuestionSets sets;

    @Inject
    EditedItems edited;

    @Inject
    Tables tables;

    @Test
    void undoGoesBackToTheBeginningWhateverWasDecided() {
        accept(0);
        decide(1, 0, "reason", "unclear");
        decide(2, 0, "action", "replace");
        accept(3);
        assertEquals(List.of(choice(0), choice(3)), kilns.asked(set));
        for (int number = 4; number >= 1; number--) {
            page(undo(number));
        }
        assertEquals(List.of(), kilns.asked(set));
        assertTrue(kilns.heads(set).stream().allMatch(Head::undecided));
        accept(0);
        assertEquals(List.of(choice(0)), kilns.asked(set));
    }

    @Test
    void allWithoutAFlagAreAcceptedAtOnceAndTakenBackAtOnce() {
        says(page("/sets/" + set + "/review"), "Accept all without a flag: 10 questions");
        accept(1);
        says(
                page(teacher.browser.post("/sets/" + set + "/review/unflagged")),
                "9 without a flag accepted. 10 in the set.",
                Kilns.stem(4),
                "few options");
        assertEquals(10, kilns.asked(set).size());
        page(undo(2));
        assertEquals(List.of(choice(1)), kilns.asked(set));
    }

    private boolean composed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> !generated.isOne(sets.bySlug(set).orElseThrow()));
    }

    @Test
    void whatIsAcceptedAllAtOnceIsNotComposedUntilSomebodyJudgesAQuestionOfIt() {
        page(teacher.browser.post("/sets/" + set + "/review/unflagged"));
        assertTrue(composed(), "no fact is asked twice");
        tables.sql(
                "insert into item_fact (item_id, fact_id, position) select i.id, f.fact_id, 1 from item i join question_set q on q.id = i.set_id, item_fact f where q.slug = ?1 and i.id = ?2 and f.item_id = ?3",
                set,
                item(0),
                item(1));
        assertFalse(composed());
        accept(4);
        assertTrue(composed());
        page(undo(2));
        assertFalse(composed());
        decide(4, 0, "reason", "unclear");
        assertTrue(composed());
    }

    @Test
    void anotherKeyComposesNothing() {
        page(teacher.browser.post("/sets/" + set + "/review/unflagged"));
        tables.sql(
                "insert into item_fact (item_id, fact_id, position) select i.id, f.fact_id, 1 from item i join question_set q on q.id = i.set_id, item_fact f where q.slug = ?1 and i.id = ?2 and f.item_id = ?3",
                set,
                item(0),
                item(1));
        assertFalse(composed());
        revise(item -> new Item.MultipleChoice(
                item.origin(), item.stem(), item.options(), 1 - Math.min(1, item.key()), item.ascending()));
        assertFalse(composed());
        revise(item -> new Item.MultipleChoice(item.origin(), "When?", item.options(), item.key(), item.ascending()));
        assertTrue(composed());
    }

    private void revise(UnaryOperator<Item.MultipleChoice> other) {
        QuarkusTransaction.requiringNew().run(() -> {
            StoredItem stored = edited.find(sets.bySlug(set).orElseThrow(), (String) item(2))
                    .orElseThrow();
            Item.MultipleChoice now = (Item.MultipleChoice) stored.current().item();
            assertTrue(edited.revise(stored, other.apply(now), stored.current().number(), teacher.person.id()));
        });
    }

    private Object item(int place) {
        return tables.list(
                        "select i.id from item i join question_set q on q.id = i.set_id where q.slug = ?1 order by i.position, i.id",
                        set)
                .get(place);
    }

    @Test
    void aQuizIsChosenByCoverageAndTakenBackAtOnce() {
        String path = "/sets/" + set + "/review/choose";
        says(page(path), Kilns.stem(0), "Bank 3", "Only what I tick, of 12 that wait");
        says(
                page(teacher.browser.post(path, "count", "10", "perSection", "2", "form", "typed")),
                "Only 6 of 10 fit and are accepted. 6 in the set.",
                "6 accepted",
                "asks 3 of the 3 sections");
        assertTrue(kilns.asked(set).stream().allMatch(item -> item.startsWith("typed")));
        page(undo(1));
        assertEquals(List.of(), kilns.asked(set));
        says(page(teacher.browser.post(path, "count", "5", "level", "easy")), "5 accepted. 5 in the set.");
        says(page(teacher.browser.post(path, "count", "3", "noDates", "true")), "None fits. 5 in the set.");
        says(
                page(teacher.browser.post(path, "count", "3", "only", kilns.id(set, 11, 0))),
                "Only 1 of 3 fit and are accepted. 6 in the set.");
        teacher.browser.post(path, "count", "0").then().statusCode(400).body(containsString("Say how many: 1 to 200."));
    }

    private String editor(int fact) {
        return "/sets/" + set + "/items/new?candidate=" + kilns.id(set, fact, 1);
    }

    private Response write(int fact, String stem) {
        String id = page(editor(fact)).replaceAll("(?s).*name=\"id\" value=\"(i[0-9a-f]{16})\".*", "$1");
        return teacher.browser.post(
                editor(fact),
                "id",
                id,
                "known",
                "0",
                "form",
                "typed",
                "stem",
                stem,
                "key",
                String.valueOf(1701 + fact),
                "quote",
                "Kiln %d was built in %d.".formatted(fact + 1, 1701 + fact),
                "place",
                "");
    }

    @Test
    void aCandidateIsWrittenAnotherWayAndSoAccepted() {
        String address = "/sets/" + set + "/review?at=" + kilns.id(set, 0, 1);
        says(page(address), "href=\"" + editor(0) + "\"");
        says(page(editor(0)), Kilns.stem(0), "1701", "Save and accept", "<mark>Kiln 1 was built in 1701.</mark>");
        assertTrue(kilns.heads(set).stream().allMatch(Head::undecided));
        says(page(write(0, "In which year?")), "Accepted. 1 in the set.", Kilns.stem(1));
        assertEquals(List.of("typed In which year?"), kilns.asked(set));
        says(page(address), "✓ Accepted", "/edit\" data-key=\"e\"");
        Response again = teacher.browser.get(editor(0));
        assertTrue(again.header("Location").endsWith("/edit"), again.header("Location"));
    }

    @Test
    void undoTakesItBackAndWhatWasWrittenIsThereAgain() {
        write(0, "In which year?");
        page(undo(1));
        assertEquals(List.of(), kilns.asked(set));
        assertTrue(kilns.heads(set).stream().allMatch(Head::undecided));
        says(page(editor(0)), "In which year?");
        decide(0, 1, "action", "accept");
        assertEquals(List.of("typed In which year?"), kilns.asked(set));
    }

    @Test
    void savingAcceptsWhatWasRejectedMeanwhile() {
        page(editor(0));
        decide(0, 1, "reason", "unclear");
        assertFalse(page("/sets/" + set + "/review?at=" + kilns.id(set, 0, 1)).contains(editor(0)));
        write(0, "In which year?");
        assertEquals(List.of("typed In which year?"), kilns.asked(set));
        assertEquals(0, kilns.rejections(teacher.person.id()));
    }

    @Test
    void whatCannotBeSavedLeavesTheCandidateUndecided() {
        write(0, " ").then().statusCode(400).body(containsString("Write the question."));
        assertTrue(kilns.heads(set).stream().allMatch(Head::undecided));
        new Teacher(people).browser.get(editor(0)).then().statusCode(404);
    }
}
