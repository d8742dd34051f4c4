package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.factloom.exchange.FactJson;
import org.factloom.exchange.ItemJson;
import org.factloom.fact.Value;
import org.factloom.fact.Writing;
import org.factloom.item.Item;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Finds questions that stand against their article: it changed what their fact says after they were written, and their words no longer stand in it. Whatever is
 * saved of a question after that ends it.
 */
@ApplicationScoped
class Contradictions {

    private static final String AGAINST = """
            select i.id, concat(f.subject, ' · ', f.relation) as about, f.changed_at, cast(f.value as text) as value,
                cast(f.evidence as text) as evidence, cast(v.content as text) as content
            from item i join item_version v on v.id = i.current_version
                join item_fact x on x.item_id = i.id join fact f on f.id = x.fact_id join article a on a.id = f.article_id
            where i.set_id = :set and not i.retired and f.changed_at > v.created_at
                and (v.content -> 'evidence' is null or exists (
                    select from jsonb_array_elements(v.content -> 'evidence') quoted (words)
                    where coalesce(words ->> 'article', a.slug) = a.slug and strpos(a.text, words ->> 'text') = 0))\s""";

    private static final String ORDER = "order by i.position, i.id, x.position";

    private final EntityManager database;

    Contradictions(EntityManager database) {
        this.database = database;
    }

    /** Those among a set's questions that are asked, in their order. */
    List<Contradiction> in(UUID set) {
        return found(query(AGAINST + ORDER, set));
    }

    /** What of one question. */
    Optional<Contradiction> of(UUID set, String item) {
        return found(query(AGAINST + "and i.id = :item " + ORDER, set).setParameter("item", item)).stream()
                .findFirst();
    }

    private NativeQuery<Tuple> query(String sql, UUID set) {
        return database.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("set", set);
    }

    /** Of a question that asks several facts the first that changed. */
    private static List<Contradiction> found(NativeQuery<Tuple> query) {
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (Tuple row : query.getResultList()) {
            Item item = ItemJson.read(row.get("content", String.class));
            Value value = FactJson.readValue(row.get("value", String.class));
            String kept = KeyText.of(item);
            if (!Writing.same(kept, value.text())) {
                String id = row.get("id", String.class);
                found.putIfAbsent(
                        id,
                        new Contradiction(
                                id,
                                item.stem(),
                                row.get("about", String.class),
                                kept,
                                value,
                                FactJson.readEvidence(row.get("evidence", String.class)),
                                row.get("changed_at", Instant.class),
                                takes(item, value)));
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean takes(Item item, Value value) {
        return switch (item) {
            case Item.OneOf _, Item.Typed _, Item.Cloze _ -> true;
            case Item.Numeric _ -> value instanceof Value.Quantity;
            default -> false;
        };
    }
}
