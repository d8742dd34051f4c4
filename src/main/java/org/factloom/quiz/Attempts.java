package org.factloom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.account.GuestMerged;

/** All attempts, each seen only by its owner. */
@ApplicationScoped
public class Attempts implements PanacheRepositoryBase<Attempt, UUID> {

    /** Exams go on after the tries of the account; one that both have open counts nowhere, as it would be a second open one. */
    private static final String MOVE = """
            update attempt a set person_id = :account,
                terms_id = case when doubled then null else terms_id end,
                try_number = case when doubled then null else try_number + before end
            from (select g.id,
                    (select coalesce(max(o.try_number), 0) from attempt o where o.person_id = :account and o.terms_id = g.terms_id) as before,
                    g.finished_at is null and exists (select from attempt o
                        where o.person_id = :account and o.terms_id = g.terms_id and o.finished_at is null) as doubled
                from attempt g where g.person_id = :guest for update of g) moved
            where a.id = moved.id""";

    public Optional<Attempt> of(UUID person, UUID id) {
        return find("""
                        from Attempt a left join fetch a.slots s left join fetch s.itemVersion v
                        left join fetch v.storedItem i left join fetch i.set q
                        left join fetch q.article left join fetch i.article where a.id = ?1 and a.personId = ?2""", id, person).singleResultOptional();
    }

    /** What an attempt of {@code person} asks; nothing of another's. */
    @Transactional
    Optional<AskedItems> asked(UUID person, UUID id) {
        List<Object[]> rows = getEntityManager()
                .createQuery("""
                        select a.mode, s, v from Attempt a join a.slots s join s.itemVersion v
                        where a.id = :id and a.personId = :person""", Object[].class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(first -> new AskedItems(
                        (Mode) first[0],
                        rows.stream()
                                .map(row -> (AttemptSlot) row[1])
                                .collect(Collectors.toMap(AttemptSlot::number, AttemptSlot::asked))));
    }

    /** Whether the attempt is one of {@code person}. */
    @Transactional
    boolean isOf(UUID person, UUID id) {
        return count("id = ?1 and personId = ?2", id, person) > 0;
    }

    /** An attempt of {@code person}, with other answers to this attempt held off until the transaction ends. */
    Optional<Attempt> ofForAnswering(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The same, where its time is up and nobody else is ending it. */
    Optional<Attempt> overdue(UUID id, Instant latestDeadline) {
        List<?> locked = getEntityManager()
                .createNativeQuery("""
                        select id from attempt where id = :id and finished_at is null and deadline <= :latest
                        for update skip locked""", UUID.class)
                .setParameter("id", id)
                .setParameter("latest", latestDeadline)
                .getResultList();
        return locked.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    /** Attempts whose time was up at {@code latestDeadline}, the longest overdue first. */
    List<UUID> overdue(Instant latestDeadline, int most) {
        return getEntityManager()
                .createQuery(
                        "select id from Attempt where finishedAt is null and deadline <= :latest order by deadline",
                        UUID.class)
                .setParameter("latest", latestDeadline)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of one person under the same terms, those that count, the first first. */
    List<Attempt> under(Terms terms, UUID person) {
        return list("terms = ?1 and personId = ?2 and deletedAt is null order by tryNumber", terms, person);
    }

    /** The number of the next one; no number comes back. */
    int nextTry(Terms terms, UUID person) {
        return find("terms = ?1 and personId = ?2 order by tryNumber desc", terms, person)
                        .firstResultOptional()
                        .flatMap(Attempt::tryNumber)
                        .orElse(0)
                + 1;
    }

    /** Holds off other starts of the same exam by the same person until the transaction ends. */
    void lockTries(Terms terms, UUID person) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:tries, 0))) held", Integer.class)
                .setParameter("tries", terms.id() + " " + person)
                .getSingleResult();
    }

    /**
     * How often each item was asked in attempts of the person; of items that never were nothing. What was left unanswered in practice was
     * not seen; an exam shows all.
     */
    Map<String, Integer> timesAsked(UUID person) {
        return getEntityManager()
                .createQuery("""
                        select v.storedItem.id, count(*) from Attempt a join a.slots s join s.itemVersion v
                        where a.personId = :person and (a.mode = EXAM
                            or exists (from Answer w where w.attemptId = a.id and w.number = s.number))
                        group by v.storedItem.id""", Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }

    /**
     * What the person can go on with: all open exams, the one that ends first first, and the practice that was started last, where it is
     * not finished. Practice that was left earlier is not brought up again.
     */
    public List<Attempt> unfinished(UUID person) {
        return list("""
                from Attempt a left join fetch a.slots left join fetch a.terms where a.personId = ?1 and a.finishedAt is null
                    and (a.mode = EXAM or a.id = (select last.id from Attempt last where last.personId = ?1 and last.mode <> EXAM
                        order by last.startedAt desc, last.id desc limit 1))
                order by case when a.mode = EXAM then 0 else 1 end, a.deadline nulls last, a.startedAt""", person);
    }

    /**
     * Comes before the log is replayed: it waits for answers that are being stored, so that the replay sees what they logged, and
     * those that come later find the attempt at the account.
     */
    void move(@Observes @Priority(Interceptor.Priority.APPLICATION) GuestMerged merged) {
        getEntityManager()
                .createNativeQuery(MOVE)
                .setParameter("guest", merged.guest())
                .setParameter("account", merged.account())
                .executeUpdate();
    }
}
