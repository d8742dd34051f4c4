package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.Sha256;
import org.factloom.exchange.TopicFile;
import org.factloom.fact.Fact;
import org.factloom.item.Item;
import org.factloom.item.Revision;

/** Where sets stand: takes in what a file says, and keeps the ids, so that what people know survives. */
@ApplicationScoped
class SetShelf {

    /** Of the lock under which replicas load one after the other; any number that nothing else uses. */
    private static final long LOCK = 4_107_001;

    private final Topics topics;
    private final StoredArticles articles;
    private final StoredFacts facts;
    private final QuestionSets sets;
    private final StoredItems items;
    private final ItemVersions versions;
    private final Arrangements arrangements;
    private final Clock clock;

    SetShelf(
            Topics topics,
            StoredArticles articles,
            StoredFacts facts,
            QuestionSets sets,
            StoredItems items,
            ItemVersions versions,
            Arrangements arrangements,
            Clock clock) {
        this.topics = topics;
        this.articles = articles;
        this.facts = facts;
        this.sets = sets;
        this.items = items;
        this.versions = versions;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    /**
     * Stores a set in the transaction of the caller, unless it is stored already.
     *
     * @param present names of the sets whose files there are; what a set no longer holds may move to this one
     * @return what it means for the facts and items that were there; nothing where nothing had to be stored
     * @throws IdTakenException when an id belongs to another set or article, or a name to what a person owns
     */
    Optional<Revision> put(String topicSlug, String topicTitle, GroundedSet grounded, Set<String> present) {
        lock();
        Topic topic = topic(topicSlug, topicTitle);
        QuestionSet set = sets.bySlug(grounded.slug()).orElse(null);
        requireOfHouse(set == null ? Optional.empty() : set.ownerId(), "a set", grounded.slug());
        if (set != null && set.isOf(grounded.sha256(), topic)) {
            return Optional.empty();
        }
        Revision revision = Revision.between(
                set == null
                        ? List.of()
                        : set.facts().stream().map(StoredFact::fact).toList(),
                set == null ? List.of() : asked(set),
                grounded.set().facts(),
                grounded.set().items());
        Instant now = clock.instant();
        StoredArticle article = articles.bySlug(grounded.article().slug())
                .orElseGet(() -> new StoredArticle(grounded.article().slug()));
        requireOfHouse(article.ownerId(), "an article", article.slug());
        article.update(topic, grounded.article(), grounded.set().article(), now);
        articles.persist(article);
        if (set == null) {
            set = new QuestionSet(grounded.slug());
        }
        set.update(article, grounded.set().title(), grounded.sha256());
        sets.persist(set);
        Map<String, StoredFact> stored = putFacts(article, grounded.set().facts(), now);
        set.state(inOrder(grounded.set().facts().stream().map(Fact::id).toList(), stored));
        putItems(set, grounded.set().items(), stored, present, now);
        arrangements.put(set.id(), grounded.set().arrangement());
        sets.flush();
        facts.abandoned().forEach(StoredFact::retire);
        return Optional.of(revision);
    }

    /**
     * Stores the items across the articles of a topic, whose sets are stored, in the transaction of the caller.
     *
     * @param present names of the sets whose files there are
     * @return what it means for the items that were there; nothing where nothing had to be stored
     * @throws IdTakenException when an id belongs to another set
     */
    Optional<Revision> put(String topicSlug, TopicFile file, Set<String> present) {
        lock();
        Topic topic = topic(topicSlug, file.title());
        String sha256 = Sha256.of(file.write());
        QuestionSet set = sets.acrossTopic(topicSlug).orElse(null);
        if (set == null ? file.items().isEmpty() : set.isOf(sha256, topic)) {
            return Optional.empty();
        }
        Revision revision = Revision.between(List.of(), set == null ? List.of() : asked(set), List.of(), file.items());
        if (set == null) {
            set = new QuestionSet(QuestionSets.nameAcross(topicSlug));
        }
        set.update(topic, file.title(), sha256);
        sets.persist(set);
        List<String> ids = file.items().stream()
                .flatMap(item -> item.origin().facts().stream())
                .distinct()
                .toList();
        putItems(set, file.items(), byId(facts.withIds(ids), StoredFact::id), present, clock.instant());
        return Optional.of(revision);
    }

    private void lock() {
        sets.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    private List<Item> asked(QuestionSet set) {
        return items.ofSet(set.id()).stream()
                .filter(item -> !item.retired())
                .map(item -> item.current().item())
                .toList();
    }

    private Topic topic(String slug, String title) {
        Topic topic = topics.bySlug(slug).orElseGet(() -> new Topic(slug, title));
        topic.rename(title);
        topics.persist(topic);
        return topic;
    }

    private Map<String, StoredFact> putFacts(StoredArticle article, List<Fact> stated, Instant now) {
        Map<String, StoredFact> stored =
                byId(facts.withIds(stated.stream().map(Fact::id).toList()), StoredFact::id);
        int position = 0;
        for (Fact fact : stated) {
            StoredFact known = stored.get(fact.id());
            if (known == null) {
                known = new StoredFact(article, position, fact);
                facts.persist(known);
                stored.put(fact.id(), known);
            } else if (!known.retired() && !known.article().slug().equals(article.slug())) {
                throw new IdTakenException("the id of fact " + fact.id() + " belongs to the article "
                        + known.article().slug() + ": give it an id of its own");
            } else {
                known.revise(article, position, fact, now);
            }
            position++;
        }
        return stored;
    }

    private void putItems(
            QuestionSet set, List<Item> asked, Map<String, StoredFact> facts, Set<String> present, Instant now) {
        Set<String> ids = asked.stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
        items.ofSet(set.id()).stream().filter(item -> !ids.contains(item.id())).forEach(StoredItem::retire);
        Map<String, StoredItem> stored = byId(items.withIds(ids), StoredItem::id);
        int position = 0;
        for (Item item : asked) {
            StoredItem known = stored.getOrDefault(item.id(), new StoredItem(item.id()));
            if (stored.containsKey(item.id()) && belongsToAnother(known, set, present)) {
                throw new IdTakenException("the id of item " + item.id() + " belongs to the set "
                        + known.set().slug() + ": give it an id of its own");
            }
            known.place(set, position++, inOrder(item.origin().facts(), facts));
            items.persist(known);
            known.revise(item, now).ifPresent(versions::persist);
        }
    }

    private static List<StoredFact> inOrder(List<String> ids, Map<String, StoredFact> facts) {
        List<StoredFact> ordered = new ArrayList<>();
        ids.forEach(id -> ordered.add(Objects.requireNonNull(facts.get(id), "the fact is not stored: " + id)));
        return ordered;
    }

    /** What people own no file takes over. */
    private static void requireOfHouse(Optional<UUID> owner, String what, String slug) {
        if (owner.isPresent()) {
            throw new IdTakenException("a person has %s named %s: give the file another name".formatted(what, slug));
        }
    }

    private static boolean belongsToAnother(StoredItem item, QuestionSet set, Set<String> present) {
        String owner = item.set().slug();
        if (item.set().ownerId().isPresent()) {
            return true;
        }
        return !item.retired() && !owner.equals(set.slug()) && present.contains(owner);
    }

    private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
