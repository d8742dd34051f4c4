package org.factloom.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.factloom.account.TestPeople;
import org.factloom.library.StoredItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A newer text of a teacher's article: what it would do is told first, who decides is one, and what a person wrote stays. */
@QuarkusTest
class RevisionTest {

    @Inject
    TestPeople people;

    @Inject
    Newer newer;

    private Teacher teacher;
    private String set;

    @BeforeEach
    void make() throws Exception {
        teacher = new Teacher(people);
        set = newer.set(teacher);
    }

    @Test
    void itShowsWhatIsKeptChangedGoneAndNewAndChangesNothingYet() throws Exception {
        List<String> before = newer.stems(set);
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
        assertEquals(before, newer.stems(set));
        assertTrue(newer.articleText(set).contains("34,000"));
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
    void whatAPersonAddedToAQuestionAsksAndStays() throws Exception {
        StoredItem asked =
                newer.asking(set, newer.fact(set, "was staged, overthrowing")).getFirst();
        newer.sql("update item_version set content = jsonb_set(content, '{points}', '3') where id = '%s'"
                .formatted(asked.current().id()));
        Newer.brought(teacher, set, Newer.newer());
        teacher.browser.get("/sets/" + set + "/revision").then().body(containsString("take:" + asked.id()));
        Newer.accept(teacher, set, "take:" + asked.id()).then().statusCode(303);
        assertTrue(Newer.evidence(newer.by(set, asked.id())).contains("February 9"));
        assertEquals(
                3, newer.by(set, asked.id()).current().item().origin().added().points());
    }

    @Test
    void whatAPersonWroteIsNeverOverwrittenUnasked() throws Exception {
        String coup = newer.fact(set, "was staged, overthrowing");
        String id = newer.asking(set, coup).getFirst().id();
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
        assertTrue(newer.stems(set).contains("A better question?"));
        assertTrue(Newer.evidence(newer.by(set, id)).contains("February 8"), "its evidence is that of the older text");
    }

    @Test
    void whatAPersonWroteGivesWayWhereThatIsChosen() throws Exception {
        String coup = newer.fact(set, "was staged, overthrowing");
        String id = newer.asking(set, coup).getFirst().id();
        newer.edit(id, "A better question?");
        Newer.brought(teacher, set, Newer.newer());
        Newer.accept(teacher, set, "take:" + id).then().statusCode(303);
        assertFalse(newer.stems(set).contains("A better question?"));
        assertTrue(Newer.evidence(newer.by(set, id)).contains("February 9"));
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
