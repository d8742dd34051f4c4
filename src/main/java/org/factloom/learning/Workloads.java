package org.factloom.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What each desired retention would cost people, simulated in the background, one after the other, and kept for a day. */
@ApplicationScoped
public class Workloads {

    private static final Logger LOG = Logger.getLogger(Workloads.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private static final String SINCE =
            "select count(*) from answer_log where person_id = :person and correction = 0 and answered_at > :since";

    private final Learners learners;
    private final RetentionCosts costs;
    private final EntityManager database;
    private final Clock clock;
    private final Cache<UUID, Kept> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final Set<UUID> asked = ConcurrentHashMap.newKeySet();
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("workload").factory());

    Workloads(Learners learners, RetentionCosts costs, EntityManager database, Clock clock) {
        this.learners = learners;
        this.costs = costs;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was simulated last.
     *
     * @param computedAt null while it is simulated for the first time, or under other settings
     * @param since answers that came after it
     * @param choices what may be desired; none while it is simulated so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Workload(@Nullable Instant computedAt, long since, List<RetentionCosts.Cost> choices) {

        static final Workload NONE = new Workload(null, 0, List.of());
    }

    /** @param settings under which it was simulated */
    private record Kept(LearnerSettings settings, Instant at, List<RetentionCosts.Cost> choices) {}

    /**
     * What there is; it is simulated anew where there is nothing, or something that is not the latest any longer.
     *
     * @param settings the person's; what was simulated under others is not told
     */
    public Workload of(UUID person, LearnerSettings settings) {
        Kept found = known.getIfPresent(person);
        if (found == null || !found.settings().equals(settings)) {
            ask(person);
            return Workload.NONE;
        }
        Workload now = new Workload(found.at(), since(person, found.at()), found.choices());
        if (now.since() > 0 && found.at().plus(FRESH).isBefore(clock.instant())) {
            ask(person);
        }
        return now;
    }

    private long since(UUID person, Instant at) {
        return database.unwrap(Session.class)
                .createNativeQuery(SINCE, Long.class)
                .setParameter("person", person)
                .setParameter("since", at)
                .getSingleResult();
    }

    private void ask(UUID person) {
        if (asked.add(person)) {
            background.execute(() -> simulate(person));
        }
    }

    private void simulate(UUID person) {
        try {
            Instant now = clock.instant();
            known.put(
                    person,
                    QuarkusTransaction.requiringNew().call(() -> new Kept(learners.of(person), now, costs.of(person))));
        } catch (RuntimeException e) {
            LOG.warnf("A workload could not be simulated: %s; it is when it is asked for again", e.getMessage());
        } finally {
            asked.remove(person);
        }
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }
}
