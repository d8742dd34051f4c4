package org.factloom.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.factloom.learning.AnswerLog;
import org.factloom.learning.FactChanges;
import org.factloom.learning.Learners;
import org.factloom.learning.Memories;
import org.factloom.learning.Predictions;
import org.factloom.learning.StoredMemory;
import org.factloom.library.StoredFact;
import org.factloom.library.StoredItem;
import org.factloom.library.StoredItems;
import org.factloom.memory.FactMemory;
import org.factloom.quiz.Assembly;
import org.factloom.quiz.RunningExams;

/** Lays out the next card of a session. */
@ApplicationScoped
class Dealer {

    private final Memories memories;
    private final FactChanges changes;
    private final Learners learners;
    private final RunningExams exams;
    private final StoredItems items;
    private final AnswerLog answerLog;
    private final Predictions predictions;
    private final RandomGenerator chance;
    private final Clock clock;

    Dealer(
            Memories memories,
            FactChanges changes,
            Learners learners,
            RunningExams exams,
            StoredItems items,
            AnswerLog answerLog,
            Predictions predictions,
            RandomGenerator chance,
            Clock clock) {
        this.memories = memories;
        this.changes = changes;
        this.learners = learners;
        this.exams = exams;
        this.items = items;
        this.answerLog = answerLog;
        this.predictions = predictions;
        this.chance = chance;
        this.clock = clock;
    }

    /** Whose turn it is now. */
    Turn turn(Sitting sitting) {
        Instant now = clock.instant();
        LocalDate today = learners.of(sitting.personId()).boundary().dayAt(now);
        List<String> facts = sitting.facts().stream().map(SittingFact::fact).toList();
        return new Turn(
                sitting,
                memories.of(sitting.personId(), facts),
                changes.of(sitting.personId(), facts).keySet(),
                exams.facts(sitting.personId()).keySet(),
                now,
                today);
    }

    /** The open card of a locked session, the next one where there is none; nothing at its end. */
    Optional<SittingCard> deal(Sitting sitting) {
        Optional<SittingCard> open = sitting.open();
        Set<String> examined = exams.facts(sitting.personId()).keySet();
        if (open.filter(card -> !Collections.disjoint(facts(card), examined)).isPresent()) {
            open.get().undo(clock.instant());
        } else if (open.isPresent()) {
            return open;
        }
        Optional<String> fact = turn(sitting).next();
        if (fact.isEmpty()) {
            sitting.end(clock.instant());
            return Optional.empty();
        }
        return item(sitting.personId(), fact.get())
                .map(item -> lay(sitting, fact.get(), item))
                .or(() -> {
                    sitting.leaveOut(fact.get());
                    return deal(sitting);
                });
    }

    /** @throws org.factloom.web.Problem 409 where an exam asks the same that the learner is taking */
    void requireUnexamined(Sitting sitting, SittingCard card) {
        exams.requireNone(sitting.personId(), facts(card));
    }

    /** All that it asks, not only the fact whose turn it is. */
    private static List<String> facts(SittingCard card) {
        return card.slot().itemVersion().item().origin().facts();
    }

    private SittingCard lay(Sitting sitting, String fact, StoredItem item) {
        UUID response = newId();
        Assembly assembly = new Assembly(
                new SplittableRandom(response.getMostSignificantBits() ^ response.getLeastSignificantBits()));
        SittingCard card = new SittingCard(
                response,
                sitting,
                fact,
                item.current(),
                assembly.shownOrder(item.current().item()),
                clock.instant());
        sitting.add(card);
        return card;
    }

    /** The same card again, open. */
    SittingCard again(Sitting sitting, SittingCard card) {
        SittingCard again = card.again(newId(), clock.instant());
        sitting.add(again);
        return again;
    }

    private Optional<StoredItem> item(UUID learner, String fact) {
        StoredMemory stored = memories.of(learner, List.of(fact)).get(fact);
        FactMemory memory = stored == null ? FactMemory.NEW : stored.memory();
        Map<String, Long> asked = answerLog.lastAsked(learner, fact);
        Set<String> examined = exams.facts(learner).keySet();
        List<StoredItem> askable = items.ofFact(fact, learner).stream()
                .filter(item -> item.facts().stream().map(StoredFact::id).noneMatch(examined::contains))
                .toList();
        Map<String, Integer> offBest = predictions.offBest(
                learner, askable.stream().map(item -> item.current().item()).toList());
        return ItemChoice.of(askable, memory, offBest, asked);
    }

    /** Random, as version 4 has it. */
    private UUID newId() {
        return new UUID(chance.nextLong() & ~0xF000L | 0x4000L, chance.nextLong() >>> 2 | 0x8000000000000000L);
    }
}
