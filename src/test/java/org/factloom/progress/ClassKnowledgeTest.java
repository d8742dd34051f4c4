package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.account.Browser;
import org.factloom.learning.Rebuilt;
import org.junit.jupiter.api.Test;

/** What a class knew at the end of each week, against figures that were computed by hand. */
@QuarkusTest
class ClassKnowledgeTest extends ClassProgressCase {

    private static final ZoneId ZONE = ZoneId.of("Asia/Baghdad");

    @Inject
    Clock clock;

    @Inject
    Rebuilt rebuilt;

    /** Noon of the Wednesday of a week, this one being the week 0. */
    private Instant wednesday(int week) {
        LocalDate monday = ClassDashboards.monday(clock.instant(), ZONE).plusWeeks(week);
        return ClassDashboards.start(monday, ZONE).plus(Duration.ofHours(2 * 24 + 8));
    }

    /** So many who answered all facts but the last right three weeks ago, wrong two weeks ago and right again last week. */
    private UUID taught(int students) {
        UUID made = measured.make(students);
        measured.joined(made, "now() - interval '1 year'");
        for (MeasuredClasses.Student student : measured.students(made)) {
            for (MeasuredClasses.Asked fact :
                    measured.facts().reversed().subList(1, measured.facts().size())) {
                for (int week = -3; week < 0; week++) {
                    measured.answer(student.person(), fact.id(), week == -2 ? 0 : 1, wednesday(week), 9000);
                }
            }
            rebuilt.of(student.person());
        }
        return made;
    }

    private static List<Integer> last(JsonPath board, int weeks) {
        List<Integer> all = board.getList("knowledge.percent");
        return all.subList(all.size() - weeks, all.size());
    }

    /**
     * S is 2.3065 after the first answer, so R = .858 four days later; a fact that is missed counts 0; then S is .718 and, seven days after that, 7.382, so R = .921 four days later. Seven of eight
     * facts are asked, and two of the three of the first section.
     */
    @Test
    void eachWeekTellsWhatWasKnownAtItsEnd() throws InterruptedException {
        UUID made = taught(5);
        Browser teacher = teacher(made);
        JsonPath board = known(teacher, made, "");
        int now = board.getInt("heat.mean.percent");
        assertTrue(now > 60 && now < 81, () -> now + " %");
        assertEquals(Arrays.asList(null, null, null, null, 75, 0, 81, now), board.getList("knowledge.percent"));
        assertEquals(List.of(0, 0, 0, 0, 5, 5, 5, 5), board.getList("knowledge.students"));
        assertEquals(List.of(0, 0, 0, 0, 40, 40, 40, 40), board.getList("knowledge.facts"));
        assertEquals(board.getList("weeks.week"), board.getList("knowledge.week"));
        JsonPath section = json(teacher, made, "?section=0");
        assertEquals(section.getInt("heat.mean.percent"), last(section, 1).getFirst());
        assertEquals(section.getInt("heat.mean.facts"), section.getInt("knowledge[7].facts"));
        assertEquals(List.of(57, 0, 61), last(section, 4).subList(0, 3));
        assertEquals(
                section.getInt("knowledge[7].facts"),
                page(teacher, made, "/facts?set=harbour-revolt&section=0").split("<tr><th scope=\"row\"", -1).length
                        - 1);
    }

    @Test
    void whatIsLoggedOfAPastWeekLaterChangesItAndWhatIsAnsweredNowDoesNot() throws InterruptedException {
        UUID made = taught(5);
        Browser teacher = teacher(made);
        known(teacher, made, "");
        UUID student = measured.students(made).getFirst().person();
        String fact = measured.facts().getFirst().id();
        measured.answer(student, fact, 1, clock.instant(), 9000);
        assertEquals(List.of(75, 0, 81), last(json(teacher, made, ""), 4).subList(0, 3));
        measured.correct(student, 0);
        assertNull(json(teacher, made, "").get("knowledge"));
        assertEquals(
                List.of(60, 0, 64),
                last(known(teacher, made, ""), 4).subList(0, 3)); // four of five: 75.07 · .8, 80.62 · .8 = 64.5
    }

    @Test
    void whoJoinedLaterCountsFromThenOnAndFewAreNotTold() throws InterruptedException {
        UUID made = taught(5);
        measured.run("update class_student set joined_at = timestamptz '%s' where id = '%s'"
                .formatted(wednesday(-2), measured.students(made).getFirst().id()));
        Browser teacher = teacher(made);
        JsonPath board = known(teacher, made, "");
        assertEquals(List.of(4, 5, 5, 5), board.getList("knowledge.students").subList(4, 8));
        assertEquals(Arrays.asList(null, 0, 81), last(board, 4).subList(0, 3));
        measured.run("update class_student set left_at = now() where id = '%s'"
                .formatted(measured.students(made).getFirst().id()));
        JsonPath few = known(teacher, made, "");
        assertEquals(Arrays.asList(null, null, null, null), last(few, 4));
        String page = page(teacher, made, "?anonymous=true");
        assertTrue(page.contains("too few"), page);
        measured.students(made).forEach(one -> assertFalse(page.contains(one.name()), one.name()));
    }

    @Test
    void aClassThatHasJustBegunIsToldAtOnce() {
        UUID made = measured.make(5);
        measured.students(made)
                .forEach(one -> measured.memory(
                        one.person(), measured.facts().getFirst().id(), 10, measured.today(), 1));
        JsonPath board = json(teacher(made), made, "");
        assertEquals(List.of(board.getInt("heat.mean.percent")), board.getList("knowledge.percent"));
    }

    @Test
    void thePageSaysThatItIsWorkedOut() throws InterruptedException {
        UUID made = taught(1);
        Browser teacher = teacher(made);
        assertEquals(1, csv(teacher, made, "knowledge.csv").size());
        known(teacher, made, "");
        assertEquals(9, csv(teacher, made, "knowledge.csv").size());
        UUID other = taught(1);
        assertTrue(page(teacher(other), other, "").contains("being worked out in the background"));
        known(teacher(other), other, "");
        assertFalse(page(teacher(other), other, "").contains("being worked out in the background"));
    }

    @Test
    void screenInterfaceAndTableTellTheSame() throws InterruptedException {
        UUID made = taught(5);
        measured.run("update class_student set joined_at = timestamptz '%s' where id = '%s'"
                .formatted(wednesday(-2), measured.students(made).getFirst().id()));
        Browser teacher = teacher(made);
        List<Map<String, Object>> weeks = known(teacher, made, "").getList("knowledge");
        List<List<String>> rows = weeks.stream()
                .map(week -> Stream.of("week", "students", "facts", "percent")
                        .map(figure -> Objects.toString(week.get(figure), ""))
                        .toList())
                .toList();
        assertEquals(
                rows,
                csv(teacher, made, "knowledge.csv").stream()
                        .skip(1)
                        .map(row -> List.of(row).subList(0, 4))
                        .toList());
        assertEquals(
                rows,
                document(teacher, made, "").select("#knowledge tbody tr").stream()
                        .map(row -> row.select("th, td").stream()
                                .map(cell -> cell.text().replaceFirst(" until now| %|too few|–", ""))
                                .toList())
                        .toList());
        assertEquals(
                List.of("", "0", "81"),
                rows.stream().map(List::getLast).toList().subList(4, 7));
    }
}
