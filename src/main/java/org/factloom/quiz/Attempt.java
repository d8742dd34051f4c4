package org.factloom.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.library.QuestionSet;
import org.factloom.library.StoredArticle;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One run of a person through some items, fixed when it starts. */
@Entity
public class Attempt {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column
    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private @Nullable StoredArticle article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_id")
    private @Nullable QuestionSet set;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private Mode mode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "terms_id")
    private @Nullable Terms terms;

    @Column(name = "try_number")
    private @Nullable Integer tryNumber;

    @Column
    private @Nullable Instant deadline;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Column(name = "ended_by")
    @Enumerated(EnumType.STRING)
    private @Nullable EndedBy endedBy;

    @Column
    private @Nullable Double score;

    @Formula("""
            exists (select 1 from attempt again where again.person_id = person_id and again.mode = 'EXAM' and again.finished_at is null
                and again.deleted_at is null and again.id <> id and (again.terms_id = terms_id or again.started_at < finished_at and\s""" + Untold.SAME + "id)))")
    private boolean againRunning;

    @ElementCollection
    @CollectionTable(name = "attempt_slot", joinColumns = @JoinColumn(name = "attempt_id"))
    @OrderBy("number")
    private List<AttemptSlot> slots = new ArrayList<>();

    protected Attempt() {}

    /** Whose answers are told at once. */
    Attempt(UUID personId, Mode mode, String title, @Nullable StoredArticle article, Instant startedAt) {
        this.personId = personId;
        this.mode = mode;
        this.title = title;
        this.article = article;
        this.startedAt = startedAt;
    }

    /**
     * The {@code tryNumber}th attempt of a person under the same terms.
     *
     * @param own what holds for the person
     */
    static Attempt under(Terms terms, Conditions own, UUID personId, int tryNumber, Instant startedAt) {
        Attempt attempt = new Attempt(
                personId, terms.mode(), terms.title(), terms.article().orElse(null), startedAt);
        attempt.terms = terms;
        attempt.set = terms.set().orElse(null);
        attempt.tryNumber = tryNumber;
        attempt.deadline = Stream.of(
                        Optional.ofNullable(own.minutes())
                                .map(Duration::ofMinutes)
                                .map(startedAt::plus),
                        own.end())
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
        attempt.dueAt = own.dueAt();
        attempt.closesAt = own.closesAt();
        return attempt;
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    /** What is practised, as the page says it. */
    public String title() {
        return title;
    }

    /** The one article that is practised; nothing for a topic or for what was missed. */
    public Optional<StoredArticle> article() {
        return Optional.ofNullable(article);
    }

    /** The set that it asks as it stands; nothing where it asks no set. */
    public Optional<QuestionSet> set() {
        return Optional.ofNullable(set);
    }

    void ask(@Nullable QuestionSet whole) {
        set = whole;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Mode mode() {
        return mode;
    }

    public boolean isExam() {
        return mode == Mode.EXAM;
    }

    /** Of an exam. */
    public Optional<Terms> terms() {
        return Optional.ofNullable(terms);
    }

    /** From 1, of an exam; nothing for one that counts nowhere. */
    public Optional<Integer> tryNumber() {
        return Optional.ofNullable(tryNumber);
    }

    /** When the time is up; nothing without a time limit. */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(deadline);
    }

    public Optional<EndedBy> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    /** The mean of the scores of all questions that count, which those that wait for their marks do not yet, each weighted by its points, 0 to 1; nothing while it is open. */
    public Optional<Double> score() {
        return Optional.ofNullable(score);
    }

    /** When the clock stopped it, or the person did: the job that submits may come later. Nothing while it is open. */
    public Optional<Instant> handedIn() {
        return finishedAt().map(at -> endedBy == EndedBy.DEADLINE && deadline != null ? deadline : at);
    }

    /** How late it was handed in, and what that takes; nothing where it was in time, or does not matter. */
    Optional<Overdue> overdue() {
        return handedIn()
                .flatMap(at ->
                        terms == null || dueAt == null ? Optional.empty() : Overdue.of(dueAt, at, terms.conditions()));
    }

    /** The score that counts, 0 to 1, with what lateness takes; nothing while it is open. */
    public Optional<Double> counted() {
        return score().map(
                        reached -> overdue().map(overdue -> overdue.of(reached)).orElse(reached));
    }

    /** Whether its marks count for somebody else: exams, and what is assigned. */
    boolean isGraded() {
        return isExam() || isAssigned();
    }

    /** What it is taken under, by the person's own times; nothing of what nobody set terms for. */
    Optional<Conditions> conditions() {
        return terms().map(Terms::conditions).map(all -> all.own(all.minutes(), all.tries(), dueAt, closesAt));
    }

    /** Whether the score may be told now. */
    public boolean tellsScore(Instant now) {
        return conditions().filter(own -> !own.tellsScore(now)).isEmpty();
    }

    /** Whether what is marked may be told question by question now: never while the person takes the same exam again, or another that asks the same and had begun before. */
    public boolean tellsKeys(Instant now) {
        return !isTakenAgain()
                && conditions().filter(own -> !own.tellsKeys(now)).isEmpty();
    }

    boolean tellsExplanations(Instant now) {
        return !isTakenAgain()
                && conditions().filter(own -> !own.tellsExplanations(now)).isEmpty();
    }

    /** Whether another try of the same exam runs, or another exam that asks the same and had begun before this one was over, as it was when this was read. */
    boolean isTakenAgain() {
        return isExam() && againRunning;
    }

    boolean isAssigned() {
        return terms != null && terms.isAssigned();
    }

    /** Since when it counts for nothing. */
    public Optional<Instant> deletedAt() {
        return Optional.ofNullable(deletedAt);
    }

    /** When the last question was answered, or the exam was submitted. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public List<AttemptSlot> slots() {
        return Collections.unmodifiableList(slots);
    }

    public Optional<AttemptSlot> slot(int number) {
        return slots.stream().filter(slot -> slot.number() == number).findFirst();
    }

    void add(AttemptSlot slot) {
        slots.add(slot);
    }

    /** Puts its deadline off; the new one, nothing without a time limit. */
    Optional<Instant> extend(Duration extra) {
        if (deadline != null) {
            deadline = deadline.plus(extra);
        }
        return deadline();
    }

    /** @param answers what is not answered scores nothing */
    void finish(Instant at, EndedBy by, List<Answer> answers) {
        finishedAt = at;
        endedBy = by;
        score = Weighed.score(slots, answers);
    }

    /** Takes it up again, with all that was saved. */
    void reopen() {
        finishedAt = null;
        endedBy = null;
        score = null;
    }

    /** After a mark was corrected: the score of a finished attempt follows. */
    void rescore(List<Answer> answers) {
        if (finishedAt != null) {
            score = Weighed.score(slots, answers);
        }
    }
}
