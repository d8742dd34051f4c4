package org.factloom.flashcard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.factloom.account.CurrentPerson;
import org.factloom.learning.DueQueue;
import org.factloom.web.DueCount;
import org.jspecify.annotations.Nullable;

@Named("due")
@RequestScoped
class HeaderDue implements DueCount {

    private final CurrentPerson person;
    private final DueQueue queue;
    private @Nullable Integer facts;

    HeaderDue(CurrentPerson person, DueQueue queue) {
        this.person = person;
        this.queue = queue;
    }

    @Override
    public int getFacts() {
        if (facts == null) {
            facts = person.id().map(queue::count).orElse(0);
        }
        return facts;
    }
}
