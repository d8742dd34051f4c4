package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.learning.FactStates;
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
    private final AttemptViews views;
    private final DueCount due;
    private final Leeches leeches;

    Shelves(
            StoredArticles articles,
            StoredItems items,
            FactStates factStates,
            AttemptViews views,
            DueCount due,
            Leeches leeches) {
        this.articles = articles;
        this.items = items;
        this.factStates = factStates;
        this.views = views;
        this.due = due;
        this.leeches = leeches;
    }

    @Transactional
    List<Shelf> of(Optional<UUID> person) {
        return Shelf.of(articles.summaries(viewer(person)), factStates.ofAllArticles(viewer(person)));
    }

    @Transactional
    Home home(Optional<UUID> person, boolean teacher) {
        int trouble = teacher ? leeches.count(viewer(person)) : 0;
        return new Home(of(person), views.unfinished(), due.getFacts(), trouble);
    }

    /** Nothing where there is no such article. */
    @Transactional
    Optional<CoverageMap> map(Optional<UUID> person, String slug) {
        return articles.seen(slug, viewer(person)).map(article -> map(person, article));
    }

    private static UUID viewer(Optional<UUID> person) {
        return person.orElse(CurrentPerson.NOBODY);
    }

    private CoverageMap map(Optional<UUID> person, StoredArticle article) {
        var states = person.map(id -> factStates.ofArticle(id, article.id())).orElse(Map.of());
        List<StoredFact> askable = items.ofArticle(article.id(), viewer(person)).stream()
                .flatMap(item -> item.facts().stream())
                .filter(fact -> !fact.retired())
                .distinct()
                .toList();
        return CoverageMap.of(
                article.article(),
                article.language(),
                askable.stream().map(StoredFact::fact).toList(),
                states);
    }
}
