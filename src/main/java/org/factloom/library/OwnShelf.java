package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.Slug;
import org.factloom.exchange.ArticleEntry;
import org.factloom.exchange.ItemJson;
import org.factloom.exchange.Sha256;
import org.factloom.fact.Fact;
import org.factloom.item.Item;

/** Where articles and sets of people stand. All is stored in the transaction of the caller. */
@ApplicationScoped
public class OwnShelf {

    /** Articles that lend wrong options: more make a generation longer, not better. */
    private static final int MOST_SIBLINGS = 8;

    private static final int LONGEST_NAME = 60;
    private static final int LETTERS = 6;

    private final Topics topics;
    private final StoredArticles articles;
    private final StoredFacts facts;
    private final QuestionSets sets;
    private final StoredItems items;
    private final ItemVersions versions;
    private final RandomGenerator chance;
    private final Clock clock;

    OwnShelf(
            Topics topics,
            StoredArticles articles,
            StoredFacts facts,
            QuestionSets sets,
            StoredItems items,
            ItemVersions versions,
            RandomGenerator chance,
            Clock clock) {
        this.topics = topics;
        this.articles = articles;
        this.facts = facts;
        this.sets = sets;
        this.items = items;
        this.versions = versions;
        this.chance = chance;
        this.clock = clock;
    }

    /** An article of exactly this text that the person sees. */
    public Optional<StoredArticle> alike(Article article, UUID viewer) {
        return articles.withText(Sha256.of(article.text()), viewer);
    }

    /**
     * Stores an article that only its owner sees, in a topic of the owner's own.
     *
     * @param topicTitle of that topic, where it has none yet
     */
    public StoredArticle bring(UUID owner, String topicTitle, Article article, Provenance provenance) {
        StoredArticle stored = new StoredArticle(name(article.title()), owner);
        stored.update(topic(owner, topicTitle), article, provenance, clock.instant());
        articles.persist(stored);
        return stored;
    }

    /** The same of an article that the file of a set tells of. */
    StoredArticle bring(UUID owner, String topicTitle, Article article, ArticleEntry entry) {
        StoredArticle stored = new StoredArticle(name(article.title()), owner);
        stored.update(topic(owner, topicTitle), article, entry, clock.instant());
        articles.persist(stored);
        return stored;
    }

    private Topic topic(UUID owner, String title) {
        return topics.own(owner).orElseGet(() -> {
            Topic own = new Topic("own-" + letters(), title, owner);
            topics.persist(own);
            return own;
        });
    }

    /** An empty set over an article, which only its owner sees. */
    public QuestionSet draft(UUID owner, StoredArticle article, String title) {
        QuestionSet set = new QuestionSet(name(title), owner, article, title);
        sets.persist(set);
        return set;
    }

    /** Public articles of the same topic; of what a person brought none: nobody's articles lend names to another's. */
    public List<StoredArticle> siblings(StoredArticle article) {
        return article.ownerId().isPresent()
                ? List.of()
                : articles.publicOf(article.topic()).stream()
                        .filter(other -> !other.id().equals(article.id()))
                        .limit(MOST_SIBLINGS)
                        .toList();
    }

    /** Takes in that a set states facts besides those that it states already. What is known of a fact stays as it is. */
    public void state(QuestionSet set, List<Fact> stated) {
        StoredArticle article = set.article().orElseThrow();
        Map<String, StoredFact> known = facts
                .withIds(stated.stream().map(Fact::id).toList())
                .stream()
                .collect(Collectors.toMap(StoredFact::id, Function.identity()));
        List<StoredFact> all = new ArrayList<>(set.facts());
        int position = 0;
        for (Fact fact : stated) {
            StoredFact stored = known.get(fact.id());
            if (stored == null) {
                stored = new StoredFact(article, position, fact);
                facts.persist(stored);
                known.put(fact.id(), stored);
            } else if (stored.retired()) {
                stored.revise(article, position, fact, clock.instant());
            }
            position++;
            if (!all.contains(stored)) {
                all.add(stored);
            }
        }
        set.state(all);
    }

    /** Adds an item to a set, at its end, under an id of its own: the same item may stand in several sets. One that was taken out is back in its place, and says what a person wrote of it. */
    public StoredItem add(QuestionSet set, Item item) {
        String id = idIn(set, item);
        StoredItem stored = items.findByIdOptional(id).orElse(null);
        if (stored != null && versions.count("storedItem = ?1 and authorId is not null", stored) > 0) {
            stored.place(set, stored.position(), stored.facts());
            return stored;
        }
        List<StoredFact> asked = inOrder(item);
        if (stored == null) {
            stored = new StoredItem(id);
            stored.place(set, items.positionAfterLast(set), asked);
        } else {
            stored.place(set, stored.position(), asked);
        }
        items.persist(stored);
        stored.revise(ItemJson.renamed(item, id), clock.instant()).ifPresent(versions::persist);
        return stored;
    }

    /** Takes an item out of its set; attempts that show it go on. */
    public void takeOut(QuestionSet set, Item item) {
        items.findByIdOptional(idIn(set, item)).ifPresent(StoredItem::retire);
    }

    private List<StoredFact> inOrder(Item item) {
        Map<String, StoredFact> known = facts.withIds(item.origin().facts()).stream()
                .collect(Collectors.toMap(StoredFact::id, Function.identity()));
        return item.origin().facts().stream().map(known::get).toList();
    }

    /** The id of an item of another set in this one. Of its stem, too: a true and a false statement of a fact are made under one id. */
    public static String idIn(QuestionSet set, Item item) {
        return "i"
                + Sha256.of(set.slug() + "\n" + item.id() + "\n" + item.stem()).substring(0, 16);
    }

    /** A name that nothing else has, "ar-rashid-revolt-k3f9x2". */
    private String name(String title) {
        String slug = Slug.of(title);
        return slug.substring(0, Math.min(slug.length(), LONGEST_NAME)).replaceAll("-$", "") + "-" + letters();
    }

    private String letters() {
        return Stream.generate(() -> Character.forDigit(chance.nextInt(Character.MAX_RADIX), Character.MAX_RADIX))
                .limit(LETTERS)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
