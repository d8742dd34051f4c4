package org.factloom.library;

import java.util.List;

/**
 * What was found.
 *
 * @param query as it was asked
 * @param articles those whose title has the words first
 * @param facts best first
 */
public record SearchResult(String query, List<ArticleHit> articles, List<FactHit> facts) {

    /** Nothing was asked. */
    static final SearchResult NOTHING_ASKED = new SearchResult("", List.of(), List.of());

    public record ArticleHit(
            String slug, String title, String language, String topic, List<SearchTerms.Piece> snippet) {}

    public record FactHit(
            String id,
            String subject,
            String relation,
            String value,
            String article,
            String articleTitle,
            String language,
            List<SearchTerms.Piece> evidence) {}

    public boolean empty() {
        return articles.isEmpty() && facts.isEmpty();
    }
}
