package org.factloom.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.factloom.account.TestPeople;
import org.factloom.item.Item;
import org.factloom.library.OwnShelf;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A newer text of a teacher's article: what it does is told first, and done when it is accepted. */
@QuarkusTest
class RevisionTest {

    @Inject
    TestPeople people;

    @Inject
    Newer newer;

    @Inject
    Candidates candidates;

    @Inject
    QuestionSets sets;

    @Inject
    Copying copying;

    @Inject
    OwnShelf shelf;

    private Teacher teacher;
    private String set;

    @BeforeEach
    void make() throws Exception {
        teacher = new Teacher(people);
        set = newer.set(teacher);
    }

    @Test
    void itShowsWhatIsKeptChangedGoneAndNewAndChangesNothingYet() throws Exception {
        List<String> before = stems();
        Newer.brought(teacher, set, Newer.newer());
        teacher.browser
                .get("/sets/" + set + "/revision")
                .then()
                .statusCode(200)
                .body(
                        containsString("Changed facts"),
                        containsString("February 8, 1963"),
                        containsString("February 9, 1963"))
                .body(containsString("35,000"), containsString("Facts that are gone"), containsString("corporal"))
                .body(containsString("New facts"), containsString(Newer.MUSEUM), containsString("gets a new version"))
                .body(containsString("is taken out"), not(containsString("hardly a sentence in common")));
        assertEquals(before, stems());
        assertTrue(newer.articleText(set).contains("34,000"));
    }

    @Test
    void acceptingItMakesNewVersionsTakesOutWhatIsGoneAndProposesWhatIsNew() throws Exception {
        String coup = newer.fact(set, "was staged, overthrowing");
        String rank = newer.fact(set, "rank");
        String kept = newer.fact(set, "result");
        StoredItem before = asking(coup).getFirst();
        StoredItem same = asking(kept).getFirst();
        assertFalse(asking(rank).isEmpty());
        Newer.brought(teacher, set, Newer.newer());
        Newer.accept(teacher, set).then().statusCode(303).header("Location", endsWith("/sets/" + set));
        String text = newer.articleText(set);
        assertTrue(text.contains("35,000") && text.contains(Newer.MUSEUM));
        StoredItem after = asking(coup).stream()
                .filter(item -> item.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(before.current().number() + 1, after.current().number());
        assertTrue(evidence(after).contains("February 9"), evidence(after));
        assertEquals(List.of(), asking(rank));
        assertEquals("true", newer.text("select retired from fact where id = '" + rank + "'"));
        assertEquals(
                same.current().item().stem(), only(kept, same).current().item().stem());
        newer.asked(set).forEach(item -> item.current()
                .item()
                .origin()
                .evidence()
                .forEach(words -> assertEquals(
                        words.text(),
                        words.span().of(text),
                        item.current().item().stem())));
        assertTrue(
                proposed().stream().anyMatch(item -> item.contains("museum") || item.contains("1975")),
                proposed().toString());
        assertEquals("February 8, 1963", newer.text("select was from fact where id = '" + coup + "'"));
        assertEquals("null", newer.text("select max(was) from fact where id = '" + kept + "'"));
        assertTrue(newer.text(
                        "select max(replaced) from article_revision where article_id = '" + newer.articleId(set) + "'")
                .contains("34,000"));
        teacher.browser.get("/sets/" + set + "/review").then().statusCode(200);
        teacher.browser
                .get("/articles/" + newer.text("select slug from article where id = '" + newer.articleId(set) + "'"))
                .then()
                .statusCode(200)
                .body(containsString("35,000"));
    }

    @Test
    void rejectingItLeavesEverythingAsItWas() throws Exception {
        String before = dump();
        Newer.brought(teacher, set, Newer.newer());
        teacher.browser
                .post("/sets/" + set + "/revision/reject", "revision", Newer.revision(teacher, set))
                .then()
                .statusCode(303);
        assertEquals(before, dump());
        teacher.browser.get("/sets/" + set + "/revision").then().body(containsString("Paste the newer text"));
        assertEquals(
                "0",
                newer.text(
                        "select count(*) from generation_job where revision_id is not null and set_id = (select id from question_set where slug = '"
                                + set + "')"));
    }

    @Test
    void eachChangedOrGoneFactIsForTheTeacherToChoose() throws Exception {
        String coup = newer.fact(set, "was staged, overthrowing");
        String rank = newer.fact(set, "rank");
        String strength = newer.fact(set, "strength");
        StoredItem asked = asking(coup).getFirst();
        int ranks = asking(rank).size();
        Newer.brought(teacher, set, Newer.newer());
        Newer.accept(teacher, set, "keep:" + coup, "hand:" + rank).then().statusCode(303);
        assertEquals(
                asked.current().item().stem(),
                only(coup, asked).current().item().stem());
        assertEquals("February 8, 1963", newer.text("select value ->> 'text' from fact where id = '" + coup + "'"));
        assertEquals("35,000", newer.text("select value ->> 'text' from fact where id = '" + strength + "'"));
        assertEquals(ranks, asking(rank).size());
        assertEquals("HAND_WRITTEN", newer.text("select family from fact where id = '" + rank + "'"));
        asking(rank)
                .forEach(item ->
                        assertEquals("hand", item.current().item().origin().rule()));
    }

    @Test
    void aGoneFactIsKeptWithTheWordsOfTheOldText() throws Exception {
        String rank = newer.fact(set, "rank");
        StoredItem asked = asking(rank).getFirst();
        Newer.brought(teacher, set, Newer.newer());
        Newer.accept(teacher, set, "keep:" + rank).then().statusCode(303);
        assertEquals(asked.current().item(), only(rank, asked).current().item());
        teacher.browser.post("/review", "fact", rank, "ahead", "true").then().statusCode(303);
        goesOutAndIn(teacher, set);
    }

    @Test
    void inAnotherTeachersSetNothingIsOverwrittenAndItGoesOutAndInAsItIs() throws Exception {
        Teacher other = new Teacher(people);
        String rank = newer.fact(set, "rank");
        newer.edit(
                asking(newer.fact(set, "was staged, overthrowing")).getFirst().id(), "A better question?");
        String copies = copies(other);
        Newer.brought(teacher, set, Newer.newer());
        Newer.accept(teacher, set, "hand:" + rank).then().statusCode(303);
        List<Item> theirs =
                newer.asked(copies).stream().map(item -> item.current().item()).toList();
        assertTrue(theirs.stream().anyMatch(item -> item.stem().equals("A better question?")));
        List<Item> ranks = theirs.stream()
                .filter(item -> item.origin().facts().contains(rank))
                .toList();
        assertFalse(ranks.isEmpty());
        ranks.forEach(item -> assertNotEquals(Item.Origin.HAND, item.origin().rule()));
        ranks.forEach(item -> assertFalse(item.origin().evidence().isEmpty()));
        goesOutAndIn(other, copies);
    }

    /** What is read of a set is taken as it is, and changes nothing. */
    private void goesOutAndIn(Teacher of, String slug) {
        of.browser.get("/sets").then().statusCode(200);
        List<UUID> before = versions(slug);
        Response read = of.browser.json().get("/api/sets/" + slug);
        Response put = of.browser
                .json()
                .header("If-Match", read.header("ETag"))
                .body(read.asString())
                .put("/api/sets/" + slug);
        assertEquals(200, put.statusCode(), put.asString());
        assertEquals(read.asString(), put.asString());
        assertEquals(before, versions(slug));
    }

    private List<UUID> versions(String slug) {
        return newer.asked(slug).stream().map(item -> item.current().id()).toList();
    }

    /** A set of somebody's with all that the set asks. */
    private String copies(Teacher of) {
        List<String> ids = newer.asked(set).stream().map(StoredItem::id).toList();
        return QuarkusTransaction.requiringNew().call(() -> {
            QuestionSet from = sets.bySlug(set).orElseThrow();
            QuestionSet to = shelf.draft(of.person.id(), from.article().orElseThrow(), "Copies");
            assertEquals(ids.size(), copying.items(ids, to, teacher.person.id()));
            return to.slug();
        });
    }

    @Test
    void whatAPersonAddedToAQuestionAsksAndStays() throws Exception {
        StoredItem asked = asking(newer.fact(set, "was staged, overthrowing")).getFirst();
        newer.sql("update item_version set content = jsonb_set(content, '{points}', '3') where id = '%s'"
                .formatted(asked.current().id()));
        Newer.brought(teacher, set, Newer.newer());
        teacher.browser.get("/sets/" + set + "/revision").then().body(containsString("take:" + asked.id()));
        Newer.accept(teacher, set, "take:" + asked.id()).then().statusCode(303);
        assertTrue(evidence(by(asked.id())).contains("February 9"));
        assertEquals(3, by(asked.id()).current().item().origin().added().points());
    }

    @Test
    void whatWasJudgedIsProvedByWhatStatesItsFactNow() throws Exception {
        String rank = newer.fact(set, "rank");
        Newer.brought(teacher, set, Newer.older().replace("Habib was able to", "Habib was at last able to"));
        Newer.accept(teacher, set).then().statusCode(303);
        List<Item> judged = QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofSet(sets.bySlug(set).orElseThrow()).stream()
                        .filter(candidate -> candidate.decision().isPresent()
                                && candidate.factId().equals(rank))
                        .map(Candidate::item)
                        .toList());
        assertFalse(judged.isEmpty());
        judged.forEach(item -> assertTrue(
                item.origin().evidence().toString().contains("at last able to"),
                item.origin().evidence().toString()));
    }

    @Test
    void aQuestionThatIsSavedMeanwhileIsWaitedForAndStays() throws Exception {
        String id =
                asking(newer.fact(set, "was staged, overthrowing")).getFirst().id();
        Newer.brought(teacher, set, Newer.newer());
        CompletableFuture<Response> accepted = QuarkusTransaction.requiringNew()
                .timeout(120)
                .call(() -> {
                    sets.editable(set, teacher.person.id()).orElseThrow();
                    newer.edit(id, "A better question?");
                    CompletableFuture<Response> accepting =
                            CompletableFuture.supplyAsync(() -> Newer.accept(teacher, set));
                    Instant end = Instant.now().plusSeconds(60);
                    while (newer.text(
                                            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                                    .equals("0")
                            && Instant.now().isBefore(end)) {
                        Thread.sleep(50);
                    }
                    return accepting;
                });
        assertEquals(303, accepted.get().statusCode());
        assertTrue(stems().contains("A better question?"));
        assertTrue(newer.articleText(set).contains("35,000"));
    }

    @Test
    void whatAPersonWroteIsNeverOverwrittenUnasked() throws Exception {
        String coup = newer.fact(set, "was staged, overthrowing");
        String id = asking(coup).getFirst().id();
        newer.edit(id, "A better question?");
        Newer.brought(teacher, set, Newer.newer());
        teacher.browser
                .get("/sets/" + set + "/revision")
                .then()
                .body(
                        containsString("A better question?"),
                        containsString("written by a person"),
                        containsString("take:" + id));
        Newer.accept(teacher, set).then().statusCode(303);
        assertTrue(stems().contains("A better question?"));
        assertTrue(evidence(by(id)).contains("February 8"), "its evidence is that of the older text");
    }

    @Test
    void whatAPersonWroteGivesWayWhereThatIsChosen() throws Exception {
        String coup = newer.fact(set, "was staged, overthrowing");
        String id = asking(coup).getFirst().id();
        newer.edit(id, "A better question?");
        Newer.brought(teacher, set, Newer.newer());
        Newer.accept(teacher, set, "take:" + id).then().statusCode(303);
        assertFalse(stems().contains("A better question?"));
        assertTrue(evidence(by(id)).contains("February 9"));
    }

    @Test
    void theSameTextIsSaidSoAndNothingIsMade() {
        Newer.bring(teacher, set, Newer.older()).then().statusCode(400).body(containsString("nothing has changed"));
        assertEquals(
                "0",
                newer.text("select count(*) from article_revision where article_id = '" + newer.articleId(set) + "'"));
    }

    @Test
    void aTextOfAnotherArticleIsWarnedOf() throws Exception {
        Newer.brought(teacher, set, "= Kiln =\n\nThe kiln was built in 1701. It stood by the river for years.\n");
        teacher.browser
                .get("/sets/" + set + "/revision")
                .then()
                .body(containsString("hardly a sentence in common"), containsString("It is the same article"));
        String coup = newer.fact(set, "was staged, overthrowing");
        Newer.accept(teacher, set, "keep:" + coup)
                .then()
                .statusCode(400)
                .body(
                        containsString("Say that it is the same article"),
                        containsString("value=\"keep:" + coup + "\" selected"));
        assertTrue(newer.articleText(set).contains("34,000"));
    }

    @Test
    void aTextWithoutFactsIsSaidSo() throws Exception {
        Newer.brought(
                teacher, set, "= Quiet =\n\nIt was very quiet there, and nobody said anything at all about it.\n");
        teacher.browser
                .get("/sets/" + set + "/revision")
                .then()
                .body(containsString("No facts were found in the newer text"));
    }

    @Test
    void theSecondOfTwoIsToldAndOnlyTheOwnerAccepts() throws Exception {
        Teacher other = new Teacher(people);
        teacher.browser.post(
                "/sets/" + set + "/share", "name", other.person.name().orElseThrow());
        Newer.brought(teacher, set, Newer.newer());
        Newer.bring(other, set, Newer.older() + "\nThe end.\n")
                .then()
                .statusCode(400)
                .body(containsString("Changed facts"));
        String waiting = Newer.revision(other, set);
        other.browser
                .get("/sets/" + set + "/revision")
                .then()
                .body(containsString("Only whoever owns the article"), not(containsString("revision/accept")));
        Newer.accept(other, set).then().statusCode(403).body(containsString("Only whoever owns the article"));
        assertTrue(newer.articleText(set).contains("34,000"));
        Newer.accept(teacher, set).then().statusCode(303);
        teacher.browser
                .post("/sets/" + set + "/revision/accept", "revision", waiting)
                .then()
                .statusCode(409)
                .body(containsString("Somebody has accepted or rejected this text meanwhile"));
        other.browser
                .post("/sets/" + set + "/revision/reject", "revision", waiting)
                .then()
                .statusCode(303);
        assertTrue(newer.articleText(set).contains("35,000"));
    }

    @Test
    void theMakingIsCalledOffAndAskedForAgain() throws Exception {
        Newer.bring(teacher, set, Teacher.longer(Newer.newer())).then().statusCode(303);
        teacher.browser.post("/sets/" + set + "/revision/cancel").then().statusCode(303);
        assertEquals("cancelled", Newer.made(teacher, set));
        assertEquals("done", teacher.made(set), "the set's own candidates are another matter");
        teacher.browser.post("/sets/" + set + "/revision/again").then().statusCode(303);
        assertEquals("done", Newer.made(teacher, set));
    }

    @Test
    void nobodyElseSeesIt() {
        Teacher other = new Teacher(people);
        other.browser.get("/sets/" + set + "/revision").then().statusCode(404);
        other.browser
                .request()
                .accept("application/json")
                .get("/api/sets/" + set + "/revision")
                .then()
                .statusCode(404);
    }

    @Test
    void anAttemptUnderWayShowsTheQuestionAsItWas() throws Exception {
        String coup = newer.fact(set, "was staged, overthrowing");
        String version = asking(coup).getFirst().current().id().toString();
        Newer.brought(teacher, set, Newer.newer());
        Newer.accept(teacher, set).then().statusCode(303);
        assertTrue(newer.text("select content::text from item_version where id = '" + version + "'")
                .contains("February 8"));
    }

    private List<String> stems() {
        return newer.asked(set).stream()
                .map(item -> item.current().item().stem())
                .toList();
    }

    private List<StoredItem> asking(String fact) {
        return newer.asked(set).stream()
                .filter(item ->
                        item.facts().stream().anyMatch(asked -> asked.id().equals(fact)))
                .toList();
    }

    private StoredItem only(String fact, StoredItem same) {
        return asking(fact).stream()
                .filter(item -> item.id().equals(same.id()))
                .findFirst()
                .orElseThrow();
    }

    private StoredItem by(String id) {
        return newer.asked(set).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String evidence(StoredItem item) {
        return item.current().item().origin().evidence().toString();
    }

    private List<String> proposed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofSet(sets.bySlug(set).orElseThrow()).stream()
                        .filter(candidate -> candidate.decision().isEmpty())
                        .map(candidate -> candidate.item().toString())
                        .toList());
    }

    /** All that is stored of the set and its article. */
    private String dump() {
        String article = newer.articleId(set);
        return newer.text("""
                select (select jsonb_agg(to_jsonb(a) order by a.id) from article a where a.id = '%1$s')::text
                    || (select jsonb_agg(to_jsonb(f) order by f.id) from fact f where f.article_id = '%1$s')::text
                    || (select jsonb_agg(to_jsonb(i) order by i.id) from item i join question_set q on q.id = i.set_id where q.article_id = '%1$s')::text
                    || (select jsonb_agg(to_jsonb(c) order by c.id) from candidate c join question_set q on q.id = c.set_id where q.article_id = '%1$s')::text""".formatted(article));
    }
}
