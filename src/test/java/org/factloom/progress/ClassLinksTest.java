package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factloom.account.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Each figure of a class's dashboard leads, by its own link, to the rows that it counts. */
@QuarkusTest
class ClassLinksTest extends ClassProgressCase {

    private static Document follow(Browser teacher, Element link) {
        return Jsoup.parse(teacher.get(link.attr("href").replaceFirst("#.*", ""))
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static Element link(Element in) {
        Element link = in.select("a[href]").first();
        assertTrue(link != null, in::outerHtml);
        return link;
    }

    private static int rows(Document page) {
        return page.select("table.rows").first().select("tbody tr").size();
    }

    private static int first(String text) {
        var found = Pattern.compile("\\d+").matcher(text);
        assertTrue(found.find(), text);
        return Integer.parseInt(found.group());
    }

    /** The sum of a column, by its head. */
    private static int sum(Document page, String head) {
        int column = page.select("table.rows thead th").eachText().indexOf(head);
        return page.select("table.rows tbody tr").stream()
                .mapToInt(line -> Integer.parseInt(line.child(column).text()))
                .sum();
    }

    @Test
    void cellsAndMeansLeadToFactsOfStudents() {
        UUID made = small();
        Browser teacher = teacher(made);
        for (String query : List.of("?sort=name", "?sort=name&section=0")) {
            JsonPath board = json(teacher, made, query);
            List<Element> lines = document(teacher, made, query).select(".heat tbody tr");
            for (int row : List.of(0, 5)) {
                List<Element> cells = lines.get(row).select("td");
                for (int i = 0; i < cells.size(); i++) {
                    Document rows = follow(teacher, link(cells.get(i)));
                    String cell = "heat.rows[" + row + "]." + (i == 0 ? "all" : "cells[" + (i - 1) + "]");
                    assertEquals(board.getInt(cell + ".answers"), sum(rows, "Answers"), query + cell);
                    assertEquals(board.getInt(cell + ".facts"), rows(rows), query + cell);
                }
            }
            List<Element> means = document(teacher, made, query).select(".heat tfoot td");
            for (int i = 0; i < means.size(); i++) {
                Document rows = follow(teacher, link(means.get(i)));
                String mean = "heat." + (i == 0 ? "mean" : "means[" + (i - 1) + "]");
                assertEquals(board.getInt(mean + ".facts"), rows(rows), query + mean);
                assertEquals(board.getInt(mean + ".answers"), sum(rows, "Answers"), query + mean);
            }
        }
        for (String missing : List.of("?student=nobody", "?section=99", "?student=" + UUID.randomUUID())) {
            teacher.get("/classes/" + made + "/progress/facts" + missing).then().statusCode(404);
        }
    }

    @Test
    void whoIsBehindLeadsToStudentsFactsAndAnswers() {
        UUID made = lively();
        Browser teacher = teacher(made);
        Document page = document(teacher, made, "");
        Element section = page.select("section:has(#behind)").first();
        List<Element> states = section.select("p:not(.actions) a");
        assertEquals(
                List.of("2 of 7 have facts due", "6 have stopped"),
                states.stream().map(Element::text).toList());
        assertTrue(section.text().contains("0 have not begun"));
        for (Element state : states) {
            Document only = follow(teacher, state);
            assertEquals(
                    first(state.text()),
                    only.select("section:has(#behind) tbody tr").size(),
                    state.text());
            assertEquals(
                    7,
                    follow(teacher, only.select("a:contains(All students)").first())
                            .select("section:has(#behind) tbody tr")
                            .size());
        }
        for (Element line : section.select("tbody tr")) {
            for (int column : List.of(2, 4)) {
                Element cell = line.child(column);
                if (first(cell.text()) == 0) {
                    assertTrue(cell.select("a").isEmpty(), cell::outerHtml);
                } else {
                    assertEquals(first(cell.text()), rows(follow(teacher, link(cell))), line.text());
                }
            }
            for (int column : List.of(5, 6)) {
                Element cell = line.child(column);
                assertEquals(
                        List.of("–", "0 min").contains(cell.text())
                                ? ""
                                : link(line.child(4)).attr("href"),
                        cell.select("a").attr("href"));
            }
        }
    }

    @Test
    void weeksLeadToAnswers() {
        UUID made = lively();
        Browser teacher = teacher(made);
        int answers = 0;
        for (Element week : document(teacher, made, "").select("section:has(#weeks) tbody tr")) {
            int n = first(week.child(2).text());
            answers += n;
            if (n == 0) {
                assertTrue(week.select("a").isEmpty(), week::outerHtml);
            } else {
                for (Element link : week.select("a")) {
                    assertEquals(n, rows(follow(teacher, link)));
                }
            }
        }
        assertEquals(24, answers);
    }

    @Test
    void marksLeadToTheirStudents() {
        UUID made = lively();
        Browser teacher = teacher(made);
        Element line = document(teacher, made, "")
                .select("section:has(#scores) tbody tr")
                .first();
        assertEquals(
                List.of("5", "1 under way", "1 to mark"),
                line.child(1).select("a").eachText());
        Document marks = follow(teacher, link(line.child(1)));
        assertEquals(5, rows(marks));
        assertTrue(marks.select("thead").text().contains("From start to hand-in"));
        for (Element figure : line.select("td a")) {
            assertEquals(link(line.child(1)).attr("href"), figure.attr("href").replaceFirst("#unmarked$", ""));
        }
        assertEquals(
                Map.of("under way", 1L, "waits to be marked", 1L),
                marks.select("#unmarked + .scroll tbody tr").stream()
                        .map(row -> row.child(1).text())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        List<Element> bars = marks.select("table.shares a");
        assertEquals(5, bars.size());
        for (Element bar : bars) {
            Document of = follow(teacher, bar);
            assertEquals(first(bar.text()), rows(of));
            assertTrue(of.select("#unmarked").isEmpty());
        }
    }

    @Test
    void theMapLeadsToFactsAndTheirStudents() {
        UUID made = small();
        Browser teacher = teacher(made);
        Document map = document(teacher, made, "/map/harbour-revolt");
        List<Element> bands = map.select(".legend a");
        assertFalse(bands.isEmpty());
        for (Element band : bands) {
            assertEquals(
                    Integer.parseInt(band.select("b").text()),
                    follow(teacher, band).select("section:has(#facts) tbody tr").size(),
                    band.text());
        }
        assertEquals(
                List.of("0"),
                map.select(".legend li:not(:has(a)) b").eachText().stream()
                        .distinct()
                        .toList());
        for (Element section : map.select(".counts > div")) {
            int all = 0;
            for (Element band : section.select("dd.soft a")) {
                Document listed = follow(teacher, band);
                assertEquals(first(band.text()), rows(listed), band.attr("href"));
                all += first(band.text());
            }
            assertEquals(all, rows(follow(teacher, link(section))));
        }
        for (Element fact : map.select("section:has(#facts) tbody tr")) {
            Document rows = follow(teacher, link(fact));
            assertEquals(first(fact.child(1).text().replaceFirst(".* of ", "")), rows(rows));
        }
    }

    @Test
    void theMapLeadsToThoseWhoHaveBegun() {
        UUID made = small();
        Browser teacher = teacher(made);
        for (String veil : List.of("", "?anonymous=true")) {
            Document map = document(teacher, made, "/map/harbour-revolt" + veil);
            Element begun = map.select("aside a[href=#students]").first();
            assertEquals("5 students have answered any of it.", begun.text());
            List<Element> students = map.select("section:has(#students) tbody tr");
            assertEquals(5, students.size());
            for (Element student : students) {
                Document facts = follow(teacher, link(student));
                assertEquals(student.child(0).text(), facts.select("h1").text());
                assertEquals("4 of " + rows(facts), student.child(1).text());
                assertEquals(
                        4, facts.select("tbody tr:not(:has(td:contains(new)))").size());
            }
        }
        measured.run("delete from memory where person_id in (select person_id from class_student where class_id = '%s')"
                .formatted(made));
        Document none = document(teacher, made, "/map/harbour-revolt");
        assertTrue(none.select("aside").text().contains("0 students have answered any of it."));
        assertTrue(none.select("#students, a[href=#students]").isEmpty());
    }

    @Test
    void whatHasArrivedLeadsToItsAnswers() {
        UUID made = measured.make(2);
        measured.joined(made, "now() - interval '1 year'");
        Browser teacher = teacher(made);
        UUID student = measured.students(made).getFirst().person();
        measured.answer(student, measured.facts().getFirst().id(), 1, 24 * 100, 3000);
        String again = document(teacher, made, "")
                .select("a:contains(Count anew)")
                .attr("href")
                .replaceFirst("^[^?]*", "");
        assertTrue(document(teacher, made, again).select("a:contains(arrived)").isEmpty());
        measured.correct(student, 0);
        measured.answer(student, measured.facts().get(1).id(), 1, 24 * 3, 7000);
        measured.answer(student, measured.facts().get(2).id(), 1, 24 * 4, 8000);
        measured.run(
                "insert into answer_log (person_id, response_id, item_version_id, form, fact_id, score, answered_at, correction, withdrawn) select person_id, response_id, item_version_id, form, fact_id, score, answered_at, 1, true from answer_log where person_id = '%s' and taken_ms = 8000"
                        .formatted(student));
        for (String veil : List.of("", "&anonymous=true")) {
            Element arrived = document(teacher, made, again + veil)
                    .select("a:contains(arrived)")
                    .first();
            Document answers = follow(teacher, arrived);
            assertEquals(first(arrived.text()), rows(answers));
            assertTrue(
                    arrived.text().endsWith(answers.select("h1 + p").text().replaceFirst(".* since (.*), .*", "$1.")));
            assertEquals(
                    List.of("✓ right 7 s", "– taken back 8 s", "✗ wrong 3 s"),
                    answers.select("tbody tr").stream()
                            .map(row -> row.child(3).text() + " " + row.child(4).text())
                            .toList());
        }
    }
}
