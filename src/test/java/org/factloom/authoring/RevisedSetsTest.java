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

/** What a newer text of a teacher's article does to sets and to those who use them, once it is accepted. */
@QuarkusTest
class RevisedSetsTest {

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
    void acceptingItMakesNewVersionsTakesOutWhatIsGoneAndProposesWhatIsNew() throws Exception {
        String coup = newer.fact(set, "was staged, overthrowing");
        String rank = newer.fact(set, "rank");
        String kept = newer.fact(set, "result");
        StoredItem before = newer.asking(set, coup).getFirst();
        StoredItem same = newer.asking(set, kept).getFirst();
        assertFalse(newer.asking(set, rank).isEmpty());
        Newer.brought(teacher, set, Newer.newer());
        Newer.accept(teacher, set).then().statusCode(303).header("Location", endsWith("/sets/" + set));
        String text = newer.articleText(set);
        assertTrue(text.contains("35,000") && text.contains(Newer.MUSEUM));
        StoredItem after = newer.asking(set, coup).stream()
                .filter(item -> item.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(before.current().number() + 1, after.current().number());
        assertTrue(Newer.evidence(after).contains("February 9"), Newer.evidence(after));
        assertEquals(List.of(), newer.asking(set, rank));
        assertEquals("true", newer.text("select retired from fact where id = '" + rank + "'"));
        assertEquals(
                same.current().item().stem(),
                newer.by(set, same.id()).current().item().stem());
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
    void eachChangedOrGoneFactIsForTheTeacherToChoose() throws Exception {
        String coup = newer.fact(set, "was staged, overthrowing");
        String rank = newer.fact(set, "rank");
        String strength = newer.fact(set, "strength");
        StoredItem asked = newer.asking(set, coup).getFirst();
        int ranks = newer.asking(set, rank).size();
        Newer.brought(teacher, set, Newer.newer());
        Newer.accept(teacher, set, "keep:" + coup, "hand:" + rank).then().statusCode(303);
        assertEquals(
                asked.current().item().stem(),
                newer.by(set, asked.id()).current().item().stem());
        assertEquals("February 8, 1963", newer.text("select value ->> 'text' from fact where id = '" + coup + "'"));
        assertEquals("35,000", newer.text("select value ->> 'text' from fact where id = '" + strength + "'"));
        assertEquals(ranks, newer.asking(set, rank).size());
        assertEquals("HAND_WRITTEN", newer.text("select family from fact where id = '" + rank + "'"));
        newer.asking(set, rank)
                .forEach(item ->
                        assertEquals("hand", item.current().item().origin().rule()));
    }

    @Test
    void aGoneFactIsKeptWithTheWordsOfTheOldText() throws Exception {
        String rank = newer.fact(set, "rank");
        StoredItem asked = newer.asking(set, rank).getFirst();
        Newer.brought(teacher, set, Newer.newer());
        Newer.accept(teacher, set, "keep:" + rank).then().statusCode(303);
        assertEquals(asked.current().item(), newer.by(set, asked.id()).current().item());
        teacher.browser.post("/review", "fact", rank, "ahead", "true").then().statusCode(303);
        goesOutAndIn(teacher, set);
    }

    @Test
    void inAnotherTeachersSetNothingIsOverwrittenAndItGoesOutAndInAsItIs() throws Exception {
        Teacher other = new Teacher(people);
        String rank = newer.fact(set, "rank");
        newer.edit(
                newer.asking(set, newer.fact(set, "was staged, overthrowing"))
                        .getFirst()
                        .id(),
                "A better question?");
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
        String id = newer.asking(set, newer.fact(set, "was staged, overthrowing"))
                .getFirst()
                .id();
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
        assertTrue(newer.stems(set).contains("A better question?"));
        assertTrue(newer.articleText(set).contains("35,000"));
    }

    @Test
    void anAttemptUnderWayShowsTheQuestionAndItsWordsAsTheyWere() throws Exception {
        StoredItem asked = newer.asking(set, newer.fact(set, "was staged, overthrowing")).stream()
                .filter(item -> item.current().item() instanceof Item.Typed
                        || item.current().item() instanceof Item.Cloze
                        || item.current().item() instanceof Item.MultipleChoice
                        || item.current().item() instanceof Item.ClozeChoice)
                .findFirst()
                .orElseThrow();
        int number = newer.asked(set).stream().map(StoredItem::id).toList().indexOf(asked.id()) + 1;
        String location = teacher.browser.post("/practice", "set", set).header("Location");
        String question = location.substring(location.indexOf("/attempts/")).replaceAll("1$", "" + number);
        Newer.brought(teacher, set, Newer.newer());
        Newer.accept(teacher, set).then().statusCode(303);
        boolean choice = asked.current().item() instanceof Item.MultipleChoice
                || asked.current().item() instanceof Item.ClozeChoice;
        teacher.browser
                .post(question, choice ? "choice" : "known", choice ? "0" : "false")
                .then()
                .statusCode(303);
        String page = teacher.browser.get(question).asString();
        assertTrue(page.contains("in a text of the article that was revised since"), page);
        assertTrue(
                page.matches("(?s).*<mark>On February 8, 1963[^<]*</mark>[^<]*\\w.*"),
                "the words in their paragraph: " + page);
    }

    @Test
    void whoAsksTheArticleOfAnotherIsToldThatItWasRevised() throws Exception {
        Teacher other = new Teacher(people);
        String copies = copies(other);
        other.browser.get("/sets/" + copies).then().body(not(containsString("has been revised by its owner")));
        newer.edit(
                newer.asking(copies, newer.fact(set, "was staged, overthrowing"))
                        .getFirst()
                        .id(),
                "A better question?");
        Newer.brought(teacher, set, Newer.newer());
        Newer.accept(teacher, set).then().statusCode(303);
        long followed = newer.asked(copies).stream()
                .filter(item -> item.current().number() > 1
                        && !item.current().item().stem().equals("A better question?"))
                .count();
        assertTrue(followed > 1);
        String page = other.browser.get("/sets/" + copies).asString();
        assertTrue(page.contains("has been revised by its owner"), page);
        assertTrue(page.contains(followed + " questions of this set got new versions."), page);
        assertTrue(page.matches("(?s).*[1-9]\\d* still quotes? words that the article no longer says.*"), page);
        teacher.browser.get("/sets/" + set).then().body(not(containsString("has been revised by its owner")));
    }

    private List<String> proposed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofSet(sets.bySlug(set).orElseThrow()).stream()
                        .filter(candidate -> candidate.decision().isEmpty())
                        .map(candidate -> candidate.item().toString())
                        .toList());
    }
}
