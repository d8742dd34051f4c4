package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.exchange.ArticleEntry;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.fact.Fact;
import org.factloom.item.Item;

/** Sets in the form of their files, as they are stored. */
@ApplicationScoped
public class SetFiles {

    private final QuestionSets sets;
    private final StoredItems items;
    private final Arrangements arrangements;

    SetFiles(QuestionSets sets, StoredItems items, Arrangements arrangements) {
        this.sets = sets;
        this.items = items;
        this.arrangements = arrangements;
    }

    /**
     * A set with its article.
     *
     * @param article its text, in the plain form
     */
    public record Whole(QuestionSetFile file, String article) {}

    /** Nothing where the person sees no such set over an article. */
    @Transactional
    public Optional<Whole> of(String slug, UUID viewer) {
        return sets.seen(slug, viewer)
                .flatMap(set -> set.article().map(article -> new Whole(file(set, article), article.text())));
    }

    List<Item> asked(QuestionSet set) {
        return items.ofSet(set.id()).stream()
                .filter(item -> !item.retired())
                .map(item -> item.current().item())
                .toList();
    }

    private QuestionSetFile file(QuestionSet set, StoredArticle article) {
        List<Fact> stated = set.facts().stream().map(StoredFact::fact).toList();
        ArticleEntry entry = new ArticleEntry(
                article.slug() + ".txt",
                article.title(),
                article.sha256(),
                article.language(),
                article.source(),
                article.licence(),
                article.attribution());
        return new QuestionSetFile(set.title(), entry, stated, asked(set), arrangements.of(set.id()));
    }
}
