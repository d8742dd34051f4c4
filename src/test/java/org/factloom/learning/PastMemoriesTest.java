package org.factloom.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.account.PersonErased;
import org.factloom.item.Mark;
import org.junit.jupiter.api.Test;

/** What was known at instants gone by. */
@QuarkusTest
class PastMemoriesTest extends MemoryCase {

    private static final List<String> ITEMS = List.of("h-leader", "h-order", "h-place");
    private static final List<String> FACTS =
            List.of("h-f-leader", "h-f-place", "h-f-docks", "h-f-union", "h-f-return", "h-f-size");
    private static final List<List<String>> ALL = List.of(FACTS);

    @Inject
    PastMemories past;

    @Inject
    GroupMemories groups;

    @Inject
    Event<PersonErased> erased;

    @Inject
    Clock clock;

    @Inject
    AgroalDataSource database;

    private Past worked(UUID who, Instant... instants) throws InterruptedException {
        return worked(who, ALL, instants);
    }

    private Past worked(UUID who, List<List<String>> groups, Instant... instants) throws InterruptedException {
        Optional<Map<UUID, Past>> found = Optional.empty();
        for (int tries = 0; tries < 600 && found.isEmpty(); tries++) {
            found = past.of(Set.of(who), groups, List.of(instants));
            Thread.sleep(20);
        }
        return found.orElseThrow().get(who);
    }

    /** Of what was answered in order, out of order, marked anew and taken back. */
    @Test
    void nowItIsWhatTheMemoriesSay() throws InterruptedException {
        Random random = new Random(11);
        Instant now = clock.instant();
        for (int i = 0; i < 24; i++) {
            String item = ITEMS.get(random.nextInt(3));
            int facts = version(item).item().origin().facts().size();
            Instant at = now.minus(Duration.ofHours(20 * (25 - i) + (i % 5 == 0 ? 50 : 0)));
            UUID response = answer(item, mark(random, facts), at);
            if (i % 6 == 1) {
                QuarkusTransaction.requiringNew().run(() -> answerLog.correct(person, response, mark(random, facts)));
            }
            if (i % 6 == 4) {
                QuarkusTransaction.requiringNew().run(() -> answerLog.withdraw(person, response));
            }
        }
        List<List<String>> each = FACTS.stream().map(List::of).toList();
        Past known = worked(person, each, now.minus(Duration.ofDays(40)), now);
        assertFalse(known.begun(0));
        assertTrue(known.begun(1));
        List<GroupMemories.Remembered> remembered =
                QuarkusTransaction.requiringNew().call(() -> groups.of(List.of(person), FACTS));
        assertTrue(remembered.stream().anyMatch(one -> one.fact().missed()));
        for (GroupMemories.Remembered one : remembered) {
            double counts = one.fact().missed() ? 0 : one.fact().recall();
            assertEquals(counts, known.recalled(1, FACTS.indexOf(one.fact().id())), 1e-9, one.fact()::id);
        }
        assertEquals(0, known.recalled(1, FACTS.indexOf("h-f-size")));
        Past both = worked(person, List.of(FACTS.subList(0, 2), FACTS.subList(2, 6)), now);
        assertEquals(known.recalled(1, 0) + known.recalled(1, 1), both.recalled(0, 0), 1e-9);
        assertEquals(known.recalled(1, null), both.recalled(0, null), 1e-9);
    }

    private static Mark mark(Random random, int facts) {
        List<Double> scores =
                Stream.generate(() -> (double) random.nextInt(2)).limit(facts).toList();
        return new Mark(
                scores.stream().mapToDouble(Double::doubleValue).average().orElse(0), scores, "");
    }

    @Test
    void itIsWorkedOutAnewWhenSomethingOlderArrivesOrTheCurveChanges() throws InterruptedException {
        answer("h-leader", RIGHT, MORNING);
        Instant end = MORNING.plus(Duration.ofDays(2));
        double before = worked(person, end).recalled(0, null);
        answer("h-leader", RIGHT, end);
        answer(newPerson(), "h-place", RIGHT, MORNING, Circumstances.UNKNOWN);
        assertEquals(
                before,
                past.of(Set.of(person), ALL, List.of(end))
                        .orElseThrow()
                        .get(person)
                        .recalled(0, null));
        answer("h-place", RIGHT, MORNING);
        assertTrue(past.of(Set.of(person), ALL, List.of(end)).isEmpty());
        assertEquals(2 * before, worked(person, end).recalled(0, null), .2);
        sql(
                "insert into learner_model (person_id, weights, tried_at) select '%s', array[0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.3], now()"
                        .formatted(person));
        assertTrue(past.of(Set.of(person), ALL, List.of(end)).isEmpty());
        worked(person, end);
    }

    @Test
    void ofWhoeverIsErasedNothingIsKept() throws InterruptedException {
        answer("h-leader", RIGHT, MORNING);
        Instant end = MORNING.plus(Duration.ofDays(2));
        assertTrue(worked(person, end).begun(0));
        UUID other = newPerson();
        worked(other, end);
        QuarkusTransaction.requiringNew().run(() -> erased.fire(new PersonErased(person, UUID::randomUUID)));
        assertTrue(past.of(Set.of(other), ALL, List.of(end)).isPresent());
        assertTrue(past.of(Set.of(person), ALL, List.of(end)).isEmpty());
        assertFalse(worked(person, end).begun(0));
    }

    /** As when a regrade of many is being stored while others answer. */
    @Test
    void whatIsStoredLaterThanItWasNumberedIsNoticed() throws Exception {
        answer("h-leader", RIGHT, MORNING);
        Instant end = MORNING.plus(Duration.ofDays(2));
        double before = worked(person, end).recalled(0, null);
        try (Connection longer = database.getConnection();
                Statement storing = longer.createStatement()) {
            longer.setAutoCommit(false);
            storing.executeUpdate("""
                    insert into answer_log (person_id, response_id, item_version_id, form, fact_id, score, answered_at)
                    select person_id, uuidv7(), item_version_id, form, 'h-f-place', 1, answered_at from answer_log where person_id = '%s'""".formatted(person));
            answer(newPerson(), "h-place", RIGHT, MORNING, Circumstances.UNKNOWN);
            end = end.plus(Duration.ofHours(1));
            assertEquals(before, worked(person, end).recalled(0, null), .1);
            longer.commit();
        }
        assertTrue(past.of(Set.of(person), ALL, List.of(end)).isEmpty());
        assertEquals(2 * before, worked(person, end).recalled(0, null), .2);
    }

    @Test
    void ofTwoThousandStudentsAndAHundredSectionsAllIsKept() {
        assertTrue(PastMemories.fits(2000, 100, 7));
        assertFalse(PastMemories.fits(5000, 1000, 7));
    }
}
