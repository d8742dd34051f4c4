package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.fact.Fact;
import org.factloom.item.Generation;
import org.factloom.item.Item;
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
        return Stream.concat(Stream.of(article), shelf.siblings(article).stream())
                .map(StoredArticle::article)
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
        QuestionSet set = job.set();
        shelf.state(set, made.facts());
        candidates.deleteUndecided(set);
        Set<String> judged = candidates.ofSet(set).stream()
                .map(candidate -> key(candidate.item()))
                .collect(Collectors.toSet());
        Set<Rejections.Rejected> rejected = rejections.of(job.ownerId());
        Map<String, Fact> facts =
                made.facts().stream().collect(Collectors.toMap(Fact::id, Function.identity(), (first, _) -> first));
        int position = candidates.last(set) + 1;
        for (Item item : inTurn(made)) {
            Fact fact = facts.get(item.origin().facts().getFirst());
            boolean known = !judged.add(key(item))
                    || rejected.contains(new Rejections.Rejected(
                            item.origin().facts().getFirst(), item.origin().rule()));
            if (fact != null && !known) {
                candidates.persist(new Candidate(set, position++, made.items().contains(item), item, fact));
            }
        }
        job.found(made.facts().size(), made.report().sections());
        job.end(JobState.DONE, clock.instant());
    }

    /** Two statements of a fact, a true and a false one, have one id. */
    private static String key(Item item) {
        return item.id() + "\n" + item.stem();
    }

    /** Of each fact those selected first, then its other forms; facts in reading order. */
    private static List<Item> inTurn(Generation made) {
        Set<Item> selected = new HashSet<>(made.items());
        Map<String, Integer> places = new HashMap<>();
        made.passed().forEach(item -> places.putIfAbsent(item.origin().facts().getFirst(), places.size()));
        List<Item> all = new ArrayList<>(made.passed());
        all.sort(Comparator.comparing(
                        (Item item) -> places.get(item.origin().facts().getFirst()))
                .thenComparing(item -> !selected.contains(item)));
        return all;
    }
}
