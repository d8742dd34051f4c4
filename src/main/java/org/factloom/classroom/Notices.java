package org.factloom.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.account.GuestMerged;
import org.factloom.web.Paging;

/** What people are told, each seen by that person only. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private static final int PAGE_SIZE = 25;

    private final CurrentPerson person;
    private final Clock clock;

    Notices(CurrentPerson person, Clock clock) {
        this.person = person;
        this.clock = clock;
    }

    /** The latest first. */
    record Page(List<Notice> notices, Paging paging) {}

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
        return new Page(notices, paging);
    }

    void move(@Observes GuestMerged merged) {
        update("personId = ?1 where personId = ?2", merged.account(), merged.guest());
    }
}
