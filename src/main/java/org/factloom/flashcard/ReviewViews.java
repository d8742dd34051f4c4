package org.factloom.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.account.CurrentPerson;
import org.factloom.fact.Fact;
import org.factloom.item.Item;
import org.factloom.learning.CardOffers;
import org.factloom.learning.Due;
import org.factloom.learning.DueQueue;
import org.factloom.learning.FactChanges;
import org.factloom.learning.LearnerSettings;
import org.factloom.learning.Learners;
import org.factloom.learning.Memories;
import org.factloom.learning.StoredMemory;
import org.factloom.library.Passage;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.library.StoredFact;
import org.factloom.library.StoredFacts;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Grade;
import org.factloom.memory.Offers;
import org.factloom.quiz.AttemptSlot;
import org.factloom.quiz.Feedback;
import org.factloom.quiz.Help;
import org.factloom.quiz.HintMessages;
import org.factloom.quiz.Question;
import org.factloom.quiz.RunningExams;
import org.factloom.quiz.Screen;
import org.jspecify.annotations.Nullable;

/** What learners see of reviewing. */
@ApplicationScoped
class ReviewViews {

    private final Sittings sittings;
    private final Dealer dealer;
    private final DueQueue queue;
    private final RunningExams exams;
    private final CardOffers offers;
    private final Memories memories;
    private final FactChanges changes;
    private final Learners learners;
    private final StoredArticles articles;
    private final StoredFacts facts;
    private final CurrentPerson person;
    private final HintMessages hintMessages;
    private final Clock clock;

    ReviewViews(
            Sittings sittings,
            Dealer dealer,
            DueQueue queue,
            RunningExams exams,
            CardOffers offers,
            Memories memories,
            FactChanges changes,
            Learners learners,
            StoredArticles articles,
            StoredFacts facts,
            CurrentPerson person,
            HintMessages hintMessages,
            Clock clock) {
        this.sittings = sittings;
        this.dealer = dealer;
        this.queue = queue;
        this.exams = exams;
        this.offers = offers;
        this.memories = memories;
        this.changes = changes;
        this.learners = learners;
        this.articles = articles;
        this.facts = facts;
        this.person = person;
        this.hintMessages = hintMessages;
        this.clock = clock;
    }

    /** What may be reviewed now. */
    @Transactional
    ReviewStart start() {
        return person.id().map(this::start).orElse(ReviewStart.NOTHING);
    }

    private ReviewStart start(UUID learner) {
        LearnerSettings settings = learners.of(learner);
        Due due = queue.of(learner);
        return new ReviewStart(
                due.backlog().portion(),
                due.backlog().due(),
                due.fresh().size(),
                waiting(learner, due),
                due.minutes(),
                due.backlog().normal(),
                tomorrow(learner, due),
                sittings.unfinished(learner, settings.boundary().start(due.today()))
                        .map(Sitting::id)
                        .orElse(null),
                sizes(due, settings),
                resting(learner));
    }

    private int waiting(UUID learner, Due due) {
        Set<String> examined = exams.facts(learner).keySet();
        return (int) Stream.concat(due.portion().stream(), due.fresh().stream())
                .filter(fact -> examined.contains(fact.id()))
                .count();
    }

    private static List<ReviewStart.Size> sizes(Due due, LearnerSettings settings) {
        List<ReviewStart.Size> sizes = new ArrayList<>();
        Integer usual = settings.sessionSize();
        Stream.of(10, 20, usual == null ? 20 : usual)
                .distinct()
                .sorted()
                .filter(size -> size < due.count())
                .forEach(size -> sizes.add(size(due, size, false, usual != null && usual.equals(size))));
        if (due.count() > 0) {
            boolean chosen = sizes.stream().noneMatch(ReviewStart.Size::usual);
            sizes.add(size(due, due.count(), true, chosen));
        }
        return List.copyOf(sizes);
    }

    private static ReviewStart.Size size(Due due, int size, boolean all, boolean usual) {
        int reviews = Math.min(size, due.backlog().portion());
        int fresh = Math.min(size - reviews, due.fresh().size());
        return new ReviewStart.Size(size, due.minutes(reviews, fresh), all, usual);
    }

    private List<ReviewStart.Resting> resting(UUID learner) {
        return facts.seen(memories.suspended(learner), learner).stream()
                .map(StoredFact::fact)
                .sorted(Comparator.comparing(Fact::subject).thenComparing(Fact::relation))
                .map(fact -> new ReviewStart.Resting(fact.id(), fact.subject() + ", " + fact.said()))
                .toList();
    }

    /** What is planned for tomorrow or was put off until then, and what today leaves over. */
    private int tomorrow(UUID learner, Due due) {
        return queue.planned(learner, due.today().plusDays(1))
                + due.backlog().due()
                - due.backlog().portion();
    }

    /**
     * The card that is to be answered, laid out if need be, or the end.
     *
     * @param revealed whether to show the back of a self-rated card
     */
    @Transactional
    ReviewState state(UUID id, boolean revealed) {
        Sitting sitting = own(id);
        Optional<SittingCard> open = dealer.deal(sitting);
        return state(
                sitting,
                open.map(card -> card(sitting, card, revealed)).orElse(null),
                open.isPresent() ? null : end(sitting));
    }

    private ReviewState state(Sitting sitting, ReviewState.@Nullable Card card, ReviewState.@Nullable End end) {
        return new ReviewState(
                sitting.id(),
                sitting.facts().size(),
                dealer.turn(sitting).settled(),
                sitting.last().map(SittingCard::number).orElse(null),
                card,
                end);
    }

    /** What was told of a card that was answered; nothing of any other. */
    @Transactional
    Optional<ReviewState.Answered> answered(UUID id, int number) {
        Sitting sitting = own(id);
        SittingCard card = sitting.card(number).orElseThrow(NotFoundException::new);
        AttemptSlot slot = card.slot();
        FactMemory memory = memory(sitting, card);
        return card.marked()
                .filter(_ -> !card.isUndone())
                .map(marked -> new ReviewState.Answered(
                        state(sitting, null, null),
                        number,
                        Question.of(slot),
                        source(slot, card.fact()),
                        Feedback.of(slot, marked, slug -> articleOf(slot, slug)),
                        changes.before(sitting.personId(), card.fact(), card.response())
                                .orElse(null),
                        sitting.last().filter(card::equals).isPresent(),
                        memory.lapses(),
                        memory.leech() && !card.isRight()));
    }

    private ReviewState.Card card(Sitting sitting, SittingCard card, boolean revealed) {
        AttemptSlot slot = card.slot();
        Item item = slot.itemVersion().item();
        boolean shown = revealed && card.isSelfRated();
        FactChanges.Changed changed =
                changes.of(sitting.personId(), List.of(card.fact())).get(card.fact());
        return new ReviewState.Card(
                card.number(),
                memory(sitting, card).state() == null,
                card.isSelfRated(),
                Question.of(slot),
                source(slot, shown ? card.fact() : null),
                shown && item instanceof Item.SelfRated flashcard ? flashcard.back() : null,
                Help.of(slot.asked(), card.isHinted(), hintMessages),
                changed != null,
                shown ? changed : null,
                shown ? Passage.of(slug -> articleOf(slot, slug), item.origin().evidence()) : List.of(),
                shown ? offers(sitting, card) : List.of());
    }

    private List<ReviewState.Offer> offers(Sitting sitting, SittingCard card) {
        Instant now = clock.instant();
        Offers leads = offers.of(sitting.personId(), card.fact(), memory(sitting, card), now);
        int buttons = learners.of(sitting.personId()).buttons();
        LocalDate today = learners.of(sitting.personId()).boundary().dayAt(now);
        List<Grade> grades = buttons == 4 ? List.of(Grade.values()) : List.of(Grade.AGAIN, Grade.GOOD);
        return grades.stream()
                .map(grade -> Waits.offer(grade, leads.after(card.isHinted() ? grade.helped() : grade), now, today))
                .toList();
    }

    private FactMemory memory(Sitting sitting, SittingCard card) {
        StoredMemory stored =
                memories.of(sitting.personId(), List.of(card.fact())).get(card.fact());
        return stored == null ? FactMemory.NEW : stored.memory();
    }

    private ReviewState.End end(Sitting sitting) {
        List<SittingCard> answers =
                sitting.done().stream().filter(SittingCard::isAnswered).toList();
        List<String> met = answers.stream().map(SittingCard::fact).toList();
        Due due = queue.of(sitting.personId());
        int tomorrow = tomorrow(sitting.personId(), due);
        Duration taken = answers.isEmpty()
                ? Duration.ZERO
                : Duration.between(
                        answers.getFirst().shownAt(), answers.getLast().doneAt().orElseThrow());
        return new ReviewState.End(
                answers.size(),
                (int) answers.stream().filter(SittingCard::isRight).count(),
                (int) sitting.facts().stream()
                        .filter(fact -> fact.isFresh() && met.contains(fact.fact()))
                        .count(),
                Math.max(1, Math.round(taken.toSeconds() / 60.0)),
                due.count(),
                tomorrow,
                tomorrow == 0 ? 0 : due.minutes(tomorrow, 0));
    }

    private static Screen.Source source(AttemptSlot slot, @Nullable String fact) {
        StoredArticle article = slot.storedArticle();
        return new Screen.Source(article.slug(), article.title(), article.language(), fact);
    }

    private StoredArticle articleOf(AttemptSlot slot, String slug) {
        return slug.isEmpty() ? slot.storedArticle() : articles.bySlug(slug).orElseThrow();
    }

    private Sitting own(UUID id) {
        return person.id().flatMap(learner -> sittings.locked(learner, id)).orElseThrow(NotFoundException::new);
    }
}
