package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.factloom.account.CurrentPerson;
import org.factloom.library.QuestionSet;
import org.jspecify.annotations.Nullable;

/** What whoever writes an item is to know before it is saved. */
@ApplicationScoped
class ItemNotices {

    private final Contradictions contradictions;
    private final OpenAssignments assignments;
    private final CurrentPerson person;

    ItemNotices(Contradictions contradictions, OpenAssignments assignments, CurrentPerson person) {
        this.contradictions = contradictions;
        this.assignments = assignments;
        this.person = person;
    }

    /**
     * What there is.
     *
     * @param against what the article says otherwise since it was written; null where it does not
     * @param assigned where its set is assigned and may still be begun
     */
    record Notices(@Nullable Contradiction against, List<OpenAssignments.Open> assigned) {}

    Notices of(QuestionSet set, Editing.Sent sent) {
        return new Notices(
                sent.known() == 0
                        ? null
                        : contradictions.of(set.id(), sent.id()).orElse(null),
                assignments.of(List.of(set.id()), person.viewer()));
    }

    /** Whether an item stands against its article, so that saving it as it is says something, too. */
    boolean contradicted(QuestionSet set, String item) {
        return contradictions.of(set.id(), item).isPresent();
    }
}
