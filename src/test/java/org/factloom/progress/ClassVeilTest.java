package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.account.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a class's dashboard tells where names are hidden. */
@QuarkusTest
class ClassVeilTest extends ClassProgressCase {

    /** What changes the order or the choice of what is on the page: one of each is followed. */
    private static final String ORDER = "&(?:since|after|sort|state|page)=[^&]*";

    @Test
    void nothingThatAHiddenPageLeadsToTellsAName() throws InterruptedException {
        UUID made = lively();
        Browser teacher = teacher(made);
        List<String> names = measured.students(made).stream()
                .flatMap(student -> Stream.of(
                        student.name(),
                        student.id().toString(),
                        student.person().toString()))
                .toList();
        String here = "/classes/" + made + "/progress";
        known(teacher, made, "");
        Deque<String> open = new ArrayDeque<>(List.of(here + "?anonymous=true"));
        Set<String> known = new HashSet<>(open);
        Set<String> kinds = new HashSet<>();
        int back = 0;
        while (!open.isEmpty()) {
            String address = open.pop();
            Response response =
                    teacher.request().accept("*/*").urlEncodingEnabled(false).get(address);
            assertEquals(200, response.statusCode(), address);
            String body = response.asString();
            names.forEach(name -> assertFalse(body.contains(name), () -> name + " at " + address));
            assertFalse(body.contains("/attempts/"), () -> "an attempt tells whose it is: " + address);
            kinds.add(address.replace(here, "").replaceFirst("\\?.*", "").replaceFirst("(?<=/marks/).*", ""));
            if (!response.contentType().startsWith("text/html")) {
                continue;
            }
            for (Element link : Jsoup.parse(body).select("a[href]")) {
                String to = link.attr("href").replaceFirst("#.*", "");
                if (link.text().equals("Show names")) {
                    back++;
                } else if (to.contains(here)) {
                    assertTrue(to.contains("anonymous=true"), () -> to + " at " + address);
                    if (known.add(to.replaceAll(ORDER, ""))) {
                        open.add(to);
                    }
                }
            }
        }
        assertTrue(back > 0, "there is a way back to the names");
        assertEquals(
                Set.of(
                        "",
                        "/facts",
                        "/answers",
                        "/marks/",
                        "/map/harbour-revolt",
                        "/api",
                        "/api/heat.csv",
                        "/api/students.csv",
                        "/api/scores.csv",
                        "/api/weeks.csv",
                        "/api/knowledge.csv",
                        "/api/map/harbour-revolt",
                        "/api/map/harbour-revolt.csv"),
                kinds);
    }

    @Test
    void pseudonymsStayAndStandInTheirOwnOrder() {
        UUID made = small();
        Browser teacher = teacher(made);
        List<String> order = json(teacher, made, "?anonymous=true&sort=name").getList("heat.rows.student");
        assertEquals(order.stream().sorted().toList(), order);
        assertEquals(order, json(teacher, made, "?anonymous=true&sort=name").getList("heat.rows.student"));
        assertEquals(6, Set.copyOf(order).size());
        assertTrue(page(teacher, made, "?anonymous=true").contains("Student " + order.getFirst()));
        assertEquals(
                order.stream().map(pseudonym -> "Student " + pseudonym).toList(),
                table(teacher, made, "students.csv?anonymous=true").stream()
                        .map(row -> row.getField("name"))
                        .sorted()
                        .toList());
    }
}
