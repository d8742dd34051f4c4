package org.factloom.classroom;

import static org.factloom.classroom.ContestedSets.CHOICE;
import static org.factloom.classroom.ContestedSets.LIST;
import static org.factloom.classroom.ContestedSets.SEVERAL;
import static org.factloom.classroom.ContestedSets.STATEMENT;
import static org.factloom.classroom.ContestedSets.TYPED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.library.ItemVersions;
import org.factloom.quiz.GivenAnswer;
import org.factloom.quiz.GivenAnswers;
import org.junit.jupiter.api.Test;

/** What was marked anew can be undone, the last first, and follows from what is stored. */
@QuarkusTest
class RegradeHistoryTest extends RegradeCase {

    @Inject
    GivenAnswers answers;

    @Inject
    ItemVersions versions;

    @Test
    void aLaterRegradeIsUndoneFirst() {
        sat(TYPED, "{\"text\": \"Nobody\"}");
        String first = regrade(TYPED, "redress", "FULL");
        String second = regrade(TYPED, "redress", "DROP");
        assertEquals(409, teacher.post(first + "/undo").statusCode());
        assertEquals(303, teacher.post(second + "/undo").statusCode());
        assertEquals(303, teacher.post(first + "/undo").statusCode());
    }

    @Test
    void undoingRestoresEveryScoreAndEveryRegradeFollowsFromWhatIsStored() {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            for (int i = 0; i < 5; i++) {
                String exam = sets.exam(student, set);
                for (int number = TYPED; number <= SEVERAL; number++) {
                    if (random.nextInt(5) > 0) {
                        sets.save(student, exam, number, response(random, number));
                    }
                }
                sets.submit(student, exam);
            }
            List<?> before = standing();
            List<String> done = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                done.add(random(random));
                assertReproducible();
            }
            assertNotEquals(before, standing(), "seed " + seed);
            for (String one : done.reversed()) {
                assertEquals(303, teacher.post(one + "/undo").statusCode());
                assertReproducible();
            }
            assertEquals(before, standing(), "seed " + seed);
        }
    }

    private static String response(Random random, int number) {
        return switch (number) {
            case TYPED ->
                "{\"text\": \"%s\"}"
                        .formatted(List.of("Anna Berg", "Ana Berg", "Bob", "").get(random.nextInt(3)));
            case CHOICE -> "{\"choice\": %d}".formatted(random.nextInt(3));
            case STATEMENT -> "{\"choice\": %d}".formatted(random.nextInt(2));
            case LIST -> "{\"texts\": [\"Basra\", \"%s\"]}".formatted(random.nextBoolean() ? "Aden" : "London");
            default -> "{\"choices\": [%d, 2]}".formatted(random.nextInt(2));
        };
    }

    private String random(Random random) {
        int number = TYPED + random.nextInt(SEVERAL);
        List<String> decision = new ArrayList<>();
        if (number == CHOICE || number == STATEMENT) {
            decision.addAll(List.of("key", String.valueOf(random.nextInt(2))));
        } else if (number == SEVERAL) {
            decision.addAll(List.of("key", String.valueOf(random.nextInt(2)), "key", "2"));
        }
        Redress redress = Redress.values()[random.nextInt(4)];
        decision.addAll(List.of("redress", redress.name()));
        // Whether dropping lowers depends on what the other marks were then, which stands in regrade_change.
        if (redress == Redress.DROP || random.nextBoolean()) {
            decision.addAll(List.of("lowering", "true", "reason", "Because"));
        }
        return regrade(number, decision.toArray(String[]::new));
    }

    /** All scores and marks, and what the log says of each answer and fact in the end. */
    private List<?> standing() {
        String mine =
                "select s.attempt_id from attempt_slot s join item_version v on v.id = s.item_version_id join item i on i.id = v.item_id"
                        + " join question_set q on q.id = i.set_id where q.slug = '" + set + "'";
        return Stream.of(
                        "select cast(id as text), score from attempt where id in (%s) order by id",
                        "select cast(id as text), score, regraded, dropped from answer where attempt_id in (%s) order by id",
                        """
                        select distinct on (l.response_id, l.fact_id) cast(l.response_id as text), l.fact_id, case when not l.withdrawn then l.score end
                        from answer_log l join answer w on w.id = l.response_id where w.attempt_id in (%s)
                        order by l.response_id, l.fact_id, l.correction desc""")
                .flatMap(query -> sets.list(query.formatted(mine)).stream())
                .map(row -> Arrays.toString((Object[]) row))
                .toList();
    }

    /** Makes all marks anew from responses, versions and decisions, and compares them with what is stored. */
    private void assertReproducible() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number = TYPED; number <= SEVERAL; number++) {
                String item = sets.id(set, number);
                Map<UUID, GivenAnswer.Standing> made = new HashMap<>();
                for (Regrade regrade : regrades.of(item).reversed()) {
                    if (regrade.undoneAt().isEmpty()) {
                        for (GivenAnswer answer :
                                answers.to(item, regrade.from().number())) {
                            GivenAnswer then = with(answer, made.getOrDefault(answer.id(), NEVER));
                            regrade.rule()
                                    .of(
                                            then,
                                            versions.findById(answer.version()).item())
                                    .ifPresent(mark -> made.put(answer.id(), mark.standing()));
                        }
                    }
                }
                for (GivenAnswer answer : answers.to(item, Integer.MAX_VALUE)) {
                    assertEquals(made.getOrDefault(answer.id(), NEVER), answer.standing());
                }
            }
        });
    }

    private static final GivenAnswer.Standing NEVER = new GivenAnswer.Standing(null, false);

    private static GivenAnswer with(GivenAnswer answer, GivenAnswer.Standing standing) {
        return new GivenAnswer(
                answer.id(),
                answer.number(),
                answer.version(),
                answer.response(),
                answer.marked(),
                answer.overridden(),
                standing,
                answer.manual(),
                answer.handMarked(),
                answer.run(),
                answer.log());
    }
}
