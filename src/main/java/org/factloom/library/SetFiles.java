package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.factloom.article.Slug;
import org.factloom.exchange.ArticleEntry;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.Moved;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.fact.Fact;
import org.factloom.item.Item;

/**
 * Sets in the form of their files, as they are stored. What stands with words of an earlier text of its article is in the file as what a person vouches for: a file says nothing of its article that
 * it does not say.
 */
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
     * @param others the same for each other article of which it holds items: a file is of one article
     * @param order the ids of the items of all files, as they stand in the set
     */
    public record Whole(QuestionSetFile file, String article, List<Whole> others, List<String> order) {}

    /** Nothing where the person sees no such set over an article. */
    @Transactional
    public Optional<Whole> of(String slug, UUID viewer) {
        return sets.seen(slug, viewer).flatMap(set -> set.article().map(article -> whole(set, article)));
    }

    /** A set over an article as it would be read from its file, without what it asks of other articles; in the transaction of the caller. */
    public GroundedSet grounded(QuestionSet set) {
        StoredArticle article = set.article().orElseThrow();
        List<Item> own = items.ofSet(set.id()).stream()
                .filter(item -> !item.retired() && item.article().id().equals(article.id()))
                .map(item -> item.current().item())
                .toList();
        return new GroundedSet(Slug.of(set.slug()), file(set, article, own), article.article(), article.sha256());
    }

    List<Item> asked(QuestionSet set) {
        return items.ofSet(set.id()).stream()
                .filter(item -> !item.retired())
                .map(item -> item.current().item())
                .toList();
    }

    private Whole whole(QuestionSet set, StoredArticle article) {
        Map<StoredArticle, List<Item>> asked = new LinkedHashMap<>();
        asked.put(article, new ArrayList<>());
        List<String> order = new ArrayList<>();
        items.ofSet(set.id()).stream().filter(item -> !item.retired()).forEach(item -> {
            asked.computeIfAbsent(item.article(), _ -> new ArrayList<>())
                    .add(item.current().item());
            order.add(item.id());
        });
        List<Whole> parts = new ArrayList<>();
        asked.forEach((of, own) -> parts.add(new Whole(file(set, of, own), of.text(), List.of(), List.of())));
        Whole first = parts.removeFirst();
        return new Whole(first.file(), first.article(), parts, order);
    }

    private QuestionSetFile file(QuestionSet set, StoredArticle article, List<Item> asked) {
        Moved moved = new Moved(article.article());
        List<Fact> stated = set.facts().stream()
                .filter(fact -> fact.article().id().equals(article.id()))
                .map(fact -> moved.fact(fact.fact()))
                .toList();
        List<Item> items = asked.stream().map(moved::proved).toList();
        ArticleEntry entry = new ArticleEntry(
                article.slug() + ".txt",
                article.title(),
                article.sha256(),
                article.language(),
                article.source(),
                article.licence(),
                article.attribution());
        return new QuestionSetFile(
                set.title(), entry, stated, items, arrangements.of(set.id()).only(items));
    }
}
