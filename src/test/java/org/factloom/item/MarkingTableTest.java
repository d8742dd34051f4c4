package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The marks that a fair teacher gives: {@code marking/answers.csv}, to which a line is added for every mark that was found unfair.
 *
 * <p>A line has the form of the question, the type of a typed answer, the key and what else is accepted or named in the article, what was
 * answered, the points that it must get, how the words begin that tell the learner why (empty: no words), and why that is fair. Parts are
 * divided by semicolons; a number is "150 km", with a tolerance "1200 men ±5 %".
 */
class MarkingTableTest {

    private static final Pattern NUMBER = Pattern.compile("([\\d.]+)(?: (.*?))??(?: ±(\\d+) %)?");

    static List<NamedCsvRecord> rows() {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/marking/answers.csv"))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyAnswerGetsItsMark(NamedCsvRecord row) {
        Mark mark = Grading.grade(item(row), response(row));
        String told = row.getField("told");
        String line = "line " + row.getStartingLineNumber() + ", “" + row.getField("answer") + "” for “"
                + row.getField("key") + "” (" + row.getField("why") + "): ";
        assertEquals(Double.parseDouble(row.getField("points")), mark.score(), 0.005, line + mark.remark());
        assertTrue(
                told.isEmpty() ? mark.remark().isEmpty() : mark.remark().startsWith(told),
                line + "told " + mark.remark());
    }

    @Test
    void whoLosesAPartIsToldWhy() {
        for (NamedCsvRecord row : rows()) {
            double points = Double.parseDouble(row.getField("points"));
            assertFalse(points > 0 && points < 1 && row.getField("told").isEmpty(), row::toString);
            assertFalse(row.getField("why").isEmpty(), row::toString);
        }
    }

    private static Item item(NamedCsvRecord row) {
        String key = row.getField("key");
        List<String> parts = parts(key);
        Item.Origin origin = new Item.Origin("i1", facts(row, parts.size()), List.of(), Item.Origin.HAND, 0.5);
        return switch (row.getField("form")) {
            case "typed" -> new Item.Typed(origin, "?", answer(row, key));
            case "numeric" -> numeric(origin, key);
            case "list" ->
                new Item.Recall(
                        origin,
                        "?",
                        parts.stream().map(part -> answer(row, part)).toList());
            case "multiple-response" ->
                new Item.MultipleResponse(
                        origin,
                        "?",
                        options(row).stream()
                                .map(text -> new Item.Option(text, null))
                                .toList(),
                        IntStream.range(0, parts.size()).boxed().toList());
            case "matching" ->
                new Item.Matching(
                        origin,
                        "?",
                        parts.stream()
                                .map(pair -> new Item.Pair(pair.split("→", -1)[0], pair.split("→", -1)[1]))
                                .toList());
            case "ordering" ->
                new Item.Ordering(
                        origin,
                        "?",
                        parts.stream().map(text -> new Item.Event(text, "")).toList());
            default -> throw new AssertionError(row.toString());
        };
    }

    private static List<String> facts(NamedCsvRecord row, int parts) {
        return row.getField("form").matches("matching|ordering")
                ? IntStream.range(0, parts).mapToObj(i -> "f" + i).toList()
                : List.of("f1");
    }

    private static Item numeric(Item.Origin origin, String key) {
        Matcher number = NUMBER.matcher(key);
        assertTrue(number.matches(), key);
        double tolerance = number.group(3) == null ? 0 : Integer.parseInt(number.group(3)) / 100.0;
        String unit = number.group(2) == null ? "" : number.group(2);
        return new Item.Numeric(origin, "?", new BigDecimal(number.group(1)), unit, tolerance);
    }

    private static Item.Answer answer(NamedCsvRecord row, String key) {
        String type = row.getField("type");
        return new Item.Answer(
                key, parts(row.getField("accepted")), type.isEmpty() ? "place" : type, parts(row.getField("others")));
    }

    private static Response response(NamedCsvRecord row) {
        String answer = row.getField("answer");
        List<String> parts = parts(answer);
        List<String> keys = parts(row.getField("key"));
        return switch (row.getField("form")) {
            case "list" -> new Response.Texts(parts);
            case "multiple-response" ->
                new Response.Choices(parts.stream().map(options(row)::indexOf).toList());
            case "ordering" ->
                new Response.Order(parts.stream().map(keys::indexOf).toList());
            case "matching" -> {
                List<String> rights =
                        keys.stream().map(pair -> pair.split("→", -1)[1]).toList();
                yield new Response.Pairs(parts.stream()
                        .map(pair -> rights.indexOf(pair.split("→", -1)[1]))
                        .toList());
            }
            default -> new Response.Text(answer);
        };
    }

    private static List<String> options(NamedCsvRecord row) {
        return Stream.of("key", "others")
                .flatMap(field -> parts(row.getField(field)).stream())
                .toList();
    }

    private static List<String> parts(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";", -1)).map(String::strip).toList();
    }
}
