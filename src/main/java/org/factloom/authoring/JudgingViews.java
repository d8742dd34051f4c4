package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.account.CurrentPerson;
import org.factloom.article.Article;
import org.factloom.authoring.JudgingView.Choice;
import org.factloom.authoring.JudgingView.Judged;
import org.factloom.authoring.JudgingView.OtherForm;
import org.factloom.authoring.JudgingView.Part;
import org.factloom.authoring.JudgingView.SectionBar;
import org.factloom.item.Flag;
import org.factloom.item.Form;
import org.factloom.library.Passage;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredItems;
import org.jspecify.annotations.Nullable;

/** What is shown to whoever judges candidates. */
@ApplicationScoped
class JudgingViews {

    private final QuestionSets sets;
    private final Candidates candidates;
    private final GenerationJobs jobs;
    private final StoredItems items;
    private final CurrentPerson person;

    JudgingViews(
            QuestionSets sets, Candidates candidates, GenerationJobs jobs, StoredItems items, CurrentPerson person) {
        this.sets = sets;
        this.candidates = candidates;
        this.jobs = jobs;
        this.items = items;
        this.person = person;
    }

    /**
     * The screen.
     *
     * @param at the candidate to show, if it is still there; the first that waits otherwise
     * @param after the candidate that was decided of, after which the next is shown
     */
    @Transactional
    JudgingView view(String slug, Filter filter, @Nullable UUID at, @Nullable UUID after) {
        QuestionSet set = own(slug);
        StoredArticle stored = set.article().orElseThrow(NotFoundException::new);
        Article article = stored.article();
        List<Head> heads = candidates.heads(set);
        Lineup lineup = new Lineup(heads, filter);
        Optional<Head> shown = shown(lineup, filter, at, after);
        Optional<Judged> judged = shown.flatMap(head -> candidates.inSet(head.id(), set))
                .map(candidate -> judged(candidate, article, lineup, after, slug, filter));
        return new JudgingView(
                new JudgingView.Subject(set.slug(), set.title(), stored.slug(), stored.language()),
                new JudgingView.Tally(
                        shown.map(lineup::place).orElse(0),
                        lineup.shown().size(),
                        lineup.count(Standing.ACCEPTED),
                        lineup.count(Standing.REJECTED),
                        lineup.count(Standing.OPEN),
                        lineup.count(Standing.SPARE),
                        lineup.facts().size(),
                        items.askedBy(set)),
                sections(lineup, slug, filter),
                Making.written(article).count(),
                filters(heads, filter),
                filter.query(),
                judged.orElse(null),
                new JudgingView.Moves(
                        shown.flatMap(lineup::before).map(at(slug, filter)).orElse(null),
                        shown.flatMap(lineup::next).map(at(slug, filter)).orElse(null),
                        heads.stream()
                                .flatMap(head -> Optional.ofNullable(head.number()).stream())
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0),
                        unflagged(lineup, false),
                        unflagged(lineup, true)),
                jobs.latest(set).filter(job -> job.state() != JobState.DONE).isPresent());
    }

    private static long unflagged(Lineup lineup, boolean cards) {
        return lineup.unflagged().stream()
                .filter(head -> head.form() == Form.CARD == cards)
                .count();
    }

    /** All candidates that a filter lets through, every form of a fact, with their items. */
    @Transactional
    List<CandidateView> all(String slug, Filter filter) {
        QuestionSet set = own(slug);
        Lineup lineup = new Lineup(candidates.heads(set), filter);
        Set<UUID> wanted = lineup.facts().stream()
                .filter(forms -> filter.standing() == null || filter.standing() == forms.standing())
                .flatMap(forms -> forms.heads().stream())
                .filter(filter::matches)
                .map(Head::id)
                .collect(Collectors.toSet());
        return candidates.ofSet(set).stream()
                .filter(candidate -> wanted.contains(candidate.id()))
                .map(CandidateView::of)
                .toList();
    }

    /** One candidate. */
    @Transactional
    CandidateView one(String slug, UUID id) {
        return candidates.inSet(id, own(slug)).map(CandidateView::of).orElseThrow(NotFoundException::new);
    }

    private QuestionSet own(String slug) {
        return sets.own(slug, person.viewer()).orElseThrow(NotFoundException::new);
    }

    private static Optional<Head> shown(Lineup lineup, Filter filter, @Nullable UUID at, @Nullable UUID after) {
        Optional<Head> first = lineup.open()
                .or(() -> filter.standing() == null
                        ? Optional.empty()
                        : lineup.shown().stream().findFirst());
        if (at != null) {
            return lineup.at(at).or(() -> first);
        }
        Optional<Head> decided = after == null ? Optional.empty() : lineup.at(after);
        return decided.isPresent() ? decided.flatMap(lineup::follows) : first;
    }

    private Judged judged(
            Candidate candidate, Article article, Lineup lineup, @Nullable UUID after, String slug, Filter filter) {
        Head head = lineup.at(candidate.id()).orElseThrow();
        Forms forms = lineup.forms(head);
        Map<String, List<Passage>> bySection = Passage.around(
                        article, candidate.item().origin().evidence())
                .stream()
                .collect(Collectors.groupingBy(Passage::section, LinkedHashMap::new, Collectors.toList()));
        return new Judged(
                CandidateView.of(candidate, head.decision()),
                bySection.entrySet().stream()
                        .map(entry -> new Part(
                                entry.getKey(), entry.getValue().getFirst().infobox(), entry.getValue()))
                        .toList(),
                others(candidate.set(), forms, head, at(slug, filter)),
                forms.instead(head).isPresent(),
                forms.heads().stream().anyMatch(other -> other.id().equals(after)),
                edit(candidate, head, slug, filter));
    }

    private List<OtherForm> others(QuestionSet set, Forms forms, Head head, Function<Head, String> at) {
        Map<UUID, String> stems = candidates.inSet(forms.twice(), set).stream()
                .collect(Collectors.toMap(
                        Candidate::id, candidate -> candidate.item().stem()));
        return forms.heads().stream()
                .filter(other -> !other.equals(head))
                .map(other -> new OtherForm(
                        other.id(),
                        other.form().id(),
                        stems.getOrDefault(other.id(), ""),
                        Optional.ofNullable(other.decision()).map(Decision::id).orElse(null),
                        at.apply(other)))
                .toList();
    }

    private static @Nullable String edit(Candidate candidate, Head head, String slug, Filter filter) {
        if (head.decision() == Decision.ACCEPTED) {
            return candidate
                    .itemId()
                    .map(item -> "/sets/" + slug + "/items/" + item + "/edit")
                    .orElse(null);
        }
        return head.undecided() ? new Proposal(candidate.id(), filter).editor(slug) : null;
    }

    private static List<SectionBar> sections(Lineup lineup, String slug, Filter filter) {
        Map<String, List<Standing>> bySection = lineup.facts().stream()
                .filter(forms -> forms.standing() != Standing.SPARE)
                .collect(Collectors.groupingBy(
                        Forms::section, LinkedHashMap::new, Collectors.mapping(Forms::standing, Collectors.toList())));
        return bySection.entrySet().stream()
                .map(entry -> {
                    boolean chosen = entry.getKey().equals(filter.section());
                    Filter other = filter.ofSection(chosen ? null : entry.getKey());
                    return new SectionBar(entry.getKey(), chosen, JudgingPages.address(slug, other), entry.getValue());
                })
                .toList();
    }

    private static JudgingView.Filters filters(List<Head> heads, Filter filter) {
        return new JudgingView.Filters(
                choices(
                        heads.stream().map(head -> section(head.section())),
                        filter.section() == null ? null : section(filter.section())),
                choices(
                        heads.stream().map(head -> head.family().id()),
                        filter.family() == null ? null : filter.family().id()),
                choices(
                        heads.stream().map(head -> head.form().id()),
                        filter.form() == null ? null : filter.form().id()),
                choices(
                        heads.stream().flatMap(head -> head.flags().stream()).map(Flag::id),
                        filter.flag() == null ? null : filter.flag().id()),
                choices(
                        Stream.of(Standing.values()).map(Standing::id),
                        filter.standing() == null ? null : filter.standing().id()),
                !filter.equals(Filter.ALL));
    }

    private static String section(String name) {
        return name.isEmpty() ? Filter.LEAD : name;
    }

    private static List<Choice> choices(Stream<String> values, @Nullable String chosen) {
        Set<String> all = values.collect(Collectors.toCollection(LinkedHashSet::new));
        if (chosen != null) {
            all.add(chosen);
        }
        return all.stream()
                .map(value -> new Choice(value, value.equals(chosen)))
                .toList();
    }

    private static Function<Head, String> at(String slug, Filter filter) {
        return head -> JudgingPages.address(slug, filter, "at", head.id().toString());
    }
}
