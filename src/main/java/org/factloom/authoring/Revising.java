package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.factloom.article.Article;
import org.factloom.exchange.MadeJson.Made;
import org.factloom.exchange.Sha256;
import org.factloom.fact.Fact;
import org.factloom.item.Added;
import org.factloom.item.Item;
import org.factloom.item.Revision.Kind;
import org.factloom.library.ArticleRevision;
import org.factloom.library.ArticleRevisions;
import org.factloom.library.Provenance;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.RevisionShelf;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredFact;
import org.factloom.library.StoredItem;
import org.factloom.web.Problem;

/**
 * Newer texts of the articles of one's sets. Whoever edits a set may bring one, where the article belongs to the owner of the set, who alone accepts it; it changes all sets over the article, since a
 * fact is of its article. At most one waits at a time.
 */
@ApplicationScoped
class Revising {

    /** Below this share of common sentences it hardly is the same article. */
    static final double ALIKE = 0.1;

    private final QuestionSets sets;
    private final ArticleRevisions revisions;
    private final RevisionShelf shelf;
    private final GenerationJobs jobs;
    private final Candidates candidates;
    private final Proposing proposing;
    private final CurrentPerson person;
    private final RevisionMessages messages;
    private final Event<Workshop.Asked> asked;
    private final Clock clock;

    Revising(
            QuestionSets sets,
            ArticleRevisions revisions,
            RevisionShelf shelf,
            GenerationJobs jobs,
            Candidates candidates,
            Proposing proposing,
            CurrentPerson person,
            RevisionMessages messages,
            Event<Workshop.Asked> asked,
            Clock clock) {
        this.sets = sets;
        this.revisions = revisions;
        this.shelf = shelf;
        this.jobs = jobs;
        this.candidates = candidates;
        this.proposing = proposing;
        this.person = person;
        this.messages = messages;
        this.asked = asked;
        this.clock = clock;
    }

    /** Whether whoever looks may bring a newer text of a set's article. */
    boolean may(QuestionSet set) {
        UUID viewer = person.viewer();
        Optional<UUID> owner = set.ownerId();
        boolean edits =
                owner.filter(viewer::equals).isPresent() || set.sharedWith().contains(viewer);
        return edits
                && owner.isPresent()
                && set.article().flatMap(StoredArticle::ownerId).equals(owner);
    }

    /** Whether whoever looks may accept one, of a set whose article may be revised: it changes sets that others do not see. */
    boolean decides(QuestionSet set) {
        return set.ownerId().filter(person.viewer()::equals).isPresent();
    }

    /** A set whose article whoever looks may revise. */
    QuestionSet set(String slug) {
        return sets.seen(slug, person.viewer()).filter(this::may).orElseThrow(NotFoundException::new);
    }

    /** The text of a set's article that waits for a decision. */
    Optional<ArticleRevision> open(QuestionSet set) {
        return revisions.open(article(set));
    }

    static StoredArticle article(QuestionSet set) {
        return set.article().orElseThrow(NotFoundException::new);
    }

    /**
     * Takes a newer text in, and asks for what it states.
     *
     * @throws Problem 409 where another waits, or too many jobs are under way; 400 where it is the text that is there
     */
    @Transactional
    void bring(String slug, Brought brought) {
        QuestionSet set = set(slug);
        StoredArticle article = article(set);
        shelf.lock(article);
        if (revisions.open(article).isPresent()) {
            throw new Problem(Status.CONFLICT, messages.another_waits());
        }
        if (Sha256.of(brought.article().text()).equals(article.sha256())) {
            throw new Problem(Status.BAD_REQUEST, messages.same_text());
        }
        Instant now = clock.instant();
        ask(set, shelf.propose(article, brought.article(), provenance(brought.provenance(), article), now));
    }

    /** What nobody says of the newer text holds as it did of the older. */
    private static Provenance provenance(Provenance said, StoredArticle article) {
        boolean silent = said.licence().equals(Provenance.UNKNOWN);
        return new Provenance(
                said.source() == null ? article.source() : said.source(),
                silent ? article.licence() : said.licence(),
                silent || said.attribution().equals(Provenance.UNSTATED) ? article.attribution() : said.attribution());
    }

    private void ask(QuestionSet set, ArticleRevision revision) {
        jobs.persist(GenerationJob.of(revision, person.id().orElseThrow(), set, clock.instant()));
        asked.fire(new Workshop.Asked());
    }

    /** How far the making of its facts is; nothing where nobody asks for it any more. */
    @Transactional
    Optional<Making> making(String slug) {
        QuestionSet set = set(slug);
        return open(set).flatMap(jobs::latest).map(job -> Making.of(job, set));
    }

    /** Asks for its facts once more, unless they are there or being made. */
    @Transactional
    void again(String slug) {
        QuestionSet set = set(slug);
        shelf.lock(article(set));
        open(set)
                .filter(revision -> revision.made().isEmpty())
                .filter(revision ->
                        jobs.latest(revision).filter(job -> job.state().open()).isEmpty())
                .ifPresent(revision -> ask(set, revision));
    }

    @Transactional
    void callOff(String slug) {
        open(set(slug))
                .flatMap(jobs::latest)
                .flatMap(job -> jobs.locked(job.id()))
                .filter(job -> job.state().open())
                .ifPresent(job -> job.end(JobState.CANCELLED, clock.instant()));
    }

    /** Leaves everything as it is. One that is no longer there is not missed. */
    @Transactional
    void reject(String slug, UUID id) {
        QuestionSet set = set(slug);
        shelf.lock(article(set));
        open(set).filter(revision -> revision.id().equals(id)).ifPresent(shelf::reject);
    }

    /** What a revision would do to a set's article, and to all that asks it. */
    RevisionPlan plan(QuestionSet set, ArticleRevision revision, RevisionChoices choices) {
        return plan(
                article(set), revision.made().orElseThrow(), revision.article(), choices, shelf.asked(article(set)));
    }

    private RevisionPlan plan(
            StoredArticle article, Made made, Article newer, RevisionChoices choices, List<StoredItem> items) {
        Set<String> edited = shelf.edited(article);
        List<Fact> before = shelf.stated(article).stream().map(StoredFact::fact).toList();
        return RevisionPlan.of(
                before,
                made,
                newer,
                items.stream().map(item -> standing(item, article, edited)).toList(),
                choices);
    }

    private static RevisionPlan.Standing standing(StoredItem stored, StoredArticle article, Set<String> edited) {
        Item item = stored.current().item();
        boolean written = edited.contains(stored.id())
                || item.origin().rule().equals(Item.Origin.HAND)
                || !item.origin().added().equals(Added.NONE);
        return new RevisionPlan.Standing(stored.id(), stored.set().slug(), own(stored.set(), article), written, item);
    }

    private static boolean own(QuestionSet set, StoredArticle article) {
        return !set.holdsCards() && set.ownerId().equals(article.ownerId());
    }

    /**
     * Makes the newer text the article's, with all that follows.
     *
     * @param id of the revision that was looked at
     * @param sure whether a text that hardly is of the same article is meant
     * @throws Problem 403 where the article is another's; 409 where somebody else has decided meanwhile; 400 where {@code sure} is needed
     */
    @Transactional
    void accept(String slug, UUID id, RevisionChoices choices, boolean sure) {
        QuestionSet set = set(slug);
        if (!decides(set)) {
            throw new Problem(Status.FORBIDDEN, messages.owner_accepts());
        }
        StoredArticle article = article(set);
        shelf.lock(article);
        shelf.hold(article);
        ArticleRevision revision = open(set)
                .filter(found -> found.id().equals(id) && found.fits())
                .orElseThrow(() -> new Problem(Status.CONFLICT, messages.decided_meanwhile()));
        Made made = revision.made().orElseThrow(() -> new Problem(Status.CONFLICT, messages.not_made_yet()));
        Article newer = revision.article();
        if (!sure && TextDifference.alike(article.article(), newer) < ALIKE) {
            throw new Problem(Status.BAD_REQUEST, messages.be_sure());
        }
        Instant now = clock.instant();
        List<StoredItem> items = shelf.asked(article);
        RevisionPlan plan = plan(article, made, newer, choices, items);
        shelf.take(article, plan.said(newer), now);
        for (int i = 0; i < items.size(); i++) {
            apply(items.get(i), plan.items().get(i), revision, now);
        }
        Set<String> fresh = plan.facts(Kind.NEW).stream().map(FactChange::id).collect(Collectors.toSet());
        for (QuestionSet over : shelf.over(article)) {
            boolean asked = over.equals(set) || candidates.last(over) >= 0;
            if (own(over, article)) {
                shelf.state(over, asked ? fresh : Set.of(), plan.dropped());
            }
            if (own(over, article) && asked) {
                List<Item> standing = items.stream()
                        .filter(item ->
                                !item.retired() && Objects.equals(item.set().id(), over.id()))
                        .map(item -> item.current().item())
                        .toList();
                proposing.renew(over, plan, made, newer, standing);
            }
        }
        shelf.accept(revision, now);
    }

    private void apply(StoredItem stored, ItemChange change, ArticleRevision revision, Instant now) {
        switch (change.kind()) {
            case STAYS, REVISED -> shelf.revise(stored, change.after(), revision, now);
            case OUT -> shelf.takeOut(stored);
            case ASKED, UNPROVED -> {}
        }
    }
}
