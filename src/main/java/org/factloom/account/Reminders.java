package org.factloom.account;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.web.Outage;
import org.hibernate.Session;

/** Reminds those who want it of what is due, once a day at most. Who has no confirmed address, or may not use the account, is not reminded. */
@ApplicationScoped
public class Reminders {

    private static final String CHOOSE = """
            insert into reminder (person_id, hour, next_at) values (:person, :hour, :next)
            on conflict (person_id) do update set hour = excluded.hour, next_at = excluded.next_at""";

    private static final String NEXT = """
            select person_id, hour, sent_on from reminder where next_at <= :now order by next_at limit 1 for update skip locked""";

    private static final String QUEUE = """
            insert into mail (kind, person_id, recipient, queued_at, expires_at, next_try_at)
            select 'REMINDER', e.person_id, e.address, cast(:now as timestamptz), cast(:expires as timestamptz), cast(:now as timestamptz)
            from email_address e join person p on p.id = e.person_id
            where e.person_id = :person and e.address is not null and p.disabled_at is null
            on conflict (person_id) where kind = 'REMINDER' do nothing""";

    /** Of one run. */
    private static final int MOST = 1000;

    private final EntityManager database;
    private final MailServer server;
    private final EmailAddresses addresses;
    private final People people;
    private final PersonZones zones;
    private final List<ReminderLines> features;
    private final StopLinks links;
    private final MailMessages messages;
    private final Clock clock;

    @Inject
    Reminders(
            EntityManager database,
            MailServer server,
            EmailAddresses addresses,
            People people,
            PersonZones zones,
            @All List<ReminderLines> features,
            StopLinks links,
            MailMessages messages,
            Clock clock) {
        this.database = database;
        this.server = server;
        this.addresses = addresses;
        this.people = people;
        this.zones = zones;
        this.features = features;
        this.links = links;
        this.messages = messages;
        this.clock = clock;
    }

    /** A line of a mail: a sentence, and the whole address of where it is done. */
    public record Line(String text, String link) {}

    /** The hour at which a person is reminded; nothing of whoever does not want it. */
    @Transactional
    Optional<Integer> hour(UUID person) {
        return session()
                .createNativeQuery("select hour from reminder where person_id = :person", Integer.class)
                .setParameter("person", person)
                .uniqueResultOptional();
    }

    /** From the next time on at which it is this hour where the person is, 0 to 23. */
    @Transactional
    void remind(UUID person, int hour) {
        Instant now = clock.instant();
        ZoneId zone = zones.of(person);
        Instant today = at(now.atZone(zone).toLocalDate(), hour, zone);
        session()
                .createNativeMutationQuery(CHOOSE)
                .setParameter("person", person)
                .setParameter("hour", hour)
                .setParameter(
                        "next",
                        today.isAfter(now)
                                ? today
                                : at(now.atZone(zone).toLocalDate().plusDays(1), hour, zone))
                .executeUpdate();
    }

    @Transactional
    void stop(UUID person) {
        for (String statement : List.of(
                "delete from reminder where person_id = :person",
                "delete from mail where person_id = :person and kind = 'REMINDER'")) {
            session()
                    .createNativeMutationQuery(statement)
                    .setParameter("person", person)
                    .executeUpdate();
        }
    }

    /** Several instances may do so at once. */
    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void queueSome() {
        if (!server.isConfigured()) {
            return;
        }
        try {
            for (int done = 0; done < MOST && queueNext(); done++) {}
        } catch (RuntimeException e) {
            // While the database is away, there is nothing to say that others do not say.
            if (Outage.behind(e).isEmpty()) {
                throw e;
            }
        }
    }

    /** The next whose hour it is: whether there was one. What was missed for some hours is not told any more. */
    @Transactional
    boolean queueNext() {
        Instant now = clock.instant();
        Optional<Tuple> next = session()
                .createNativeQuery(NEXT, Tuple.class)
                .addScalar("person_id", UUID.class)
                .addScalar("hour", Integer.class)
                .addScalar("sent_on", LocalDate.class)
                .setParameter("now", now)
                .uniqueResultOptional();
        next.ifPresent(row -> {
            UUID person = row.get("person_id", UUID.class);
            int hour = row.get("hour", Integer.class);
            ZoneId zone = zones.of(person);
            LocalDate today = now.atZone(zone).toLocalDate();
            Instant due = at(today, hour, zone);
            // whoever has moved to another zone is looked at again when it is the hour there
            boolean early = now.isBefore(due);
            if (!early
                    && now.isBefore(due.plus(MailKind.REMINDER.use()))
                    && !today.equals(row.get("sent_on", LocalDate.class))) {
                session()
                        .createNativeMutationQuery(QUEUE)
                        .setParameter("person", person)
                        .setParameter("now", now)
                        .setParameter("expires", due.plus(MailKind.REMINDER.use()))
                        .executeUpdate();
            }
            session()
                    .createNativeMutationQuery("update reminder set next_at = :next where person_id = :person")
                    .setParameter("next", early ? due : at(today.plusDays(1), hour, zone))
                    .setParameter("person", person)
                    .executeUpdate();
        });
        return next.isPresent();
    }

    /** What is mailed to a person; nothing where nothing is due, today's was sent, or it is not wanted any more. */
    Optional<Letter> letter(UUID person, String recipient) {
        List<Line> lines = features.stream()
                .flatMap(feature -> feature.of(person).stream())
                .map(line -> new Line(line.text(), server.address(line.path())))
                .toList();
        boolean wanted = session()
                        .createNativeQuery(
                                "select count(*) from reminder where person_id = :person and sent_on is distinct from :today",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("today", today(person))
                        .getSingleResult()
                > 0;
        return people.findByIdOptional(person)
                .filter(_ -> wanted && !lines.isEmpty() && addresses.of(person).hasConfirmed(recipient))
                .filter(found -> !found.isDisabled())
                .flatMap(Person::name)
                .map(name -> {
                    String stop = server.address("/reminders/" + links.token(person));
                    return new Letter(
                            recipient, messages.reminder_subject(), messages.reminder_text(name, lines, stop), stop);
                });
    }

    @Transactional
    void sent(UUID person) {
        session()
                .createNativeMutationQuery("update reminder set sent_on = :today where person_id = :person")
                .setParameter("today", today(person))
                .setParameter("person", person)
                .executeUpdate();
    }

    private LocalDate today(UUID person) {
        return clock.instant().atZone(zones.of(person)).toLocalDate();
    }

    private static Instant at(LocalDate day, int hour, ZoneId zone) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
