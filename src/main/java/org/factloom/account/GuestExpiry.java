package org.factloom.account;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Guests who were not there for long. They are erased as if they had asked for it. */
@ApplicationScoped
class GuestExpiry implements Expiring {

    private static final int AT_ONCE = 100;

    private final EntityManager database;
    private final Erasing erasing;
    private final String gone;

    @Inject
    GuestExpiry(EntityManager database, Erasing erasing, @All List<KeptGuests> kept) {
        this.database = database;
        this.erasing = erasing;
        this.gone = "from person p where p.role = 'GUEST' and p.merged_into is null and p.seen_at < :before"
                + kept.stream().map(one -> " and not " + one.condition()).collect(Collectors.joining());
    }

    @Override
    public Matter matter() {
        return Matter.GUESTS;
    }

    @Override
    @Transactional
    public long count(Instant before) {
        return session()
                .createNativeQuery("select count(*) " + gone, Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    @Override
    public int expire(Instant before) {
        return (int) some(before).stream()
                .filter(guest -> erasing.eraseGuest(guest, before))
                .count();
    }

    @Transactional
    List<UUID> some(Instant before) {
        return session()
                .createNativeQuery("select p.id " + gone + " order by p.seen_at limit " + AT_ONCE, UUID.class)
                .setParameter("before", before)
                .getResultList();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
