package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.item.Form;

/** What may be asked of a person, who sees it. However much it is, it is found by one statement; what it says is read by another. */
@ApplicationScoped
public class AskableItems {

    /** A row for each fact of an item. */
    private static final String ROWS = """
            select i.id as id, v.id as version, v.form as form, coalesce(other.slug, a.slug, own.slug) as article, i.section as section, f.id as fact
            from StoredItem i join i.current v join i.set s left join s.article a left join i.article other join i.facts f join f.article own
            where not i.retired and %s and\s""".formatted(Sight.hqlOfSet("s"));

    private static final String IN_ORDER = " order by s.slug, i.position, i.id, index(f)";

    private final EntityManager database;

    AskableItems(EntityManager database) {
        this.database = database;
    }

    /** Over an article. */
    public List<AskableItem> ofArticle(UUID article, UUID viewer) {
        return items("a.id = :of and i.article is null", article, viewer);
    }

    /**
     * Over the articles of a topic, and across them. An item across articles is left out while no public set states one of its facts.
     */
    public List<AskableItem> ofTopic(UUID topic, UUID viewer) {
        return items("""
                (a.topic.id = :of and i.article is null
                    or s.topic.id = :of and not exists (select 1 from i.facts gone where gone.retired
                        or not exists (select 1 from QuestionSet q join q.facts f where f = gone and q.visibility = PUBLIC)))""", topic, viewer);
    }

    /** Of a set, in its order within each of its sections. */
    public List<AskableItem> ofSet(UUID set, UUID viewer) {
        return items("s.id = :of", set, viewer);
    }

    /** Over one article, and asking any of some facts. */
    public List<AskableItem> ofFacts(Collection<String> facts, UUID viewer) {
        return facts.isEmpty()
                ? List.of()
                : items("a is not null and exists (select 1 from i.facts asked where asked.id in :of)", facts, viewer);
    }

    /** What versions say, in no order. */
    public List<ItemVersion> versions(Collection<UUID> ids) {
        return database.createQuery("from ItemVersion where id in :ids", ItemVersion.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** A version that is there, as something to refer to. */
    public ItemVersion reference(UUID version) {
        return database.getReference(ItemVersion.class, version);
    }

    private List<AskableItem> items(String which, Object of, UUID viewer) {
        Map<String, List<Tuple>> rows = database.createQuery(ROWS + which + IN_ORDER, Tuple.class)
                .setParameter("of", of)
                .setParameter("viewer", viewer)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id", String.class), LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream().map(AskableItems::item).toList();
    }

    private static AskableItem item(List<Tuple> rows) {
        Tuple first = rows.getFirst();
        return new AskableItem(
                first.get("id", String.class),
                first.get("version", UUID.class),
                first.get("form", Form.class),
                first.get("article", String.class),
                first.get("section", String.class),
                rows.stream().map(row -> row.get("fact", String.class)).toList());
    }
}
