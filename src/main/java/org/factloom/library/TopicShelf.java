package org.factloom.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A topic with its articles. */
public record TopicShelf(String slug, String title, List<ArticleSummary> articles) {

    /** Keeps the order of the articles. */
    static List<TopicShelf> of(List<ArticleSummary> articles) {
        Map<String, TopicShelf> topics = new LinkedHashMap<>();
        for (ArticleSummary article : articles) {
            topics.computeIfAbsent(
                            article.topicSlug(), slug -> new TopicShelf(slug, article.topicTitle(), new ArrayList<>()))
                    .articles()
                    .add(article);
        }
        return List.copyOf(topics.values());
    }

    /** Whether more than one of its articles has anything to ask. */
    public boolean severalAskable() {
        return articles.stream().filter(article -> article.items() > 0).count() > 1;
    }
}
