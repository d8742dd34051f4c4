package org.factloom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.factloom.library.QuestionSet;
import org.factloom.library.StoredArticle;
import org.factloom.library.Topic;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What is taken under: an exam that people choose, shared by all who choose alike, or an assignment. Only the latter change. */
@Entity
public class Terms {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column
    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private @Nullable StoredArticle article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id")
    private @Nullable Topic topic;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_id")
    private @Nullable QuestionSet set;

    @Column
    private @Nullable Integer questions;

    @Column
    private @Nullable Integer minutes;

    @Column
    @Enumerated(EnumType.STRING)
    private Counting counting;

    @Column
    private @Nullable Integer tries;

    @Column
    private boolean assigned;

    @Column
    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column
    private boolean shuffle;

    @Column(name = "opens_at")
    private @Nullable Instant opensAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @Column
    @Enumerated(EnumType.STRING)
    private Late late;

    @Column(name = "late_per_cent")
    private int latePerCent;

    @Column(name = "shows_score")
    @Enumerated(EnumType.STRING)
    private Shown showsScore;

    @Column(name = "shows_keys")
    @Enumerated(EnumType.STRING)
    private Shown showsKeys;

    @Column(name = "shows_explanations")
    @Enumerated(EnumType.STRING)
    private Shown showsExplanations;

    protected Terms() {}

    /** Of an assignment. */
    Terms(QuestionSet set, String title, Conditions conditions) {
        this.set = set;
        this.assigned = true;
        change(title, conditions);
    }

    /** What holds from now on. */
    final void change(String name, Conditions conditions) {
        title = name;
        mode = conditions.mode();
        minutes = conditions.minutes();
        tries = conditions.tries();
        counting = conditions.counting();
        shuffle = conditions.shuffle();
        opensAt = conditions.opensAt();
        dueAt = conditions.dueAt();
        closesAt = conditions.closesAt();
        late = conditions.late();
        latePerCent = conditions.latePerCent();
        showsScore = conditions.score();
        showsKeys = conditions.keys();
        showsExplanations = conditions.explanations();
    }

    public Conditions conditions() {
        return new Conditions(
                mode,
                minutes,
                tries,
                counting,
                shuffle,
                opensAt,
                dueAt,
                closesAt,
                late,
                latePerCent,
                showsScore,
                showsKeys,
                showsExplanations);
    }

    public boolean isAssigned() {
        return assigned;
    }

    Mode mode() {
        return mode;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    Optional<StoredArticle> article() {
        return Optional.ofNullable(article);
    }

    Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    public Optional<QuestionSet> set() {
        return Optional.ofNullable(set);
    }

    /** How many are asked at most; nothing of a set, which is asked as it stands. */
    public Optional<Integer> questions() {
        return Optional.ofNullable(questions);
    }

    public Counting counting() {
        return counting;
    }

    /** How often they may be taken; nothing where there is no limit. */
    public Optional<Integer> tries() {
        return Optional.ofNullable(tries);
    }

    /** What they ask of. */
    PracticeRequest practice() {
        return new PracticeRequest(
                article().map(StoredArticle::slug).orElse(null),
                topic().map(Topic::slug).orElse(null),
                set().map(QuestionSet::slug).orElse(null),
                null,
                null,
                null);
    }
}
