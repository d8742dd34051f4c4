package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.account.CurrentPerson;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.web.Paging;
import org.factloom.web.Problem;
import org.hibernate.Session;

/** Public sets of people that somebody finds wrong, harmful or stolen, and what administrators make of that. */
@ApplicationScoped
class Reports {

    private static final int LONGEST_REASON = 1000;
    private static final int PAGE_SIZE = 25;

    private static final String PAGE = """
            select r.id, s.slug, s.title, o.name as owner, p.name as reporter, r.reason, r.reported_at
            from set_report r join question_set s on s.id = r.set_id join person o on o.id = s.owner_id join person p on p.id = r.reporter_id
            where r.closed_at is null order by r.reported_at, r.id limit :size offset :from""";

    private static final String WITHDRAWN = """
            select s.slug, s.title, o.name as owner, s.withdrawn
            from question_set s join person o on o.id = s.owner_id where s.withdrawn is not null order by s.id desc limit 100""";

    private final QuestionSets sets;
    private final CurrentPerson person;
    private final EntityManager database;
    private final SharingMessages messages;
    private final Clock clock;
    private final AuditLog audit;

    Reports(
            QuestionSets sets,
            CurrentPerson person,
            EntityManager database,
            SharingMessages messages,
            Clock clock,
            AuditLog audit) {
        this.sets = sets;
        this.person = person;
        this.database = database;
        this.messages = messages;
        this.clock = clock;
        this.audit = audit;
    }

    /** @param on in UTC */
    record Report(UUID id, String slug, String title, String owner, String reporter, String reason, LocalDate on) {}

    record Withdrawn(String slug, String title, String owner, String why) {}

    /**
     * What waits for an administrator.
     *
     * @param withdrawn sets that were taken back from everybody
     */
    record Desk(List<Report> reports, Paging paging, List<Withdrawn> withdrawn) {}

    /** A public set of somebody else; nothing of any other. */
    @Transactional
    Optional<QuestionSet> reportable(String slug) {
        return sets.seen(slug, person.viewer())
                .filter(set -> set.isPublic()
                        && set.ownerId().isPresent()
                        && !set.ownerId().equals(person.id()));
    }

    /** Of several by one person, while nobody looked, the last is kept. */
    @Transactional
    void report(String slug, String reason) {
        QuestionSet set = reportable(slug).orElseThrow(NotFoundException::new);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Problem(Status.BAD_REQUEST, messages.reason_wrong(LONGEST_REASON));
        }
        session()
                .createNativeMutationQuery("""
                        insert into set_report (set_id, reporter_id, reason, reported_at) values (:set, :person, :why, :now)
                        on conflict (set_id, reporter_id) where closed_at is null do update set reason = excluded.reason""")
                .setParameter("set", set.id())
                .setParameter("person", person.viewer())
                .setParameter("why", why)
                .setParameter("now", clock.instant())
                .executeUpdate();
        audit.record(done(AuditKind.SET_REPORTED, set.slug()));
    }

    @Transactional
    Desk desk(int page) {
        long open = session()
                .createNativeQuery("select count(*) from set_report where closed_at is null", Long.class)
                .getSingleResult();
        Paging paging = new Paging(page, PAGE_SIZE, open);
        List<Report> reports = session()
                .createNativeQuery(PAGE, Tuple.class)
                .setParameter("size", paging.size())
                .setParameter("from", (paging.number() - 1) * paging.size())
                .getResultList()
                .stream()
                .map(row -> new Report(
                        row.get("id", UUID.class),
                        row.get("slug", String.class),
                        row.get("title", String.class),
                        row.get("owner", String.class),
                        row.get("reporter", String.class),
                        row.get("reason", String.class),
                        LocalDate.ofInstant(row.get("reported_at", Instant.class), ZoneOffset.UTC)))
                .toList();
        List<Withdrawn> withdrawn = session().createNativeQuery(WITHDRAWN, Tuple.class).getResultList().stream()
                .map(row -> new Withdrawn(
                        row.get("slug", String.class),
                        row.get("title", String.class),
                        row.get("owner", String.class),
                        row.get("withdrawn", String.class)))
                .toList();
        return new Desk(reports, paging, withdrawn);
    }

    /** The set is all right. */
    @Transactional
    void dismiss(UUID report) {
        String slug = reported(report).map(QuestionSet::slug).orElseThrow(NotFoundException::new);
        close("id = :which", report);
        audit.record(done(AuditKind.REPORT_DISMISSED, slug));
    }

    /**
     * Takes the set back from everybody.
     *
     * @param why what its owner is told
     */
    @Transactional
    void withdraw(UUID report, String why) {
        QuestionSet set = reported(report).orElseThrow(NotFoundException::new);
        if (why.isBlank() || why.strip().length() > LONGEST_REASON) {
            throw new Problem(Status.BAD_REQUEST, messages.reason_wrong(LONGEST_REASON));
        }
        set.withdraw(why.strip());
        close("set_id = :which", set.id());
        audit.record(owned(done(AuditKind.SET_WITHDRAWN, set.slug()), set).because(why.strip()));
    }

    /** Lets the owner of a set that was taken back publish it again. */
    @Transactional
    void readmit(String slug) {
        QuestionSet set = sets.bySlug(slug)
                .filter(withdrawn -> withdrawn.withdrawn().isPresent())
                .orElseThrow(NotFoundException::new);
        set.readmit();
        audit.record(owned(done(AuditKind.SET_READMITTED, slug), set));
    }

    /** The set of a report that nobody has closed yet. */
    private Optional<QuestionSet> reported(UUID report) {
        return session()
                .createNativeQuery("select set_id from set_report where id = :id and closed_at is null", UUID.class)
                .setParameter("id", report)
                .uniqueResultOptional()
                .flatMap(sets::findByIdOptional);
    }

    private AuditEvent done(AuditKind kind, String slug) {
        return AuditEvent.of(kind, person.viewer()).with("set", slug);
    }

    private static AuditEvent owned(AuditEvent event, QuestionSet set) {
        return set.ownerId().map(event::about).orElse(event);
    }

    private int close(String which, UUID id) {
        return session()
                .createNativeMutationQuery(
                        "update set_report set closed_at = :now where closed_at is null and " + which)
                .setParameter("now", clock.instant())
                .setParameter("which", id)
                .executeUpdate();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
