package org.factloom.authoring;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.factloom.account.CurrentPerson;
import org.factloom.article.Article;
import org.factloom.library.OwnShelf;
import org.factloom.library.PublicWeb;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** From an article to a set whose candidates are being made. */
@ApplicationScoped
class Bringing {

    /** Jobs of a person at a time. */
    static final int MOST_JOBS = 5;

    private final OwnShelf shelf;
    private final StoredArticles articles;
    private final QuestionSets sets;
    private final GenerationJobs jobs;
    private final CurrentPerson person;
    private final AuthoringMessages messages;
    private final Event<Workshop.Asked> asked;
    private final Clock clock;
    private final PublicWeb web = new PublicWeb();

    Bringing(
            OwnShelf shelf,
            StoredArticles articles,
            QuestionSets sets,
            GenerationJobs jobs,
            CurrentPerson person,
            AuthoringMessages messages,
            Event<Workshop.Asked> asked,
            Clock clock) {
        this.shelf = shelf;
        this.articles = articles;
        this.sets = sets;
        this.jobs = jobs;
        this.person = person;
        this.messages = messages;
        this.asked = asked;
        this.clock = clock;
    }

    PublicWeb web() {
        return web;
    }

    /** Whether the person has so many jobs that no other may be asked for. */
    boolean isFull() {
        return jobs.open(person.id().orElseThrow()) >= MOST_JOBS;
    }

    /**
     * Makes a set over an article that was brought, or over the same one where the library has it, and asks for its candidates. A form that is sent twice makes
     * one.
     *
     * @param request the form's id
     * @return the name of the set
     * @throws Problem 409 where the person has {@value #MOST_JOBS} jobs that are not over
     */
    @Transactional
    String bring(UUID request, Brought brought, String ownerName) {
        UUID owner = person.id().orElseThrow();
        Article article = brought.article();
        return once(request, owner, () -> shelf.alike(article, owner)
                .orElseGet(() -> shelf.bring(owner, messages.own_topic(ownerName), article, brought.provenance())));
    }

    /** Makes a set over an article of the library, and asks for its candidates. */
    @Transactional
    String of(UUID request, String article) {
        UUID owner = person.id().orElseThrow();
        return once(request, owner, () -> articles.seen(article, owner).orElseThrow(NotFoundException::new));
    }

    private String once(UUID request, UUID owner, Supplier<StoredArticle> article) {
        jobs.lockOwner(owner);
        return jobs.ofRequest(request, owner).map(job -> job.set().slug()).orElseGet(() -> {
            StoredArticle stored = article.get();
            QuestionSet set = shelf.draft(owner, stored, stored.title());
            ask(owner, set, request);
            return set.slug();
        });
    }

    private void ask(UUID owner, QuestionSet set, @Nullable UUID request) {
        if (jobs.open(owner) >= MOST_JOBS) {
            throw new Problem(Status.CONFLICT, messages.too_many_jobs(MOST_JOBS));
        }
        jobs.persist(new GenerationJob(owner, set, request, clock.instant()));
        asked.fire(new Workshop.Asked());
    }

    /** Asks for candidates once more, unless they are being made. */
    @Transactional
    void again(String slug) {
        UUID owner = person.id().orElseThrow();
        QuestionSet set = own(slug);
        jobs.lockOwner(owner);
        if (jobs.latest(set).filter(job -> job.state().open()).isEmpty()) {
            ask(owner, set, null);
        }
    }

    /** Calls the making off, if it is not over. */
    @Transactional
    void callOff(String slug) {
        jobs.latestLocked(own(slug))
                .filter(job -> job.state().open())
                .ifPresent(job -> job.end(JobState.CANCELLED, clock.instant()));
    }

    /** How far the making of a set's candidates is; nothing where none was asked for. */
    @Transactional
    Optional<Making> making(String slug) {
        QuestionSet set = own(slug);
        return jobs.latest(set).map(job -> Making.of(job, set));
    }

    /** What was read of a set's article. */
    @Transactional
    Making.Read read(String slug) {
        return Making.read(own(slug).article().orElseThrow());
    }

    private QuestionSet own(String slug) {
        return sets.own(slug, person.viewer()).orElseThrow(NotFoundException::new);
    }

    @PreDestroy
    void close() {
        web.close();
    }
}
