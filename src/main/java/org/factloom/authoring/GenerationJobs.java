package org.factloom.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.factloom.item.Progress;
import org.factloom.library.ArticleRevision;
import org.factloom.library.QuestionSet;
import org.hibernate.Session;

/** All generation jobs. */
@ApplicationScoped
class GenerationJobs implements PanacheRepositoryBase<GenerationJob, UUID> {

    private static final String NEXT = """
            from GenerationJob j where j.state = WAITING or j.state = RUNNING and j.heardAt < :silent order by j.askedAt, j.id""";

    private static final String HEARD = """
            update GenerationJob j set j.stage = :stage, j.done = :done, j.steps = :steps, j.heardAt = :now
            where j.id = :id and j.state = RUNNING and j.runs = :run""";

    /**
     * The job that waits longest, or whose runner has not been heard since {@code silent}; locked, and passed over by other instances.
     */
    Optional<GenerationJob> next(Instant silent) {
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery(NEXT, GenerationJob.class)
                .setParameter("silent", silent)
                .setMaxResults(1)
                .setHibernateLockMode(org.hibernate.LockMode.UPGRADE_SKIPLOCKED)
                .uniqueResultOptional();
    }

    /** Tells that it is run, and how far it is; false where it was called off, or is run by somebody else by now. */
    boolean heard(UUID id, int run, Progress.Stage stage, int done, int steps, Instant now) {
        return update(HEARD, Map.of("id", id, "run", run, "stage", stage, "done", done, "steps", steps, "now", now))
                > 0;
    }

    /** Held off from whatever else happens to it until the transaction ends. */
    Optional<GenerationJob> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The latest of a set, held off likewise. */
    Optional<GenerationJob> latestLocked(QuestionSet set) {
        return find(
                        "select j.id from GenerationJob j where j.set = ?1 and j.revision is null order by j.askedAt desc, j.id desc",
                        set)
                .project(UUID.class)
                .firstResultOptional()
                .flatMap(this::locked);
    }

    /** The one for which a form asked that may have been sent before. */
    Optional<GenerationJob> ofRequest(UUID request, UUID owner) {
        return find("request = ?1 and ownerId = ?2", request, owner).firstResultOptional();
    }

    /** Lets nothing else be asked by the person until the transaction ends. */
    void lockOwner(UUID owner) {
        getEntityManager()
                .createNativeQuery("select 1 from person where id = :owner for update")
                .setParameter("owner", owner)
                .getSingleResult();
    }

    /** The latest of a set. */
    Optional<GenerationJob> latest(QuestionSet set) {
        return find("set = ?1 and revision is null order by askedAt desc, id desc", set)
                .firstResultOptional();
    }

    /** The latest of a revision. */
    Optional<GenerationJob> latest(ArticleRevision revision) {
        return find("revision = ?1 order by askedAt desc, id desc", revision).firstResultOptional();
    }

    /** Jobs of a person that are not over. */
    long open(UUID owner) {
        return count("ownerId = ?1 and state in (WAITING, RUNNING)", owner);
    }
}
