package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A set on paper, with questions of every form that offers something. */
@QuarkusTest
class PaperPagesTest extends SetCase {

    PaperPagesTest() {
        super("a");
    }

    @BeforeEach
    void write() {
        write("true-false", "stem", "The kiln is old.", "key", "true");
        write("cloze", "stem", "The kiln was built in _____ by Ada.", "key", "1701", "hint", "year");
        write("ordering", "stem", "What came first?", "text", "Clay", "text", "Fire", "text", "Glaze");
        write("matching", "stem", "What is whose?", "text", "Ada", "second", "kiln", "text", "Bo", "second", "mill");
        write(
                "multiple-response",
                "stem",
                "Who?",
                "text",
                "Ada",
                "text",
                "Bo",
                "text",
                "Cy",
                "right",
                "0",
                "right",
                "2");
    }

    private void write(String form, String... fields) {
        String id = teacher.browser
                .get("/sets/" + set + "/items/new?form=" + form)
                .header("Location")
                .replaceAll(".*id=", "");
        List<String> all = new ArrayList<>(List.of("id", id, "form", form));
        all.addAll(List.of(fields));
        teacher.browser
                .post("/sets/" + set + "/items/new", all.toArray(String[]::new))
                .then()
                .statusCode(303);
    }

    private Document page(String rest) {
        return Jsoup.parse(teacher.browser.get("/sets/" + set + rest).asString());
    }

    @Test
    void everyQuestionHasWhatIsNeededToAnswerIt() {
        Document paper = page("/paper");
        assertEquals(
                "The kiln was built in The missing words by Ada. (year)",
                paper.select("li:contains(built in) .stem").text());
        assertEquals(1, paper.select("li:contains(built in) .stem .line").size());
        assertFalse(paper.text().contains("____"));
        assertTrue(paper.select("li:contains(Who?)").text().contains("Several are right."));
        assertTrue(page("/preview").select("fieldset:contains(Who?)").text().contains("Several are right."));
    }

    @Test
    void everyCardCanBeAnsweredFromItsFront() {
        List<String> fronts =
                page("/paper?part=cards").select(".cards:not(.back) .cut").eachText();
        assertTrue(
                fronts.stream().anyMatch(front -> front.startsWith("True or false? The kiln is old.")),
                fronts::toString);
        assertTrue(
                fronts.stream().anyMatch(front -> front.startsWith("What is whose? Ada · Bo a) mill b) kiln")),
                fronts::toString);
        assertTrue(
                fronts.stream().anyMatch(front -> front.contains("Who?") && front.contains("Several are right.")),
                fronts::toString);
    }

    @Test
    void eventsStandInTheSameWrongOrderOnPaperInThePreviewAndOnCards() {
        List<String> shown =
                page("/paper").select("li:contains(came first) bdi").eachText();
        List<String> events = shown.subList(1, shown.size());
        assertEquals(3, events.size());
        assertFalse(events.equals(List.of("Clay", "Fire", "Glaze")));
        assertEquals(
                events,
                page("/preview").select("fieldset:contains(came first) ol bdi").eachText());
        List<String> front = page("/paper?part=cards")
                .select(".cut:contains(came first) bdi")
                .eachText();
        assertEquals(events, front.subList(1, front.size()));
    }

    @Test
    void cardsAreOfAllThatIsThereToBeLearned() {
        teacher.browser.post(
                "/sets/" + set + "/items",
                "what",
                "section",
                "section",
                "Pool",
                "item",
                sets.item(set, 1),
                "item",
                sets.item(set, 2),
                "item",
                sets.item(set, 3));
        teacher.browser.post("/sets/" + set + "/sections", "was", "Pool", "name", "Pool", "draw", "2");
        assertEquals(5, page("/paper").select("ol.paper > li").size());
        assertEquals(
                6, page("/paper?part=cards").select(".cards:not(.back) .cut").size());
    }
}
