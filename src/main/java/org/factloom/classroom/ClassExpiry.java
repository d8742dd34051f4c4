package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.factloom.account.Expiring;
import org.factloom.account.KeptGuests;
import org.hibernate.Session;

/** The students of classes that were put away long ago, with their names there, groups and addresses of lists. Class and accounts stay. Guests stay as long as they are in a class. */
@ApplicationScoped
class ClassExpiry implements Expiring, KeptGuests {

    private static final int AT_ONCE = 1000;

    private static final String GONE =
            " from class_student s join school_class c on c.id = s.class_id where c.archived_at < :before";

    private final EntityManager database;

    ClassExpiry(EntityManager database) {
        this.database = database;
    }

    @Override
    public Matter matter() {
        return Matter.CLASS_STUDENTS;
    }

    @Override
    public String condition() {
        return "exists (select from class_student s where s.person_id = p.id and s.left_at is null)";
    }

    @Override
    @Transactional
    public long count(Instant before) {
        return session()
                .createNativeQuery("select count(*)" + GONE, Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        return session()
                .createNativeMutationQuery(
                        "delete from class_student where id in (select s.id" + GONE + " limit " + AT_ONCE + ")")
                .setParameter("before", before)
                .executeUpdate();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
