package org.factloom.app;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.factloom.account.Browser;
import org.factloom.account.PersonalData;
import org.factloom.account.Role;
import org.factloom.web.Tables;
import org.junit.jupiter.api.Test;

/** Export of all that is held of a person. */
@QuarkusTest
class PersonalExportTest {

    /** Tables of which an export shows nothing, each with its reason. Whoever adds a table adds it here, or to the {@link PersonalData} of its feature. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry(
                    "fold_pending", "which memories are about to be made anew: it says nothing that the log does not"),
            Map.entry("sign_in_failure", "failed sign-ins of a name or an address, forgotten after 15 minutes"),
            Map.entry("memory_rebuild", "how the latest rebuild went, by entries of the log"),
            Map.entry("setup_code", "nobody's"),
            Map.entry("installation", "settings of all"),
            Map.entry("session_key", "the house's"),
            Map.entry("set_fact", "which facts own sets state is in these"),
            Map.entry("item_fact", "in the versions of items"),
            Map.entry("picture", "at /pictures under the names that are exported"),
            Map.entry("item_rating", "of everybody's answers together"),
            Map.entry("terms", "anybody's who chooses the same; in attempts"));

    /** Tables whose rows are exported without some columns. */
    private static final Map<String, String> IN_PART = Map.ofEntries(
            Map.entry("person", "the hash of the password, and the epoch of sessions"),
            Map.entry("api_token", "the hash"),
            Map.entry("login_code", "the hash"),
            Map.entry("mailed_link", "the hash"),
            Map.entry("teacher_invitation", "the hash, and who else has to do with it"),
            Map.entry("article", "what search compares"),
            Map.entry("fact", "what search compares"),
            Map.entry("attempt", "the score, while its teacher withholds it"),
            Map.entry("answer", "how it was marked, while its teacher withholds that"),
            Map.entry("regrade_change", "what became of the mark, while its teacher withholds the score"),
            Map.entry("audit_entry", "why a mark was changed, which stands with the mark"),
            Map.entry("contest", "what became of it, while its teacher withholds the keys"),
            Map.entry("notice", "which question it is about, and why, while its teacher withholds that"),
            Map.entry("attempt_slot", "how questions are shuffled, while the attempt is open"),
            Map.entry("sitting_card", "how a card is shuffled, until it is done with"));

    @Inject
    Life life;

    @Inject
    Tables tables;

    @Inject
    @All
    List<PersonalData> holders;

    @Test
    void everyTableIsExportedOrLeftOutForAReason() {
        TreeSet<String> missing = new TreeSet<>(tables.names());
        missing.removeAll(LEFT_OUT.keySet());
        missing.removeIf(this::isExportedWhole);
        assertEquals(new TreeSet<>(IN_PART.keySet()), missing);
    }

    /** Whether a section has all columns of a table: "select l.* from learner l". */
    private boolean isExportedWhole(String table) {
        Pattern whole = Pattern.compile("select (\\w+)\\.\\*.*\\sfrom " + table + " \\1\\b", Pattern.DOTALL);
        return holders.stream()
                .flatMap(holder -> holder.sections().stream())
                .anyMatch(section -> whole.matcher(section.query()).find());
    }

    @Test
    void allThatSomebodyDidIsInTheDocumentAndNothingOfAnybodyElse() {
        Life.Lived other = life.live(Role.STUDENT, "Ottokar Vell");
        Life.Lived lived = life.live(Role.STUDENT, "Zebulon Quill");
        Response response = lived.browser().get("/api/me/export");
        response.then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"factloom.json\""))
                .header("Cache-Control", equalTo("no-store"))
                .contentType("application/json")
                .body("people", hasSize(2))
                .body("people.find { it.role == 'STUDENT' }.name", equalTo(lived.name()))
                .body(
                        "people.find { it.role == 'GUEST' }.mergedInto",
                        equalTo(lived.person().id().toString()))
                .body("accessTokens[0].label", equalTo("Zebulon Quill"))
                .body("learningSettings[0].zone", equalTo("Asia/Baghdad"))
                .body("forgettingCurve[0].weights", equalTo(List.of(0.2f, 1.3f)))
                .body("attempts", hasSize(4))
                .body("ownArticles[0].text", containsString("The dock of Zebulon Quill"))
                .body("ownSets[0].visibility", equalTo("PRIVATE"))
                .body("ownFacts[0].value.text", equalTo("1968"))
                .body("ownItemVersions[0].content.stem", equalTo("When did Zebulon Quill open?"))
                .body("attempts.findAll { it.mode == 'EXAM' }.questions", equalTo(List.of(8, 7)))
                .body("markedAnswers.response.text", org.hamcrest.Matchers.hasItem("Zebulon Quill in an exam"))
                .body("lateResponses[0].response.text", equalTo("Zebulon Quill late"))
                .body("savedResponses", hasSize(2))
                .body("extraTimes[0].reason", equalTo("Zebulon Quill needs it"))
                .body("grantedExtraTimes", hasSize(1))
                .body("contests.reason", equalTo(List.of("=Zebulon Quill", "Zebulon Quill")))
                .body("contests.stem", everyItem(containsString("governor")))
                .body("taughtClasses.name", equalTo(List.of("Zebulon Quill", "Chess")))
                .body("classes[0].class", equalTo("Physics"))
                .body("classGroups[0].name", equalTo("Front row"))
                .body("reviewSessions", hasSize(1))
                .body("reviewCards[0].deed", equalTo("BURIED"));
        JsonPath all = response.jsonPath();
        assertEquals(
                tables.count("select count(*) from answer_log where person_id = '%s'"
                        .formatted(lived.person().id())),
                all.getList("answers").size());
        assertEquals("harbour-revolt", all.getString("answers[0].article"));
        assertEquals("Harbour revolt", all.getString("answers[0].articleTitle"));
        assertEquals(
                tables.count("select count(*) from memory where person_id = '%s'"
                        .formatted(lived.person().id())),
                all.getList("memories").size());
        String text = response.asString();
        assertFalse(text.contains("Vell") || text.contains(other.person().id().toString()));
        assertFalse(text.contains("argon2") || text.contains("Hash") || text.contains("Epoch"), "a secret");
    }

    @Test
    void theDocumentTellsNoKeyOfAnOpenExam() {
        Life.Lived lived = life.live(Role.STUDENT, "Wendeline Oxbow");
        Response response = lived.browser().get("/api/me/export");
        String open = Life.id(lived.open()).toString();
        response.then()
                .body(
                        "attemptQuestions.findAll { it.attemptId == '%s' }.options".formatted(open),
                        everyItem(nullValue()))
                .body("markedAnswers.findAll { it.attemptId == '%s' }".formatted(open), hasSize(0));
        assertFalse(
                response.jsonPath()
                        .getString("attemptQuestions.findAll { it.attemptId == '%s' }".formatted(open))
                        .contains("Haddad"),
                "the key of the typed question");
    }

    @Test
    void aLogIsATableWithAllColumnsInWhichNothingIsAFormula() {
        Life.Lived lived = life.live(Role.STUDENT, "Quirin Falk, \"the elder\"");
        Response log = lived.browser().get("/api/me/export/answers.csv");
        log.then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8;header=present")
                .header("Content-Disposition", equalTo("attachment; filename=\"factloom-answers.csv\""));
        List<NamedCsvRecord> rows = read(log.asString());
        assertEquals(
                tables.count("select count(*) from answer_log where person_id = '%s'"
                        .formatted(lived.person().id())),
                rows.size());
        List<String> header = rows.getFirst().getHeader();
        tables.list("select column_name from information_schema.columns where table_name = 'answer_log'")
                .forEach(column ->
                        assertTrue(header.contains(camelCase(String.valueOf(column))), column + " in " + header));
        assertTrue(header.containsAll(List.of("stem", "articleTitle", "subject", "relation", "itemId")));
        assertEquals("Harbour revolt", rows.getFirst().getField("articleTitle"));
        assertTrue(log.asString().contains("\r\n"));

        String contests = lived.browser().get("/api/me/export/contests.csv").asString();
        assertEquals("'=Quirin Falk, \"the elder\"", read(contests).getFirst().getField("reason"));
        assertTrue(contests.contains("\"'=Quirin Falk, \"\"the elder\"\"\""), contests);
    }

    private static String camelCase(String column) {
        return Pattern.compile("_(.)").matcher(column).replaceAll(letter -> letter.group(1)
                .toUpperCase(java.util.Locale.ROOT));
    }

    private static List<NamedCsvRecord> read(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @Test
    void aGuestExportsToo() {
        Browser guest = new Browser();
        guest.post("/practice", "article", "harbour-revolt");
        guest.get("/api/me/export")
                .then()
                .statusCode(200)
                .body("people.role", equalTo(List.of("GUEST")))
                .body("attempts", hasSize(1));
        guest.get("/settings/data").then().statusCode(200).body(containsString("/api/me/export/answers.csv"));
    }

    @Test
    void nobodyHasNothingToExport() {
        new Browser().get("/settings/data").then().statusCode(200).body(containsString("Nothing is held of you"));
        new Browser()
                .request()
                .accept("application/json")
                .get("/api/me/export")
                .then()
                .statusCode(401);
        life.live(Role.STUDENT, "Ulla Brand")
                .browser()
                .get("/api/me/export/secrets.csv")
                .then()
                .statusCode(404);
    }
}
