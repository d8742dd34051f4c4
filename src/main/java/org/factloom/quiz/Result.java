package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.factloom.fact.Evidence;
import org.factloom.item.Item;
import org.factloom.library.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * A finished attempt.
 *
 * @param score the mean of all questions, 0 to 1
 * @param seconds from its start to its end
 * @param standing of an exam, where it stands among the others under the same terms
 * @param article slug of the article practised; empty where there were several
 * @param topic slug of the topic
 * @param lines a line for each question, in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Result(
        AttemptState attempt,
        double score,
        long seconds,
        EndedBy endedBy,
        @Nullable Standing standing,
        String article,
        String topic,
        List<Line> lines) {

    /**
     * A question and how it went.
     *
     * @param section of its evidence: "Infobox" for the box, empty for the lead; nothing where no evidence is quoted, and across
     *     articles
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            int number, String form, String stem, @Nullable String section, Outcome outcome) {}

    /** How many of some questions were right. */
    public record Tally(String name, int right, int questions) {

        static Tally of(String name, List<Line> lines) {
            long right = lines.stream()
                    .filter(line -> line.outcome() == Outcome.RIGHT)
                    .count();
            return new Tally(name, (int) right, lines.size());
        }
    }

    static Result of(Attempt attempt, AttemptState state, List<Answer> answers, List<Attempt> tries) {
        List<Line> lines = answers.stream()
                .map(answer -> {
                    Item item = attempt.slot(answer.number())
                            .orElseThrow()
                            .itemVersion()
                            .item();
                    String section = item.origin().evidence().stream()
                            .findFirst()
                            .filter(evidence -> evidence.article().isEmpty())
                            .map(Evidence::section)
                            .orElse(null);
                    return new Line(answer.number(), item.form().id(), item.stem(), section, answer.outcome());
                })
                .toList();
        return new Result(
                state,
                attempt.score().orElseThrow(),
                Duration.between(attempt.startedAt(), attempt.finishedAt().orElseThrow())
                        .toSeconds(),
                attempt.endedBy().orElseThrow(),
                Standing.of(attempt, tries),
                attempt.article().map(StoredArticle::slug).orElse(""),
                attempt.topic().slug(),
                lines);
    }

    public int right() {
        return attempt.count(Outcome.RIGHT);
    }

    public int partlyRight() {
        return attempt.count(Outcome.PARTLY_RIGHT);
    }

    public UUID id() {
        return attempt.id();
    }

    public boolean anythingMissed() {
        return right() < lines.size();
    }

    /** By the forms' names, "multiple-choice". */
    public List<Tally> byForm() {
        return tally(Line::form);
    }

    /** Of the questions whose evidence is quoted. */
    public List<Tally> bySection() {
        return tally(Line::section);
    }

    private List<Tally> tally(Function<Line, @Nullable String> name) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Line line : lines) {
            String group = name.apply(line);
            if (group != null) {
                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(line);
            }
        }
        return groups.entrySet().stream()
                .map(group -> Tally.of(group.getKey(), group.getValue()))
                .toList();
    }
}
