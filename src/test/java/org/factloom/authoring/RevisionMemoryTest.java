package org.factloom.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.item.Mark;
import org.factloom.learning.AnswerLog;
import org.factloom.learning.Circumstances;
import org.factloom.learning.DueFact;
import org.factloom.learning.DueQueue;
import org.factloom.learning.GradedResponse;
import org.factloom.learning.Memories;
import org.factloom.learning.StoredMemory;
import org.factloom.library.StoredItem;
import org.junit.jupiter.api.Test;

/** What a newer text does to those who have learned the older one. */
@QuarkusTest
class RevisionMemoryTest {

    @Inject
    TestPeople people;

    @Inject
    Newer newer;

    @Inject
    AnswerLog answerLog;

    @Inject
    Memories memories;

    @Inject
    DueQueue queue;

    @Inject
    Clock clock;

    @Test
    void memoriesOfKeptFactsStayWhatChangedIsDueAndWhatIsGoneIsAskedNoMore() throws Exception {
        Teacher teacher = new Teacher(people);
        UUID learner = teacher.person.id();
        String set = newer.set(teacher);
        String coup = newer.fact(set, "was staged, overthrowing");
        String strength = newer.fact(set, "strength");
        String rank = newer.fact(set, "rank");
        List<String> facts = learn(learner, newer.asked(set));
        assertTrue(facts.containsAll(List.of(coup, strength, rank)));
        newer.sql("update memory set due_day = current_date + 60 where person_id = '%s'".formatted(learner));
        newer.sql("update memory set due_day = current_date - 1 where person_id = '%s' and fact_id = '%s'"
                .formatted(learner, rank));
        assertEquals(Set.of(rank), due(learner));
        Map<String, StoredMemory> before = memories(learner, facts);
        Newer.brought(teacher, set, Newer.newer());
        assertEquals(Set.of(rank), due(learner), "nobody has accepted it");
        Newer.accept(teacher, set).then().statusCode(303);
        assertEquals(before, memories(learner, facts));
        assertEquals(Set.of(coup, strength), due(learner));
        String session = start(teacher.browser, coup);
        teacher.browser
                .get(session)
                .then()
                .body(containsString("What is asked here has changed"), not(containsString("This has changed:")));

        newer.sql("update memory set due_day = current_date where person_id = '%s'".formatted(learner));
        Browser administrator = people.browser(people.make(Role.ADMINISTRATOR));
        administrator.get("/sets/new").then().statusCode(200);
        administrator.json().post("/api/memories/rebuild").then().statusCode(202);
        rebuilt(administrator);
        Map<String, StoredMemory> rebuilt = memories(learner, facts);
        rebuild(administrator);
        assertEquals(rebuilt, memories(learner, facts));
        rebuilt.forEach((fact, memory) ->
                assertEquals(before.get(fact).memory().state(), memory.memory().state(), "the log alone makes it"));
        assertTrue(due(learner).containsAll(Set.of(coup, strength)));
    }

    private void rebuild(Browser administrator) throws InterruptedException {
        administrator.json().post("/api/memories/rebuild").then().statusCode(202);
        rebuilt(administrator);
    }

    private static void rebuilt(Browser administrator) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(end)
                && !administrator
                        .json()
                        .get("/api/memories/rebuild")
                        .jsonPath()
                        .getString("state")
                        .equals("DONE")) {
            Thread.sleep(200);
        }
    }

    private List<String> learn(UUID learner, List<StoredItem> items) {
        Instant at = clock.instant().minus(Duration.ofDays(20));
        QuarkusTransaction.requiringNew().run(() -> {
            for (StoredItem item : items) {
                int facts = item.facts().size();
                Mark right = new Mark(1, Collections.nCopies(facts, 1.0), "");
                answerLog.append(
                        learner,
                        List.of(new GradedResponse(
                                UUID.randomUUID(),
                                item.current(),
                                right,
                                at,
                                item.id(),
                                false,
                                Circumstances.UNKNOWN)));
            }
        });
        return items.stream()
                .flatMap(item -> item.facts().stream())
                .map(fact -> fact.id())
                .distinct()
                .toList();
    }

    private Map<String, StoredMemory> memories(UUID learner, List<String> facts) {
        return QuarkusTransaction.requiringNew().call(() -> memories.of(learner, facts));
    }

    private Set<String> due(UUID learner) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        queue.of(learner).reviews().stream().map(DueFact::id).collect(Collectors.toSet()));
    }

    private static String start(Browser browser, String fact) {
        browser.get("/review");
        String location = browser.post("/review", "fact", fact).header("Location");
        return location.substring(location.indexOf("/review/"));
    }
}
