package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.account.People;
import org.factloom.exchange.Arrangement.Section;
import org.factloom.library.Arrangements;
import org.factloom.library.Credit;
import org.factloom.library.Provenance;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.web.Paging;

/** Reads sets for those who make them. */
@ApplicationScoped
class SetReading {

    private static final int SETS = 30;
    static final int ITEMS = 50;

    private final OwnSets own;
    private final QuestionSets sets;
    private final SetItems items;
    private final Drafts drafts;
    private final Arrangements arrangements;
    private final StoredArticles articles;
    private final RevisedArticles revised;
    private final Contradictions contradictions;
    private final OpenAssignments assignments;
    private final People people;
    private final CurrentPerson person;

    SetReading(
            OwnSets own,
            QuestionSets sets,
            SetItems items,
            Drafts drafts,
            Arrangements arrangements,
            StoredArticles articles,
            RevisedArticles revised,
            Contradictions contradictions,
            OpenAssignments assignments,
            People people,
            CurrentPerson person) {
        this.own = own;
        this.sets = sets;
        this.items = items;
        this.drafts = drafts;
        this.arrangements = arrangements;
        this.articles = articles;
        this.revised = revised;
        this.contradictions = contradictions;
        this.assignments = assignments;
        this.people = people;
        this.person = person;
    }

    /**
     * A page of the sets that a person makes.
     *
     * @param archived how many are put away
     * @param putAway whether these are those on the page
     */
    record Shelf(List<SetSummary> sets, Paging paging, long archived, boolean putAway) {}

    @Transactional
    Shelf shelf(boolean putAway, int page) {
        OwnSets.Count count = own.count(person.viewer());
        Paging paging = new Paging(page, SETS, putAway ? count.archived() : count.current());
        return new Shelf(own.page(person.viewer(), putAway, paging), paging, count.archived(), putAway);
    }

    /** Nothing where there is no such set. */
    @Transactional
    Optional<SetView> view(String slug, int page) {
        return sets.seen(slug, person.viewer())
                .flatMap(set -> set.article().flatMap(article -> own.one(set.id(), person.viewer())
                        .map(summary -> view(set, article, summary, page))));
    }

    /**
     * A set to be printed.
     *
     * @param article its title
     * @param others further articles, of which it holds copied items
     */
    record Printed(
            String slug,
            String title,
            String article,
            String licence,
            String attribution,
            List<Credit> others,
            Paper paper) {}

    /**
     * Nothing where there is no such set.
     *
     * @param cards whether to learn from it, rather than to ask it
     */
    @Transactional
    Optional<Printed> printed(String slug, String version, boolean cards) {
        return sets.seen(slug, person.viewer()).flatMap(set -> set.article()
                .map(article -> new Printed(
                        slug,
                        set.title(),
                        article.title(),
                        article.licence(),
                        article.attribution(),
                        articles.copiedInto(set.id()),
                        paper(set, version, cards))));
    }

    private Paper paper(QuestionSet set, String version, boolean cards) {
        List<SetItems.Placed> all = items.all(set.id());
        List<Section> sections = arrangements.sections(set.id());
        return cards ? Paper.cards(set.slug(), version, all, sections) : Paper.of(set.slug(), version, all, sections);
    }

    /** A set as a student sees it, a page of it or all. */
    record Preview(String slug, String title, Paper paper, Paging paging) {

        /** Where its pages are, up to their number. */
        public String pages() {
            return "/sets/" + slug + "/preview?page=";
        }
    }

    /** Nothing where there is no such set. */
    @Transactional
    Optional<Preview> preview(String slug, int page, boolean all) {
        return sets.seen(slug, person.viewer())
                .filter(set -> set.article().isPresent())
                .map(set -> preview(set, page, all));
    }

    private Preview preview(QuestionSet set, int page, boolean all) {
        List<Section> sections = arrangements.sections(set.id());
        List<ItemOrder.Place> places = items.places(set.id());
        Set<String> left = Paper.leftOut(set.slug(), places, sections);
        List<String> asked = places.stream()
                .map(ItemOrder.Place::id)
                .filter(id -> !left.contains(id))
                .toList();
        Paging paging = new Paging(page, all ? Math.max(1, asked.size()) : ITEMS, asked.size());
        int from = (paging.number() - 1) * paging.size();
        List<String> shown = asked.subList(from, Math.min(asked.size(), from + paging.size()));
        Paper paper = Paper.part(set.slug(), items.some(set.id(), shown), sections, from);
        return new Preview(set.slug(), set.title(), paper, paging);
    }

    private SetView view(QuestionSet set, StoredArticle article, SetSummary summary, int page) {
        UUID viewer = person.viewer();
        Paging paging = new Paging(page, ITEMS, summary.items());
        List<Section> sections = arrangements.sections(set.id());
        List<SetItem> takenOut = items.page(set.id(), true, new Paging(1, ITEMS, ITEMS));
        List<Credit> others = articles.copiedInto(set.id());
        boolean foreign = !others.isEmpty()
                || article.ownerId().filter(owner -> !owner.equals(viewer)).isPresent();
        boolean editable = summary.mine() || set.sharedWith().contains(viewer);
        return new SetView(
                summary,
                editable,
                SetView.groups(items.page(set.id(), false, paging), sections, paging.pages() == 1),
                paging,
                sections,
                editable ? takenOut : List.of(),
                takenOut.size() < ITEMS ? takenOut.size() : items.retired(set.id()),
                editable && !summary.archived() ? drafts.of(set) : List.of(),
                summary.mine() ? names(set) : List.of(),
                article.licence().equals(Provenance.UNKNOWN) ? "" : article.licence(),
                article.attribution().equals(Provenance.UNSTATED) ? "" : article.attribution(),
                others,
                article.ownerId().filter(viewer::equals).isPresent(),
                editable && set.ownerId().isPresent() && set.ownerId().equals(article.ownerId()),
                editable && foreign ? revised.askedBy(set.id(), viewer) : List.of(),
                editable && !summary.archived() ? contradictions.in(set.id()) : List.of(),
                editable ? assignments.of(List.of(set.id()), viewer) : List.of());
    }

    private List<String> names(QuestionSet set) {
        return set.sharedWith().isEmpty()
                ? List.of()
                : people.list("id in ?1", set.sharedWith()).stream()
                        .flatMap(other -> other.name().stream())
                        .sorted()
                        .toList();
    }
}
