package org.factloom.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.account.GuestMerged;
import org.factloom.account.People;
import org.factloom.account.Person;
import org.factloom.item.Mark;
import org.factloom.library.ItemVersion;
import org.factloom.library.StoredArticles;
import org.factloom.library.StoredItems;
import org.factloom.quiz.HarbourRevolt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswerLogTest {

    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00.123Z");
    private static final Mark RIGHT = new Mark(1, List.of(1.0), "");
    private static final Mark WRONG = new Mark(0, List.of(0.0), "");

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    AnswerLog answerLog;

    @Inject
    FactStates factStates;

    @Inject
    People people;

    @Inject
    StoredItems items;

    @Inject
    StoredArticles articles;

    @Inject
    EntityManager entityManager;

    @Inject
    Event<GuestMerged> merged;

    @BeforeEach
    void load() {
        harbourRevolt.load();
    }

    @Test
    @TestTransaction
    void theLastAnswerToAFactDecides() {
        UUID person = somebody();
        answer(person, "h-leader", WRONG, MORNING);
        assertEquals(Map.of("h-f-leader", FactState.MISSED), factStates.ofArticle(person, article()));
        answer(person, "h-leader", RIGHT, MORNING.plusSeconds(60));
        assertEquals(Map.of("h-f-leader", FactState.KNOWN), factStates.ofArticle(person, article()));
    }

    @Test
    @TestTransaction
    void theEventsOfAnOrderingAreScoredEachForItself() {
        UUID person = somebody();
        Mark partly = new Mark(1 / 3.0, List.of(1.0, 0.0, 0.0), "");
        answer(person, "h-order", partly, MORNING);
        assertEquals(
                new ArticleStanding(HarbourRevolt.SLUG, 8, 3, 1, MORNING),
                factStates.ofAllArticles(person).get(HarbourRevolt.SLUG));
        assertEquals(
                Map.of("h-f-docks", FactState.KNOWN, "h-f-union", FactState.MISSED, "h-f-return", FactState.MISSED),
                factStates.ofArticle(person, article()));
    }

    @Test
    @TestTransaction
    void whoNeverAnsweredHasTriedNothing() {
        assertEquals(
                new ArticleStanding(HarbourRevolt.SLUG, 8, 0, 0, null),
                factStates.ofAllArticles(somebody()).get(HarbourRevolt.SLUG));
    }

    @Test
    @TestTransaction
    void aMergedGuestsLogIsReplayedOnceWithItsTimes() {
        UUID guest = somebody();
        UUID account = somebody();
        answer(guest, "h-leader", RIGHT, MORNING);
        answer(account, "h-leader", WRONG, MORNING.minusSeconds(60));
        merged.fire(new GuestMerged(guest, account));
        merged.fire(new GuestMerged(guest, account));
        assertEquals(2, answerLog.count("personId", account));
        assertEquals(1, answerLog.count("personId", guest));
        assertEquals(Map.of("h-f-leader", FactState.KNOWN), factStates.ofArticle(account, article()));
        assertEquals(
                MORNING,
                factStates.ofAllArticles(account).get(HarbourRevolt.SLUG).lastPractised());
    }

    @Test
    @TestTransaction
    void whatWasAnsweredIsNeverChanged() {
        answer(somebody(), "h-leader", WRONG, MORNING);
        answerLog.flush();
        assertThrows(PersistenceException.class, () -> entityManager
                .createNativeQuery("update answer_log set score = 1")
                .executeUpdate());
    }

    @Test
    @TestTransaction
    void theLogIsNeverEmptied() {
        assertThrows(
                PersistenceException.class,
                () -> entityManager.createNativeQuery("truncate answer_log").executeUpdate());
    }

    private void answer(UUID person, String item, Mark mark, Instant at) {
        answerLog.append(
                person,
                List.of(new GradedResponse(UUID.randomUUID(), version(item), mark, at, UUID.randomUUID(), false)));
    }

    private UUID somebody() {
        Person guest = Person.guest(MORNING);
        people.persistAndFlush(guest);
        return guest.id();
    }

    private ItemVersion version(String item) {
        return items.findById(item).current();
    }

    private UUID article() {
        return articles.bySlug(HarbourRevolt.SLUG).orElseThrow().id();
    }
}
