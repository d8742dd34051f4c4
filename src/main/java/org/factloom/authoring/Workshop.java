package org.factloom.authoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.factloom.article.Article;
import org.factloom.item.Generation;
import org.factloom.item.Progress;
import org.factloom.web.Outage;
import org.jboss.logging.Logger;

/**
 * Runs generation jobs, one at a time in each instance, on a thread of its own that gives way to all others: whatever they need, students are answered meanwhile. A job whose instance was
 * stopped is begun again by whichever instance looks next.
 */
@ApplicationScoped
class Workshop {

    /** A job that was begun so often and never ended is what stops the instances. */
    static final int MOST_RUNS = 3;

    private static final Logger LOG = Logger.getLogger(Workshop.class);
    private static final Duration SILENT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_SIGNS = Duration.ofMillis(400);
    private static final long SEED = 1;

    private final GenerationJobs jobs;
    private final Proposing proposing;
    private final Generators generators;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("generation").daemon().unstarted(() -> {
                LowPriority.ofThisThread();
                work.run();
            }));

    Workshop(GenerationJobs jobs, Proposing proposing, Generators generators, Clock clock) {
        this.jobs = jobs;
        this.proposing = proposing;
        this.generators = generators;
        this.clock = clock;
    }

    /** A job is there that was not there before. */
    record Asked() {}

    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) Asked asked) {
        look();
    }

    /** Whether there is work to do. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (busy.compareAndSet(false, true)) {
            worker.execute(() -> {
                try {
                    for (Optional<Run> run = begin(); run.isPresent(); run = begin()) {
                        run.get().make();
                    }
                } catch (RuntimeException e) {
                    if (Outage.behind(e).isEmpty()) { // a database that is away is asked again
                        LOG.error("Generation jobs cannot be run", e);
                    }
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    private Optional<Run> begin() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            Optional<GenerationJob> next = jobs.next(now.minus(SILENT));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            GenerationJob job = next.get();
            if (job.runs() >= MOST_RUNS) {
                LOG.errorf(
                        "Generation job %s was begun %d times and never ended: it is given up", job.id(), job.runs());
                job.end(JobState.FAILED, now);
                return Optional.empty();
            }
            job.begin(now);
            return Optional.of(new Run(job.id(), job.runs(), proposing.articlesOf(job)));
        });
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }

    /** One go at a job. */
    private final class Run {

        private final UUID job;
        private final int number;
        private final List<Article> articles;
        private Instant heard = Instant.EPOCH;

        /** @param articles the one that is asked, then its siblings */
        private Run(UUID job, int number, List<Article> articles) {
            this.job = job;
            this.number = number;
            this.articles = articles;
        }

        private void make() {
            try {
                Generation made = generators
                        .generator()
                        .generate(
                                articles.getFirst(), articles.subList(1, articles.size()), SEED, Set.of(), this::tell);
                QuarkusTransaction.requiringNew().run(() -> proposing.propose(job, number, made));
            } catch (CancellationException calledOff) {
                LOG.debugf("Generation job %s was called off", job);
            } catch (RuntimeException | StackOverflowError e) {
                if (e instanceof RuntimeException failure
                        && Outage.behind(failure).isPresent()) {
                    throw failure;
                }
                LOG.errorf(e, "Generation job %s failed", job);
                QuarkusTransaction.requiringNew().run(() -> fail());
            }
        }

        private void fail() {
            jobs.locked(job)
                    .filter(it -> it.state() == JobState.RUNNING && it.runs() == number)
                    .ifPresent(it -> it.end(JobState.FAILED, clock.instant()));
        }

        private void tell(Progress.Stage stage, int done, int steps) {
            Instant now = clock.instant();
            if (Thread.interrupted()) {
                throw new CancellationException("the application stops");
            }
            if (Duration.between(heard, now).compareTo(BETWEEN_SIGNS) < 0) {
                return;
            }
            heard = now;
            if (!QuarkusTransaction.requiringNew().call(() -> jobs.heard(job, number, stage, done, steps, now))) {
                throw new CancellationException("called off");
            }
        }
    }
}
