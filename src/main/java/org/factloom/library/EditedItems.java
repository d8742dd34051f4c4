package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.exchange.HandWritten;
import org.factloom.exchange.ItemJson;
import org.factloom.fact.Family;
import org.factloom.item.Item;
import org.hibernate.Session;

/** Items that people write and change. All is stored in the transaction of the caller, who has made sure that the person may edit the set. */
@ApplicationScoped
public class EditedItems {

    /** Nothing where the current version is not the one that the person saw. */
    private static final String NEXT = """
            with known as (
                select i.id from item i join item_version v on v.id = i.current_version
                where i.id = :item and v.number = :known for update of i),
            made as (
                insert into item_version (item_id, number, form, content, author_id, created_at)
                select id, :known + 1, :form, cast(:content as jsonb), :author, :now from known
                returning id, item_id)
            update item i set current_version = made.id from made where i.id = made.item_id""";

    private static final String STATE = """
            insert into set_fact (set_id, position, fact_id)
            select :set, coalesce(max(position), -1) + 1, :fact from set_fact where set_id = :set""";

    private final StoredItems items;
    private final StoredFacts facts;
    private final ItemVersions versions;
    private final EntityManager database;
    private final Clock clock;

    EditedItems(StoredItems items, StoredFacts facts, ItemVersions versions, EntityManager database, Clock clock) {
        this.items = items;
        this.facts = facts;
        this.versions = versions;
        this.database = database;
        this.clock = clock;
    }

    /** Of a set, with its version and facts. */
    public Optional<StoredItem> find(QuestionSet set, String id) {
        return items.withIds(List.of(id)).stream()
                .filter(item -> item.set().id().equals(set.id()))
                .findFirst();
    }

    /** Whether any set has an item with the id. */
    public boolean taken(String id) {
        return items.count("id", id) > 0;
    }

    /** Adds a new hand-written item to a set, at its end. */
    public StoredItem add(QuestionSet set, Item item, UUID author) {
        StoredItem stored = new StoredItem(item.id());
        stored.place(set, items.positionAfterLast(set), facts(set, set.article().orElseThrow(), item));
        items.persist(stored);
        stored.revise(item, author, clock.instant()).ifPresent(versions::persist);
        return stored;
    }

    /**
     * Makes a new version of an item, unless the current one says the same.
     *
     * @param known the number of the version that the person saw
     * @return whether the item says what the person wrote; not where somebody else made a version meanwhile, which stays
     */
    public boolean revise(StoredItem stored, Item item, int known, UUID author) {
        return revise(stored, item, known, () -> false, author);
    }

    /**
     * The same.
     *
     * @param anew whether what says the same is a new version, too; asked for such only
     */
    public boolean revise(StoredItem stored, Item item, int known, BooleanSupplier anew, UUID author) {
        if (stored.current().number() == known && stored.current().item().equals(item) && !anew.getAsBoolean()) {
            return true;
        }
        database.flush();
        int changed = session()
                .createNativeMutationQuery(NEXT)
                .setParameter("item", stored.id())
                .setParameter("known", known)
                .setParameter("form", item.form().name())
                .setParameter("content", ItemJson.write(item))
                .setParameter("author", author)
                .setParameter("now", clock.instant())
                .executeUpdate();
        database.refresh(stored);
        if (changed == 0) {
            return stored.current().item().equals(item);
        }
        stored.ask(facts(stored.set(), stored.article(), item));
        return true;
    }

    /** The facts that an item asks, in its order; its own is told anew, unless another set states it, too. */
    private List<StoredFact> facts(QuestionSet set, StoredArticle article, Item item) {
        Map<String, StoredFact> known = facts.withIds(item.origin().facts()).stream()
                .collect(Collectors.toMap(StoredFact::id, Function.identity()));
        String own = HandWritten.factId(item.id());
        if (item.origin().facts().equals(List.of(own)) && !known.containsKey(own)) {
            StoredFact made =
                    new StoredFact(article, position(article, item), HandWritten.ownFact(article.title(), item));
            facts.persistAndFlush(made);
            known.put(own, made);
            session()
                    .createNativeMutationQuery(STATE)
                    .setParameter("set", set.id())
                    .setParameter("fact", own)
                    .executeUpdate();
        } else if (known.size() == 1) {
            StoredFact fact = known.values().iterator().next();
            if (fact.fact().family() == Family.HAND_WRITTEN && facts.statedOnlyBy(set.id(), fact.id())) {
                StoredArticle of = fact.article();
                fact.update(of, position(of, item), HandWritten.fact(fact.id(), of.title(), item));
            }
        }
        return item.origin().facts().stream()
                .map(id -> Objects.requireNonNull(known.get(id), id))
                .toList();
    }

    /** After what the article states up to the evidence. */
    private int position(StoredArticle article, Item item) {
        return item.origin().evidence().stream()
                .findFirst()
                .map(evidence -> facts.placeOf(article.id(), evidence.span().start()))
                .orElse(0);
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
