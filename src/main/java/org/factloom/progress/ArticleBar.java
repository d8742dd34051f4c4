package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factloom.learning.KnownFact;
import org.factloom.library.ArticleSummary;
import org.factloom.memory.Level;
import org.jspecify.annotations.Nullable;

/**
 * What somebody knows of an article, counted in facts that can be asked.
 *
 * @param facts all of them
 * @param fresh those that were never answered
 * @param withheld those of which exams tell nothing yet; they are counted nowhere else
 * @param answers all that were ever given to them
 * @param recalled the sum of the probabilities of recall today, to a tenth; a new fact has 0
 * @param staying the same in 30 days, if nothing is practised until then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleBar(
        String article,
        String title,
        String language,
        String topic,
        int facts,
        @JsonProperty("new") int fresh,
        int learning,
        int known,
        int strong,
        int contested,
        int withheld,
        int answers,
        double recalled,
        double staying,
        @Nullable Instant lastPractised) {

    static ArticleBar of(ArticleSummary article, int facts, int withheld, List<KnownFact> tried) {
        int all = Math.max(facts, tried.size() + withheld);
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        tried.forEach(fact -> levels.merge(fact.level(), 1, Integer::sum));
        return new ArticleBar(
                article.slug(),
                article.title(),
                article.language(),
                article.topicSlug(),
                all,
                all - withheld - tried.size(),
                levels.getOrDefault(Level.LEARNING, 0),
                levels.getOrDefault(Level.KNOWN, 0),
                levels.getOrDefault(Level.STRONG, 0),
                (int) tried.stream().filter(KnownFact::contested).count(),
                withheld,
                tried.stream()
                        .mapToInt(fact -> fact.stored().memory().answers())
                        .sum(),
                tenth(tried.stream().mapToDouble(KnownFact::recall).sum()),
                tenth(tried.stream().mapToDouble(KnownFact::later).sum()),
                tried.stream()
                        .map(fact -> fact.stored().lastAt())
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null));
    }

    private static double tenth(double figure) {
        return Math.round(10 * figure) / 10.0;
    }

    @JsonProperty
    public int tried() {
        return told() - fresh;
    }

    /** Of which something is told. */
    @JsonIgnore
    public int told() {
        return facts - withheld;
    }

    /** Known or better. */
    public int knownOrStrong() {
        return known + strong;
    }

    /** How many facts would be recalled today. */
    @JsonProperty
    public int today() {
        return (int) Math.round(recalled);
    }

    /** How many in 30 days. */
    @JsonProperty
    public int later() {
        return (int) Math.round(staying);
    }

    /** How much of the article would be recalled today, as far as it is told; null of fewer than {@value Retention#FEWEST} answers. */
    @JsonProperty
    public @Nullable Integer percent() {
        return answers < Retention.FEWEST || told() == 0
                ? null
                : Integer.valueOf((int) Math.round(100 * recalled / told()));
    }
}
