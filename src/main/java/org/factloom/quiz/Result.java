package org.factloom.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.fact.Evidence;
import org.factloom.item.Item;
import org.factloom.library.StoredArticle;

/**
 * A finished attempt.
 *
 * @param article slug of the article practised; empty where there were several
 * @param topic slug of the topic
 * @param lines a line for each question, in their order
 */
public record Result(AttemptState attempt, String article, String topic, List<Line> lines) {

    /** A question and how it went; {@code section} is "Infobox" for the box and empty for the lead and where there is none. */
    public record Line(int number, String form, String stem, String section, Outcome outcome) {}

    /** How many of some questions were right. */
    public record Tally(String name, int right, int questions) {}

    static Result of(Attempt attempt, List<Answer> answers) {
        List<Line> lines = answers.stream()
                .map(answer -> {
                    Item item = attempt.slot(answer.number())
                            .orElseThrow()
                            .itemVersion()
                            .item();
                    String section = item.origin().evidence().stream()
                            .findFirst()
                            .map(Evidence::section)
                            .orElse("");
                    return new Line(answer.number(), item.form().id(), item.stem(), section, answer.outcome());
                })
                .toList();
        return new Result(
                AttemptState.of(attempt, answers),
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

    public boolean anythingMissed() {
        return right() < lines.size();
    }

    /** By the forms' names, "multiple-choice". */
    public List<Tally> byForm() {
        return tally(Line::form);
    }

    public List<Tally> bySection() {
        return tally(Line::section);
    }

    public UUID id() {
        return attempt.id();
    }

    private List<Tally> tally(Function<Line, String> name) {
        Map<String, List<Line>> groups =
                lines.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Tally(
                        group.getKey(),
                        (int) group.getValue().stream()
                                .filter(line -> line.outcome() == Outcome.RIGHT)
                                .count(),
                        group.getValue().size()))
                .toList();
    }
}
