package org.factloom.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.factloom.memory.Grade;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DueQueueTest extends MemoryCase {

    private static final List<String> ITEMS = List.of("h-leader", "h-place", "h-governor", "h-began", "h-size");

    @Inject
    DueQueue queue;

    @Inject
    Clock clock;

    @Test
    void factsOfASentenceAreNotDueOnTheSameDayAndTheCountKnowsIt() {
        learnAll();
        assertEquals(5, count());
        String evidence = "fact set evidence = (select evidence from fact where id = '%s') where id = 'h-f-governor'";
        Object before = value("select evidence::text from fact where id = 'h-f-governor'");
        sql("update " + evidence.formatted("h-f-leader"));
        try {
            assertEquals(4, count());
            answer("h-governor", RIGHT, clock.instant());
            assertEquals(3, count(), "the leader rests, since the governor was asked");
        } finally {
            sql("update fact set evidence = '%s' where id = 'h-f-governor'".formatted(before));
        }
    }

    @Test
    void newFactsAreAsManyAsTheDayHasLeft() {
        answer("h-leader", RIGHT, clock.instant());
        answer("h-place", RIGHT, clock.instant());
        settle(5);
        assertEquals(3, due().fresh().size());
        assertEquals(0, due().reviews().size(), "what was just learned waits for its minutes");
        assertEquals(0, count());
        sql("update memory set due_at = due_at - interval '11 minutes' where person_id = '%s'".formatted(person));
        assertEquals(2, due().reviews().size(), "what was learned minutes ago is repeated");
        assertEquals(2, count());
        settle(2);
        assertEquals(0, due().fresh().size());
    }

    @Test
    void whatIsSuspendedOrBuriedIsNotDue() {
        learnAll();
        QuarkusTransaction.requiringNew().run(() -> {
            memories.rest(person, "h-f-leader", true, null);
            memories.rest(person, "h-f-place", false, due().today().plusDays(1));
            memories.rest(person, "h-f-began", false, due().today());
        });
        assertEquals(3, count());
    }

    @Test
    void aPauseIsNoWall() {
        learnAll();
        sql("""
                insert into fact (id, article_id, position, family, subject, relation, value, certainty, evidence)
                select 'pause-' || n, article_id, 100 + n, family, subject, relation, value, certainty, jsonb_build_array(jsonb_build_object('section', '',
                    'start', 1000 + n, 'end', 1001 + n, 'text', 'x')) from fact, generate_series(1, 120) n where id = 'h-f-leader' on conflict do nothing""");
        sql("""
                insert into item (id, set_id, position, current_version) select f.id, i.set_id, 1000, i.current_version
                from fact f, item i where f.id like 'pause-%' and i.id = 'h-leader' on conflict do nothing""");
        sql("""
                insert into item_fact (item_id, position, fact_id) select id, 0, id from fact where id like 'pause-%'
                on conflict do nothing""");
        try {
            sql("""
                    insert into memory (person_id, fact_id, phase, interval_days, stability, difficulty, due_day, last_day, answers)
                    select '%s', id, 'REVIEW', 10, 10, 5, date '2026-01-01' + position, date '2025-12-22' + position, 3
                    from fact where id like 'pause-%%'""".formatted(person));
            Due due = due();
            assertEquals(125, due.backlog().due());
            assertEquals(50, due.backlog().portion());
            assertEquals(due.today().plusDays(3), due.backlog().normal());
            assertEquals(List.of(), due.fresh(), "nothing new while there is a backlog");
            assertEquals(50, count());
            List<LocalDate> last = due.reviews().stream()
                    .filter(fact -> fact.id().startsWith("pause-"))
                    .map(fact -> fact.memory().memory().last())
                    .toList();
            assertEquals(
                    last.stream().sorted(Comparator.reverseOrder()).toList(), last, "what is remembered best first");
        } finally {
            sql("delete from memory where fact_id like 'pause-%'");
            sql("delete from item_fact where fact_id like 'pause-%'");
            sql("delete from item where id like 'pause-%'");
            sql("delete from fact where id like 'pause-%'");
        }
    }

    @Test
    void aDayTurnsAtFourWhereTheLearnerLives() {
        Instant now = clock.instant();
        answer(person, "h-size", RIGHT, now, Circumstances.rated(Grade.EASY, Duration.ofSeconds(3)));
        var today = LearnerSettings.DEFAULT.boundary().dayAt(now);
        assertEquals(today, due().today());
        QuarkusTransaction.requiringNew()
                .run(() -> learners.save(person, LearnerSettings.DEFAULT.in(ZoneOffset.ofHours(14))));
        assertEquals(
                LearnerSettings.DEFAULT.in(ZoneOffset.ofHours(14)).boundary().dayAt(now), due().today());
    }

    private void learnAll() {
        Instant before = clock.instant().minus(Duration.ofDays(30));
        for (String item : ITEMS) {
            answer(item, RIGHT, before);
            answer(item, RIGHT, before.plus(Duration.ofMinutes(11)));
        }
        settle(0);
    }

    private void settle(int newPerDay) {
        LearnerSettings usual = LearnerSettings.DEFAULT;
        QuarkusTransaction.requiringNew()
                .run(() -> learners.save(
                        person,
                        new LearnerSettings(
                                usual.zone(),
                                usual.dayStart(),
                                usual.desiredRetention(),
                                newPerDay,
                                null,
                                2,
                                null,
                                true)));
    }

    private Due due() {
        return QuarkusTransaction.joiningExisting().call(() -> queue.of(person));
    }

    private int count() {
        return QuarkusTransaction.requiringNew().call(() -> queue.count(person));
    }
}
