package org.factloom.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.factloom.account.GuestMerged;
import org.factloom.memory.Grade;
import org.factloom.memory.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Settings hold for the answers that are given while they hold, also when these are replayed later. */
@QuarkusTest
class ChangedSettingsTest extends MemoryCase {

    @Inject
    Event<GuestMerged> merged;

    @Test
    void nothingIsPutOffBeyondTheExam() {
        settle(0.9, DAY.plusDays(5));
        easy("h-size", 0);
        assertEquals(DAY.plusDays(5), due("h-f-size"));
        easy("h-size", 4);
        assertEquals(DAY.plusDays(5), due("h-f-size"));
        easy("h-size", 5);
        assertTrue(due("h-f-size").isAfter(DAY.plusDays(10)), "the exam is today");
        settle(0.9, null);
        assertEquals(0, rebuild.of(person).changed());
    }

    @Test
    void anExamThatIsPastDoesNothing() {
        easy("h-size", 0);
        LocalDate free = due("h-f-size");
        UUID other = person;
        person = newPerson();
        settle(0.9, DAY.minusDays(1));
        easy("h-size", 0);
        assertEquals(free, due("h-f-size"));
        assertTrue(!other.equals(person) && free.isAfter(DAY.plusDays(5)));
    }

    @Test
    void anAnswerMarkedOtherwiseLaterIsPlannedByTheSettingsOfItsTime() {
        settle(0.95, DAY.plusDays(30));
        UUID response = easy("h-size", 0);
        UUID missed = answer(person, "h-governor", WRONG, MORNING, Circumstances.UNKNOWN);
        easy("h-size", 6);
        settle(0.8, DAY.plusDays(1));
        QuarkusTransaction.requiringNew().run(() -> answerLog.correct(person, response, WRONG));
        QuarkusTransaction.requiringNew().run(() -> answerLog.correct(person, response, RIGHT));
        QuarkusTransaction.requiringNew().run(() -> answerLog.correct(person, missed, RIGHT));
        var before = all(person);
        settle(0.9, DAY.plusDays(2));
        assertEquals(0, rebuild.of(person).changed());
        assertEquals(before, all(person));
    }

    @Test
    void anAnswerThatComesLateIsPlannedByTheSettingsOfItsTime() {
        easy("h-size", 6);
        settle(0.95, DAY.plusDays(9));
        answer(
                person,
                "h-size",
                RIGHT,
                MORNING.plus(Duration.ofDays(7)),
                Circumstances.rated(Grade.EASY, Duration.ofSeconds(4)));
        answer(
                person,
                "h-size",
                RIGHT,
                MORNING.plus(Duration.ofDays(5)),
                Circumstances.rated(Grade.EASY, Duration.ofSeconds(4)));
        sql("delete from memory where person_id = '%s'".formatted(person));
        assertEquals(1, rebuild.of(person).changed());
        var before = all(person);
        settle(0.8, null);
        assertEquals(0, rebuild.of(person).changed());
        assertEquals(before, all(person));
    }

    @Test
    void aGuestsExamAndSettingsGoOverToTheAccount() {
        settle(0.95, DAY.plusDays(30));
        UUID response = easy("h-size", 0);
        UUID account = newPerson();
        QuarkusTransaction.requiringNew().run(() -> merged.fire(new GuestMerged(person, account)));
        assertEquals(learners.of(person), learners.of(account));
        QuarkusTransaction.requiringNew().run(() -> answerLog.correct(account, response, RIGHT));
        var before = all(account);
        sql("update learner set exam_date = null, desired_retention = 0.8 where person_id = '%s'".formatted(account));
        assertEquals(0, rebuild.of(account).changed());
        assertEquals(before, all(account));
    }

    private void settle(double retention, @Nullable LocalDate exam) {
        LearnerSettings usual = LearnerSettings.DEFAULT;
        QuarkusTransaction.requiringNew()
                .run(() ->
                        learners.save(person, new LearnerSettings(usual.zone(), 4, retention, 20, 20, 2, exam, true)));
    }

    private UUID easy(String item, int day) {
        return answer(
                person,
                item,
                RIGHT,
                MORNING.plus(Duration.ofDays(day)),
                Circumstances.rated(Grade.EASY, Duration.ofSeconds(4)));
    }

    private LocalDate due(String fact) {
        return assertInstanceOf(Phase.Review.class, memory(fact).phase()).due();
    }
}
