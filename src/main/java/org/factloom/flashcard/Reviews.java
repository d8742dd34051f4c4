package org.factloom.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Clue;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Mark;
import org.factloom.item.Response;
import org.factloom.learning.AnswerLog;
import org.factloom.learning.GradedResponse;
import org.factloom.learning.Learners;
import org.factloom.learning.Memories;
import org.factloom.memory.Grade;
import org.factloom.quiz.HintMessages;
import org.factloom.quiz.Manner;
import org.factloom.quiz.ResponseForm;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reviewing. Every deed names its card by number and is done once, however often it is sent; a session is locked meanwhile, so that of two
 * devices one comes after the other.
 */
@ApplicationScoped
class Reviews {

    /** What a learner does with a card. */
    sealed interface Move {
        /** Answers an item; options and events are counted as they are shown. */
        record Answer(ResponseForm response, Manner manner) implements Move {}

        /** Rates the own recall of a card. */
        record Rate(Grade grade, Manner manner) implements Move {}

        /** Puts the fact off, until tomorrow or until further notice. */
        record PutOff(Deed deed) implements Move {}
    }

    /** What became of it. */
    sealed interface Outgoing {
        /** It is done: just now, or when it was sent before. */
        record Done() implements Outgoing {}

        /** Something else was done with the card before; that counts. */
        record TooLate() implements Outgoing {}

        /** It must be asked for again. */
        record Unclear(String reason) implements Outgoing {}
    }

    private final Sittings sittings;
    private final AnswerLog answerLog;
    private final Memories memories;
    private final Learners learners;
    private final CurrentPerson person;
    private final Dealer dealer;
    private final ReviewMessages messages;
    private final HintMessages hintMessages;
    private final Clock clock;

    Reviews(
            Sittings sittings,
            AnswerLog answerLog,
            Memories memories,
            Learners learners,
            CurrentPerson person,
            Dealer dealer,
            ReviewMessages messages,
            HintMessages hintMessages,
            Clock clock) {
        this.sittings = sittings;
        this.answerLog = answerLog;
        this.memories = memories;
        this.learners = learners;
        this.person = person;
        this.dealer = dealer;
        this.messages = messages;
        this.hintMessages = hintMessages;
        this.clock = clock;
    }

    /** Puts a fact off until further notice that the learner was asked once. May be repeated. */
    @Transactional
    void aside(String fact) {
        memories.rest(remembered(fact), fact, true, null);
    }

    /**
     * Does something with a card. May be repeated.
     *
     * @throws Problem 400 where it cannot be an answer to the card; 409 where an exam asks the same that the learner is taking
     */
    @Transactional
    Outgoing act(UUID id, int number, Move move) {
        Sitting sitting = own(id);
        SittingCard card = sitting.card(number).orElseThrow(NotFoundException::new);
        if (!card.isOpen()) {
            return isSame(card, move) ? new Outgoing.Done() : new Outgoing.TooLate();
        }
        if (!(move instanceof Move.PutOff)) {
            dealer.requireUnexamined(sitting, card);
        }
        return switch (move) {
            case Move.Answer(ResponseForm response, Manner manner) -> answer(sitting, card, response, manner);
            case Move.Rate(Grade grade, Manner manner) -> rate(sitting, card, grade, manner);
            case Move.PutOff(Deed deed) -> {
                putOff(sitting, card, deed);
                yield new Outgoing.Done();
            }
        };
    }

    private boolean isSame(SittingCard card, Move move) {
        return switch (move) {
            case Move.Answer(ResponseForm sent, Manner _) ->
                card.marked()
                        .filter(marked -> marked.response().equals(ResponseForm.of(meant(card, sent))))
                        .isPresent();
            case Move.Rate rate -> card.rated().filter(rate.grade()::equals).isPresent();
            case Move.PutOff(Deed deed) -> card.deed().filter(deed::equals).isPresent();
        };
    }

    private Outgoing answer(Sitting sitting, SittingCard card, ResponseForm sent, Manner manner) {
        Item item = card.slot().itemVersion().item();
        if (card.isSelfRated()) {
            throw new Problem(Status.BAD_REQUEST, messages.rate_it());
        }
        Response response = meant(card, sent);
        Optional<String> unclear = Grading.unclear(item, response);
        if (unclear.isPresent()) {
            return new Outgoing.Unclear(unclear.get());
        }
        Mark mark = sound(() -> Grading.grade(item, response));
        if (sent.isBlank()) {
            return new Outgoing.Unclear(messages.blank());
        }
        return answered(sitting, card, response, mark, null, manner);
    }

    private Outgoing rate(Sitting sitting, SittingCard card, Grade grade, Manner manner) {
        if (!card.isSelfRated()) {
            throw new Problem(Status.BAD_REQUEST, messages.answer_it());
        }
        double score = grade == Grade.AGAIN ? 0 : 1;
        int facts = card.slot().itemVersion().item().origin().facts().size();
        Mark mark = new Mark(score, Collections.nCopies(facts, score), "");
        return answered(sitting, card, new Response.SelfGrade(score > 0), mark, grade, manner);
    }

    private Outgoing answered(
            Sitting sitting, SittingCard card, Response response, Mark mark, @Nullable Grade rated, Manner manner) {
        Instant now = clock.instant();
        card.answered(ResponseForm.of(response), mark, rated, now);
        answerLog.append(
                sitting.personId(),
                List.of(new GradedResponse(
                        card.response(),
                        card.slot().itemVersion(),
                        mark,
                        now,
                        sitting.id().toString(),
                        false,
                        manner.orTaken(card.taken(now)).circumstances(rated, card.isHinted(), card.shownAt(), now))));
        return new Outgoing.Done();
    }

    private void putOff(Sitting sitting, SittingCard card, Deed deed) {
        Instant now = clock.instant();
        card.done(deed, now);
        LocalDate tomorrow =
                learners.of(sitting.personId()).boundary().dayAt(now).plusDays(1);
        boolean suspended = deed == Deed.SUSPENDED;
        memories.rest(sitting.personId(), card.fact(), suspended, suspended ? null : tomorrow);
    }

    /**
     * Shows the hint of a card, for good. May be repeated; of one that is done with nothing changes.
     *
     * @throws Problem 409 where there is no hint
     */
    @Transactional
    void hint(UUID id, int number) {
        SittingCard card = own(id).card(number).orElseThrow(NotFoundException::new);
        if (Clue.of(card.slot().itemVersion().item()).isEmpty()) {
            throw new Problem(Status.CONFLICT, hintMessages.no_hint());
        }
        if (card.isOpen()) {
            card.hint(clock.instant());
        }
    }

    /** Puts the fact of a card that was answered off until further notice, as a deed of its own that can be undone. */
    @Transactional
    void retire(UUID id, int number) {
        Sitting sitting = own(id);
        SittingCard card = sitting.card(number).orElseThrow(NotFoundException::new);
        boolean done = sitting.last()
                .filter(last -> last.deed().equals(Optional.of(Deed.SUSPENDED))
                        && last.fact().equals(card.fact()))
                .isPresent();
        if (!done && card.isAnswered() && !card.isUndone()) {
            sitting.open().ifPresent(open -> open.undo(clock.instant()));
            SittingCard retired = dealer.again(sitting, card);
            putOff(sitting, retired, Deed.SUSPENDED);
        }
    }

    /** Takes back what was done with a card, if that was done last, and shows the card again. May be repeated. */
    @Transactional
    void undo(UUID id, int number) {
        Sitting sitting = own(id);
        SittingCard card = sitting.card(number).orElseThrow(NotFoundException::new);
        if (!sitting.last().filter(card::equals).isPresent()) {
            return;
        }
        sitting.open().ifPresent(open -> open.undo(clock.instant()));
        if (card.isAnswered()) {
            answerLog.withdraw(sitting.personId(), card.response());
        } else {
            memories.rest(sitting.personId(), card.fact(), false, null);
        }
        card.undo(clock.instant());
        // A fact that was put off after its answer stays answered.
        boolean retired = !card.isAnswered()
                && sitting.last()
                        .filter(before -> before.isAnswered() && before.fact().equals(card.fact()))
                        .isPresent();
        if (!retired) {
            dealer.again(sitting, card);
        }
    }

    /** Asks a fact again that was put off until further notice. */
    @Transactional
    void resume(String fact) {
        memories.rest(remembered(fact), fact, false, null);
    }

    /** The learner, who has a memory of the fact. */
    private UUID remembered(String fact) {
        return person.id()
                .filter(learner -> !memories.of(learner, List.of(fact)).isEmpty())
                .orElseThrow(NotFoundException::new);
    }

    private Response meant(SittingCard card, ResponseForm sent) {
        return sound(() -> card.slot().asked().asTheItemCounts(sent.response()));
    }

    /** What cannot be an answer to the card is the sender's mistake. */
    private <T> T sound(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException _) {
            throw new Problem(Status.BAD_REQUEST, messages.not_an_answer());
        }
    }

    private Sitting own(UUID id) {
        return person.id().flatMap(learner -> sittings.locked(learner, id)).orElseThrow(NotFoundException::new);
    }
}
