package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factloom.exchange.ItemJson;
import org.factloom.item.Item;
import org.factloom.library.Arrangements;
import org.factloom.web.Paging;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The items of a set in the order in which it is read: those in no section first, then section by section. */
@ApplicationScoped
class SetItems {

    private static final String ORDER = " order by g.position nulls first, i.position, i.id";

    private static final String FROM = """
             from item i join item_version v on v.id = i.current_version
                left join set_section g on g.set_id = i.set_id and g.name = i.section
            where i.set_id = :set and i.retired = :retired""";

    private static final String TAGS =
            "(select string_agg(t.tag, chr(10) order by t.tag) from item_tag t where t.item_id = i.id) as tags";

    /** Chooses the rows before it reads what they say. */
    private static final String PAGE = "select i.id, cast(v.content as text) as content, i.section, " + TAGS + FROM
            + " and i.id in (select i.id " + FROM + ORDER + " limit :size offset :from)" + ORDER;

    private static final String ALL =
            "select i.id, cast(v.content as text) as content, i.section, " + TAGS + FROM + ORDER;

    private static final String SOME = "select i.id, cast(v.content as text) as content, i.section, " + TAGS + FROM
            + " and i.id = any (cast(:ids as text[]))" + ORDER;

    private static final String PLACES = "select i.id, i.section" + FROM + ORDER;

    private final EntityManager database;

    SetItems(EntityManager database) {
        this.database = database;
    }

    /**
     * An item with what it asks.
     *
     * @param shown of it
     */
    record Placed(SetItem shown, Item item) {}

    /** Those of a page; of a retired one the number says nothing. */
    List<SetItem> page(UUID set, boolean retired, Paging paging) {
        int from = (paging.number() - 1) * paging.size();
        return placed(
                        query(PAGE, set, retired)
                                .setParameter("size", paging.size())
                                .setParameter("from", from),
                        from)
                .stream()
                .map(Placed::shown)
                .toList();
    }

    /** All that are asked. */
    List<Placed> all(UUID set) {
        return placed(query(ALL, set, false), 0);
    }

    /** Some that are asked, in their order; their numbers say nothing. */
    List<Placed> some(UUID set, List<String> ids) {
        return placed(query(SOME, set, false).setParameter("ids", ids.toArray(String[]::new)), 0);
    }

    private static List<Placed> placed(NativeQuery<Tuple> query, int from) {
        List<Placed> items = new ArrayList<>();
        for (Tuple row : query.getResultList()) {
            Item item = ItemJson.read(row.get("content", String.class));
            items.add(new Placed(
                    SetItem.of(
                            row.get("id", String.class),
                            from + items.size() + 1,
                            item,
                            row.get("section", String.class),
                            Arrangements.tags(row.get("tags", String.class))),
                    item));
        }
        return items;
    }

    long retired(UUID set) {
        return session()
                .createNativeQuery("select count(*) from item where set_id = :set and retired", Long.class)
                .setParameter("set", set)
                .getSingleResult();
    }

    /** Where each item stands that is asked, in order. */
    List<ItemOrder.Place> places(UUID set) {
        return query(PLACES, set, false).getResultList().stream()
                .map(row -> new ItemOrder.Place(row.get("id", String.class), row.get("section", String.class)))
                .toList();
    }

    /** Stores an order, and the sections in which the items stand. */
    void place(UUID set, List<ItemOrder.Place> places) {
        session()
                .createNativeMutationQuery("""
                        update item i set position = p.position - 1, section = p.section
                        from unnest(cast(:ids as text[]), cast(:sections as text[])) with ordinality as p (id, section, position)
                        where i.id = p.id and i.set_id = :set
                            and (i.position, i.section) is distinct from (p.position - 1, p.section)""")
                .setParameter("set", set)
                .setParameter("ids", places.stream().map(ItemOrder.Place::id).toArray(String[]::new))
                .setParameter(
                        "sections",
                        places.stream().map(ItemOrder.Place::section).toArray(String[]::new))
                .executeUpdate();
    }

    /** How many of the items changed. */
    int retire(UUID set, List<String> ids, boolean retired) {
        return session()
                .createNativeMutationQuery("""
                        update item set retired = :retired where set_id = :set and retired <> :retired and id = any (cast(:ids as text[]))""")
                .setParameter("set", set)
                .setParameter("retired", retired)
                .setParameter("ids", ids.toArray(String[]::new))
                .executeUpdate();
    }

    /** The labels of an item. */
    List<String> tags(String item) {
        return session()
                .createNativeQuery("select tag from item_tag where item_id = :item order by tag", String.class)
                .setParameter("item", item)
                .getResultList();
    }

    /** Gives an item these labels instead of those that somebody saw; what others gave it or took from it meanwhile stays so. */
    void tags(UUID set, String item, List<String> before, List<String> tags) {
        before.stream().filter(tag -> !tags.contains(tag)).forEach(tag -> untag(set, List.of(item), tag));
        tags.stream().filter(tag -> !before.contains(tag)).forEach(tag -> tag(set, List.of(item), tag));
    }

    /** The place of an item among those that are asked, from 1; 0 where it was taken out. */
    int number(UUID set, String item) {
        return places(set).stream().map(ItemOrder.Place::id).toList().indexOf(item) + 1;
    }

    int tag(UUID set, List<String> ids, String tag) {
        return session()
                .createNativeMutationQuery("""
                        insert into item_tag (item_id, tag)
                        select id, :tag from item where set_id = :set and id = any (cast(:ids as text[])) on conflict do nothing""")
                .setParameter("set", set)
                .setParameter("tag", tag)
                .setParameter("ids", ids.toArray(String[]::new))
                .executeUpdate();
    }

    int untag(UUID set, List<String> ids, String tag) {
        return session()
                .createNativeMutationQuery("""
                        delete from item_tag t using item i
                        where i.id = t.item_id and i.set_id = :set and t.tag = :tag and i.id = any (cast(:ids as text[]))""")
                .setParameter("set", set)
                .setParameter("tag", tag)
                .setParameter("ids", ids.toArray(String[]::new))
                .executeUpdate();
    }

    private NativeQuery<Tuple> query(String sql, UUID set, boolean retired) {
        return session()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("set", set)
                .setParameter("retired", retired);
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
