package org.factloom.library;

import java.util.List;
import org.factloom.fact.Fact;

/**
 * An article to be read.
 *
 * @param sets the names of the sets that ask it
 * @param published those of them that people published
 */
public record ReadingView(
        ArticleSummary article,
        ReadingText text,
        List<StatedFact> facts,
        List<String> sets,
        List<LibraryView.OwnedSet> published) {

    static ReadingView of(
            ArticleSummary summary,
            StoredArticle article,
            List<Fact> facts,
            List<String> sets,
            List<LibraryView.OwnedSet> published) {
        return new ReadingView(
                summary,
                ReadingText.of(article.article(), facts),
                facts.stream().map(fact -> StatedFact.of(fact, article.title())).toList(),
                sets,
                published);
    }
}
