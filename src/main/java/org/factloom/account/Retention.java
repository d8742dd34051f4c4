package org.factloom.account;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factloom.web.Outage;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Deletes each night what is no longer kept, and says before how much that would be. One instance does it, for a day. */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    /** Of the day, in the zone of the installation: when few are there. */
    private static final int HOUR = 3;

    /** What is left then waits for the next night. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final String CLAIM =
            "update installation set expired_on = :today where expired_on is distinct from :today";

    /** Of no use any more, and full of addresses. */
    private static final List<String> RUBBISH = List.of(
            "delete from mail where next_try_at is null and queued_at < :before",
            "delete from teacher_invitation where least(expires_at, used_at, withdrawn_at) < :before");

    private static final Duration RUBBISH_KEPT = Duration.ofDays(90);

    private final EntityManager database;
    private final Installation installation;
    private final List<Expiring> all;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Retention(EntityManager database, Installation installation, @All List<Expiring> all, AuditLog audit, Clock clock) {
        this.database = database;
        this.installation = installation;
        this.all = all;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What would go now.
     *
     * @param before the day before which it is, in the zone of the installation
     */
    record Due(Expiring.Matter matter, long count, LocalDate before) {}

    /** What settings would delete, were it night; of what is kept for ever, nothing. */
    List<Due> due(InstallationSettings settings) {
        return all.stream()
                .sorted((a, b) -> a.matter().compareTo(b.matter()))
                .flatMap(one -> before(one.matter(), settings).stream()
                        .map(before -> new Due(one.matter(), one.count(before), day(before, settings))))
                .toList();
    }

    @Scheduled(every = "30m", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tonight() {
        try {
            InstallationSettings settings = installation.read();
            ZonedDateTime now = clock.instant().atZone(zone(settings));
            if (now.getHour() >= HOUR && claim(now.toLocalDate())) {
                expire(settings);
            }
        } catch (RuntimeException e) {
            // While the database is away, there is nothing to say that others do not say.
            if (Outage.behind(e).isEmpty()) {
                throw e;
            }
        }
    }

    private boolean claim(LocalDate today) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session()
                                .createNativeMutationQuery(CLAIM)
                                .setParameter("today", today)
                                .executeUpdate()
                        > 0);
    }

    /** What fails does not keep the rest from going. */
    void expire(InstallationSettings settings) {
        Instant end = clock.instant().plus(LONGEST);
        for (Expiring one : all) {
            before(one.matter(), settings).ifPresent(before -> {
                long gone = 0;
                try {
                    int some;
                    do {
                        some = one.expire(before);
                        gone += some;
                    } while (some > 0 && clock.instant().isBefore(end));
                } catch (RuntimeException e) {
                    LOG.errorf(e, "Not everything could be deleted that is no longer kept: %s", one.matter());
                }
                record(one.matter(), gone, day(before, settings));
            });
        }
        Instant before = clock.instant().minus(RUBBISH_KEPT);
        QuarkusTransaction.requiringNew()
                .run(() -> RUBBISH.forEach(statement -> session()
                        .createNativeMutationQuery(statement)
                        .setParameter("before", before)
                        .executeUpdate()));
    }

    private void record(Expiring.Matter matter, long gone, LocalDate before) {
        if (gone > 0) {
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.record(AuditEvent.of(AuditKind.EXPIRED, null)
                            .with("of", matter.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                            .with("count", String.valueOf(gone))
                            .with("before", before.toString())));
        }
    }

    /** Before which moment something is no longer kept; nothing where it always is. */
    private Optional<Instant> before(Expiring.Matter matter, InstallationSettings settings) {
        ZonedDateTime now = clock.instant().atZone(zone(settings));
        return switch (matter) {
            case GUESTS -> period(settings.guestDays(), now::minusDays);
            case CLASS_STUDENTS -> period(settings.classMonths(), now::minusMonths);
            case AUDIT_ENTRIES -> period(settings.auditYears(), now::minusYears);
        };
    }

    private interface Earlier {
        ZonedDateTime by(long periods);
    }

    private static Optional<Instant> period(@Nullable Integer periods, Earlier earlier) {
        return Optional.ofNullable(periods).map(of -> earlier.by(of).toInstant());
    }

    private static LocalDate day(Instant at, InstallationSettings settings) {
        return at.atZone(zone(settings)).toLocalDate();
    }

    private static ZoneId zone(InstallationSettings settings) {
        return settings.zone().orElse(ZoneOffset.UTC);
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
