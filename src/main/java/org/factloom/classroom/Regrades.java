package org.factloom.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.factloom.library.Sight;
import org.factloom.library.StoredItem;

/** All regrades, and the items over which whoever looks may decide. */
@ApplicationScoped
class Regrades implements PanacheRepositoryBase<Regrade, UUID> {

    private static final String KEPT = """
            select i from StoredItem i join fetch i.set s left join fetch s.article join fetch i.current join fetch i.facts
            where i.id = :item and\s""" + Sight.hqlOfKeeper("s");

    private static final String ONE = """
            from Regrade r join fetch r.from v join fetch r.to join v.storedItem i join i.set s where r.id = :id and\s""" + Sight.hqlOfKeeper("s");

    private static final String AT_THE_END = """
            from Regrade r join fetch r.from f join fetch r.to where r.undoneAt is null and r.running and exists (
                select 1 from Attempt a join a.slots s where a.id = ?1 and s.itemVersion.storedItem.id = r.itemId
                    and s.itemVersion.number <= f.number)
            order by r.decidedAt, r.id""";

    private final CurrentPerson person;
    private final SecurityIdentity identity;

    Regrades(CurrentPerson person, SecurityIdentity identity) {
        this.person = person;
        this.identity = identity;
    }

    /** Whether whoever looks decides what is right in sets of the house. */
    boolean keepsHouse() {
        return identity.hasRole(Roles.ADMINISTRATOR);
    }

    /** An item, with its set, version and facts, over which whoever looks may decide. */
    Optional<StoredItem> kept(String item) {
        return getEntityManager()
                .createQuery(KEPT, StoredItem.class)
                .setParameter("item", item)
                .setParameter("viewer", person.viewer())
                .setParameter("house", keepsHouse())
                .getResultStream()
                .findFirst();
    }

    /** One of such an item. */
    Optional<Regrade> seen(UUID id) {
        return find(
                        ONE,
                        Parameters.with("id", id).and("viewer", person.viewer()).and("house", keepsHouse()))
                .firstResultOptional();
    }

    /** Of an item, the latest first. */
    List<Regrade> of(String item) {
        return list(
                "from Regrade r join fetch r.from join fetch r.to where r.itemId = ?1 order by r.decidedAt desc, r.id desc",
                item);
    }

    /** The one that the same person decided by the same dry run. */
    Optional<Regrade> twin(String item, Instant seenAt, UUID decidedBy) {
        return find("itemId = ?1 and seenAt = ?2 and decidedBy = ?3", item, seenAt, decidedBy)
                .firstResultOptional();
    }

    /** Whether no later one of its item stands: only then can it be undone. */
    boolean isLatest(Regrade regrade) {
        return count("itemId = ?1 and undoneAt is null and decidedAt > ?2", regrade.itemId(), regrade.decidedAt()) == 0;
    }

    Map<UUID, Regrade> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("from Regrade r join fetch r.to where r.id in ?1", Set.copyOf(ids)).stream()
                        .collect(Collectors.toMap(Regrade::id, Function.identity()));
    }

    /** Those that hold for attempts that end now, the first first. */
    List<Regrade> atTheEndOf(UUID attempt) {
        return list(AT_THE_END, attempt);
    }

    /** Those of some that the person may look at. */
    Set<UUID> seenAmong(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery(
                                "select r.id from Regrade r join r.from v join v.storedItem i join i.set s where r.id in :ids and "
                                        + Sight.hqlOfKeeper("s"),
                                UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("viewer", person.viewer())
                        .setParameter("house", keepsHouse())
                        .getResultList());
    }
}
