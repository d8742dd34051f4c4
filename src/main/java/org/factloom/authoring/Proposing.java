package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.exchange.MadeJson.Made;
import org.factloom.exchange.Moved;
import org.factloom.fact.Fact;
import org.factloom.item.Generation;
import org.factloom.item.Item;
import org.factloom.item.Revision.Kind;
import org.factloom.library.ArticleRevision;
import org.factloom.library.OwnShelf;
import org.factloom.library.QuestionSet;
import org.factloom.library.StoredArticle;

/** What a generation makes of a set's article, as candidates of the set. */
@ApplicationScoped
class Proposing {

    private final GenerationJobs jobs;
    private final Candidates candidates;
    private final Rejections rejections;
    private final OwnShelf shelf;
    private final Clock clock;

    Proposing(GenerationJobs jobs, Candidates candidates, Rejections rejections, OwnShelf shelf, Clock clock) {
        this.jobs = jobs;
        this.candidates = candidates;
        this.rejections = rejections;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The article of a job's set, then those that lend it wrong options. */
    List<Article> articlesOf(GenerationJob job) {
        StoredArticle article = job.set().article().orElseThrow();
        return Stream.concat(
                        Stream.of(job.revision().map(ArticleRevision::article).orElseGet(article::article)),
                        shelf.siblings(article).stream().map(StoredArticle::article))
                .toList();
    }

    /** Stores what was made, unless the job was called off or begun by another meanwhile. What was judged already stays. */
    void propose(UUID id, int run, Generation made) {
        GenerationJob job = jobs.locked(id)
                .filter(it -> it.state() == JobState.RUNNING && it.runs() == run)
                .orElse(null);
        if (job == null) {
            return;
        }
        Made all = Made.of(made);
        job.revision().ifPresentOrElse(revision -> revision.made(all), () -> {
            shelf.state(job.set(), made.facts());
            candidates.deleteUndecided(job.set());
            fill(job.set(), all, job.ownerId(), _ -> true);
        });
        job.found(made.facts().size(), made.report().sections());
        job.end(JobState.DONE, clock.instant());
    }

    /**
     * Proposes what was made of a newer text to a set over its article. What was judged of the older one and asks nothing else now keeps its decision; what was judged of facts that
     * say something else, or are gone, is forgotten.
     *
     * @param standing what the set asks by then
     */
    void renew(QuestionSet set, RevisionPlan plan, Made made, Article newer, List<Item> standing) {
        UUID owner = set.ownerId().orElseThrow();
        Moved moved = new Moved(newer);
        Set<String> kept = plan.facts(Kind.KEPT).stream().map(FactChange::id).collect(Collectors.toSet());
        candidates.deleteUndecided(set);
        for (Candidate candidate : candidates.ofSet(set)) {
            if (kept.containsAll(candidate.item().origin().facts())) {
                candidate.prove(plan.proved(candidate.item(), moved));
            } else {
                candidates.delete(candidate);
            }
        }
        candidates.flush();
        Set<List<Object>> there = standing.stream().map(RevisionPlan::kindred).collect(Collectors.toSet());
        Set<String> refused = plan.refused();
        fill(
                set,
                made,
                owner,
                item -> !there.contains(RevisionPlan.kindred(item))
                        && item.origin().facts().stream().noneMatch(refused::contains));
    }

    private void fill(QuestionSet set, Made made, UUID owner, Predicate<Item> wanted) {
        Set<String> judged = candidates.ofSet(set).stream()
                .map(candidate -> key(candidate.item()))
                .collect(Collectors.toSet());
        Set<Rejections.Rejected> rejected = rejections.of(owner);
        Map<String, Fact> facts =
                made.facts().stream().collect(Collectors.toMap(Fact::id, Function.identity(), (first, _) -> first));
        int position = candidates.last(set) + 1;
        for (Item item : inTurn(made)) {
            Fact fact = facts.get(item.origin().facts().getFirst());
            boolean known = !judged.add(key(item))
                    || rejected.contains(new Rejections.Rejected(
                            item.origin().facts().getFirst(), item.origin().rule()));
            if (fact != null && !known && wanted.test(item)) {
                candidates.persist(
                        new Candidate(set, position++, made.selected().contains(item), item, fact));
            }
        }
    }

    /** Two statements of a fact, a true and a false one, have one id. */
    private static String key(Item item) {
        return item.id() + "\n" + item.stem();
    }

    /** Of each fact those selected first, then its other forms; facts in reading order. */
    private static List<Item> inTurn(Made made) {
        Map<String, Integer> places = new HashMap<>();
        made.items().forEach(item -> places.putIfAbsent(item.origin().facts().getFirst(), places.size()));
        List<Item> all = new ArrayList<>(made.items());
        all.sort(Comparator.comparing(
                        (Item item) -> places.get(item.origin().facts().getFirst()))
                .thenComparing(item -> !made.selected().contains(item)));
        return all;
    }
}
