package org.factloom.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factloom.learning.ArticleStanding;
import org.factloom.library.ArticleSummary;
import org.jspecify.annotations.Nullable;

/** A topic with how a person stands on each of its articles. */
public record Shelf(String slug, String title, List<Book> books) {

    /**
     * An article and how a person stands on it.
     *
     * @param bar as /progress shows it; null where nothing of it is told
     */
    public record Book(
            ArticleSummary article,
            ArticleStanding standing,
            @Nullable ArticleBar bar) {

        public boolean practised() {
            return bar != null && standing.tried() > 0;
        }
    }

    static List<Shelf> of(
            List<ArticleSummary> articles, Map<String, ArticleStanding> standings, Map<String, ArticleBar> bars) {
        Map<String, Shelf> shelves = new LinkedHashMap<>();
        for (ArticleSummary article : articles) {
            ArticleStanding standing =
                    standings.getOrDefault(article.slug(), new ArticleStanding(article.slug(), 0, 0, 0, null));
            shelves.computeIfAbsent(
                            article.topicSlug(), slug -> new Shelf(slug, article.topicTitle(), new ArrayList<>()))
                    .books()
                    .add(new Book(article, standing, bars.get(article.slug())));
        }
        return List.copyOf(shelves.values());
    }

    public int missed() {
        return books.stream().mapToInt(book -> book.standing().missed()).sum();
    }

    public boolean askable() {
        return books.stream().anyMatch(book -> book.standing().facts() > 0);
    }

    /** Whether more than one of its articles has anything to ask. */
    public boolean severalAskable() {
        return books.stream().filter(book -> book.standing().facts() > 0).count() > 1;
    }

    /** When one of its articles was last practised; long ago where none was. */
    Instant lastPractised() {
        return books.stream()
                .map(book -> book.standing().lastPractised())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
