package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.library.QuestionSet;
import org.factloom.library.Sight;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * Copies items into other sets, also over other articles: a copy keeps the article that it asks. It has an id of its own, made of its set and of the id of what it is a copy of; its facts, and so what people know of
 * them, are the same. The number of statements does not depend on how many there are.
 */
@ApplicationScoped
class Copying {

    /** As in {@link org.factloom.library.OwnShelf}: the same item is never twice in a set. */
    private static final String ID =
            "'i' || left(encode(sha256(convert_to(:slug || chr(10) || i.id, 'UTF8')), 'hex'), 16)";

    private static final String CHOSEN = """
            with chosen as (
                select i.id, i.section, i.current_version, c.place, coalesce(i.article_id, s.article_id) as article, %s as copy
                from unnest(cast(:ids as text[])) with ordinality as c (id, place)
                    join item i on i.id = c.id join question_set s on s.id = i.set_id
                where s.article_id is not null and not s.cards and s.id <> :set and %s)
            """.formatted(ID, Sight.ofSet("s", ":viewer"));

    private static final String ITEMS = CHOSEN + """
            insert into item (id, set_id, position, article_id)
            select copy, :set, place + (select coalesce(max(position), -1) from item where set_id = :set),
                nullif(article, (select article_id from question_set where id = :set))
            from chosen
            on conflict (id) do update set retired = false where item.retired""";

    private static final String THERE =
            CHOSEN + "select c.id from chosen c where exists (select from item k where k.id = c.copy)";

    /** What a person corrected is told by the number of its version, as it is in its own set, also when that person has left. */
    private static final String VERSIONS = CHOSEN + """
            insert into item_version (item_id, number, form, content, author_id, created_at)
            select c.copy,
                case when exists (select from item_version e where e.item_id = c.id and e.number > 1 and e.revision_id is null) then 2 else 1 end,
                v.form, jsonb_set(v.content, '{id}', to_jsonb(c.copy)), v.author_id, :now
            from chosen c join item_version v on v.id = c.current_version join item n on n.id = c.copy
            where n.current_version is null""";

    private static final String CURRENT = """
            update item i set current_version = v.id from item_version v
            where v.item_id = i.id and i.set_id = :set and i.current_version is null""";

    private static final String ITEM_FACTS = CHOSEN + """
            insert into item_fact (item_id, position, fact_id)
            select c.copy, f.position, f.fact_id from chosen c join item_fact f on f.item_id = c.id
            on conflict do nothing""";

    private static final String TAGS = CHOSEN + """
            insert into item_tag (item_id, tag)
            select c.copy, t.tag from chosen c join item_tag t on t.item_id = c.id
            on conflict do nothing""";

    private static final String SECTIONS = CHOSEN + """
            update item i set section = c.section from chosen c
            where i.id = c.copy and exists (select from set_section g where g.set_id = :set and g.name = c.section)""";

    private static final String FACTS = CHOSEN + """
            insert into set_fact (set_id, position, fact_id)
            select :set, (select count(*) from set_fact where set_id = :set) + row_number() over (order by f.position, f.id) - 1, f.id
            from fact f
            where f.id in (select x.fact_id from item_fact x join chosen c on c.copy = x.item_id)
                and f.id not in (select fact_id from set_fact where set_id = :set)""";

    private final EntityManager database;
    private final Clock clock;

    Copying(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Copies those of the items that the person sees, to the end of the set. What was copied before stays as it is there; what was taken out since is back in its place.
     *
     * @return how many of them came into the set
     */
    int items(List<String> ids, QuestionSet to, UUID viewer) {
        database.flush();
        List<String> fresh = new ArrayList<>(ids);
        fresh.removeAll(there(ids, to, viewer));
        int copied = chosen(ITEMS, ids, to, viewer).executeUpdate();
        chosen(VERSIONS, fresh, to, viewer).setParameter("now", clock.instant()).executeUpdate();
        of(CURRENT, to).executeUpdate();
        chosen(ITEM_FACTS, fresh, to, viewer).executeUpdate();
        chosen(TAGS, fresh, to, viewer).executeUpdate();
        chosen(SECTIONS, fresh, to, viewer).executeUpdate();
        chosen(FACTS, ids, to, viewer).executeUpdate();
        return copied;
    }

    /** Those of the items of which the set has copies already. */
    private Set<String> there(List<String> ids, QuestionSet to, UUID viewer) {
        return new HashSet<>(database.unwrap(Session.class)
                .createNativeQuery(THERE, String.class)
                .setParameter("set", to.id())
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("slug", to.slug())
                .setParameter("viewer", viewer)
                .getResultList());
    }

    /** Those of the items that ask no fact which the set asks already, nor one before them. */
    List<String> unasked(List<String> ids, QuestionSet to) {
        Set<String> asked = new HashSet<>(database.unwrap(Session.class)
                .createNativeQuery(
                        "select distinct x.fact_id from item_fact x join item i on i.id = x.item_id where i.set_id = :set and not i.retired",
                        String.class)
                .setParameter("set", to.id())
                .getResultList());
        Map<String, List<String>> facts = database
                .unwrap(Session.class)
                .createNativeQuery(
                        "select item_id, fact_id from item_fact where item_id = any (cast(:ids as text[]))",
                        Tuple.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("item_id", String.class),
                        Collectors.mapping(row -> row.get("fact_id", String.class), Collectors.toList())));
        List<String> left = new ArrayList<>();
        for (String id : ids) {
            List<String> own = facts.getOrDefault(id, List.of());
            if (Collections.disjoint(own, asked)) {
                left.add(id);
                asked.addAll(own);
            }
        }
        return left;
    }

    /** What a set states and how it is grouped, into one that is empty. */
    void ground(QuestionSet from, QuestionSet to) {
        database.flush();
        of(
                        "insert into set_fact (set_id, position, fact_id) select :set, position, fact_id from set_fact where set_id = :from",
                        to)
                .setParameter("from", from.id())
                .executeUpdate();
        of("""
                insert into set_section (set_id, name, position, draw)
                select :set, name, position, draw from set_section where set_id = :from""", to).setParameter("from", from.id()).executeUpdate();
    }

    private MutationQuery chosen(String sql, List<String> ids, QuestionSet to, UUID viewer) {
        return of(sql, to)
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("slug", to.slug())
                .setParameter("viewer", viewer);
    }

    private MutationQuery of(String sql, QuestionSet to) {
        return database.unwrap(Session.class).createNativeMutationQuery(sql).setParameter("set", to.id());
    }
}
