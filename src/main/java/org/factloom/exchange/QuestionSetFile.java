package org.factloom.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.fact.Fact;
import org.factloom.item.Generation;
import org.factloom.item.Item;

/**
 * A whole question set as its file holds it.
 *
 * @param title the set's own, usually the article's
 * @param article the article that it asks
 * @param facts the declared facts in reading order, then the own facts of hand-written items in the order of their items
 * @param items in the order of the file
 * @param arrangement of the items
 */
public record QuestionSetFile(
        String title, ArticleEntry article, List<Fact> facts, List<Item> items, Arrangement arrangement) {

    public QuestionSetFile {
        facts = List.copyOf(facts);
        items = List.copyOf(items);
    }

    /** A set whose items are not grouped. */
    public QuestionSetFile(String title, ArticleEntry article, List<Fact> facts, List<Item> items) {
        this(title, article, facts, items, Arrangement.NONE);
    }

    /**
     * A new set of what was generated.
     *
     * @param file the name of the article's file
     */
    public static QuestionSetFile of(Article article, String file, Generation generation) {
        return new QuestionSetFile(
                article.title(), ArticleEntry.of(article, file), generation.facts(), generation.items());
    }

    /**
     * The set made anew of its article, which may have changed. People's work stays: title, source, licence and attribution, the
     * arrangement of the items that stay, and the hand-written items, in the place of a generated one with the same id and otherwise at the end; their evidence
     * follows its words to where they stand now.
     */
    public QuestionSetFile regenerated(Article article, Generation generation) {
        Moved moved = new Moved(article);
        Map<String, Fact> generatedFacts = byId(generation.facts());
        Map<String, Item> kept = new LinkedHashMap<>();
        items.stream().filter(HandWritten::is).map(moved::item).forEach(item -> kept.put(item.id(), item));

        List<Item> all = new ArrayList<>();
        for (Item item : generation.items()) {
            all.add(Optional.ofNullable(kept.remove(item.id())).orElse(item));
        }
        all.addAll(kept.values());

        Map<String, Fact> oldFacts = byId(facts);
        Stream<Fact> asked = all.stream()
                .filter(HandWritten::is)
                .filter(item -> !HandWritten.hasOwnFact(item))
                .flatMap(item -> item.origin().facts().stream())
                .distinct()
                .filter(id -> !generatedFacts.containsKey(id))
                .map(id -> moved.fact(Objects.requireNonNull(oldFacts.get(id), id)));
        Stream<Fact> own =
                all.stream().filter(HandWritten::hasOwnFact).map(item -> HandWritten.ownFact(article.title(), item));
        List<Fact> allFacts = Stream.of(generation.facts().stream(), asked, own)
                .flatMap(Function.identity())
                .toList();
        return new QuestionSetFile(title, this.article.refreshed(article), allFacts, all, arrangement.only(all));
    }

    /** The ids of the items, where {@code article} is a new revision; otherwise none: a better generator may choose anew. */
    public Set<String> itemsBefore(Article article) {
        return Sha256.of(article.text()).equals(this.article.sha256())
                ? Set.of()
                : items.stream().map(Item::id).collect(Collectors.toSet());
    }

    static Map<String, Fact> byId(List<Fact> facts) {
        return facts.stream().collect(Collectors.toMap(Fact::id, Function.identity(), (first, _) -> first));
    }
}
