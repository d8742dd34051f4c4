package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.factloom.fact.Evidence;
import org.factloom.item.Item;
import org.factloom.library.QuestionSet;
import org.factloom.library.StoredArticle;
import org.factloom.library.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A finished attempt.
 *
 * @param score the mean of all questions, each weighted by its points, 0 to 1
 * @param seconds from its start to its end
 * @param overdue where it was handed in late
 * @param standing of an exam, where it stands among the others under the same terms
 * @param article slug of the article practised; empty where there were several
 * @param topic slug of the topic; empty where there were several
 * @param set slug of the set that was asked as it stands; empty where it was none
 * @param practicable whether what was asked can be practised by whoever took it
 * @param deleted whether it counts for nothing any more
 * @param lines a line for each question, in their order; none while how each went is not told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Result(
        AttemptState attempt,
        double score,
        long seconds,
        EndedBy endedBy,
        @Nullable Overdue overdue,
        @Nullable Standing standing,
        String article,
        String topic,
        String set,
        boolean deleted,
        boolean practicable,
        List<Line> lines) {

    /**
     * A question and how it went.
     *
     * @param section of its evidence: "Infobox" for the box, empty for the lead; nothing where no evidence is quoted, and across
     *     articles
     * @param article the title of the article that it asks
     * @param score 0 to 1
     * @param points what it counts, from 1
     * @param late whether an answer to it arrived after the end, which is kept and does not count
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            int number,
            String form,
            String stem,
            @Nullable String section,
            String article,
            Outcome outcome,
            double score,
            int points,
            boolean late) {

        /** Whether it adds nothing to the score: something is wrong with it, or it waits for its mark. */
        boolean isIgnored() {
            return outcome == Outcome.DROPPED || outcome == Outcome.WAITING;
        }
    }

    /**
     * How some questions went.
     *
     * @param right how many were wholly right
     * @param score their mean, each weighted by its points, 0 to 1
     */
    public record Tally(String name, int right, int questions, double score) {

        static Tally of(String name, List<Line> lines) {
            long right = lines.stream()
                    .filter(line -> line.outcome() == Outcome.RIGHT)
                    .count();
            double score = Weighed.mean(lines.stream()
                    .map(line -> new Weighed(
                            line.points(),
                            line.score(),
                            line.outcome() == Outcome.DROPPED,
                            line.outcome() == Outcome.WAITING))
                    .toList());
            return new Tally(
                    name,
                    (int) right,
                    (int) lines.stream().filter(line -> !line.isIgnored()).count(),
                    score);
        }

        public int percent() {
            return Result.percent(score);
        }
    }

    /**
     * @param late the numbers of the questions to which answers came after the end
     * @param standing where it stands among the others under the same terms; null where it counts nowhere
     */
    static Result of(
            Attempt attempt,
            AttemptState state,
            List<Answer> answers,
            Set<Integer> late,
            @Nullable Standing standing,
            boolean practicable) {
        List<Line> lines = answers.stream()
                .map(answer -> {
                    AttemptSlot slot = attempt.slot(answer.number()).orElseThrow();
                    Item item = slot.itemVersion().item();
                    String section = item.origin().evidence().stream()
                            .findFirst()
                            .filter(evidence -> evidence.article().isEmpty())
                            .map(Evidence::section)
                            .orElse(null);
                    return new Line(
                            answer.number(),
                            item.form().id(),
                            item.stem(),
                            section,
                            slot.storedArticle().title(),
                            answer.outcome(),
                            answer.score(),
                            slot.points(),
                            late.contains(answer.number()));
                })
                .toList();
        return new Result(
                state,
                attempt.score().orElseThrow(),
                Duration.between(attempt.startedAt(), attempt.handedIn().orElseThrow())
                        .toSeconds(),
                attempt.endedBy().orElseThrow(),
                attempt.overdue().orElse(null),
                standing,
                attempt.article().map(StoredArticle::slug).orElse(""),
                Subject.of(attempt).topic().map(Topic::slug).orElse(""),
                attempt.set().map(QuestionSet::slug).orElse(""),
                attempt.deletedAt().isPresent(),
                practicable,
                lines);
    }

    /** Whole percent; 100 only where nothing is missing. */
    public static int percent(double score) {
        return (int) Math.min(Math.round(100 * score), score < 1 ? 99 : 100);
    }

    public int percent() {
        return percent(score);
    }

    /** How long it took. */
    public Duration used() {
        return Duration.ofSeconds(seconds);
    }

    public int right() {
        return attempt.count(Outcome.RIGHT);
    }

    public int partlyRight() {
        return attempt.count(Outcome.PARTLY_RIGHT);
    }

    /** Whether some question counts more than others. */
    public boolean weighted() {
        return lines.stream().anyMatch(line -> line.points() != 1);
    }

    /** How many questions count. */
    public int counting() {
        return (int) lines.stream().filter(line -> !line.isIgnored()).count();
    }

    /** How many answers a person has to mark still. */
    public int waiting() {
        return attempt.count(Outcome.WAITING);
    }

    /** Of all questions that count together. */
    public int points() {
        return lines.stream()
                .filter(line -> !line.isIgnored())
                .mapToInt(Line::points)
                .sum();
    }

    /** How many of them were reached, to two decimals: "5.5". */
    public String reached() {
        return reached(score, points());
    }

    static String reached(double score, int points) {
        return BigDecimal.valueOf(score * points)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What counts of it: the score with what lateness takes, in whole percent. */
    public int counted() {
        return percent(overdue == null ? score : overdue.of(score));
    }

    /** Whether it is told how each question went. */
    public boolean told() {
        return !lines.isEmpty();
    }

    public UUID id() {
        return attempt.id();
    }

    public boolean anythingMissed() {
        return right() < counting();
    }

    /** By the forms' names, "multiple-choice". */
    public List<Tally> byForm() {
        return tally(Line::form);
    }

    /** Of the questions whose evidence is quoted; none where several articles are asked, as their sections share names. */
    public List<Tally> bySection() {
        return article.isEmpty() ? List.of() : tally(Line::section);
    }

    /** By the titles of the articles; none where there is one. */
    public List<Tally> byArticle() {
        return article.isEmpty() ? tally(Line::article) : List.of();
    }

    public boolean pretest() {
        return attempt.mode() == Mode.PRETEST;
    }

    /** Whether answers came after the end. */
    public boolean late() {
        return lines.stream().anyMatch(Line::late);
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
