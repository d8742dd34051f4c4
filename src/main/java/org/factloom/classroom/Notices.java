package org.factloom.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.account.CurrentPerson;
import org.factloom.account.GuestMerged;
import org.factloom.quiz.Attempt;
import org.factloom.quiz.Attempts;
import org.factloom.web.Paging;

/** What people are told, each seen by that person only. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private static final int PAGE_SIZE = 25;

    private final Attempts attempts;
    private final CurrentPerson person;
    private final Clock clock;

    Notices(Attempts attempts, CurrentPerson person, Clock clock) {
        this.attempts = attempts;
        this.person = person;
        this.clock = clock;
    }

    /**
     * The latest first.
     *
     * @param withheld the attempts that tell nothing of their questions now, as their keys are not told yet or another try runs
     */
    record Page(List<Notice> notices, Set<UUID> withheld, Paging paging) {

        /** Whether it may be said which question it is about, and what was decided of it. */
        public boolean tellsAll(Notice notice) {
            UUID attempt = notice.told().attempt();
            return attempt == null || !withheld.contains(attempt);
        }
    }

    /** What whoever looks is told; it counts as read from then on. */
    @Transactional
    Page read(int page) {
        UUID reader = person.viewer();
        Paging paging = new Paging(page, PAGE_SIZE, count("personId", reader));
        List<Notice> notices = find("personId = ?1 order by createdAt desc, id desc", reader)
                .page(paging.number() - 1, PAGE_SIZE)
                .list();
        notices.forEach(getEntityManager()::detach);
        update("readAt = ?1 where personId = ?2 and readAt is null", clock.instant(), reader);
        return new Page(notices, withheld(notices), paging);
    }

    private Set<UUID> withheld(List<Notice> notices) {
        Set<UUID> of = notices.stream()
                .flatMap(notice -> Stream.ofNullable(notice.told().attempt()))
                .collect(Collectors.toSet());
        Instant now = clock.instant();
        return of.isEmpty()
                ? Set.of()
                : attempts.list("from Attempt a left join fetch a.terms where a.id in ?1", of).stream()
                        .filter(attempt -> !(attempt.tellsScore(now) && attempt.tellsKeys(now)))
                        .map(Attempt::id)
                        .collect(Collectors.toSet());
    }

    void move(@Observes GuestMerged merged) {
        update("personId = ?1 where personId = ?2", merged.account(), merged.guest());
    }
}
