package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which attempts and marks the analysis of a set counts, and of how few it tells nothing. */
@QuarkusTest
class AnalysisCountsTest extends AnalysisCase {

    @Test
    void ofFewNothingIsTold() throws Exception {
        String set = contested.make(owner.id());
        String page = page("/sets/" + set + "/analysis");
        assertTrue(page.contains("There is nothing to analyse."));
        assertNull(analysis(set, "").get("freshness.latest"));
        for (int i = 0; i < 4; i++) {
            sets.sit(set, sets.student(), AnalysedSets.skilled(3 * i));
        }
        page = page("/sets/" + set + "/analysis");
        assertTrue(page.contains("Fewer than 5 students") && !page.contains("%"), page);
        JsonPath json = analysis(set, "");
        assertNull(json.get("quiz"));
        assertEquals(4, json.getInt("attempts"));
        assertNull(json.get("items[0].told"));
        assertNull(json.get("averages[0].mean"));
        String item = "/sets/" + set + "/analysis/items/" + sets.item(set, 1);
        assertTrue(page(item).contains("fewer than 5 students"));
        assertTrue(page(item + "/answers").contains("or of too few students"));
        assertTrue(page("/sets/" + set + "/analysis/attempts").contains("or of too few students"));

        sets.sit(set, sets.student(), AnalysedSets.skilled(19));
        json = analysis(set, "");
        assertEquals(5, json.getInt("students"));
        assertNull(json.get("items[0].told.discrimination"), "fewer than 15 attempts");
        assertNull(json.get("quiz.consistency"));
        assertTrue(json.getDouble("items[0].told.low") > 0);
        assertEquals(List.of(), json.getList("items[1].suspicions"));
        assertTrue(page("/sets/" + set + "/analysis").contains("19 times in 20"));
    }

    @Test
    void whereAllAnswerAlikeNothingComparesThem() throws Exception {
        String set = contested.make(owner.id());
        for (int i = 0; i < 16; i++) {
            sets.sit(set, sets.student(), AnalysedSets.skilled(10));
        }
        JsonPath json = analysis(set, "");
        assertEquals(100.0, json.getDouble("quiz.mean"));
        assertEquals(0.0, json.getDouble("quiz.deviation"));
        assertNull(json.get("quiz.consistency"));
        assertNull(json.get("items[0].told.discrimination"));
        String page = page("/sets/" + set + "/analysis");
        assertTrue(page.contains("cannot be said") && !page.contains("NaN"));
    }

    @Test
    void whichAttemptsCountIsChosen() throws Exception {
        String set = contested.make(owner.id());
        for (int i = 0; i < 5; i++) {
            UUID student = sets.student();
            sets.sit(set, student, AnalysedSets.skilled(0));
            sets.sit(set, student, AnalysedSets.skilled(10));
            sets.sit(set, student, AnalysedSets.skilled(8));
        }
        sets.sit(set, owner.id(), AnalysedSets.skilled(0));
        UUID deleted = sets.sit(set, sets.student(), AnalysedSets.skilled(0));
        sets.sql("update attempt set deleted_at = now() where id = '%s'".formatted(deleted));
        assertEquals(List.of(5, 15, 5, 5), analysis(set, "").getList("averages.attempts"));
        assertEquals(16.7, analysis(set, "").getDouble("quiz.mean"));
        assertEquals(100.0, analysis(set, "?counted=highest").getDouble("quiz.mean"));
        assertEquals(83.3, analysis(set, "?counted=last").getDouble("quiz.mean"));
        assertEquals(15, analysis(set, "?counted=all").getInt("attempts"));
        assertEquals(0, analysis(set, "?mode=practice").getInt("attempts"));
        assertEquals(15, analysis(set, "?since=2026-10-01T00:00:00Z").getInt("freshness.arrived"));
        assertEquals(0, analysis(set, "?since=2026-11-01T00:00:00Z").getInt("freshness.arrived"));
        assertTrue(page("/sets/" + set + "/analysis?since=2026-11-01T00:00:00Z").contains("Nothing has arrived since"));
        String arrived = "/analysis/attempts?counted=all&amp;mode=exam&amp;since=2026-10-01T08:03:00Z";
        assertTrue(page("/sets/" + set + "/analysis?since=2026-10-01T08:03:00Z").contains(arrived));
        UUID third = sets.sit(set, sets.student(), AnalysedSets.skilled(0));
        sets.sql("update attempt set finished_at = '2026-11-02T08:00:00Z' where id = '%s'".formatted(third));
        assertEquals(1, analysis(set, "?since=2026-11-01T00:00:00Z").getInt("freshness.arrived"));
        page("/sets/" + set + "/analysis?counted=nonsense&mode=x&since=y&order=z");
    }

    @Test
    void whatHasArrivedIsShownOfEnoughStudentsOnly() throws Exception {
        String set = sets.taken(owner);
        String here = "/sets/" + set + "/analysis";
        String since = "since=2026-11-01T00:00:00Z";
        for (int i = 0; i < 5; i++) {
            if (i > 0) {
                assertTrue(page(here + "/attempts?counted=all&" + since).contains("or of too few students"));
                String page = page(here + "?" + since);
                assertTrue(page.contains("arrived since") && !page.contains("&amp;since=2026-11-01"), page);
            }
            UUID late = sets.sit(set, sets.student(), AnalysedSets.skilled(0));
            sets.sql("update attempt set finished_at = '2026-11-02T08:00:00Z' where id = '%s'".formatted(late));
        }
        assertTrue(page(here + "?" + since).contains("/attempts?counted=all&amp;mode=exam&amp;since=2026-11-01"));
        String rows = page(here + "/attempts?counted=all&" + since);
        assertTrue(rows.contains("<strong>5</strong>") && rows.contains("2026-11-02"), rows);
    }

    @Test
    void practiceUnderWayCountsWhatIsMarkedAndDraftsThatSayAnything() throws Exception {
        String set = sets.taken(owner);
        UUID begun = sets.sit(set, sets.student(), AnalysedSets.skilled(10));
        sets.sql(
                "update attempt set mode = 'PRACTICE', finished_at = null, ended_by = null, score = null where id = '%s'"
                        .formatted(begun));
        sets.sql("delete from answer where number > 2 and attempt_id = '%s'".formatted(begun));
        String rows = "/sets/" + set + "/analysis/under-way?mode=practice";
        assertTrue(page(rows).contains("2 of 5"));
        for (String empty : List.of(
                "{\"text\": \" \"}",
                "{\"texts\": [\"\", \"\"]}",
                "{\"choices\": []}",
                "{\"pairs\": [-1, -1]}",
                "{\"prose\": \"\"}")) {
            draft(begun, empty);
            assertTrue(page(rows).contains("2 of 5"), empty);
        }
        for (String said : List.of(
                "{\"text\": \" a\"}",
                "{\"texts\": [\"\", \"a\"]}",
                "{\"choices\": [0]}",
                "{\"choice\": 0}",
                "{\"order\": [1, 0]}",
                "{\"pairs\": [-1, 0]}",
                "{\"known\": false}")) {
            draft(begun, said);
            assertTrue(page(rows).contains("3 of 5"), said);
        }
    }

    private void draft(UUID attempt, String response) {
        sets.sql("update saved_response set response = '%s' where number = 3 and attempt_id = '%s'"
                .formatted(response, attempt));
    }

    @Test
    void whatIsUnderWayLeadsToItsRows() throws Exception {
        String set = sets.taken(owner);
        assertFalse(page("/sets/" + set + "/analysis").contains("/analysis/under-way"));
        UUID begun = sets.sit(set, sets.student(), AnalysedSets.skilled(0));
        sets.sql("update attempt set finished_at = null, ended_by = null, score = null where id = '%s'"
                .formatted(begun));
        sets.sql("delete from answer where attempt_id = '%s'".formatted(begun));
        sets.sql("update saved_response set response = '{\"choice\": 1}' where number < 3 and attempt_id = '%s'"
                .formatted(begun));
        assertTrue(page("/sets/" + set + "/analysis")
                .contains("/analysis/under-way?counted=first&amp;mode=exam\">1 attempt is under way</a>"));
        String rows = page("/sets/" + set + "/analysis/under-way?counted=first&mode=exam");
        assertTrue(rows.contains("2026-10-01") && rows.contains("2 of 5"), rows);
        assertTrue(page("/sets/" + set + "/analysis/under-way?mode=practice").contains("There are none."));
    }

    @Test
    void marksCountAsTheyWereCorrectedAndDroppedOnesNot() throws Exception {
        String set = sets.taken(owner);
        String ofSet =
                "attempt_id in (select a.id from attempt a join question_set q on q.id = a.set_id where q.slug = '%s')"
                        .formatted(set);
        sets.sql("update answer set regraded = 1 where number = 2 and " + ofSet);
        sets.sql("update answer set dropped = true where number = 3 and " + ofSet);
        JsonPath json = analysis(set, "");
        assertEquals(100.0, json.getDouble("items[1].told.facility"));
        assertNull(json.get("items[2].told"));
        assertEquals(20, json.getInt("items[2].dropped"));
        assertTrue(json.getDouble("quiz.consistency") > 0, "of the four that are left");
        sets.sql("update answer set manual = 0.5 where number in (2, 3) and " + ofSet);
        json = analysis(set, "");
        assertEquals(50.0, json.getDouble("items[1].told.facility"), "marks by hand count before corrected keys");
        assertEquals(50.0, json.getDouble("items[2].told.facility"), "and where a question is dropped");
    }
}
