package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToIntFunction;
import org.factloom.classroom.AssignmentViews.Task;
import org.factloom.learning.Workloads;
import org.factloom.web.ZonedWords;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do today, and whether it works. All but the workload is counted as it is asked for.
 *
 * @param today the learner's day
 * @param zone by whose clock, "Asia/Baghdad"
 * @param tasks what is assigned and waits
 * @param weakest the facts that are remembered least of those that were answered, at most {@value Dashboards#WEAKEST}
 * @param articles all that have facts to ask, by topic and title
 * @param desired retention, in percent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dashboard(
        Instant computedAt,
        LocalDate today,
        String zone,
        Due due,
        @JsonIgnore List<Task> tasks,
        List<FactLine> weakest,
        List<ArticleBar> articles,
        Activity activity,
        int desired,
        List<Retention> retention,
        Forecast forecast,
        Foretold foretold,
        Workloads.Workload workload) {

    /**
     * What today asks for, counted in facts.
     *
     * @param reviews those that are repeated
     * @param fresh new ones
     * @param minutes that both take
     * @param beyond due ones for which today has no room
     * @param normal after a pause, the day on which all is as usual again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Due(
            int reviews,
            @JsonProperty("new") int fresh,
            int minutes,
            int beyond,
            @Nullable LocalDate normal) {

        public int facts() {
            return reviews + fresh;
        }
    }

    /** Whether anything was ever answered. */
    @JsonIgnore
    public boolean isStarted() {
        return articles.stream().anyMatch(bar -> bar.tried() > 0) || activity.answers() > 0;
    }

    /** Of articles that were ever practised, or are examined. */
    @JsonIgnore
    public List<ArticleBar> getPractised() {
        return articles.stream().filter(bar -> bar.tried() + bar.withheld() > 0).toList();
    }

    @JsonIgnore
    public List<ArticleBar> getUnpractised() {
        return articles.stream()
                .filter(bar -> bar.tried() + bar.withheld() == 0)
                .toList();
    }

    private int sum(ToIntFunction<ArticleBar> figure) {
        return getPractised().stream().mapToInt(figure).sum();
    }

    @JsonIgnore
    public int getLearning() {
        return sum(ArticleBar::learning);
    }

    @JsonIgnore
    public int getKnownOrStrong() {
        return sum(ArticleBar::knownOrStrong);
    }

    /** Of articles that were ever practised. */
    @JsonIgnore
    public int getFacts() {
        return sum(ArticleBar::facts);
    }

    /** Facts of which exams tell nothing yet. */
    @JsonIgnore
    public int getWithheld() {
        return sum(ArticleBar::withheld);
    }

    /** Retention of the last 30 days. */
    @JsonIgnore
    public Retention.Share getMonth() {
        return retention.stream()
                .filter(row -> row.window() == Window.MONTH)
                .findFirst()
                .orElseThrow()
                .all();
    }

    /** What was foretold most often; null where nothing was, often enough. */
    @JsonIgnore
    public Foretold.@Nullable Bin getUsual() {
        return foretold.usual().orElse(null);
    }

    /** When it was counted, by the learner's clock. */
    @JsonIgnore
    public String getStamp() {
        return ZonedWords.of(computedAt, ZoneId.of(zone));
    }

    /** When the workload was simulated; empty while it is not. */
    @JsonIgnore
    public String getWorkloadStamp() {
        return workload.computedAt() == null ? "" : ZonedWords.of(workload.computedAt(), ZoneId.of(zone));
    }

    /** The days of the last year, to be drawn. */
    @JsonIgnore
    public List<CalendarCell> getCells() {
        return CalendarCell.of(activity, today);
    }
}
