package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.account.Browser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each table of a class's dashboard is the same on screen, by the interface and as CSV. */
@QuarkusTest
class ClassParityTest extends ClassProgressCase {

    private static final List<String> CELL = List.of("percent", "answers", "right", "facts");

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String or(@Nullable Object value, String unit, String otherwise) {
        return value == null ? otherwise : value + unit;
    }

    private static List<List<String>> cells(Document page, String heading) {
        return page.select("section:has(#" + heading + ") tbody tr").stream()
                .map(line -> line.select("th, td").stream().map(Element::text).toList())
                .toList();
    }

    /** What CSV says under the names of the figures, beside what the interface says. */
    private void inTable(Browser teacher, UUID made, String table, List<Map<String, Object>> rows, String... figures) {
        assertEquals(
                rows.stream()
                        .map(row -> Stream.of(figures)
                                .map(figure -> text(row.get(figure)))
                                .toList())
                        .toList(),
                table(teacher, made, table).stream()
                        .map(row -> Stream.of(figures).map(row::getField).toList())
                        .toList());
    }

    @Test
    void studentsAndTheCellsOfWhatTheyKnow() {
        UUID made = small();
        Browser teacher = teacher(made);
        for (String query :
                List.of("?sort=worst", "?sort=best", "?sort=name", "?sort=0", "?section=0", "?anonymous=true")) {
            JsonPath board = json(teacher, made, query);
            Document page = document(teacher, made, query);
            List<List<String>> shown = new ArrayList<>();
            List<List<String>> told = new ArrayList<>();
            for (Map<String, Object> row : board.<Map<String, Object>>getList("heat.rows")) {
                List<Map<?, ?>> cells = figures(row.get("all"), row.get("cells"));
                shown.add(cells.stream().map(ClassParityTest::shown).toList());
                told.add(Stream.concat(
                                Stream.of(text(row.get("student")), text(row.get("name"))),
                                cells.stream().flatMap(cell -> CELL.stream().map(figure -> text(cell.get(figure)))))
                        .toList());
            }
            List<Map<?, ?>> means = figures(board.get("heat.mean"), board.get("heat.means"));
            shown.add(means.stream()
                    .map(mean -> mean.get("percent") == null
                            ? "too few"
                            : mean.get("percent") + " %n = " + mean.get("answers"))
                    .toList());
            told.add(Stream.concat(
                            Stream.of("", "mean of " + board.getInt("heat.mean.students")),
                            means.stream().flatMap(mean -> CELL.stream().map(figure -> text(mean.get(figure)))))
                    .toList());
            assertEquals(
                    shown,
                    page.select(".heat :is(tbody, tfoot) tr").stream()
                            .map(line -> line.select("td").stream()
                                    .map(Element::text)
                                    .toList())
                            .toList(),
                    query);
            assertEquals(
                    told,
                    csv(teacher, made, "heat.csv" + query).stream()
                            .skip(1)
                            .map(row -> List.of(row).subList(0, row.length - 1))
                            .toList(),
                    query);
            assertTrue(shown.getLast().getFirst().contains("%"), "there is a mean");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> figures(@Nullable Object all, @Nullable Object each) {
        List<Map<?, ?>> cells = new ArrayList<>();
        cells.add((Map<?, ?>) Objects.requireNonNull(all));
        cells.addAll((List<Map<?, ?>>) Objects.requireNonNull(each));
        return cells;
    }

    private static String shown(Map<?, ?> cell) {
        int answers = (int) Objects.requireNonNull(cell.get("answers"));
        String figure = answers == 0 ? "–not begun" : cell.get("right") + " / " + cell.get("facts");
        return or(cell.get("percent"), " %", figure) + (answers == 0 ? "" : "n = " + answers);
    }

    @Test
    void whereStudentsStand() {
        UUID made = lively();
        Browser teacher = teacher(made);
        List<Map<String, Object>> lines = json(teacher, made, "").getList("lines");
        assertEquals(7, lines.size());
        Map<String, String> states = Map.of("active", "● active", "stopped", "✗ stopped", "not-begun", "○ not begun");
        assertEquals(
                lines.stream()
                        .map(line -> List.of(
                                text(line.get("name")),
                                states.getOrDefault(text(line.get("state")), "?"),
                                line.get("due")
                                        + (line.get("overdue").equals(0)
                                                ? ""
                                                : " (" + line.get("overdue") + " overdue)"),
                                or(line.get("last"), "", "–"),
                                text(line.get("answers")),
                                or(line.get("percent"), " %", "–"),
                                line.get("minutes") + " min"))
                        .toList(),
                cells(document(teacher, made, ""), "behind"));
        assertTrue(lines.stream().anyMatch(line -> line.get("percent") != null));
        inTable(
                teacher,
                made,
                "students.csv",
                lines,
                "student",
                "name",
                "state",
                "due",
                "overdue",
                "last",
                "answers",
                "percent",
                "minutes");
    }

    @Test
    void marks() {
        UUID made = lively();
        assignments.assign(made, "title", "Not begun");
        Browser teacher = teacher(made);
        List<Map<String, Object>> scores = json(teacher, made, "").getList("scores");
        List<List<String>> shown = new ArrayList<>();
        List<Map<String, Object>> flat = new ArrayList<>();
        for (Map<String, Object> one : scores) {
            String n = one.get("n")
                    + (one.get("running").equals(0) ? "" : " · " + one.get("running") + " under way")
                    + (one.get("waiting").equals(0) ? "" : " · " + one.get("waiting") + " to mark");
            Map<String, Object> row = new HashMap<>(one);
            flat.add(row);
            if (one.get("told") instanceof Map<?, ?> told) {
                told.forEach((figure, value) -> row.put(text(figure), value));
                List<?> bars = (List<?>) Objects.requireNonNull(told.get("bars"));
                IntStream.range(0, bars.size()).forEach(i -> row.put("from " + 10 * i, bars.get(i)));
                shown.add(List.of(
                        text(one.get("title")),
                        n,
                        told.get("mean") + " %",
                        told.get("median") + " %",
                        told.get("deviation") + " %",
                        told.get("least") + "–" + told.get("most") + " %",
                        told.get("minutes") + " min",
                        ""));
            } else {
                shown.add(List.of(text(one.get("title")), n, "too few"));
            }
        }
        assertEquals(List.of(3, 8), shown.stream().map(List::size).toList());
        assertEquals(shown, cells(document(teacher, made, ""), "scores"));
        inTable(
                teacher,
                made,
                "scores.csv",
                flat,
                Stream.concat(
                                Stream.of("assignment", "title", "exam", "n", "running", "waiting", "mean", "median"),
                                Stream.concat(
                                        Stream.of("deviation", "least", "most", "minutes"),
                                        IntStream.range(0, 10).mapToObj(i -> "from " + 10 * i)))
                        .toArray(String[]::new));
    }

    @Test
    void weeks() {
        UUID made = lively();
        Browser teacher = teacher(made);
        List<Map<String, Object>> weeks = json(teacher, made, "").getList("weeks");
        assertEquals(
                weeks.stream()
                        .map(week -> List.of(
                                text(week.get("week")),
                                text(week.get("students")),
                                text(week.get("answers")),
                                or(
                                        week.get("percent"),
                                        " %",
                                        week.get("answers").equals(0) ? "–" : "too few"),
                                or(week.get("minutes"), " min", "–")))
                        .toList(),
                cells(document(teacher, made, ""), "weeks"));
        assertEquals(
                List.of("20", "4"),
                weeks.stream()
                        .map(week -> text(week.get("answers")))
                        .filter(n -> !n.equals("0"))
                        .sorted()
                        .toList());
        inTable(teacher, made, "weeks.csv", weeks, "week", "students", "answers", "percent", "minutes");
    }

    @Test
    void factsOfTheMap() {
        UUID made = small();
        Browser teacher = teacher(made);
        String here = "/api/classes/" + made + "/progress/map/harbour-revolt";
        JsonPath map = teacher.request().accept("application/json").get(here).jsonPath();
        List<Map<String, Object>> facts =
                List.copyOf(map.<String, Map<String, Object>>getMap("facts").values());
        inTable(
                teacher,
                made,
                "map/harbour-revolt.csv",
                facts,
                "fact",
                "section",
                "subject",
                "relation",
                "value",
                "students",
                "tried",
                "known",
                "percent",
                "band",
                "contested");
        Document page = document(teacher, made, "/map/harbour-revolt");
        assertEquals(
                facts.stream()
                        .map(fact -> fact.get("value") + "|" + fact.get("known") + " of " + fact.get("students") + "|"
                                + fact.get("percent") + " %")
                        .sorted()
                        .toList(),
                page.select("section:has(#facts) tbody tr").stream()
                        .map(line -> line.select("b").text() + "|"
                                + String.join("|", line.select("td").eachText()))
                        .sorted()
                        .toList());
        assertEquals(
                map.<Map<String, Object>>getList("sections").stream()
                        .map(section -> section.get("percent") + " %|" + bands((Map<?, ?>) section.get("count")))
                        .toList(),
                page.select(".counts > div").stream()
                        .map(section -> String.join("|", section.select("dd").eachText()))
                        .toList());
    }

    private static String bands(@Nullable Map<?, ?> count) {
        return String.join(
                " · ",
                Stream.of("most", "half", "few", "untried")
                        .filter(band -> !Objects.requireNonNull(count).get(band).equals(0))
                        .map(band -> Objects.requireNonNull(count).get(band) + " " + band)
                        .toList());
    }
}
