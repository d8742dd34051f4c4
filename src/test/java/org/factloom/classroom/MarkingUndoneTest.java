package org.factloom.classroom;

import static org.factloom.classroom.ContestedSets.CHOICE;
import static org.factloom.classroom.ContestedSets.STATEMENT;
import static org.factloom.classroom.ContestedSets.TYPED;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What becomes of marks by hand when something else changes a mark, and when they are taken back. */
@QuarkusTest
class MarkingUndoneTest extends MarkingCase {

    @Test
    void ofTwoTeachersTheSecondIsShownWhatStandsNow() {
        String attempt = sat(learner);
        String before = seen(teacher, attempt, TYPED);
        give(attempt, TYPED, "1", before).then().statusCode(303);
        give(attempt, TYPED, "1", before).then().statusCode(303);
        give(attempt, TYPED, "2", before)
                .then()
                .statusCode(409)
                .body(allOf(containsString("Somebody changed this mark"), containsString("1 of 2 points")));
        assertEquals(2.0 / 6, sets.score(attempt));
    }

    @Test
    void aLaterRegradeKeepsWhatWasGivenByHand() {
        String attempt = sat(learner);
        given(attempt, STATEMENT, "50 %");
        assertEquals(0.5 / 6, sets.score(attempt));
        String done = regrade(STATEMENT, "redress", "DROP", "lowering", "true", "reason", "Nobody could know.");
        assertEquals(0.5 / 6, sets.score(attempt));
        assertEquals(303, takeBack(attempt, STATEMENT).statusCode());
        assertEquals(0, sets.score(attempt));
        assertEquals(5, ((Number) points(attempt)).intValue());
        teacher.post(done + "/undo").then().statusCode(303);
        assertEquals(1.0 / 6, sets.score(attempt));
    }

    /** What can be reached in it, as its page says. */
    private Object points(String attempt) {
        Matcher points = Pattern.compile("of (\\d+) points, ")
                .matcher(teacher.get(page(attempt)).asString());
        assertTrue(points.find());
        return Integer.valueOf(points.group(1));
    }

    private String regrade(int number, String... decision) {
        String path = "/items/" + sets.id(set, number) + "/regrade";
        StringBuilder query = new StringBuilder("?");
        for (int i = 0; i < decision.length; i += 2) {
            query.append(decision[i])
                    .append('=')
                    .append(decision[i + 1].replace(" ", "+"))
                    .append('&');
        }
        String trial =
                teacher.get(path + query).then().statusCode(200).extract().asString();
        assertTrue(trial.contains("given by hand, kept"), trial);
        List<String> form = new ArrayList<>(List.of(decision));
        for (String name : List.of("known", "seen", "digest")) {
            Matcher field =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(trial);
            assertTrue(field.find());
            form.addAll(List.of(name, field.group(1)));
        }
        Response done = teacher.post(path, form.toArray(String[]::new));
        assertEquals(303, done.statusCode(), done::asString);
        return done.header("Location").replaceFirst(".*(/regrades/)", "$1");
    }

    @Test
    void takingBackRestoresEveryScore() {
        Random random = new Random(36);
        Map<String, Object> before = new HashMap<>();
        List<String> attempts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String attempt = sat(learner);
            attempts.add(attempt);
            before.put(attempt, state(attempt));
        }
        for (int deed = 0; deed < 12; deed++) {
            String attempt = attempts.get(random.nextInt(3));
            int number = random.nextInt(2) == 0 ? TYPED : 1 + random.nextInt(5);
            if (random.nextInt(4) == 0) {
                takeBack(attempt, number);
            } else {
                given(attempt, number, random.nextInt(101) + " %");
            }
        }
        String regrade = random.nextBoolean() ? "FULL" : "BOTH";
        given(attempts.getFirst(), CHOICE, "1");
        String done = regrade(CHOICE, "redress", regrade);
        for (String attempt : attempts) {
            for (int number = 1; number <= 5; number++) {
                assertEquals(303, takeBack(attempt, number).statusCode());
            }
        }
        teacher.post(done + "/undo").then().statusCode(303);
        attempts.forEach(attempt -> assertEquals(before.get(attempt), state(attempt), attempt));
    }

    /** Score, marks, and what the log says. */
    private List<?> state(String attempt) {
        return sets.list("""
                select a.score, w.number, w.score as mark, coalesce(cast(w.regraded as text), '-') || w.dropped || coalesce(cast(w.manual as text), '-'),
                    coalesce((select string_agg(f.said, ',' order by f.said) from (
                        select distinct on (l.fact_id) l.fact_id || case when l.withdrawn then '-' else cast(l.score as text) end as said
                        from answer_log l where l.response_id = w.id order by l.fact_id, l.correction desc) f), '')
                from attempt a join answer w on w.attempt_id = a.id where a.id = '%s' order by w.number""".formatted(attempt.substring("/attempts/".length()))).stream()
                .map(row -> List.of((Object[]) row))
                .toList();
    }
}
