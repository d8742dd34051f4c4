package org.factloom.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factloom.memory.Grade;
import org.factloom.memory.MemoryState;
import org.factloom.memory.Phase;
import org.junit.jupiter.api.Test;

/** What goes wrong costs no answer, and none counts twice. */
@QuarkusTest
class BadMemoryTest extends MemoryCase {

    @Test
    void aClockThatGoesBackwardsLosesNothing() {
        answer("h-leader", RIGHT, MORNING);
        answer("h-leader", RIGHT, MORNING.minus(Duration.ofHours(30)));
        answer("h-leader", WRONG, MORNING.minus(Duration.ofMinutes(1)));
        assertEquals(3, memory("h-f-leader").answers());
        assertEquals(MORNING, stored("h-f-leader").lastAt());
        assertEquals(0, rebuild.of(person).changed());
    }

    @Test
    void aZoneThatSkipsADayHasNoAnswerOnIt() {
        QuarkusTransaction.requiringNew()
                .run(() -> learners.save(person, LearnerSettings.DEFAULT.in(ZoneId.of("Pacific/Apia"))));
        Instant before = Instant.parse("2011-12-30T08:00:00Z"); // 29 December, 22:00
        Instant after = Instant.parse("2011-12-30T20:00:00Z"); // 31 December, 10:00
        rate("h-size", Grade.EASY, before);
        assertEquals(LocalDate.of(2011, 12, 29), memory("h-f-size").last());
        rate("h-size", Grade.AGAIN, after);
        assertEquals(LocalDate.of(2011, 12, 31), memory("h-f-size").last());
        assertEquals(1, memory("h-f-size").lapses());
        assertEquals(0, rebuild.of(person).changed());
    }

    @Test
    void anIntervalHasAnEnd() {
        Instant at = MORNING;
        for (int i = 0; i < 12; i++) {
            rate("h-size", Grade.EASY, at);
            at = at.plus(Duration.ofDays(i < 2 ? 400 : 20_000));
        }
        Phase.Review review = (Phase.Review) memory("h-f-size").phase();
        assertTrue(review.interval() > 20_000 && review.interval() <= MemoryState.GREATEST_STABILITY, review::toString);
        assertTrue(review.memory().valid(), review::toString);
        assertEquals(0, rebuild.of(person).changed());
    }

    @Test
    void aDamagedEntryIsNamedSkippedAndCounted() {
        answer("h-leader", RIGHT, MORNING);
        StoredMemory before = stored("h-f-leader");
        sql("""
                insert into answer_log (person_id, response_id, item_version_id, form, fact_id, score, answered_at)
                values ('%s', gen_random_uuid(), '%s', 'WOBBLE', 'h-f-leader', 1, '2026-11-21T09:00:00Z')""".formatted(person, version("h-leader").id()));
        Rebuild.Report report = rebuild.of(person);
        assertEquals(2, report.entries());
        assertEquals(1, report.skipped());
        assertTrue(report.named().getFirst().matches("entry \\d+ of fact h-f-leader: .*WOBBLE.*"), () -> report.named()
                .toString());
        assertEquals(before, stored("h-f-leader"));
    }

    @Test
    void aDamagedMemoryCostsNoAnswerAndIsMadeAnew() {
        answer("h-leader", RIGHT, MORNING);
        sql("update memory set phase = 'REVIEW', due_day = null where person_id = '%s'".formatted(person));
        UUID response = answer("h-leader", RIGHT, MORNING.plusSeconds(600));
        assertEquals(1L, logged(response));
        assertEquals(1L, pendingOf(person));
        pending.foldPending();
        assertEquals(0L, pendingOf(person));
        assertEquals(2, memory("h-f-leader").answers());
        assertEquals(0, rebuild.of(person).changed());
    }

    @Test
    void aMemoryThatCannotBeLockedInTimeIsMadeLater() throws Exception {
        answer("h-leader", RIGHT, MORNING);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> holder =
                    other.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                        memories.lock(person, new TreeSet<>(List.of("h-f-leader")));
                        locked.countDown();
                        answered.await();
                        return null;
                    }));
            locked.await();
            UUID response = answer("h-leader", RIGHT, MORNING.plusSeconds(600));
            assertEquals(1, rebuild.of(person).waiting());
            answered.countDown();
            holder.get();
            assertEquals(1L, logged(response));
        }
        pending.foldPending();
        assertEquals(2, memory("h-f-leader").answers());
    }

    /** An answer to a fact whose memory is still to be replayed is not taken for the first one. */
    @Test
    void anAnswerFindsItsHistoryBeforeItIsReplayed() {
        answer("h-leader", RIGHT, MORNING.minusSeconds(172_800));
        answer("h-leader", RIGHT, MORNING.minusSeconds(86_400));
        sql("delete from memory where person_id = '%s'".formatted(person));
        sql("insert into fold_pending (person_id, fact_id, tried_at) values ('%s', 'h-f-leader', now())"
                .formatted(person));
        answer("h-leader", RIGHT, MORNING);
        assertEquals(3, memory("h-f-leader").answers());
        assertEquals(0, rebuild.of(person).changed());
    }

    @Test
    void answersFromBeforeThereWereMemoriesAreFolded() {
        sql("""
                insert into answer_log (person_id, response_id, item_version_id, form, fact_id, score, answered_at)
                values ('%1$s', gen_random_uuid(), '%2$s', 'MULTIPLE_CHOICE', 'h-f-leader', 1, '2026-11-20T09:00:00Z'),
                    ('%1$s', gen_random_uuid(), '%2$s', 'MULTIPLE_CHOICE', 'h-f-leader', 0, '2026-11-21T03:00:00Z')""".formatted(person, version("h-leader").id()));
        sql("insert into fold_pending (person_id, fact_id) values ('%s', 'h-f-leader')".formatted(person));
        pending.foldPending();
        assertEquals(2, memory("h-f-leader").answers());
        assertEquals(LocalDate.of(2026, 11, 20), memory("h-f-leader").last());
    }

    @Test
    void whatWasLearnedOfAFactThatIsGoneStays() {
        sql("update fact set retired = true where id = 'h-f-governor'");
        try {
            answer("h-governor", RIGHT, MORNING);
            assertEquals(1, memory("h-f-governor").answers());
        } finally {
            sql("update fact set retired = false where id = 'h-f-governor'");
        }
    }

    private void rate(String item, Grade grade, Instant at) {
        answer(
                person,
                item,
                grade == Grade.AGAIN ? WRONG : RIGHT,
                at,
                Circumstances.rated(grade, Duration.ofSeconds(5)));
    }

    private Object logged(UUID response) {
        return value("select count(*) from answer_log where response_id = '%s'".formatted(response));
    }

    private Object pendingOf(UUID who) {
        return value("select count(*) from fold_pending where person_id = '%s'".formatted(who));
    }
}
