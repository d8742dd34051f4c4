package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.exchange.Arrangement;
import org.factloom.exchange.Arrangement.Place;
import org.factloom.exchange.Arrangement.Section;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Sections of sets, and sections and tags of their items. The number of statements does not depend on the size of a set. */
@ApplicationScoped
public class Arrangements {

    /** Between the tags of an item; stands in no tag. */
    private static final String BETWEEN = "\n";

    private static final String PLACES = """
            select i.id, i.section, string_agg(t.tag, chr(10) order by t.tag) as tags
            from item i left join item_tag t on t.item_id = i.id
            where i.set_id = :set and not i.retired and (i.section is not null or t.tag is not null)
            group by i.id""";

    private final EntityManager database;

    Arrangements(EntityManager database) {
        this.database = database;
    }

    /** The sections of a set, in their order. */
    public List<Section> sections(UUID set) {
        return session()
                .createNativeQuery(
                        "select name, draw from set_section where set_id = :set order by position", Tuple.class)
                .setParameter("set", set)
                .getResultList()
                .stream()
                .map(row -> new Section(row.get("name", String.class), row.get("draw", Integer.class)))
                .toList();
    }

    Arrangement of(UUID set) {
        Map<String, Place> places = new HashMap<>();
        session()
                .createNativeQuery(PLACES, Tuple.class)
                .setParameter("set", set)
                .getResultList()
                .forEach(row -> places.put(
                        row.get("id", String.class),
                        new Place(row.get("section", String.class), tags(row.get("tags", String.class)))));
        return new Arrangement(sections(set), places);
    }

    /** The tags of an item as {@code string_agg(tag, chr(10))} joins them; none of null. */
    public static List<String> tags(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(BETWEEN));
    }

    /** Takes over the sections of a set; items of one that is no longer there stand in none. */
    public void sections(UUID set, List<Section> sections) {
        String[] names = sections.stream().map(Section::name).toArray(String[]::new);
        session()
                .createNativeMutationQuery(
                        "delete from set_section where set_id = :set and name <> all (cast(:names as text[]))")
                .setParameter("set", set)
                .setParameter("names", names)
                .executeUpdate();
        session()
                .createNativeMutationQuery("""
                        insert into set_section (set_id, name, position, draw)
                        select :set, s.name, s.position, s.draw
                        from unnest(cast(:names as text[]), cast(:draws as integer[])) with ordinality as s (name, draw, position)
                        on conflict (set_id, name) do update set position = excluded.position, draw = excluded.draw""")
                .setParameter("set", set)
                .setParameter("names", names)
                .setParameter("draws", sections.stream().map(Section::draw).toArray(Integer[]::new))
                .executeUpdate();
    }

    /** Its items stay in it. */
    public void rename(UUID set, String was, String name) {
        session()
                .createNativeMutationQuery("update set_section set name = :name where set_id = :set and name = :was")
                .setParameter("set", set)
                .setParameter("was", was)
                .setParameter("name", name)
                .executeUpdate();
    }

    /** Takes over what a file says of a set whose items are stored. */
    void put(UUID set, Arrangement arrangement) {
        session().flush();
        session()
                .createNativeMutationQuery(
                        "delete from item_tag t using item i where i.id = t.item_id and i.set_id = :set")
                .setParameter("set", set)
                .executeUpdate();
        session()
                .createNativeMutationQuery("update item set section = null where set_id = :set and section is not null")
                .setParameter("set", set)
                .executeUpdate();
        sections(set, arrangement.sections());
        Map<String, Place> places = arrangement.places();
        if (places.isEmpty()) {
            return;
        }
        String[] ids = places.keySet().toArray(String[]::new);
        session()
                .createNativeMutationQuery("""
                        update item i set section = p.section
                        from unnest(cast(:ids as text[]), cast(:sections as text[])) as p (id, section)
                        where i.id = p.id and i.set_id = :set""")
                .setParameter("set", set)
                .setParameter("ids", ids)
                .setParameter(
                        "sections",
                        Arrays.stream(ids)
                                .map(id -> arrangement.of(id).section())
                                .toArray(String[]::new))
                .executeUpdate();
        session()
                .createNativeMutationQuery("""
                        insert into item_tag (item_id, tag)
                        select p.id, tag
                        from unnest(cast(:ids as text[]), cast(:tags as text[])) as p (id, tags)
                            cross join lateral string_to_table(p.tags, chr(10)) tag
                        where p.tags <> '' and exists (select from item i where i.id = p.id and i.set_id = :set)""")
                .setParameter("set", set)
                .setParameter("ids", ids)
                .setParameter(
                        "tags",
                        Arrays.stream(ids)
                                .map(id ->
                                        String.join(BETWEEN, arrangement.of(id).tags()))
                                .toArray(String[]::new))
                .executeUpdate();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
