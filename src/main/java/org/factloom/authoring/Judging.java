package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.library.OwnShelf;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredItem;
import org.jspecify.annotations.Nullable;

/** Decisions on the candidates of one's own sets. Each names its candidate, and changes nothing the second time. */
@ApplicationScoped
class Judging {

    private final QuestionSets sets;
    private final Candidates candidates;
    private final Rejections rejections;
    private final OwnShelf shelf;
    private final CurrentPerson person;
    private final Clock clock;

    Judging(
            QuestionSets sets,
            Candidates candidates,
            Rejections rejections,
            OwnShelf shelf,
            CurrentPerson person,
            Clock clock) {
        this.sets = sets;
        this.candidates = candidates;
        this.rejections = rejections;
        this.shelf = shelf;
        this.person = person;
        this.clock = clock;
    }

    /**
     * What stands of a candidate after somebody decided.
     *
     * @param stood whether another decision had been made before, which stays
     */
    record Outcome(Decision decision, boolean stood) {}

    /**
     * Decides of a candidate that nobody has decided of.
     *
     * @param reason of a rejection
     * @return nothing where the candidate is no longer proposed
     */
    @Transactional
    Optional<Outcome> decide(String slug, UUID id, Decision what, @Nullable Reason reason) {
        QuestionSet set = locked(slug);
        Candidate candidate = candidates.inSet(id, set).orElse(null);
        if (candidate == null) {
            return Optional.empty();
        }
        Decision before = candidate.decision().orElse(null);
        if (before != null) {
            return Optional.of(new Outcome(before, before != what));
        }
        Instant now = clock.instant();
        candidate.decide(what, reason, candidates.lastNumber(set) + 1, now);
        switch (what) {
            case ACCEPTED -> candidate.became(shelf.add(set, candidate.item()).id());
            case REJECTED ->
                rejections.add(owner(), rejected(candidate), (reason == null ? Reason.OTHER : reason).id(), now);
            case REPLACED, TAKEN_OUT -> {}
        }
        return Optional.of(new Outcome(what, false));
    }

    /**
     * Accepts a candidate that somebody writes another way, whatever was decided of it before.
     *
     * @return the item that it became, which says what the candidate says, or what somebody wrote of it before
     */
    StoredItem acceptWritten(Candidate candidate) {
        QuestionSet set = candidate.set();
        if (candidate.decision().orElse(null) != Decision.ACCEPTED) {
            if (candidate.decision().isPresent()) {
                reopen(candidate);
            }
            candidate.decide(Decision.ACCEPTED, null, candidates.lastNumber(set) + 1, clock.instant());
        }
        StoredItem item = shelf.add(set, candidate.item());
        candidate.became(item.id());
        return item;
    }

    /** Accepts several at once, in the order in which they are proposed; those that were decided of meanwhile stay as they are. */
    void accept(QuestionSet set, List<UUID> ids) {
        int number = candidates.lastNumber(set) + 1;
        Instant now = clock.instant();
        for (Candidate candidate : candidates.inSet(ids, set)) {
            if (candidate.decision().isEmpty()) {
                candidate.decide(Decision.ACCEPTED, null, number, now);
                candidate.became(shelf.add(set, candidate.item()).id());
            }
        }
    }

    /** Accepts all that wait, carry no flag and are let through by a filter; how many they are. */
    @Transactional
    int acceptUnflagged(String slug, Filter filter) {
        QuestionSet set = locked(slug);
        List<Head> unflagged = new Lineup(candidates.heads(set), filter).unflagged();
        accept(set, unflagged.stream().map(Head::id).toList());
        return unflagged.size();
    }

    /**
     * Takes the latest decision back, or the latest several that were made at once.
     *
     * @param number of the decision: one that is not the latest any more stays
     * @return the first candidate that is to be judged again
     */
    @Transactional
    Optional<UUID> undo(String slug, int number) {
        QuestionSet set = locked(slug);
        if (number < 1 || candidates.lastNumber(set) != number) {
            return Optional.empty();
        }
        List<Candidate> decided = candidates.decided(set, number);
        decided.forEach(this::reopen);
        return decided.stream().map(Candidate::id).findFirst();
    }

    /** Takes the decision of one candidate back, however long ago it was made. */
    @Transactional
    void reopen(String slug, UUID id) {
        candidates
                .inSet(id, locked(slug))
                .filter(candidate -> candidate.decision().isPresent())
                .ifPresent(this::reopen);
    }

    private void reopen(Candidate candidate) {
        Decision decision = candidate.decision().orElseThrow();
        if (decision == Decision.ACCEPTED) {
            shelf.takeOut(candidate.set(), candidate.item());
        } else if (decision == Decision.REJECTED && !candidates.rejectedElsewhere(candidate)) {
            rejections.takeBack(owner(), rejected(candidate));
        }
        candidate.reopen();
    }

    private static Rejections.Rejected rejected(Candidate candidate) {
        return new Rejections.Rejected(candidate.factId(), candidate.rule());
    }

    /** One's own set, held off from other decisions. */
    QuestionSet locked(String slug) {
        QuestionSet set = sets.own(slug, person.viewer()).orElseThrow(NotFoundException::new);
        candidates.lock(set);
        return set;
    }

    private UUID owner() {
        return person.id().orElseThrow();
    }
}
