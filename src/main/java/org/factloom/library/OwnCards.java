package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.GuestMerged;
import org.factloom.exchange.HandWritten;
import org.factloom.exchange.Sha256;
import org.factloom.fact.Evidence;
import org.factloom.item.Item;
import org.factloom.web.Problem;

/**
 * The cards that learners make of what they read. Each asks a fact of its own, whose evidence is the words that it was made of, and stands in a private set of its
 * owner for the article; nobody else sees it.
 */
@ApplicationScoped
public class OwnCards {

    /** Of one article. */
    private static final int MOST = 500;

    private static final double DIFFICULTY = 0.5;

    private final StoredArticles articles;
    private final StoredFacts facts;
    private final QuestionSets sets;
    private final StoredItems items;
    private final ItemVersions versions;
    private final LibraryMessages messages;
    private final Clock clock;

    OwnCards(
            StoredArticles articles,
            StoredFacts facts,
            QuestionSets sets,
            StoredItems items,
            ItemVersions versions,
            LibraryMessages messages,
            Clock clock) {
        this.articles = articles;
        this.facts = facts;
        this.sets = sets;
        this.items = items;
        this.versions = versions;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Words of an article as evidence.
     *
     * @param words what stands there, to find out that the article has changed; empty to believe the offsets
     * @throws Problem 400 where they are no words of one paragraph, 409 where the article says something else there
     */
    @Transactional
    public Evidence highlight(String article, UUID viewer, int start, int end, String words) {
        return highlight(articles.seen(article, viewer).orElseThrow(NotFoundException::new), start, end, words);
    }

    private Evidence highlight(StoredArticle article, int start, int end, String words) {
        try {
            Evidence evidence = Highlight.of(article.article(), start, end);
            if (!words.isBlank() && !oneLine(words).equals(oneLine(evidence.text()))) {
                throw new Problem(Status.CONFLICT, messages.words_changed());
            }
            return evidence;
        } catch (Highlight.RefusedException e) {
            throw new Problem(
                    Status.BAD_REQUEST,
                    switch (e.fault()) {
                        case NOWHERE -> messages.words_nowhere();
                        case TOO_LONG -> messages.words_too_long(Highlight.LONGEST);
                        case NO_PARAGRAPH -> messages.words_no_paragraph();
                    });
        }
    }

    /** A form sends other line breaks than it got. */
    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /**
     * Makes a card, or changes what it says. May be repeated.
     *
     * @param card chosen by whoever asks for it, so that the same sent twice makes one
     * @throws NotFoundException where the id is another person's, or the article is not seen
     * @throws Problem 400 where anything of it is wrong, 409 where the article has changed or has too many cards
     */
    @Transactional
    public OwnCard save(UUID person, UUID card, String slug, int start, int end, String words, CardText text) {
        sets.hold(person);
        StoredArticle article = articles.seen(slug, person).orElseThrow(NotFoundException::new);
        Evidence evidence = highlight(article, start, end, words);
        text.fault(evidence).ifPresent(this::refuse);
        String id = OwnCard.itemId(card);
        String fact = HandWritten.factId(id);
        Item item = text.item(new Item.Origin(id, List.of(fact), List.of(evidence), Item.Origin.HAND, DIFFICULTY));
        Optional<StoredItem> known = items.findByIdOptional(id);
        StoredItem stored =
                known.map(found -> own(found, person, article)).orElseGet(() -> make(person, article, item));
        stored.facts()
                .getFirst()
                .update(article, position(article, evidence), HandWritten.ownFact(article.title(), item));
        stored.revise(item, person, clock.instant()).ifPresent(versions::persist);
        return OwnCard.of(stored);
    }

    private void refuse(CardText.Fault fault) {
        throw new Problem(
                Status.BAD_REQUEST,
                switch (fault) {
                    case EMPTY -> messages.side_empty();
                    case TOO_LONG -> messages.side_too_long(CardText.LONGEST_FRONT, CardText.LONGEST_BACK);
                    case NO_BLANK -> messages.no_blank();
                });
    }

    private static StoredItem own(StoredItem item, UUID person, StoredArticle article) {
        boolean own = item.set().isCardsOf(person) && item.article().id().equals(article.id());
        if (!own || item.retired()) {
            throw new NotFoundException();
        }
        return item;
    }

    private StoredItem make(UUID person, StoredArticle article, Item item) {
        QuestionSet set = sets.cards(person, article.id()).orElseGet(() -> {
            QuestionSet made = QuestionSet.cards(name(person, article), person, article);
            sets.persist(made);
            return made;
        });
        if (set.facts().size() >= MOST) {
            throw new Problem(Status.CONFLICT, messages.too_many_cards(MOST));
        }
        StoredFact fact = new StoredFact(
                article,
                position(article, item.origin().evidence().getFirst()),
                HandWritten.ownFact(article.title(), item));
        facts.persist(fact);
        List<StoredFact> stated = new ArrayList<>(set.facts());
        stated.add(fact);
        set.state(stated);
        StoredItem made = new StoredItem(item.id());
        made.place(set, items.places(set.id()), List.of(fact));
        items.persist(made);
        return made;
    }

    /** The name that a file of the set would have. */
    private static String name(UUID person, StoredArticle article) {
        return "cards-" + Sha256.of(person + "\n" + article.id()).substring(0, 16);
    }

    /** After what the article states up to these words. */
    private int position(StoredArticle article, Evidence evidence) {
        return facts.placeOf(article.id(), evidence.span().start());
    }

    /** Takes a card away: it is asked no more. May be repeated. */
    @Transactional
    public void delete(UUID person, UUID card) {
        sets.hold(person);
        StoredItem item = items.findByIdOptional(OwnCard.itemId(card))
                .filter(found -> found.set().isCardsOf(person))
                .orElseThrow(NotFoundException::new);
        StoredFact fact = item.facts().getFirst();
        item.retire();
        fact.retire();
        item.set()
                .state(item.set().facts().stream()
                        .filter(other -> !other.equals(fact))
                        .toList());
    }

    /** All cards of a person, by article, in the order in which they were made. */
    @Transactional
    public List<OwnCard> of(UUID person) {
        return items.cardsOf(person).stream().map(OwnCard::of).toList();
    }

    /** Nothing of another person's, nor of one that was taken away. */
    @Transactional
    public Optional<OwnCard> find(UUID person, UUID card) {
        return items.findByIdOptional(OwnCard.itemId(card))
                .filter(item -> !item.retired() && item.set().isCardsOf(person))
                .map(OwnCard::of);
    }

    /** What a guest made goes over to the account, whose cards of the same article they join. */
    void move(@Observes GuestMerged merged) {
        sets.hold(merged.account());
        for (QuestionSet from : sets.cardsOf(merged.guest())) {
            StoredArticle article = from.article().orElseThrow();
            QuestionSet to = sets.cards(merged.account(), article.id()).orElseGet(() -> {
                QuestionSet made = QuestionSet.cards(name(merged.account(), article), merged.account(), article);
                sets.persist(made);
                return made;
            });
            List<StoredFact> stated = new ArrayList<>(to.facts());
            stated.addAll(from.facts());
            int place = items.places(to.id());
            for (StoredItem item : items.ofSet(from.id())) {
                item.move(to, place++);
            }
            from.state(List.of());
            to.state(stated);
            sets.flush();
            sets.delete(from);
        }
    }
}
