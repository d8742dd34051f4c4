package org.factloom.flashcard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.factloom.item.Mark;
import org.factloom.learning.AnswerLog;
import org.factloom.learning.Circumstances;
import org.factloom.learning.GradedResponse;
import org.factloom.learning.Memories;
import org.factloom.learning.StoredMemory;
import org.factloom.library.ItemVersion;
import org.factloom.library.SetLoader;
import org.factloom.library.StoredItem;
import org.factloom.library.StoredItems;
import org.factloom.memory.Grade;

/**
 * The two articles in {@code review/}: 24 lighthouses and their first keepers. Of every three facts the first is asked by a choice, the second by a card, the
 * third by both.
 */
@ApplicationScoped
class Lights {

    static final int FACTS = 24;
    private static final Mark RIGHT = new Mark(1, List.of(1.0), "");

    @Inject
    SetLoader loader;

    @Inject
    AnswerLog answerLog;

    @Inject
    StoredItems items;

    @Inject
    Memories memories;

    @Inject
    Sittings sittings;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    void load() {
        assertEquals(
                List.of(), loader.load(Path.of("src/test/resources/review")).errors());
    }

    /** Lets a person know the first {@code count} facts since three weeks ago, so that they are due. */
    void learn(UUID person, int count) {
        load();
        Instant before = clock.instant().minus(Duration.ofDays(21));
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < count; i++) {
                for (int go = 0; go < 2; go++) {
                    answerLog.append(person, List.of(answer(i, before.plus(Duration.ofMinutes(11L * go)))));
                }
            }
        });
    }

    private GradedResponse answer(int fact, Instant at) {
        UUID response = UUID.randomUUID();
        boolean card = fact % 3 != 0;
        return new GradedResponse(
                response,
                version((card ? "l-card-" : "l-choice-") + fact),
                RIGHT,
                at,
                response.toString(),
                false,
                card ? Circumstances.rated(Grade.GOOD, Duration.ofSeconds(5)) : Circumstances.UNKNOWN);
    }

    private ItemVersion version(String item) {
        StoredItem stored = items.findById(item);
        return stored.current();
    }

    StoredMemory memory(UUID person, String fact) {
        return QuarkusTransaction.requiringNew()
                .call(() -> memories.of(person, List.of(fact)).get(fact));
    }

    List<StoredMemory> memories(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> memories
                        .of(
                                person,
                                java.util.stream.IntStream.range(0, FACTS)
                                        .mapToObj(i -> "l-f-" + i)
                                        .toList())
                        .values()
                        .stream()
                        .sorted(java.util.Comparator.comparing(StoredMemory::fact))
                        .toList());
    }

    /** The open card of a session, "/review/…"; its last number where it is over. */
    int number(String session) {
        return card(session).number();
    }

    String fact(String session) {
        return card(session).fact();
    }

    String item(String session) {
        return QuarkusTransaction.requiringNew().call(() -> sitting(session)
                .open()
                .orElseThrow()
                .slot()
                .itemVersion()
                .item()
                .id());
    }

    boolean selfRated(String session) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sitting(session).open().orElseThrow().isSelfRated());
    }

    private SittingCard card(String session) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sitting(session).open().orElseThrow());
    }

    private Sitting sitting(String session) {
        return sittings.findById(UUID.fromString(session.substring("/review/".length())));
    }

    /** As if the open card had been looked at for some seconds: a choice at once counts for nothing. */
    void linger(String session) {
        sql(
                "update sitting_card set shown_at = shown_at - interval '3 seconds' where deed is null and undone_at is null and sitting_id = '%s'"
                        .formatted(session.substring("/review/".length())));
    }

    /** The place on the screen of the right option of the open card. */
    int right(String session) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var slot = sitting(session).open().orElseThrow().slot();
            var item =
                    (org.factloom.item.Item.MultipleChoice) slot.itemVersion().item();
            return slot.shownOrder().indexOf(item.key());
        });
    }

    void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager.createNativeQuery(statement).executeUpdate());
    }

    Object text(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager.createNativeQuery(query).getSingleResult());
    }

    long count(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue());
    }
}
