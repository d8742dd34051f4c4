package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.factloom.classroom.Tasks;
import org.factloom.learning.ArticleStanding;
import org.factloom.learning.FactStates;
import org.factloom.learning.KnownFact;
import org.factloom.learning.KnownFacts;
import org.factloom.learning.Leeches;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.library.StoredFact;
import org.factloom.library.StoredItems;
import org.factloom.quiz.AttemptViews;
import org.factloom.web.DueCount;

/** Reads what a person has learned, of all articles or of one. A person who is nothing has learned nothing. */
@ApplicationScoped
class Shelves {

    private final StoredArticles articles;
    private final StoredItems items;
    private final FactStates factStates;
    private final KnownFacts known;
    private final WithheldFacts untold;
    private final Dashboards dashboards;
    private final Tasks tasks;
    private final AttemptViews views;
    private final DueCount due;
    private final Leeches leeches;

    Shelves(
            StoredArticles articles,
            StoredItems items,
            FactStates factStates,
            KnownFacts known,
            WithheldFacts untold,
            Dashboards dashboards,
            Tasks tasks,
            AttemptViews views,
            DueCount due,
            Leeches leeches) {
        this.articles = articles;
        this.items = items;
        this.factStates = factStates;
        this.known = known;
        this.untold = untold;
        this.dashboards = dashboards;
        this.tasks = tasks;
        this.views = views;
        this.due = due;
        this.leeches = leeches;
    }

    @Transactional
    List<Shelf> of(Optional<UUID> person) {
        UUID viewer = viewer(person);
        Map<String, ArticleStanding> standings = factStates.ofAllArticles(viewer);
        boolean practised = standings.values().stream().anyMatch(standing -> standing.tried() > 0);
        List<ArticleBar> bars = practised ? dashboards.bars(viewer) : List.of();
        return Shelf.of(
                articles.summaries(viewer),
                standings,
                bars.stream().collect(Collectors.toMap(ArticleBar::article, Function.identity())));
    }

    @Transactional
    Home home(Optional<UUID> person, boolean teacher) {
        int trouble = teacher ? leeches.count(viewer(person)) : 0;
        return new Home(of(person), tasks.waiting(), views.unfinished(), due.getFacts(), trouble);
    }

    /**
     * Nothing where there is no such article.
     *
     * @param only what to show of it, "learning" or "contested"; empty for all
     */
    @Transactional
    Optional<CoverageMap> map(Optional<UUID> person, String slug, String only) {
        return articles.seen(slug, viewer(person)).map(article -> map(viewer(person), article, only));
    }

    private static UUID viewer(Optional<UUID> person) {
        return person.orElse(CurrentPerson.NOBODY);
    }

    private CoverageMap map(UUID viewer, StoredArticle article, String only) {
        List<StoredFact> askable = items.ofArticle(article.id(), viewer).stream()
                .flatMap(item -> item.facts().stream())
                .filter(fact -> !fact.retired())
                .distinct()
                .sorted(Comparator.comparing(StoredFact::position))
                .toList();
        WithheldFacts.Withheld withheld = untold.of(viewer);
        return CoverageMap.of(
                article.article(),
                article.language(),
                askable.stream().map(StoredFact::fact).toList(),
                withheld.without(known.ofArticle(viewer, article.id())).stream()
                        .collect(Collectors.toMap(KnownFact::id, Function.identity())),
                withheld.articles().keySet(),
                only);
    }
}
