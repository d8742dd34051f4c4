package org.factloom.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.factloom.item.Progress;
import org.factloom.library.ArticleRevision;
import org.factloom.library.QuestionSet;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The making of candidates for a set. */
@Entity
@Table(name = "generation_job")
class GenerationJob {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_id")
    private QuestionSet set;

    /** Whose facts and items are made; null where those of the article as it stands are. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private @Nullable ArticleRevision revision;

    @Column
    private @Nullable UUID request;

    @Column
    @Enumerated(EnumType.STRING)
    private JobState state;

    @Column
    @Enumerated(EnumType.STRING)
    private Progress.@Nullable Stage stage;

    @Column
    private int done;

    @Column
    private int steps;

    @Column
    private int runs;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "heard_at")
    private @Nullable Instant heardAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column
    private @Nullable Integer facts;

    @Column
    private @Nullable Integer sections;

    protected GenerationJob() {}

    /** @param request the id of the form that asks for it, where sending that twice must not ask twice */
    GenerationJob(UUID ownerId, QuestionSet set, @Nullable UUID request, Instant now) {
        this.ownerId = ownerId;
        this.set = set;
        this.request = request;
        this.state = JobState.WAITING;
        this.askedAt = now;
    }

    /** The same for a newer text of its article, of which nothing is proposed before that is accepted. */
    static GenerationJob of(ArticleRevision revision, UUID ownerId, QuestionSet set, Instant now) {
        GenerationJob job = new GenerationJob(ownerId, set, null, now);
        job.revision = revision;
        return job;
    }

    Optional<ArticleRevision> revision() {
        return Optional.ofNullable(revision);
    }

    /** Begins it, once more where whoever ran it was stopped. */
    void begin(Instant now) {
        state = JobState.RUNNING;
        stage = null;
        done = 0;
        steps = 0;
        runs++;
        startedAt = now;
        heardAt = now;
    }

    void end(JobState how, Instant now) {
        state = how;
        endedAt = now;
    }

    /**
     * What was found.
     *
     * @param sections of the article that have prose
     */
    void found(int facts, int sections) {
        this.facts = facts;
        this.sections = sections;
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    QuestionSet set() {
        return set;
    }

    JobState state() {
        return state;
    }

    /** Nothing before it runs. */
    Optional<Progress.Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /** Steps of the stage that are done, of {@link #steps}. */
    int done() {
        return done;
    }

    int steps() {
        return steps;
    }

    /** How often it was begun. */
    int runs() {
        return runs;
    }

    /** Nothing before it is done. */
    Optional<Integer> facts() {
        return Optional.ofNullable(facts);
    }
}
