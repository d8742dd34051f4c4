package org.factloom.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factloom.account.GuestMerged;
import org.factloom.item.Mark;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Grade;
import org.factloom.memory.Phase;
import org.junit.jupiter.api.Test;

/** The memories that answers make, and that the log alone makes again. */
@QuarkusTest
class StoredMemoryTest extends MemoryCase {

    @Inject
    Event<GuestMerged> merged;

    @Test
    void anAnswerMovesItsFactAndSaysWhatWasPredicted() {
        UUID response = answer("h-leader", RIGHT, MORNING);
        Phase.Learning phase =
                assertInstanceOf(Phase.Learning.class, memory("h-f-leader").phase());
        assertEquals(MORNING.plus(Duration.ofMinutes(10)), phase.due());
        Object[] row = (Object[]) value("""
                select predicted, retrievability, grade, model, stability_before, stability_after, day, options, prior from answer_log
                where response_id = '%s'""".formatted(response));
        double prior = (double) row[8];
        assertEquals(prior * 0.97 + (1 - prior) / 3, (double) row[0], 1e-9);
        assertEquals(prior, (double) row[1]);
        assertEquals(3, row[2]);
        assertEquals("fsrs-6", row[3]);
        assertNull(row[4]);
        assertEquals(phase.memory().stability(), row[5]);
        assertEquals("2026-11-21", row[6].toString());
        assertEquals(3, row[7]);
    }

    @Test
    void theEventsOfAnOrderingAreRememberedEachForItself() {
        answer("h-order", new Mark(1 / 3.0, List.of(1.0, 0.0, 0.5), ""), MORNING);
        double right = stability("h-f-docks");
        double half = stability("h-f-return");
        double wrong = stability("h-f-union");
        assertTrue(right > half && half > wrong, () -> right + " " + half + " " + wrong);
    }

    @Test
    void whatTheLogMakesIsWhatIsStored() {
        List<UUID> responses = new ArrayList<>();
        Instant at = MORNING;
        for (int i = 0; i < 12; i++) {
            String item = List.of("h-leader", "h-governor", "h-began").get(i % 3);
            responses.add(answer(item, i % 5 == 4 ? WRONG : RIGHT, at));
            answer(person, "h-size", RIGHT, at, Circumstances.rated(Grade.of(i % 4 + 1), Duration.ofSeconds(4)));
            answer("h-order", new Mark(2 / 3.0, List.of(1.0, 0.5, i % 2 * 1.0), ""), at.plusSeconds(30));
            at = at.plus(Duration.ofHours(19L * i + 1));
        }
        QuarkusTransaction.requiringNew().run(() -> answerLog.correct(person, responses.get(4), RIGHT));
        QuarkusTransaction.requiringNew().run(() -> answerLog.withdraw(person, responses.get(7)));
        answer("h-began", RIGHT, at.plusSeconds(60));
        Map<String, StoredMemory> stored = all(person);
        Rebuild.Report report = rebuild.of(person);
        assertEquals(new Rebuild.Report(1, 7, 0, 0, 63, 0, List.of()), report);
        assertEquals(stored, all(person));
        sql("update memory set stability = 99, lapses = 7 where person_id = '%s'".formatted(person));
        assertEquals(7, rebuild.of(person).changed());
        assertEquals(stored, all(person));
    }

    @Test
    void aResponseThatIsTakenBackLeavesAllAsItWas() {
        answer("h-order", new Mark(1, List.of(1.0, 1.0, 1.0), ""), MORNING);
        Map<String, StoredMemory> before = all(person);
        UUID response = answer("h-order", new Mark(0, List.of(0.0, 0.0, 0.0), ""), MORNING.plusSeconds(900));
        QuarkusTransaction.requiringNew().run(() -> answerLog.withdraw(person, response));
        assertEquals(before, all(person));
        assertEquals(
                6L,
                value("select count(*) from answer_log where person_id = '%s' and not withdrawn".formatted(person)));
    }

    @Test
    void theLastOfSeveralCorrectionsCounts() {
        UUID response = answer("h-governor", WRONG, MORNING);
        QuarkusTransaction.requiringNew().run(() -> answerLog.withdraw(person, response));
        QuarkusTransaction.requiringNew().run(() -> answerLog.withdraw(person, response));
        assertEquals(0, rebuild.of(person).skipped());
        QuarkusTransaction.requiringNew().run(() -> answerLog.correct(person, response, RIGHT));
        assertEquals(1, memory("h-f-governor").answers());
        Rebuild.Report report = rebuild.of(person);
        assertEquals(0, report.skipped());
        assertEquals(0, report.changed());
    }

    @Test
    void anAnswerThatIsMarkedRightLaterCountsAsRight() {
        UUID response = answer("h-governor", WRONG, MORNING);
        FactMemory missed = memory("h-f-governor");
        QuarkusTransaction.requiringNew().run(() -> answerLog.correct(person, response, RIGHT));
        assertTrue(memory("h-f-governor").state().stability() > missed.state().stability());
        assertEquals(1, memory("h-f-governor").answers());
    }

    @Test
    void whatWasMissedBeforeReadingIsNew() {
        UUID response = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> answerLog.append(
                        person,
                        List.of(new GradedResponse(response, version("h-governor"), WRONG, MORNING, response, true))));
        assertEquals(FactMemory.NEW, memory("h-f-governor"));
        QuarkusTransaction.requiringNew().run(() -> answerLog.correct(person, response, RIGHT));
        assertEquals(1, memory("h-f-governor").answers());
    }

    @Test
    void twoDevicesAtTheSameTimeLoseNothing() throws Exception {
        int each = 15;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService devices = Executors.newFixedThreadPool(2)) {
            List<Future<?>> done = new ArrayList<>();
            for (List<String> order : List.of(List.of("h-leader", "h-order"), List.of("h-order", "h-leader"))) {
                done.add(devices.submit(() -> {
                    start.await();
                    for (int i = 0; i < each; i++) {
                        Instant at = MORNING.plusSeconds(3600L * i);
                        QuarkusTransaction.requiringNew()
                                .run(() -> answerLog.append(
                                        person,
                                        order.stream()
                                                .map(item -> response(item, at))
                                                .toList()));
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> device : done) {
                device.get();
            }
        }
        assertEquals(0L, value("select count(*) from fold_pending where person_id = '%s'".formatted(person)));
        for (String fact : List.of("h-f-leader", "h-f-docks", "h-f-union", "h-f-return")) {
            assertEquals(2 * each, memory(fact).answers(), fact);
        }
        assertEquals(0, rebuild.of(person).changed());
    }

    @Test
    void aGuestsAnswersGoOverToTheAccount() {
        UUID account = newPerson();
        answer(account, "h-leader", RIGHT, MORNING, Circumstances.UNKNOWN);
        answer("h-leader", WRONG, MORNING.minusSeconds(86_400));
        answer("h-governor", RIGHT, MORNING);
        sql("update memory set suspended = true where person_id = '%s' and fact_id = 'h-f-governor'".formatted(person));
        for (int i = 0; i < 2; i++) {
            QuarkusTransaction.requiringNew().run(() -> merged.fire(new GuestMerged(person, account)));
        }
        Map<String, StoredMemory> memories = all(account);
        assertEquals(2, memories.get("h-f-leader").memory().answers());
        assertEquals(1, memories.get("h-f-governor").memory().answers());
        assertTrue(memories.get("h-f-governor").suspended());
        assertEquals(0, rebuild.of(account).changed());
    }

    private GradedResponse response(String item, Instant at) {
        int facts = version(item).item().origin().facts().size();
        Mark right = new Mark(1, java.util.Collections.nCopies(facts, 1.0), "");
        return new GradedResponse(UUID.randomUUID(), version(item), right, at, UUID.randomUUID(), false);
    }

    private double stability(String fact) {
        return memory(fact).state().stability();
    }
}
