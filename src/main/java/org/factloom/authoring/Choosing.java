package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.account.CurrentPerson;
import org.factloom.fact.Fact;
import org.factloom.item.Flag;
import org.factloom.item.Item;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredFact;
import org.factloom.library.StoredFacts;
import org.factloom.web.FormErrors;

/** Many candidates accepted at once, chosen by what they cover. */
@ApplicationScoped
class Choosing {

    private final Judging judging;
    private final QuestionSets sets;
    private final Candidates candidates;
    private final StoredFacts facts;
    private final CurrentPerson person;

    Choosing(Judging judging, QuestionSets sets, Candidates candidates, StoredFacts facts, CurrentPerson person) {
        this.judging = judging;
        this.sets = sets;
        this.candidates = candidates;
        this.facts = facts;
        this.person = person;
    }

    /** Accepts what a wish chooses; how many they are. */
    @Transactional
    int choose(String slug, Coverage.Wish wish) {
        QuestionSet set = judging.locked(slug);
        List<Head> chosen = Coverage.choose(offers(set), wish);
        judging.accept(set, chosen.stream().map(Head::id).toList());
        return chosen.size();
    }

    /** The form, with the candidates that wait. */
    @Transactional
    ChooseView view(String slug, FormErrors errors) {
        QuestionSet set = sets.own(slug, person.viewer()).orElseThrow(NotFoundException::new);
        StoredArticle article = set.article().orElseThrow(NotFoundException::new);
        List<Head> heads = candidates.heads(set);
        Lineup lineup = new Lineup(heads, Filter.ALL);
        List<UUID> open =
                lineup.shown().stream().filter(Head::undecided).map(Head::id).toList();
        Map<String, List<ChooseView.Line>> bySection = candidates.inSet(open, set).stream()
                .collect(Collectors.groupingBy(
                        Candidate::section,
                        LinkedHashMap::new,
                        Collectors.mapping(Choosing::line, Collectors.toList())));
        return new ChooseView(
                new JudgingView.Subject(slug, set.title(), article.slug(), article.language()),
                lineup.count(Standing.ACCEPTED),
                heads.stream().map(head -> head.form().id()).distinct().toList(),
                bySection.entrySet().stream()
                        .map(entry -> new ChooseView.Group(entry.getKey(), entry.getValue()))
                        .toList(),
                errors);
    }

    private static ChooseView.Line line(Candidate candidate) {
        return new ChooseView.Line(
                candidate.id(),
                candidate.item().stem(),
                candidate.form().id(),
                Level.of(candidate.difficulty()).id(),
                candidate.flags().stream().map(Flag::id).toList());
    }

    private List<Offer> offers(QuestionSet set) {
        Map<UUID, Head> heads = candidates.heads(set).stream().collect(Collectors.toMap(Head::id, Function.identity()));
        Map<UUID, Item> items =
                candidates.ofSet(set).stream().collect(Collectors.toMap(Candidate::id, Candidate::item));
        Set<String> asked = items.values().stream()
                .flatMap(item -> item.origin().facts().stream())
                .collect(Collectors.toSet());
        Map<String, Fact> stated =
                facts.seen(asked, person.viewer()).stream().collect(Collectors.toMap(StoredFact::id, StoredFact::fact));
        return heads.values().stream()
                .sorted(Comparator.comparing(Head::position))
                .map(head -> offer(head, Objects.requireNonNull(items.get(head.id())), stated))
                .toList();
    }

    private static Offer offer(Head head, Item item, Map<String, Fact> stated) {
        return Offer.of(
                head,
                item.origin().facts().stream()
                        .flatMap(fact -> Stream.ofNullable(stated.get(fact)))
                        .toList(),
                shown(item));
    }

    /** What is read before answering, but for options. */
    private static String shown(Item item) {
        Stream<String> more =
                switch (item) {
                    case Item.Matching matching -> matching.pairs().stream().map(Item.Pair::left);
                    case Item.Ordering ordering -> ordering.events().stream().map(Item.Event::text);
                    default -> Stream.of();
                };
        return Stream.concat(Stream.of(item.stem()), more).collect(Collectors.joining("\n"));
    }
}
