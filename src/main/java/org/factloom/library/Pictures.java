package org.factloom.library;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.item.Added;
import org.factloom.item.Item;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;

/** The pictures that items show, each stored once. */
@ApplicationScoped
public class Pictures {

    /** How long a picture is kept that nothing shows. */
    static final Duration KEPT = Duration.ofDays(1);

    /** Whoever sees a set with an item that shows it, was asked such an item, or brought it. */
    private static final String SEEN = """
            (exists (select from picture_upload u where u.picture = p.name and u.person_id = :viewer)
                or exists (select from item_version v join item i on i.id = v.item_id join question_set s on s.id = i.set_id
                    where v.content -> 'picture' is not null and v.content -> 'picture' ->> 'file' = p.name and %s)
                or exists (select from item_version v join attempt_slot t on t.item_version_id = v.id join attempt a on a.id = t.attempt_id
                    where v.content -> 'picture' is not null and v.content -> 'picture' ->> 'file' = p.name and a.person_id = :viewer))""".formatted(Sight.ofSet("s", ":viewer"));

    private static final String KEEP = """
            insert into picture (name, bytes, width, height, brought_at) values (:name, :bytes, :width, :height, :now)
            on conflict (name) do update set brought_at = excluded.brought_at""";

    private static final String USE = """
            with used as (update picture p set brought_at = :now where p.name = any (cast(:names as text[])) and %s returning p.name)
            select name from used""".formatted(SEEN);

    private static final String BROUGHT_BY = """
            insert into picture_upload (picture, person_id, added_at) values (:name, :person, :now) on conflict do nothing""";

    /** The condition on the row itself is looked at again where somebody brings it meanwhile. */
    private static final String ABANDONED = """
            delete from picture p where p.brought_at < :before and not exists (
                select from item_version v where v.content -> 'picture' is not null and v.content -> 'picture' ->> 'file' = p.name)
            and not exists (select from draft d where position(p.name in cast(d.fields as text)) > 0)""";

    /** What an archive may hold so that it can be taken in again: in number, bytes and pixels together. */
    private static final String PORTABLE = """
            select count(*) <= 450 and coalesce(sum(octet_length(bytes)), 0) <= :bytes and coalesce(sum(cast(width as bigint) * height), 0) <= :pixels
            from picture where name = any (cast(:names as text[]))""";

    /** In bytes; what is sent may be a little longer. */
    private static final long LARGEST_ARCHIVE = 36L << 20;

    private final EntityManager database;
    private final Clock clock;

    Pictures(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a picture holds; nothing where the person sees none of that name. */
    @Transactional
    public Optional<byte[]> seen(String name, UUID viewer) {
        return session()
                .createNativeQuery("select p.bytes from picture p where p.name = :name and " + SEEN, byte[].class)
                .setParameter("name", name)
                .setParameter("viewer", viewer)
                .uniqueResultOptional();
    }

    /** Those of the names under which the person sees a picture. */
    @Transactional
    public Set<String> known(Collection<String> names, UUID viewer) {
        return names.isEmpty()
                ? Set.of()
                : new HashSet<>(named(
                                "select p.name from picture p where p.name = any (cast(:names as text[])) and " + SEEN,
                                names,
                                String.class)
                        .setParameter("viewer", viewer)
                        .getResultList());
    }

    /**
     * The same for what is about to show them, in the transaction of the caller: however long ago they were brought, none is forgotten before that is stored.
     */
    public Set<String> use(Collection<String> names, UUID viewer) {
        return names.isEmpty()
                ? Set.of()
                : new HashSet<>(named(USE, names, String.class)
                        .setParameter("viewer", viewer)
                        .setParameter("now", clock.instant())
                        .getResultList());
    }

    /** Those of the names under which there is a picture. */
    @Transactional
    Set<String> known(Collection<String> names) {
        return names.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        named("select name from picture where name = any (cast(:names as text[]))", names, String.class)
                                .getResultList());
    }

    /** The names of those pictures of items that are there, in their order. */
    @Transactional
    public SortedSet<String> of(List<Item> items) {
        return new TreeSet<>(known(names(items)));
    }

    /** What a picture holds that somebody may have who sees an item with it. */
    @Transactional
    public byte[] held(String name) {
        return session()
                .createNativeQuery("select bytes from picture where name = :name", byte[].class)
                .setParameter("name", name)
                .getSingleResult();
    }

    /** Whether an archive with the pictures of items can be taken in again. */
    @Transactional
    public boolean arePortable(List<Item> items) {
        return named(PORTABLE, names(items), Boolean.class)
                .setParameter("bytes", LARGEST_ARCHIVE)
                .setParameter("pixels", PicturedItems.MOST_PIXELS)
                .getSingleResult();
    }

    /** The names of the pictures that items show. */
    public static Set<String> names(List<Item> items) {
        return items.stream()
                .map(item -> item.origin().added().picture())
                .flatMap(Stream::ofNullable)
                .map(Added.Picture::name)
                .collect(Collectors.toSet());
    }

    /** Stores those that are not there yet, in the transaction of the caller. */
    void keep(List<PictureFile> pictures) {
        Instant now = clock.instant();
        for (PictureFile picture : pictures) {
            mutation(KEEP, picture, now)
                    .setParameter("bytes", picture.bytes())
                    .setParameter("width", picture.width())
                    .setParameter("height", picture.height())
                    .executeUpdate();
        }
    }

    /** The same, of a person, who sees them from now on. */
    @Transactional
    public void keep(List<PictureFile> pictures, UUID person) {
        keep(pictures);
        Instant now = clock.instant();
        for (PictureFile picture : pictures) {
            mutation(BROUGHT_BY, picture, now).setParameter("person", person).executeUpdate();
        }
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetAbandoned() {
        session()
                .createNativeMutationQuery(ABANDONED)
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private MutationQuery mutation(String sql, PictureFile picture, Instant now) {
        return session()
                .createNativeMutationQuery(sql)
                .setParameter("name", picture.name())
                .setParameter("now", now);
    }

    private <T> NativeQuery<T> named(String sql, Collection<String> names, Class<T> type) {
        return session().createNativeQuery(sql, type).setParameter("names", names.toArray(String[]::new));
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
