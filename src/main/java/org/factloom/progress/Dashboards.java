package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.classroom.Tasks;
import org.factloom.learning.Due;
import org.factloom.learning.DueQueue;
import org.factloom.learning.KnownFact;
import org.factloom.learning.KnownFacts;
import org.factloom.learning.LearnerSettings;
import org.factloom.learning.Learners;
import org.factloom.learning.Workloads;
import org.factloom.library.StoredArticles;

/** Counts what people know and do, for themselves. However much that is, it takes the same few statements. */
@ApplicationScoped
class Dashboards {

    static final int WEAKEST = 5;

    private final Learners learners;
    private final KnownFacts known;
    private final WithheldFacts untold;
    private final StoredArticles articles;
    private final DueQueue queue;
    private final Tasks tasks;
    private final OwnAnswers answers;
    private final OwnLists lists;
    private final Workloads workloads;
    private final Clock clock;

    Dashboards(
            Learners learners,
            KnownFacts known,
            WithheldFacts untold,
            StoredArticles articles,
            DueQueue queue,
            Tasks tasks,
            OwnAnswers answers,
            OwnLists lists,
            Workloads workloads,
            Clock clock) {
        this.learners = learners;
        this.known = known;
        this.untold = untold;
        this.articles = articles;
        this.queue = queue;
        this.tasks = tasks;
        this.answers = answers;
        this.lists = lists;
        this.workloads = workloads;
        this.clock = clock;
    }

    @Transactional
    Dashboard of(UUID person) {
        LearnerSettings settings = learners.of(person);
        Instant now = clock.instant();
        LocalDate today = settings.boundary().dayAt(now);
        WithheldFacts.Withheld withheld = untold.of(person);
        List<KnownFact> tried = withheld.without(known.of(person));
        List<AnswerDay> days = answers.days(person, settings);
        return new Dashboard(
                now,
                today,
                settings.zone().getId(),
                due(queue.of(person)),
                tasks.waiting(),
                lists.lines(
                        tried.stream()
                                .filter(fact -> !fact.stored().suspended())
                                .sorted(OwnLists.weakest())
                                .limit(WEAKEST)
                                .toList(),
                        settings),
                bars(person, tried, withheld),
                Activity.of(days, today),
                (int) Math.round(100 * settings.desiredRetention()),
                Retention.of(days, today),
                Forecast.of(tried, settings.boundary(), today),
                Foretold.of(answers.predictions(person, settings)),
                workloads.of(person, settings));
    }

    @Transactional
    List<ArticleBar> bars(UUID person) {
        WithheldFacts.Withheld withheld = untold.of(person);
        return bars(person, withheld.without(known.of(person)), withheld);
    }

    private List<ArticleBar> bars(UUID person, List<KnownFact> tried, WithheldFacts.Withheld withheld) {
        Map<String, Integer> counts = known.counts(person);
        Map<String, List<KnownFact>> byArticle = tried.stream().collect(Collectors.groupingBy(KnownFact::article));
        return articles.summaries(person).stream()
                .map(article -> ArticleBar.of(
                        article,
                        counts.getOrDefault(article.slug(), 0),
                        withheld.of(article.slug()),
                        byArticle.getOrDefault(article.slug(), List.of())))
                .filter(bar -> bar.facts() > 0)
                .toList();
    }

    private static Dashboard.Due due(Due due) {
        return new Dashboard.Due(
                due.backlog().portion(),
                due.fresh().size(),
                due.count() == 0 ? 0 : due.minutes(),
                due.backlog().due() - due.backlog().portion(),
                due.backlog().normal());
    }
}
