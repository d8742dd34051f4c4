package org.factloom.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.factloom.learning.Due;
import org.factloom.learning.DueQueue;
import org.factloom.learning.Levels;
import org.factloom.library.StoredFact;
import org.factloom.library.StoredFacts;
import org.factloom.memory.Level;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** What a learner does with decks. Facts that the learner no longer sees are left out of them, and are there again when they are seen again. */
@ApplicationScoped
class OwnDecks {

    private static final int MOST = 100;
    private static final int MOST_FACTS = 2_000;
    private static final int LONGEST_NAME = 80;

    private final Decks decks;
    private final StoredFacts facts;
    private final Levels levels;
    private final DueQueue queue;
    private final CurrentPerson person;
    private final ReadingMessages messages;
    private final Clock clock;

    OwnDecks(
            Decks decks,
            StoredFacts facts,
            Levels levels,
            DueQueue queue,
            CurrentPerson person,
            ReadingMessages messages,
            Clock clock) {
        this.decks = decks;
        this.facts = facts;
        this.levels = levels;
        this.queue = queue;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /** All of the visitor's, by name; none of somebody unknown. */
    @Transactional
    List<DeckView.Summary> all() {
        return person.id().map(this::all).orElse(List.of());
    }

    private List<DeckView.Summary> all(UUID learner) {
        List<Deck> own = decks.of(learner);
        Set<String> ids = own.stream().flatMap(deck -> deck.facts().stream()).collect(Collectors.toSet());
        Set<String> seen = seen(ids).keySet();
        return own.stream()
                .map(deck -> new DeckView.Summary(deck.id(), deck.name(), (int)
                        deck.facts().stream().filter(seen::contains).count()))
                .toList();
    }

    /** A deck with its facts, and what can be reviewed of it now. */
    @Transactional
    DeckView view(UUID id) {
        Deck deck = own(id);
        Map<String, StoredFact> seen = seen(deck.facts());
        Map<String, Level> known = levels.of(deck.personId(), seen.keySet());
        Due due = queue.within(deck.personId(), seen.keySet());
        List<DeckView.Entry> entries = seen.values().stream()
                .sorted(Comparator.comparing((StoredFact fact) -> fact.article().title())
                        .thenComparing(StoredFact::position)
                        .thenComparing(StoredFact::id))
                .map(fact -> DeckView.Entry.of(fact, known.getOrDefault(fact.id(), Level.NEW)))
                .toList();
        return new DeckView(
                deck.id(),
                deck.name(),
                entries,
                due.reviews().size(),
                due.fresh().size());
    }

    /** The facts of a deck that its owner sees. */
    @Transactional
    Set<String> facts(UUID id) {
        return Set.copyOf(seen(own(id).facts()).keySet());
    }

    private Map<String, StoredFact> seen(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : facts.seen(ids, person.viewer()).stream()
                        .collect(Collectors.toMap(StoredFact::id, Function.identity()));
    }

    /**
     * Makes a deck; one of that name that is there already is as good.
     *
     * @throws Problem 400 where it is no name, 409 where there are too many
     */
    @Transactional
    UUID make(@Nullable String name) {
        String fit = fit(name);
        UUID learner = person.idOrNewGuest();
        decks.hold(learner);
        return decks.named(learner, fit).map(Deck::id).orElseGet(() -> {
            if (decks.count("personId", learner) >= MOST) {
                throw new Problem(Status.CONFLICT, messages.too_many_decks(MOST));
            }
            Deck deck = new Deck(learner, fit, clock.instant());
            decks.persist(deck);
            return deck.id();
        });
    }

    /** @throws Problem 400 where it is no name, 409 where another deck has it */
    @Transactional
    void rename(UUID id, @Nullable String name) {
        String fit = fit(name);
        Deck deck = held(id);
        if (decks.named(deck.personId(), fit)
                .filter(other -> !other.equals(deck))
                .isPresent()) {
            throw new Problem(Status.CONFLICT, messages.deck_name_taken(fit));
        }
        deck.rename(fit);
    }

    @Transactional
    void delete(UUID id) {
        decks.delete(held(id));
    }

    /**
     * Adds facts. May be repeated.
     *
     * @throws NotFoundException where the deck is another person's, or one of the facts is not seen
     */
    @Transactional
    void add(UUID id, Collection<String> added) {
        Deck deck = held(id);
        if (added.isEmpty() || seen(added).size() < Set.copyOf(added).size()) {
            throw new NotFoundException();
        }
        added.forEach(fact -> deck.add(fact, clock.instant()));
        if (deck.facts().size() > MOST_FACTS) {
            throw new Problem(Status.CONFLICT, messages.too_many_facts(MOST_FACTS));
        }
    }

    /**
     * Adds facts to a deck, or to a new one where none is chosen. May be repeated.
     *
     * @param deck an id; null or blank for none
     * @param name of the new one
     * @return the deck
     */
    @Transactional
    UUID add(@Nullable String deck, @Nullable String name, Collection<String> added) {
        try {
            UUID id = deck == null || deck.isBlank() ? make(name) : UUID.fromString(deck);
            add(id, added);
            return id;
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    /** Takes a fact out. May be repeated. */
    @Transactional
    void remove(UUID id, String fact) {
        held(id).remove(fact);
    }

    private String fit(@Nullable String name) {
        String fit = OneLine.of(name);
        if (fit.isEmpty() || fit.length() > LONGEST_NAME) {
            throw new Problem(Status.BAD_REQUEST, messages.deck_name_wrong(LONGEST_NAME));
        }
        return fit;
    }

    private Deck own(UUID id) {
        return person.id().flatMap(learner -> decks.of(learner, id)).orElseThrow(NotFoundException::new);
    }

    private Deck held(UUID id) {
        person.id().ifPresent(decks::hold);
        return own(id);
    }
}
