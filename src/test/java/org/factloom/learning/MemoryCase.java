package org.factloom.learning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.account.People;
import org.factloom.account.Person;
import org.factloom.item.Mark;
import org.factloom.library.ItemVersion;
import org.factloom.library.StoredItems;
import org.factloom.memory.FactMemory;
import org.factloom.quiz.HarbourRevolt;
import org.junit.jupiter.api.BeforeEach;

/** A learner before the {@link HarbourRevolt}, whose answers are stored for good; how hard items are is not known yet. */
abstract class MemoryCase {

    static final Instant MORNING = Instant.parse("2026-11-21T08:00:00.123Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Mark RIGHT = new Mark(1, List.of(1.0), "");
    static final Mark WRONG = new Mark(0, List.of(0.0), "");

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    AnswerLog answerLog;

    @Inject
    Memories memories;

    @Inject
    Learners learners;

    @Inject
    Rebuild rebuild;

    @Inject
    PendingFolds pending;

    @Inject
    People people;

    @Inject
    StoredItems items;

    @Inject
    EntityManager entityManager;

    UUID person;

    @BeforeEach
    void somebody() {
        harbourRevolt.load();
        sql("delete from item_rating");
        person = newPerson();
    }

    UUID newPerson() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Person guest = Person.guest(MORNING);
            people.persistAndFlush(guest);
            return guest.id();
        });
    }

    ItemVersion version(String item) {
        return items.findById(item).current();
    }

    UUID answer(UUID who, String item, Mark mark, Instant at, Circumstances circumstances) {
        UUID response = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> answerLog.append(
                        who,
                        List.of(new GradedResponse(
                                response, version(item), mark, at, response.toString(), false, circumstances))));
        return response;
    }

    UUID answer(String item, Mark mark, Instant at) {
        return answer(person, item, mark, at, Circumstances.UNKNOWN);
    }

    FactMemory memory(String fact) {
        return stored(fact).memory();
    }

    StoredMemory stored(String fact) {
        return QuarkusTransaction.requiringNew()
                .call(() -> memories.of(person, List.of(fact)).get(fact));
    }

    Map<String, StoredMemory> all(UUID who) {
        return QuarkusTransaction.requiringNew()
                .call(() -> memories.of(
                        who,
                        List.of(
                                "h-f-leader",
                                "h-f-place",
                                "h-f-governor",
                                "h-f-began",
                                "h-f-docks",
                                "h-f-union",
                                "h-f-return",
                                "h-f-size")));
    }

    void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager.createNativeQuery(statement).executeUpdate());
    }

    Object value(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager.createNativeQuery(query).getSingleResult());
    }
}
