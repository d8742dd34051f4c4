package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.fail;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.TestPeople;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.factloom.web.Statements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The dashboard of a class as tests read it. */
abstract class ClassProgressCase {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    MeasuredClasses measured;

    @Inject
    Statements statements;

    Browser teacher(UUID made) {
        return people.browser(classes.owner(made));
    }

    static String page(Browser teacher, UUID made, String rest) {
        return teacher.get("/classes/" + made + "/progress" + rest)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static JsonPath json(Browser teacher, UUID made, String query) {
        return teacher.request()
                .accept("application/json")
                .get("/api/classes/" + made + "/progress" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The figures, once what was known in past weeks is worked out. */
    static JsonPath known(Browser teacher, UUID made, String query) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            JsonPath board = json(teacher, made, query);
            if (board.get("knowledge") != null) {
                return board;
            }
            Thread.sleep(50);
        }
        return fail("it is still being worked out");
    }

    static List<String[]> csv(Browser teacher, UUID made, String rest) {
        return teacher.get("/api/classes/" + made + "/progress/" + rest)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(line -> line.split(",", -1))
                .toList();
    }

    static Document document(Browser teacher, UUID made, String rest) {
        return Jsoup.parse(page(teacher, made, rest));
    }

    /** By the names of its columns. */
    static List<NamedCsvRecord> table(Browser teacher, UUID made, String rest) {
        String text = teacher.get("/api/classes/" + made + "/progress/" + rest)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return CsvReader.builder().ofNamedCsvRecord(text.replace("\uFEFF", "")).stream()
                .toList();
    }

    /** Small, and one more: five answered two weeks ago and have marks, four answered in the week before, too; the sixth has begun an attempt, the seventh handed in what waits to be marked. */
    UUID lively() {
        UUID made = small();
        classes.fill(made, 1);
        measured.joined(made, "now() - interval '1 year'");
        List<MeasuredClasses.Student> students = measured.students(made);
        List<MeasuredClasses.Asked> facts = measured.facts();
        for (int i = 0; i < 5; i++) {
            UUID person = students.get(i).person();
            for (int j = 0; j < 4; j++) {
                measured.answer(person, facts.get(j).id(), j == 0 ? 0 : .5, 24 * 14, 20_000 * (i + 1));
            }
            if (i > 0) {
                measured.answer(person, facts.getFirst().id(), 1, 24 * 21, 30_000);
            }
            measured.mark(made, person, .15 + .2 * i, 10 + i);
        }
        measured.begin(made, students.get(5).person());
        measured.handIn(made, students.get(6).person());
        return made;
    }

    /** Five who know the first facts the better the later they joined, and one who has not begun. */
    UUID small() {
        UUID made = measured.make(6);
        List<MeasuredClasses.Student> students = measured.students(made);
        List<MeasuredClasses.Asked> facts = measured.facts();
        for (int i = 0; i < 5; i++) {
            for (MeasuredClasses.Asked fact : facts.subList(0, 4)) {
                measured.memory(
                        students.get(i).person(),
                        fact.id(),
                        10 + 10 * i,
                        measured.today().minusDays(20),
                        2);
            }
        }
        return made;
    }
}
