package org.factloom.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.account.CurrentPerson;
import org.factloom.learning.Due;
import org.factloom.learning.DueFact;
import org.factloom.learning.DueQueue;
import org.factloom.learning.LearnerSettings;
import org.factloom.learning.Learners;
import org.factloom.quiz.RunningExams;
import org.factloom.quiz.Started;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** Starts review sessions. */
@ApplicationScoped
class ReviewStarts {

    private final Sittings sittings;
    private final DueQueue queue;
    private final RunningExams exams;
    private final Learners learners;
    private final CurrentPerson person;
    private final ReviewMessages messages;
    private final Clock clock;

    ReviewStarts(
            Sittings sittings,
            DueQueue queue,
            RunningExams exams,
            Learners learners,
            CurrentPerson person,
            ReviewMessages messages,
            Clock clock) {
        this.sittings = sittings;
        this.queue = queue;
        this.exams = exams;
        this.learners = learners;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Starts a session.
     *
     * @param all whether to ask all that is due, beyond the portion of today
     * @param zone the browser's, taken over by whoever has chosen none; null when unknown
     * @throws Problem 409 where nothing is due
     */
    @Transactional
    Started start(int size, boolean all, @Nullable String zone) {
        UUID learner = person.id().orElseThrow(() -> new Problem(Status.CONFLICT, messages.nothing_due()));
        takeZone(learner, zone);
        Due due = queue.of(learner);
        return sit(learner, all ? due.reviews() : due.portion(), due.fresh(), size, false);
    }

    /**
     * Starts a session of some facts.
     *
     * @param ahead whether to ask all of them, due or not
     * @throws Problem 409 where none of them can be asked now
     */
    @Transactional
    Started startOf(Collection<String> facts, boolean ahead, @Nullable String zone) {
        UUID learner = person.idOrNewGuest();
        takeZone(learner, zone);
        if (ahead) {
            return sit(learner, List.of(), queue.ahead(learner, facts), Integer.MAX_VALUE, true);
        }
        Due due = queue.within(learner, facts);
        return sit(learner, due.reviews(), due.fresh(), Integer.MAX_VALUE, false);
    }

    private void takeZone(UUID learner, @Nullable String zone) {
        Optional<ZoneId> found = Learners.zone(zone);
        if (found.isPresent() && learners.chosen(learner).isEmpty()) {
            learners.save(learner, LearnerSettings.DEFAULT.in(found.get()));
        }
    }

    /** What an exam asks that the learner is taking waits until that is handed in. */
    private Started sit(UUID learner, List<DueFact> reviews, List<DueFact> fresh, int size, boolean ahead) {
        if (reviews.isEmpty() && fresh.isEmpty()) {
            throw new Problem(Status.CONFLICT, messages.nothing_due());
        }
        Map<String, UUID> asked = exams.facts(learner);
        List<DueFact> now = without(asked.keySet(), reviews);
        List<DueFact> begun = without(asked.keySet(), fresh);
        List<DueFact> agenda = Agenda.of(now, begun, size);
        if (agenda.isEmpty()) {
            throw exams.allWaits(
                    Stream.concat(reviews.stream(), fresh.stream())
                            .map(DueFact::id)
                            .toList(),
                    asked);
        }
        Sitting sitting = new Sitting(learner, clock.instant(), agenda, ahead);
        sittings.persist(sitting);
        return new Started(sitting.id(), reviews.size() - now.size() + fresh.size() - begun.size());
    }

    private static List<DueFact> without(Set<String> asked, List<DueFact> facts) {
        return facts.stream().filter(fact -> !asked.contains(fact.id())).toList();
    }
}
