package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factloom.account.CurrentPerson;
import org.factloom.article.Article;
import org.factloom.exchange.MadeJson.Made;
import org.factloom.fact.Fact;
import org.factloom.fact.Writing;
import org.factloom.item.Item;
import org.factloom.item.Revision.Kind;
import org.factloom.library.ArticleRevision;
import org.factloom.library.QuestionSet;
import org.factloom.library.RevisionShelf;
import org.factloom.library.StoredArticle;
import org.jspecify.annotations.Nullable;

/** What teachers see of newer texts. */
@ApplicationScoped
class RevisionViews {

    private final Revising revising;
    private final RevisionShelf shelf;
    private final OpenAssignments assignments;
    private final CurrentPerson person;

    RevisionViews(Revising revising, RevisionShelf shelf, OpenAssignments assignments, CurrentPerson person) {
        this.revising = revising;
        this.shelf = shelf;
        this.assignments = assignments;
        this.person = person;
    }

    /**
     * Where a newer text stands.
     *
     * @param source the address that the article came from; empty for none
     * @param revision that waits; null for none
     * @param read of it; null for none
     * @param making of its facts; null where nobody asks for that any more
     * @param view what it would do; null before that is known
     */
    record State(
            String slug,
            String title,
            String source,
            @Nullable ArticleRevision revision,
            Making.@Nullable Read read,
            @Nullable Making making,
            @Nullable RevisionView view) {}

    @Transactional
    State state(String slug) {
        return state(slug, "", RevisionChoices.NONE);
    }

    /** The same with why something could not be done, and what was chosen. */
    @Transactional
    State state(String slug, String wrong, RevisionChoices chosen) {
        QuestionSet set = revising.set(slug);
        StoredArticle article = Revising.article(set);
        String source = article.source() == null ? "" : article.source();
        Optional<ArticleRevision> open = revising.open(set);
        if (open.isEmpty()) {
            return new State(slug, set.title(), source, null, null, null, null);
        }
        ArticleRevision revision = open.get();
        Article newer = revision.article();
        Making.Read read = Making.read(slug, revision.title(), revision.provenance(), newer);
        return new State(
                slug,
                set.title(),
                source,
                revision,
                read,
                revising.making(slug).orElse(null),
                revision.made()
                        .map(made -> view(set, revision, made, read, chosen, wrong))
                        .orElse(null));
    }

    private RevisionView view(
            QuestionSet set,
            ArticleRevision revision,
            Made made,
            Making.Read read,
            RevisionChoices chosen,
            String wrong) {
        StoredArticle article = revision.stored();
        Article newer = revision.article();
        RevisionPlan plan = revising.plan(set, revision, RevisionChoices.NONE);
        List<ItemChange> items = plan.items().stream()
                .filter(item -> item.standing().set().equals(set.slug()))
                .toList();
        Set<ItemChange> told = new HashSet<>();
        List<RevisionView.Change> changed = changes(plan, Kind.CHANGED, items, told);
        List<RevisionView.Change> gone = changes(plan, Kind.GONE, items, told);
        List<QuestionSet> over = shelf.over(article).stream()
                .filter(other -> !other.holdsCards())
                .toList();
        Article older = article.article();
        return new RevisionView(
                set.slug(),
                set.title(),
                revision.id(),
                read,
                plan.facts(Kind.KEPT).size(),
                changed,
                gone,
                changes(plan, Kind.NEW, List.of(), told),
                (int) items.stream()
                        .filter(item -> item.kind() == ItemChange.Kind.STAYS)
                        .count(),
                fresh(plan, made),
                over.size() - (over.contains(set) ? 1 : 0),
                assignments.of(over.stream().map(QuestionSet::id).toList(), person.viewer()),
                items.stream()
                        .filter(item -> item.kind() == ItemChange.Kind.UNPROVED && !told.contains(item))
                        .map(item -> question(item, ""))
                        .toList(),
                TextDifference.of(older, newer),
                TextDifference.alike(older, newer) < Revising.ALIKE,
                revising.decides(set),
                chosen,
                wrong);
    }

    private static int fresh(RevisionPlan plan, Made made) {
        Set<String> added =
                new HashSet<>(plan.facts(Kind.NEW).stream().map(FactChange::id).toList());
        return (int) made.selected().stream()
                .filter(item -> item.origin().facts().stream().anyMatch(added::contains))
                .count();
    }

    /** Each with the questions that ask it and were not told before. */
    private static List<RevisionView.Change> changes(
            RevisionPlan plan, Kind kind, List<ItemChange> items, Set<ItemChange> told) {
        return plan.facts(kind).stream()
                .map(change -> {
                    Fact fact = change.after() == null ? change.was() : change.now();
                    return new RevisionView.Change(
                            change.id(),
                            fact.subject(),
                            fact.said(),
                            said(change.before()),
                            said(change.after()),
                            questions(change, items, told));
                })
                .toList();
    }

    private static List<RevisionView.Question> questions(
            FactChange change, List<ItemChange> items, Set<ItemChange> told) {
        String now = change.kind() == Kind.CHANGED ? change.now().value().text() : "";
        Stream<ItemChange> asking =
                items.stream().filter(item -> item.before().origin().facts().contains(change.id()) && told.add(item));
        return asking.map(item -> question(item, now)).toList();
    }

    /** @param now what the article will say of its fact; empty where that does not change */
    private static RevisionView.Question question(ItemChange item, String now) {
        boolean stands = (item.kind() == ItemChange.Kind.ASKED || item.kind() == ItemChange.Kind.UNPROVED)
                && !Writing.same(KeyText.of(item.before()), now);
        boolean other = item.kind() == ItemChange.Kind.REVISED || item.kind() == ItemChange.Kind.ASKED;
        return new RevisionView.Question(
                item.standing().id(),
                item.standing().set(),
                item.kind(),
                shown(item.before()),
                other ? shown(item.after()) : null,
                stands ? now : "");
    }

    private static RevisionView.Shown shown(Item item) {
        return new RevisionView.Shown(item.form().id(), item.stem(), KeyText.of(item));
    }

    private static RevisionView.@Nullable Said said(@Nullable Fact fact) {
        return fact == null ? null : new RevisionView.Said(fact.value().text(), fact.evidence());
    }
}
