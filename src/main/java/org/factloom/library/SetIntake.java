package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.factloom.exchange.Moved;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.exchange.Sha256;
import org.factloom.fact.Fact;
import org.factloom.item.Item;

/**
 * Takes in the file of a set as a set of a person, in the transaction of the caller. Ids stay where they are free: what stands here already under one of them is not touched, and the
 * newcomer gets another. What comes as it went out ({@link SetFiles}) is not touched either, though it stands here with words of an earlier text.
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
        return take(owner, topicTitle, List.of(grounded), List.of());
    }

    /**
     * The same of a set that is written in several files, one for each article that it asks.
     *
     * @param parts first the file of the set's own article, whose title and sections are the set's
     * @param order ids of all items; those that it does not name stay as they stand in the files
     */
    public QuestionSet take(UUID owner, String topicTitle, List<GroundedSet> parts, List<String> order) {
        QuestionSetFile first = parts.getFirst().set();
        QuestionSet set = shelf.draft(owner, article(owner, topicTitle, parts.getFirst()), first.title());
        Set<StoredFact> all = new LinkedHashSet<>();
        Map<String, StoredItem> taken = new LinkedHashMap<>();
        Map<String, Arrangement.Place> places = new HashMap<>();
        for (GroundedSet part : parts) {
            Moved moved = new Moved(part.article());
            StoredArticle article = article(owner, topicTitle, part);
            Map<String, StoredFact> stated = facts(set, article, part.set().facts(), moved);
            all.addAll(stated.values());
            Map<String, StoredItem> items = items(set, part.set().items(), stated, moved);
            items.values().forEach(item -> item.askOf(article));
            taken.putAll(items);
            places.putAll(part.set().arrangement().places());
        }
        set.state(List.copyOf(all));
        Set<StoredItem> placed = new LinkedHashSet<>();
        order.forEach(id -> placed.add(Objects.requireNonNull(taken.get(id), id)));
        placed.addAll(taken.values());
        int place = 0;
        for (StoredItem item : placed) {
            item.move(set, place++);
        }
        arrange(set, new Arrangement(first.arrangement().sections(), places), taken, new HashMap<>());
        return set;
    }

    private StoredArticle article(UUID owner, String topicTitle, GroundedSet grounded) {
        return articles.withText(Sha256.of(grounded.article().text()), owner)
                .orElseGet(() -> shelf.bring(
                        owner, topicTitle, grounded.article(), grounded.set().article()));
    }

    /**
     * What a set holds is what a file says from now on: title, facts, items and their arrangement. Items of other articles, which no file of its holds, stay, as
     * far from the beginning as they were. An item that is not in the file is taken out; one that is keeps its id, and gets a new version where it says something
     * else. So does a fact, and who learned it is asked again, unless another set states it, too: then the set states one of its own from now on.
     *
     * @param grounded over the article of the set
     */
    public void replace(QuestionSet set, GroundedSet grounded) {
        Moved moved = new Moved(grounded.article());
        QuestionSetFile file = grounded.set();
        StoredArticle article = set.article().orElseThrow();
        List<StoredItem> before =
                items.ofSet(set.id()).stream().filter(item -> !item.retired()).toList();
        Arrangement was = arrangements.of(set.id());
        Map<String, StoredFact> stated = facts(set, article, file.facts(), moved);
        set.rename(file.title());
        set.state(Stream.concat(
                        stated.values().stream(),
                        set.facts().stream().filter(fact -> !fact.article().id().equals(article.id())))
                .toList());
        Map<String, StoredItem> taken = items(set, file.items(), stated, moved);
        Set<StoredItem> own = new HashSet<>(taken.values());
        List<StoredItem> order = new ArrayList<>(taken.values());
        Set<String> sections = file.arrangement().sections().stream()
                .map(Arrangement.Section::name)
                .collect(Collectors.toSet());
        Map<String, Arrangement.Place> places = new HashMap<>();
        for (int place = 0; place < before.size(); place++) {
            StoredItem item = before.get(place);
            if (item.copied()) {
                order.add(Math.min(place, order.size()), item);
                Arrangement.Place stood = was.of(item.id());
                String section = stood.section();
                boolean stays = section != null && sections.contains(section);
                places.put(item.id(), new Arrangement.Place(stays ? section : null, stood.tags()));
            } else if (!own.contains(item)) {
                item.retire();
            }
        }
        for (int place = 0; place < order.size(); place++) {
            order.get(place).move(set, place);
        }
        arrange(set, file.arrangement(), taken, places);
    }

    private void arrange(
            QuestionSet set,
            Arrangement arrangement,
            Map<String, StoredItem> taken,
            Map<String, Arrangement.Place> places) {
        arrangement
                .places()
                .forEach((id, place) ->
                        places.put(Objects.requireNonNull(taken.get(id)).id(), place));
        arrangements.put(set.id(), new Arrangement(arrangement.sections(), places));
    }

    /** Those stored for what a file states, by the ids that they have there, in its order. */
    private Map<String, StoredFact> facts(QuestionSet set, StoredArticle article, List<Fact> stated, Moved moved) {
        Map<String, StoredFact> known = facts
                .withIds(stated.stream()
                        .flatMap(fact -> Stream.of(fact.id(), idIn(article, fact, 0)))
                        .toList())
                .stream()
                .collect(Collectors.toMap(StoredFact::id, Function.identity()));
        Map<String, StoredFact> taken = new LinkedHashMap<>();
        Set<StoredFact> used = new HashSet<>();
        for (Fact fact : stated) {
            int position = taken.size();
            Fact own = fact;
            StoredFact stored = known.get(own.id());
            for (int again = 0;
                    stored != null && (used.contains(stored) || !maySay(stored, set, article, own, moved));
                    again++) {
                own = renamed(fact, idIn(article, fact, again));
                stored = again == 0 ? known.get(own.id()) : facts.findById(own.id());
            }
            if (stored == null) {
                stored = new StoredFact(article, position, own);
                facts.persist(stored);
                known.put(own.id(), stored);
            } else if (stored.retired()) {
                stored.revise(article, position, own, clock.instant());
            } else if (!isSaid(stored, own, moved)) {
                stored.revise(article, stored.position(), own, clock.instant());
            }
            used.add(stored);
            taken.put(fact.id(), stored);
        }
        return taken;
    }

    /** Whether {@code stored} says the same or may say it from now on, as nobody else would be told otherwise than before. */
    private boolean maySay(StoredFact stored, QuestionSet set, StoredArticle article, Fact fact, Moved moved) {
        return stored.article().id().equals(article.id())
                && (stored.retired() || isSaid(stored, fact, moved) || facts.statedOnlyBy(set.id(), stored.id()));
    }

    private static boolean isSaid(StoredFact stored, Fact fact, Moved moved) {
        return stored.fact().equals(fact) || moved.fact(stored.fact()).equals(fact);
    }

    /** @param again 0 unless something else has the id of 0 already */
    private static String idIn(StoredArticle article, Fact fact, int again) {
        String name = article.slug() + "\n" + fact.id() + (again == 0 ? "" : "\n" + again);
        return "f" + Sha256.of(name).substring(0, 16);
    }

    private static Fact renamed(Fact fact, String id) {
        return new Fact(
                id, fact.family(), fact.subject(), fact.relation(), fact.value(), fact.certainty(), fact.evidence());
    }

    private static boolean isIn(QuestionSet set, StoredItem item) {
        return item.set().id().equals(set.id()) && !item.copied();
    }

    /** The items of a file, in its order, by the ids that they have there. */
    private Map<String, StoredItem> items(
            QuestionSet set, List<Item> asked, Map<String, StoredFact> stated, Moved moved) {
        Map<String, StoredItem> taken = new LinkedHashMap<>();
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
            Item own =
                    ItemJson.renamed(item, id, of.stream().map(StoredFact::id).toList());
            boolean asItWent = known.containsKey(id)
                    && moved.proved(stored.current().item()).equals(own);
            if (!asItWent) {
                stored.revise(own, now).ifPresent(versions::persist);
            }
            taken.put(item.id(), stored);
        }
        return taken;
    }
}
