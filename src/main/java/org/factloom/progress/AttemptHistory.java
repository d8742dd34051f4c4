package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factloom.memory.DayBoundary;
import org.factloom.quiz.PastAttempts.Part;
import org.factloom.quiz.PastAttempts.Past;
import org.factloom.web.Paging;
import org.factloom.web.TableText;
import org.jspecify.annotations.Nullable;

/**
 * A page of somebody's finished attempts, those at the same thing side by side.
 *
 * @param attempts the latest first
 */
public record AttemptHistory(
        Instant computedAt,
        List<Past> attempts,
        @JsonIgnore Paging paging,
        @JsonIgnore DayBoundary boundary) {

    /**
     * Attempts at the same thing.
     *
     * @param title that the latest had
     * @param attempts the first first
     */
    public record Comparison(String title, List<Past> attempts, List<Row> rows) {}

    /** A section or an article, with how each attempt went in it. */
    public record Row(String name, List<Cell> cells) {}

    /** How an attempt went in it; null where it was not asked, or is not told. */
    public record Cell(@Nullable Part part) {}

    @JsonProperty
    public int page() {
        return paging.number();
    }

    @JsonProperty
    public int pages() {
        return paging.pages();
    }

    /** In the order of the latest of each. */
    @JsonIgnore
    public List<Comparison> getComparisons() {
        Map<String, List<Past>> bySubject = new LinkedHashMap<>();
        attempts.forEach(attempt -> bySubject
                .computeIfAbsent(attempt.subject(), _ -> new ArrayList<>())
                .addFirst(attempt));
        return bySubject.values().stream()
                .map(same -> new Comparison(same.getLast().title(), same, rows(same)))
                .toList();
    }

    private static List<Row> rows(List<Past> attempts) {
        return attempts.stream()
                .flatMap(attempt -> attempt.parts().stream())
                .map(Part::name)
                .distinct()
                .map(name -> new Row(
                        name,
                        attempts.stream()
                                .map(attempt -> new Cell(part(attempt, name)))
                                .toList()))
                .toList();
    }

    private static @Nullable Part part(Past attempt, String name) {
        return attempt.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The learner's day of an attempt. */
    public LocalDate day(Past attempt) {
        return boundary.dayAt(attempt.startedAt());
    }

    /** How long it took. */
    public Duration used(Past attempt) {
        return Duration.ofSeconds(attempt.seconds());
    }

    /** A row for each part of an attempt, and one without a part for all of it. */
    String csv() {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(
                "id", "title", "mode", "startedAt", "seconds", "part", "percent", "right", "questions", "computedAt");
        for (Past attempt : attempts) {
            write(csv, attempt, "", attempt.percent(), attempt.right(), attempt.questions());
            attempt.parts()
                    .forEach(part -> write(
                            csv,
                            attempt,
                            part.name().isEmpty() ? "(lead)" : part.name(),
                            part.percent(),
                            part.right(),
                            part.questions()));
        }
        return text.toString();
    }

    private void write(
            CsvWriter csv,
            Past attempt,
            String part,
            @Nullable Integer percent,
            @Nullable Integer right,
            int questions) {
        csv.writeRecord(
                attempt.id().toString(),
                TableText.harmless(attempt.title()),
                attempt.mode().name(),
                attempt.startedAt().toString(),
                String.valueOf(attempt.seconds()),
                TableText.harmless(part),
                Objects.toString(percent, ""),
                Objects.toString(right, ""),
                String.valueOf(questions),
                computedAt.toString());
    }
}
