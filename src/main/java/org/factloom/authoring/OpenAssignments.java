package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;

/** Where sets are assigned and may still be begun: what changes of a set changes what is asked of whoever begins after that. */
@ApplicationScoped
class OpenAssignments {

    /** The rule who teaches a class is that of the package of classes, above this one. */
    private static final String OPEN = """
            select case when c.owner_id = :viewer or exists (select from class_teacher t where t.class_id = c.id and t.person_id = :viewer)
                then c.name else '' end as name, c.zone, e.until
            from terms t join assignment a on a.terms_id = t.id and a.deleted_at is null
                join school_class c on c.id = a.class_id and c.archived_at is null
                cross join lateral (select case when t.late = 'NONE' then coalesce(t.due_at, t.closes_at) else t.closes_at end as until) e
            where t.set_id = any (:sets) and t.assigned and (e.until is null or e.until > :now)
            order by name = '', until nulls last, name""";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final EntityManager database;
    private final Clock clock;

    OpenAssignments(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One of a class.
     *
     * @param schoolClass its name; empty of a class that others teach
     * @param until the last day on which it may be begun, on the clock of the class; empty where there is none
     */
    record Open(String schoolClass, String until) {}

    /** Those of some sets, as {@code viewer} may know of them. */
    List<Open> of(Collection<UUID> sets, UUID viewer) {
        return database
                .unwrap(Session.class)
                .createNativeQuery(OPEN, Tuple.class)
                .setParameter("sets", sets.toArray(UUID[]::new))
                .setParameter("viewer", viewer)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .map(this::open)
                .distinct()
                .toList();
    }

    private Open open(Tuple row) {
        Instant until = row.get("until", Instant.class);
        ZoneId zone = ZoneId.of(row.get("zone", String.class));
        return new Open(row.get("name", String.class), until == null ? "" : day(until, zone));
    }

    private String day(Instant until, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(until, zone);
        boolean thisYear =
                day.getYear() == LocalDate.ofInstant(clock.instant(), zone).getYear();
        return (thisYear ? DAY : DAY_OF_YEAR).format(day);
    }
}
