package org.factloom.flashcard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.factloom.access.AccessFixture;
import org.factloom.library.CardText;
import org.factloom.library.OwnCard;
import org.factloom.library.OwnCards;
import org.factloom.library.Rivers;

/** What a reader keeps of the {@link Rivers}, over the sentence "Its leader was Ana Brod." */
@ApplicationScoped
class ReadingFixture implements AccessFixture {

    static final int START = 167;
    static final int END = 191;

    /** The fact that the sentence states. */
    static final String LEADER = "ft-leader";

    @Inject
    Rivers rivers;

    @Inject
    OwnCards cards;

    @Inject
    Decks decks;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Override
    public Map<String, Function<UUID, String>> placeholders() {
        return Map.of(
                "new",
                _ -> UUID.randomUUID().toString(),
                "leader",
                _ -> loaded(),
                "card",
                student -> card(student).id().toString(),
                "deck",
                student -> deck(student).toString(),
                "noted",
                this::noted);
    }

    private String loaded() {
        rivers.load();
        return LEADER;
    }

    OwnCard card(UUID student) {
        rivers.load();
        return cards.save(
                student,
                UUID.randomUUID(),
                Rivers.SLUG,
                START,
                END,
                "Its leader was Ana Brod.",
                new CardText.Sides("Who led the rising?", "Ana Brod"));
    }

    UUID deck(UUID student) {
        rivers.load();
        return QuarkusTransaction.requiringNew().call(() -> {
            Deck deck = new Deck(student, "Rivers", clock.instant());
            deck.add(LEADER, clock.instant());
            decks.persist(deck);
            return deck.id();
        });
    }

    private String noted(UUID student) {
        rivers.load();
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery(
                        "insert into note values ('%s', '%s', 'So it was', now())".formatted(student, LEADER))
                .executeUpdate());
        return LEADER;
    }
}
