package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hibernate.Session;

/** Old entries of the audit log. The database lets them go only where they are older than the period that stands in its own table of settings. */
@ApplicationScoped
class AuditExpiry implements Expiring {

    private static final int AT_ONCE = 5000;

    private final EntityManager database;

    AuditExpiry(EntityManager database) {
        this.database = database;
    }

    @Override
    public Matter matter() {
        return Matter.AUDIT_ENTRIES;
    }

    @Override
    @Transactional
    public long count(Instant before) {
        return session()
                .createNativeQuery("select count(*) from audit_entry where at < :before", Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        return session()
                .createNativeMutationQuery(
                        "delete from audit_entry where id in (select id from audit_entry where at < :before order by at limit "
                                + AT_ONCE + ")")
                .setParameter("before", before)
                .executeUpdate();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
