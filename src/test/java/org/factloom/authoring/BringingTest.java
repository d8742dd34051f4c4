package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.factloom.account.TestPeople;
import org.factloom.item.Item;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an article that a teacher brings to candidates of a set. */
@QuarkusTest
class BringingTest {

    private static final Path REVOLT = Path.of("questions/iraq-1958-1990/ar-rashid-revolt.txt");

    @Inject
    TestPeople people;

    @Inject
    Candidates candidates;

    @Inject
    GenerationJobs jobs;

    @Inject
    QuestionSets sets;

    private Teacher teacher;
    private String revolt;

    @BeforeEach
    void signIn() throws IOException {
        teacher = new Teacher(people);
        revolt = Files.readString(REVOLT);
    }

    private List<Item> proposed(String set) {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofSet(sets.bySlug(set).orElseThrow()).stream()
                        .map(Candidate::item)
                        .toList());
    }

    private StoredArticle article(String set) {
        return QuarkusTransaction.requiringNew().call(() -> {
            StoredArticle article = sets.bySlug(set).orElseThrow().article().orElseThrow();
            article.topic().title();
            return article;
        });
    }

    @Test
    void whatIsPastedBecomesCandidatesWithTheirEvidence() throws Exception {
        String set = teacher.set(revolt);
        assertEquals("done", teacher.made(set));
        assertTrue(teacher.making(set).getInt("facts") > 10);
        List<Item> items = proposed(set);
        assertTrue(items.size() >= 15, items.size() + " candidates");
        String text = article(set).text();
        items.stream()
                .flatMap(item -> item.origin().evidence().stream())
                .forEach(evidence ->
                        assertEquals(evidence.text(), evidence.span().of(text)));
        teacher.browser.get("/sets/" + set + "/making").then().statusCode(303);
    }

    @Test
    void thePageTellsWhatWasReadWhileCandidatesAreMade() {
        String set = teacher.set(Teacher.longer(revolt));
        teacher.browser.post("/sets/" + set + "/making/cancel");
        teacher.browser
                .get("/sets/" + set + "/making")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Ar-Rashid revolt"),
                        containsString("an infobox of"),
                        containsString("Make the questions")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"revolt.txt", "revolt.md"})
    void aFileIsReadByItsEnding(String name) throws Exception {
        String markdown = revolt.lines().findFirst().orElseThrow().replace("=", "#") + "\n\n"
                + "On July 3, 1963, the revolt was staged in the camp by Hassan Sari.\n";
        String text = name.endsWith("md") ? markdown : revolt;
        String set = Teacher.slug(teacher.form()
                .multiPart("file", name, text.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .post("/sets/new"));
        assertEquals("Ar-Rashid revolt", article(set).title());
        teacher.browser.post("/sets/" + set + "/making/cancel");
    }

    @Test
    void theSameTextIsLinkedAndNotStoredTwice() {
        String one = teacher.set(revolt);
        String two = teacher.set(revolt);
        Teacher other = new Teacher(people);
        String others = other.set(revolt);
        assertNotEquals(one, two);
        assertEquals(article(one).id(), article(two).id());
        assertNotEquals(article(one).id(), article(others).id(), "what a teacher brought is the teacher's own");
        assertNotEquals(article(one).slug(), article(others).slug());
        assertNotEquals(article(one).topic().id(), article(others).topic().id());
    }

    @Test
    void aFormThatIsSentTwiceMakesOneSet() {
        String id = UUID.randomUUID().toString();
        String one = Teacher.slug(
                teacher.form().multiPart("id", id).multiPart("text", revolt).post("/sets/new"));
        String two = Teacher.slug(
                teacher.form().multiPart("id", id).multiPart("text", revolt).post("/sets/new"));
        assertEquals(one, two);
        teacher.browser.post("/sets/" + one + "/making/cancel");
    }

    @Test
    void whoStatesNothingIsNotTakenForTheAuthor() {
        StoredArticle article = article(teacher.set(revolt));
        assertEquals("licence not stated", article.licence());
        assertEquals("author not stated", article.attribution());
        teacher.browser
                .get("/articles/" + article.slug())
                .then()
                .body(containsString("Author not stated, licence not stated."));
        teacher.form()
                .multiPart("text", revolt)
                .multiPart("source", "javascript:alert(1)")
                .post("/sets/new")
                .then()
                .statusCode(400)
                .body(containsString("Give an address that begins with https://"));
        String stated = Teacher.slug(teacher.form()
                .multiPart("text", revolt + "\nMore was said of it.\n")
                .multiPart("licence", "CC BY-SA 4.0")
                .multiPart("attribution", "Wikipedia contributors")
                .post("/sets/new"));
        assertEquals("CC BY-SA 4.0", article(stated).licence());
        assertEquals("Wikipedia contributors", article(stated).attribution());
    }

    @Test
    void aSixthJobWaitsForOneOfTheFive() {
        String body = revolt.replaceAll("(?m)^=.*$", "").repeat(12);
        for (int i = 0; i < Bringing.MOST_JOBS; i++) {
            teacher.set("= Long %d =\n\n%s".formatted(i, body));
        }
        teacher.paste(revolt)
                .then()
                .statusCode(400)
                .body(allOf(containsString("5 sets of yours are being made"), containsString("Ar-Rashid revolt")));
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.update("state = CANCELLED where ownerId = ?1", teacher.person.id()));
    }
}
