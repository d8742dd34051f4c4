package org.factloom.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factloom.account.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whether a page, the interface for programs and the tables to download say the same. */
final class Parity {

    private static final List<String> AGES = List.of("all", "young", "mature");

    private static final Map<String, String> LABELS = Map.of(
            "mean", "Mean",
            "median", "Median",
            "deviation", "Standard deviation",
            "consistency", "Internal consistency (Cronbach’s α)",
            "errorRatio", "Error ratio",
            "standardError", "Standard error");

    private final Browser browser;

    Parity(Browser browser) {
        this.browser = browser;
        browser.get("/sign-in");
    }

    private Document page(String path) {
        return Jsoup.parse(browser.get(path).then().statusCode(200).extract().asString());
    }

    private JsonPath json(String path) {
        return browser.json().get(path).then().statusCode(200).extract().jsonPath();
    }

    private List<NamedCsvRecord> table(String path) {
        String text = browser.get(path).then().statusCode(200).extract().asString();
        return CsvReader.builder().ofNamedCsvRecord(text.replace("\uFEFF", "")).stream()
                .toList();
    }

    private static String cell(Object value) {
        return Objects.toString(value, "");
    }

    void ofStudent() {
        JsonPath board = json("/api/progress/dashboard");
        Document page = page("/progress");
        retention(board, page);
        calibration(board, page);
        List<NamedCsvRecord> weakest = table("/api/progress/weakest.csv");
        List<Map<String, Object>> facts = board.getList("weakest");
        assertFalse(facts.isEmpty());
        assertEquals(facts.size(), weakest.size());
        for (int i = 0; i < facts.size(); i++) {
            assertEquals(cell(facts.get(i).get("fact")), weakest.get(i).getField("fact"));
            assertEquals(cell(facts.get(i).get("percent")), weakest.get(i).getField("percent"));
            assertEquals(cell(facts.get(i).get("answers")), weakest.get(i).getField("answers"));
        }
        List<NamedCsvRecord> articles = table("/api/progress/articles.csv");
        List<Map<String, Object>> bars = board.getList("articles");
        assertEquals(bars.size(), articles.size());
        for (int i = 0; i < bars.size(); i++) {
            for (String figure : List.of("article", "facts", "new", "learning", "known", "strong", "today", "later")) {
                assertEquals(cell(bars.get(i).get(figure)), articles.get(i).getField(figure), figure);
            }
        }
        assertEquals(
                board.getList("activity.days.answers", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                table("/api/progress/activity.csv").stream()
                        .mapToInt(day -> Integer.parseInt(day.getField("answers")))
                        .sum());
    }

    private void retention(JsonPath board, Document page) {
        List<NamedCsvRecord> rows = table("/api/progress/retention.csv");
        List<Element> lines = page.select("table.retention tbody tr");
        List<Map<String, Object>> windows = board.getList("retention");
        assertEquals(windows.size(), lines.size());
        for (int i = 0; i < windows.size(); i++) {
            Map<String, Object> window = windows.get(i);
            for (int age = 0; age < AGES.size(); age++) {
                Map<?, ?> share = (Map<?, ?>) Objects.requireNonNull(window.get(AGES.get(age)));
                String name = AGES.get(age);
                NamedCsvRecord row = rows.stream()
                        .filter(one -> one.getField("window").equals(window.get("window"))
                                && one.getField("age").equals(name))
                        .findFirst()
                        .orElseThrow();
                String shown = lines.get(i).select("td").get(age).text();
                for (String figure : List.of("passed", "answers", "percent", "low", "high")) {
                    assertEquals(cell(share.get(figure)), row.getField(figure), figure);
                }
                String counts = share.get("passed") + " of " + share.get("answers");
                assertEquals(
                        share.get("percent") != null
                                ? "%s %% (%s–%s) %s"
                                        .formatted(share.get("percent"), share.get("low"), share.get("high"), counts)
                                : share.get("answers").equals(0) ? "none" : counts,
                        shown);
            }
        }
        assertTrue(rows.stream().anyMatch(row -> !row.getField("percent").isEmpty()));
    }

    private void calibration(JsonPath board, Document page) {
        List<NamedCsvRecord> rows = table("/api/progress/calibration.csv");
        List<Map<String, Object>> bins = board.getList("foretold.bins");
        List<Element> lines = page.select("#bins tbody tr");
        assertFalse(bins.isEmpty());
        assertEquals(bins.size(), rows.size());
        assertEquals(bins.size(), lines.size());
        for (int i = 0; i < bins.size(); i++) {
            for (String figure : List.of("from", "to", "foretold", "observed", "answers")) {
                assertEquals(cell(bins.get(i).get(figure)), rows.get(i).getField(figure), figure);
            }
            assertEquals(cell(bins.get(i).get("observed")), lines.get(i).attr("data-y"));
            assertTrue(lines.get(i)
                    .select("td")
                    .get(1)
                    .text()
                    .equals(cell(bins.get(i).get("answers"))));
        }
    }

    void ofSet(String slug) {
        String api = "/api/sets/" + slug + "/analysis";
        JsonPath analysis = json(api);
        Document page = page("/sets/" + slug + "/analysis?order=set");
        List<NamedCsvRecord> rows = table(api + ".csv");
        List<Map<String, Object>> items = analysis.getList("items");
        List<Element> lines = page.select("table.items tbody tr");
        assertEquals(items.size(), rows.size());
        assertEquals(items.size(), lines.size());
        for (int i = 0; i < items.size(); i++) {
            Map<?, ?> told = (Map<?, ?>) items.get(i).get("told");
            assertEquals(items.get(i).get("id"), rows.get(i).getField("id"));
            assertEquals(cell(items.get(i).get("attempts")), rows.get(i).getField("attempts"));
            if (told == null) {
                assertEquals("", rows.get(i).getField("facility"));
                continue;
            }
            List<Element> cells = lines.get(i).select("td");
            for (String figure : List.of("right", "facility", "low", "high", "discrimination", "mean", "median")) {
                assertEquals(cell(told.get(figure)), rows.get(i).getField(figure), figure);
            }
            assertEquals(figure(told.get("facility"), " %"), cells.get(0).text());
            assertTrue(cells.get(1).text().startsWith(told.get("right") + " "), cells.get(1)::text);
            assertEquals(figure(told.get("discrimination"), ""), cells.get(2).text());
            assertEquals(figure(told.get("median"), " s"), cells.get(4).text());
        }
        assertTrue(items.stream().anyMatch(item -> item.get("told") != null));
        Map<String, String> quiz = table(api + "/quiz.csv").stream()
                .collect(Collectors.toMap(row -> row.getField(0), row -> row.getField(1)));
        Map<String, String> shown = page.select("#whole ~ .whole table tbody tr").stream()
                .collect(Collectors.toMap(
                        line -> line.select("th").text(),
                        line -> line.select("td").first().text()));
        LABELS.forEach((figure, label) -> {
            assertEquals(cell(analysis.get("quiz." + figure)), quiz.get(figure), figure);
            assertEquals(figure(analysis.get("quiz." + figure), " %"), shown.get(label), label);
        });
    }

    /** As the page shows it, with words for those who see no dash. */
    private static String figure(@Nullable Object value, String unit) {
        return value == null ? "–cannot be said" : value + unit;
    }

    void ofClass(UUID schoolClass) {
        String here = "/classes/" + schoolClass + "/gradebook";
        List<NamedCsvRecord> rows = table(here + ".csv");
        List<Element> lines = page(here).select("table tbody tr");
        assertEquals(30, lines.size());
        assertEquals(30, rows.size());
        for (Element line : lines) {
            String name = line.select("th").text();
            NamedCsvRecord row = rows.stream()
                    .filter(one -> one.getField("Student").equals(name))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    percent(row.getField("Mean (%)")), shown(line.select("td").first()), name);
            List<Element> cells = line.select("td").subList(1, line.select("td").size());
            for (int i = 0; i < cells.size(); i++) {
                assertEquals(percent(row.getField(5 + 3 * i)), shown(cells.get(i)), name + " " + i);
            }
        }
    }

    /** The percentage that a cell begins with; empty where it says in words why there is none. */
    private static String shown(Element cell) {
        var found = Pattern.compile("^(\\d+)\\s*%").matcher(cell.text());
        return found.find() ? found.group(1) : "";
    }

    /** As whole per cent, of which there are 100 only where nothing is missing. */
    private static String percent(String exact) {
        if (exact.isEmpty()) {
            return "";
        }
        String whole = new BigDecimal(exact).setScale(0, RoundingMode.HALF_UP).toPlainString();
        return whole.equals("100") && !exact.equals("100.00") ? "99" : whole;
    }
}
