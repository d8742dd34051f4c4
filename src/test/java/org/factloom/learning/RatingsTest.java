package org.factloom.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factloom.account.GuestMerged;
import org.factloom.item.Item;
import org.factloom.item.Mark;
import org.factloom.memory.Elo;
import org.junit.jupiter.api.Test;

/** First answers move how hard items are and how able learners, and what is expected of the next first answer follows. */
@QuarkusTest
class RatingsTest extends MemoryCase {

    private static final Circumstances HINTED = new Circumstances(null, null, true, null, null);

    @Inject
    Event<GuestMerged> merged;

    @Inject
    Predictions predictions;

    @Test
    void theFirstAnswerMovesItemAndSkillAndTheNextPriorFollows() {
        Elo before = new Elo(Elo.Rating.NONE, Elo.Rating.NONE);
        UUID first = answer("h-leader", RIGHT, MORNING);
        Elo after = before.after(1 / 3.0, 1, true);
        assertEquals(0.5, prior(first));
        assertEquals(after.item().value(), difficulty("h-leader"), 1e-9);
        assertEquals(after.skill().value(), skill(person), 1e-9);
        UUID second = answer("h-governor", WRONG, MORNING.plusSeconds(60));
        Elo next = new Elo(after.skill(), Elo.Rating.NONE);
        assertEquals(next.known(), prior(second), 1e-9);
        assertEquals(next.after(0.02, 0, true).skill().value(), skill(person), 1e-9);
        assertEquals(1L, value("select answers::bigint from item_rating where item_id = 'h-governor'"));
    }

    @Test
    void neitherASecondAnswerNorAHintedOneMovesAnything() {
        answer(person, "h-leader", RIGHT, MORNING, HINTED);
        assertEquals(0L, value("select count(*) from item_rating"));
        assertEquals(0L, value("select count(*) from topic_skill where person_id = '%s'".formatted(person)));
        answer("h-leader", WRONG, MORNING.plusSeconds(600));
        assertEquals(0L, value("select count(*) from item_rating"));
    }

    @Test
    void whatIsQuickerThanAnybodyReadsTellsNothing() {
        answer(person, "h-leader", RIGHT, MORNING, new Circumstances(null, null, false, false, Duration.ofMillis(300)));
        assertEquals(0L, value("select count(*) from item_rating"));
    }

    @Test
    void theLogKeepsThePriorsByWhichMemoriesAreMadeAgain() {
        for (String item : List.of("h-leader", "h-governor", "h-began", "h-place", "h-size")) {
            answer(item, item.equals("h-began") ? WRONG : RIGHT, MORNING);
        }
        answer("h-order", new Mark(1 / 3.0, List.of(1.0, 0.0, 0.0), ""), MORNING.plusSeconds(5));
        var stored = all(person);
        sql("update item_rating set value = value + 3");
        sql("update topic_skill set value = -2 where person_id = '%s'".formatted(person));
        assertEquals(0, rebuild.of(person).changed());
        assertEquals(stored, all(person));
        long priors =
                (long) value("select count(distinct prior) from answer_log where person_id = '%s'".formatted(person));
        assertTrue(priors > 3, priors + " different priors");
    }

    @Test
    void ofManyWhoAnswerTheSameItemsAtOnceNoneIsLost() throws Exception {
        int learners = 12;
        List<String> order = new ArrayList<>(List.of("h-leader", "h-order", "h-governor", "h-began", "h-place"));
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService devices = Executors.newFixedThreadPool(6)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < learners; i++) {
                UUID learner = newPerson();
                Collections.rotate(order, 1);
                List<GradedResponse> responses = responses(List.copyOf(order));
                done.add(devices.submit(() -> {
                    start.await();
                    QuarkusTransaction.requiringNew().run(() -> answerLog.append(learner, responses));
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> device : done) {
                device.get();
            }
        }
        for (String item : order) {
            assertEquals(
                    (long) learners,
                    value("select answers::bigint from item_rating where item_id = '%s'".formatted(item)),
                    item);
        }
    }

    @Test
    void anAnswerIsKeptWhereItsItemCannotBeRated() {
        sql("alter table item_rating add constraint broken check (answers < 0)");
        try {
            answer("h-leader", RIGHT, MORNING);
        } finally {
            sql("alter table item_rating drop constraint broken");
        }
        assertEquals(1, memory("h-f-leader").answers());
        assertEquals(0, rebuild.of(person).changed());
    }

    @Test
    void aGuestsSkillGoesOverToTheAccount() {
        answer("h-leader", RIGHT, MORNING);
        UUID account = newPerson();
        QuarkusTransaction.requiringNew().run(() -> merged.fire(new GuestMerged(person, account)));
        assertEquals(skill(person), skill(account));
    }

    @Test
    void whatIsHardIsExpectedToBeMissed() {
        List<Item> asked = List.of(item("h-governor"), item("h-began"));
        for (int i = 0; i < 4; i++) {
            answer(newPerson(), "h-governor", WRONG, MORNING, Circumstances.UNKNOWN);
            answer(newPerson(), "h-began", RIGHT, MORNING, Circumstances.UNKNOWN);
        }
        var expected = QuarkusTransaction.requiringNew().call(() -> predictions.of(person, asked));
        assertTrue(expected.get("h-governor") < 0.3 && expected.get("h-began") > 0.7, expected::toString);
        var off = QuarkusTransaction.requiringNew().call(() -> predictions.offBest(person, asked));
        assertTrue(off.get("h-began") < off.get("h-governor"), off::toString);
    }

    private Item item(String id) {
        return QuarkusTransaction.requiringNew().call(() -> version(id).item());
    }

    private List<GradedResponse> responses(List<String> asked) {
        return QuarkusTransaction.requiringNew()
                .call(() -> asked.stream().map(id -> response(id, MORNING)).toList());
    }

    private GradedResponse response(String item, Instant at) {
        int facts = version(item).item().origin().facts().size();
        Mark right = new Mark(1, Collections.nCopies(facts, 1.0), "");
        return new GradedResponse(UUID.randomUUID(), version(item), right, at, UUID.randomUUID(), false);
    }

    private double prior(UUID response) {
        return (double) value("select prior from answer_log where response_id = '%s'".formatted(response));
    }

    private double difficulty(String item) {
        return (double) value("select value from item_rating where item_id = '%s'".formatted(item));
    }

    private double skill(UUID who) {
        return (double) value("select value from topic_skill where person_id = '%s'".formatted(who));
    }
}
