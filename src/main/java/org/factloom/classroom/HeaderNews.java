package org.factloom.classroom;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.factloom.web.NewsCount;
import org.jspecify.annotations.Nullable;

@Named("news")
@RequestScoped
class HeaderNews implements NewsCount {

    private static final ContestQueue.News NONE = new ContestQueue.News(0, 0);

    private final CurrentPerson person;
    private final SecurityIdentity identity;
    private final ContestQueue queue;
    private ContestQueue.@Nullable News news;

    HeaderNews(CurrentPerson person, SecurityIdentity identity, ContestQueue queue) {
        this.person = person;
        this.identity = identity;
        this.queue = queue;
    }

    @Override
    public long getUnread() {
        return news().unread();
    }

    @Override
    public long getContests() {
        return news().contests();
    }

    private ContestQueue.News news() {
        if (news == null) {
            news = person.id().isPresent() ? queue.news(identity.hasRole(Roles.TEACHER)) : NONE;
        }
        return news;
    }
}
