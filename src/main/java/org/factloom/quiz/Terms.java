package org.factloom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.factloom.library.QuestionSet;
import org.factloom.library.StoredArticle;
import org.factloom.library.Topic;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an exam is taken under. */
@Entity
@Immutable
public class Terms {

    @Id
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

    protected Terms() {}

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

    Optional<QuestionSet> set() {
        return Optional.ofNullable(set);
    }

    /** How many are asked at most; nothing of a set, which is asked as it stands. */
    public Optional<Integer> questions() {
        return Optional.ofNullable(questions);
    }

    /** How long an attempt may take; nothing where there is no limit. */
    public Optional<Duration> limit() {
        return Optional.ofNullable(minutes).map(Duration::ofMinutes);
    }

    public Counting counting() {
        return counting;
    }

    /** How often they may be taken; nothing where there is no limit. */
    public Optional<Integer> tries() {
        return Optional.ofNullable(tries);
    }

    /** How often they may still be taken by somebody who has taken them {@code taken} times; nothing where there is no limit. */
    Optional<Integer> triesLeft(int taken) {
        return tries().map(most -> Math.max(0, most - taken));
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
