package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.item.Mark;
import org.factloom.learning.AnswerLog;
import org.factloom.learning.GradedResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GuestMergeTest {

    private static final String WAITING = """
            select count(*) from pg_stat_activity
            where wait_event_type = 'Lock' and query like 'update attempt %'""";

    @Inject
    TestPeople people;

    @Inject
    Sittings sittings;

    @Inject
    Attempts attempts;

    @Inject
    AnswerLog answerLog;

    @Inject
    EntityManager entityManager;

    @Test
    void anAnswerThatIsBeingStoredGoesAlong() throws Exception {
        Person guest = people.make(Role.GUEST);
        Person account = people.make(Role.STUDENT);
        UUID attempt = sittings.start(guest.id());
        Browser browser = people.browser(guest);
        String name = account.name().orElseThrow();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Integer> signIn = QuarkusTransaction.requiringNew().call(() -> {
                AttemptSlot slot = attempts.ofForAnswering(guest.id(), attempt)
                        .orElseThrow()
                        .slot(1)
                        .orElseThrow();
                Future<Integer> sent =
                        other.submit(() -> browser.post("/sign-in", "name", name, "password", TestPeople.PASSWORD)
                                .statusCode());
                awaitMerge(sent);
                Mark mark = new Mark(1, List.of(1.0), "");
                answerLog.append(
                        guest.id(),
                        List.of(new GradedResponse(
                                UUID.randomUUID(), slot.itemVersion(), mark, guest.createdAt(), attempt, false)));
                return sent;
            });
            assertEquals(303, signIn.get());
        }
        assertEquals(1, answerLog.count("personId", account.id()));
        assertEquals(1, attempts.count("personId", account.id()));
    }

    /** Until the merge waits for the attempt. */
    private void awaitMerge(Future<Integer> signIn) {
        while (!signIn.isDone() && waiting() == 0) {
            Thread.onSpinWait();
        }
    }

    /** In a transaction of its own each time: within one, the view stays as it was first read. */
    private int waiting() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager.createNativeQuery(WAITING).getSingleResult()).intValue());
    }
}
