package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.exchange.Arrangement;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.ItemJson;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.exchange.Sha256;
import org.factloom.fact.Fact;
import org.factloom.item.Item;

/**
 * Takes in the file of a set as a set of a person, in the transaction of the caller. Ids stay where they are free: what stands here already under one of them is not touched, and the
 * newcomer gets another.
 */
@ApplicationScoped
public class SetIntake {

    private final OwnShelf shelf;
    private final StoredArticles articles;
    private final StoredFacts facts;
    private final StoredItems items;
    private final ItemVersions versions;
    private final Arrangements arrangements;
    private final Clock clock;

    SetIntake(
            OwnShelf shelf,
            StoredArticles articles,
            StoredFacts facts,
            StoredItems items,
            ItemVersions versions,
            Arrangements arrangements,
            Clock clock) {
        this.shelf = shelf;
        this.articles = articles;
        this.facts = facts;
        this.items = items;
        this.versions = versions;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    /**
     * Over the same article where the person sees one of this text.
     *
     * @param topicTitle of the topic of the person's own articles, where there is none yet
     */
    public QuestionSet take(UUID owner, String topicTitle, GroundedSet grounded) {
        QuestionSetFile file = grounded.set();
        StoredArticle article = articles.withText(Sha256.of(grounded.article().text()), owner)
                .orElseGet(() -> shelf.bring(owner, topicTitle, grounded.article(), file.article()));
        QuestionSet set = shelf.draft(owner, article, file.title());
        Map<String, StoredFact> stated = facts(article, file.facts());
        set.state(List.copyOf(stated.values()));
        Map<String, String> ids = items(set, file.items(), stated);
        arrange(set, file, ids, new HashMap<>());
        return set;
    }

    /**
     * What a set holds is what a file says from now on: title, facts, items and their arrangement. Items of other articles, which no file of its holds, stay. An
     * item that is not in the file is taken out; one that is keeps its id, and gets a new version where it says something else.
     *
     * @param grounded over the article of the set
     */
    public void replace(QuestionSet set, GroundedSet grounded) {
        QuestionSetFile file = grounded.set();
        StoredArticle article = set.article().orElseThrow();
        List<StoredItem> before = items.ofSet(set.id());
        Arrangement was = arrangements.of(set.id());
        Map<String, StoredFact> stated = facts(article, file.facts());
        set.rename(file.title());
        set.state(Stream.concat(
                        stated.values().stream(),
                        set.facts().stream().filter(fact -> !fact.article().id().equals(article.id())))
                .toList());
        Map<String, String> ids = items(set, file.items(), stated);
        Set<String> sections = file.arrangement().sections().stream()
                .map(Arrangement.Section::name)
                .collect(Collectors.toSet());
        Map<String, Arrangement.Place> places = new HashMap<>();
        for (StoredItem item : before) {
            if (item.copied()) {
                Arrangement.Place place = was.of(item.id());
                String section = place.section();
                boolean stays = section != null && sections.contains(section);
                places.put(item.id(), new Arrangement.Place(stays ? section : null, place.tags()));
            } else if (!ids.containsValue(item.id())) {
                item.retire();
            }
        }
        arrange(set, file, ids, places);
    }

    private void arrange(
            QuestionSet set, QuestionSetFile file, Map<String, String> ids, Map<String, Arrangement.Place> places) {
        file.arrangement().places().forEach((id, place) -> places.put(Objects.requireNonNull(ids.get(id)), place));
        arrangements.put(set.id(), new Arrangement(file.arrangement().sections(), places));
    }

    /** Those stored for what a file states, by the ids that they have there, in its order. */
    private Map<String, StoredFact> facts(StoredArticle article, List<Fact> stated) {
        Map<String, StoredFact> known =
                facts
                        .withIds(stated.stream()
                                .flatMap(fact -> Stream.of(fact.id(), idIn(article, fact)))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(StoredFact::id, Function.identity()));
        Map<String, StoredFact> taken = new LinkedHashMap<>();
        int position = 0;
        for (Fact fact : stated) {
            StoredFact there = known.get(fact.id());
            Fact own = there == null || isOf(there, article, fact) ? fact : renamed(fact, idIn(article, fact));
            StoredFact stored = known.get(own.id());
            if (stored == null) {
                stored = new StoredFact(article, position, own);
                facts.persist(stored);
            } else if (stored.retired()) {
                stored.revise(article, position, own, clock.instant());
            }
            taken.put(fact.id(), stored);
            position++;
        }
        return taken;
    }

    private static boolean isOf(StoredFact stored, StoredArticle article, Fact fact) {
        return stored.article().id().equals(article.id())
                && (stored.retired() || stored.fact().equals(fact));
    }

    private static String idIn(StoredArticle article, Fact fact) {
        return "f" + Sha256.of(article.slug() + "\n" + fact.id()).substring(0, 16);
    }

    private static Fact renamed(Fact fact, String id) {
        return new Fact(
                id, fact.family(), fact.subject(), fact.relation(), fact.value(), fact.certainty(), fact.evidence());
    }

    private static boolean isIn(QuestionSet set, StoredItem item) {
        return item.set().id().equals(set.id()) && !item.copied();
    }

    /** The ids that the items of a file have here, by those that they have there. */
    private Map<String, String> items(QuestionSet set, List<Item> asked, Map<String, StoredFact> stated) {
        Map<String, String> ids = new HashMap<>();
        Map<String, StoredItem> known = items
                .withIds(asked.stream()
                        .flatMap(item -> Stream.of(item.id(), OwnShelf.idIn(set, item)))
                        .toList())
                .stream()
                .collect(Collectors.toMap(StoredItem::id, Function.identity()));
        Instant now = clock.instant();
        int position = 0;
        for (Item item : asked) {
            StoredItem there = known.get(item.id());
            String id = there == null || isIn(set, there) ? item.id() : OwnShelf.idIn(set, item);
            List<StoredFact> of = new ArrayList<>();
            item.origin().facts().forEach(fact -> of.add(Objects.requireNonNull(stated.get(fact), fact)));
            StoredItem stored = known.getOrDefault(id, new StoredItem(id));
            stored.place(set, position++, of);
            items.persist(stored);
            stored.revise(
                            ItemJson.renamed(
                                    item, id, of.stream().map(StoredFact::id).toList()),
                            now)
                    .ifPresent(versions::persist);
            ids.put(item.id(), id);
        }
        return ids;
    }
}
