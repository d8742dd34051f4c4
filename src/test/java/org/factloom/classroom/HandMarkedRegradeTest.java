package org.factloom.classroom;

import static org.factloom.classroom.ContestedSets.CHOICE;
import static org.factloom.classroom.ContestedSets.LIST;
import static org.factloom.classroom.ContestedSets.STATEMENT;
import static org.factloom.classroom.ContestedSets.TYPED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Regrades and marks by hand, given and taken back in any order, leave nothing behind. */
@QuarkusTest
class HandMarkedRegradeTest {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    ContestedSets sets;

    private Browser teacher;
    private Browser learner;
    private UUID made;
    private String set;
    private String attempt;

    @BeforeEach
    void make() throws Exception {
        made = classes.make();
        Person owner = classes.owner(made);
        teacher = people.browser(owner);
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        learner = people.browser(student);
        set = sets.make(owner.id());
        Response assigned = teacher.post("/classes/" + made + "/assign", "set", set, "title", "Pier", "tries", "1");
        String begun = learner.post(
                        "/assignments/" + assigned.header("Location").replaceFirst(".*/", "") + "/attempts")
                .header("Location");
        attempt = begun.replaceFirst(".*(/attempts/[^/]*).*", "$1");
        sets.save(learner, attempt, TYPED, "{\"text\": \"Ana Bergh\"}");
        sets.save(learner, attempt, CHOICE, "{\"choice\": 1}");
        sets.save(learner, attempt, STATEMENT, "{\"choice\": 0}");
        sets.save(learner, attempt, LIST, "{\"texts\": [\"Basra\", \"London\"]}");
        sets.submit(learner, attempt);
    }

    private String field(String page, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(teacher.get(page).then().statusCode(200).extract().asString());
        assertTrue(found.find(), page);
        return found.group(1);
    }

    private String regrade(int number, String... decision) {
        String page = "/items/" + sets.id(set, number) + "/regrade";
        List<String> form = new ArrayList<>(List.of(decision));
        form.addAll(List.of("lowering", "true", "reason", "Because"));
        StringBuilder query = new StringBuilder("?");
        for (int i = 0; i < form.size(); i += 2) {
            query.append(form.get(i)).append('=').append(form.get(i + 1)).append('&');
        }
        String shown = page + query;
        for (String name : List.of("known", "seen", "digest")) {
            form.addAll(List.of(name, field(shown, "name=\"" + name + "\" value=\"([^\"]*)\"")));
        }
        Response done = teacher.post(page, form.toArray(String[]::new));
        assertEquals(303, done.statusCode(), done::asString);
        return done.header("Location").replaceFirst(".*(/regrades/)", "$1");
    }

    private void byHand(int number, String what, String mark) {
        String page = "/classes/" + made + attempt;
        String seen = field(page, "questions/" + number + "/mark\".*?name=\"seen\" value=\"([^\"]*)\"");
        Response done = teacher.post(
                page + "/questions/" + number + "/mark", "what", what, "mark", mark, "reason", "Because", "seen", seen);
        assertEquals(303, done.statusCode(), done::asString);
    }

    /** Score, marks, and what the log and the memory of it say of each fact. */
    private List<?> standing() {
        String id = attempt.replaceFirst(".*/", "");
        return Stream.of(
                        "select cast(id as text), score from attempt where id = '%s'",
                        "select number, score, regraded, dropped, manual from answer where attempt_id = '%s' order by number",
                        """
                        select distinct on (l.response_id, l.fact_id) cast(l.response_id as text), l.fact_id, case when not l.withdrawn then l.score end
                        from answer_log l join answer w on w.id = l.response_id where w.attempt_id = '%s'
                        order by l.response_id, l.fact_id, l.correction desc""")
                .flatMap(query -> sets.list(query.formatted(id)).stream())
                .map(row -> Arrays.toString((Object[]) row))
                .toList();
    }

    private void undo(String regrade) {
        assertEquals(303, teacher.post(regrade + "/undo").statusCode());
    }

    @Test
    void aQuestionThatWasDroppedUnderAMarkByHandIsRememberedAgain() {
        List<?> before = standing();
        byHand(TYPED, "give", "1");
        String dropped = regrade(TYPED, "redress", "DROP");
        byHand(TYPED, "undo", "");
        undo(dropped);
        assertEquals(before, standing());
        String full = regrade(STATEMENT, "redress", "DROP");
        byHand(STATEMENT, "give", "0");
        undo(full);
        byHand(STATEMENT, "undo", "");
        assertEquals(before, standing());
    }

    @Test
    void whatAKeyChangedUnderAMarkByHandIsToldOnceThatIsTakenBack() {
        byHand(STATEMENT, "give", "0.5");
        regrade(STATEMENT, "key", "1", "redress", "NEW");
        byHand(STATEMENT, "undo", "");
        String told = learner.get(attempt + "/questions/" + STATEMENT).asString();
        assertTrue(told.contains("from 100 % to 0 %"), told);
    }

    @Test
    void inAnyOrderNothingIsLeftBehind() {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            List<?> before = standing();
            List<String> regrades = new ArrayList<>();
            boolean[] hand = new boolean[LIST + 1];
            for (int step = 0; step < 8; step++) {
                int number = TYPED + random.nextInt(LIST);
                switch (random.nextInt(4)) {
                    case 0 -> {
                        byHand(number, hand[number] ? "undo" : "give", "0." + (1 + random.nextInt(9)));
                        hand[number] = !hand[number];
                    }
                    case 1 -> {
                        if (!regrades.isEmpty()) {
                            undo(regrades.removeLast());
                        }
                    }
                    default -> regrades.add(regrade(number, decision(random, number)));
                }
            }
            assertNotEquals(before, standing(), "seed " + seed);
            for (int number = TYPED; number <= LIST; number++) {
                if (hand[number] && random.nextBoolean()) {
                    byHand(number, "undo", "");
                    hand[number] = false;
                }
            }
            regrades.reversed().forEach(this::undo);
            for (int number = TYPED; number <= LIST; number++) {
                if (hand[number]) {
                    byHand(number, "undo", "");
                }
            }
            assertEquals(before, standing(), "seed " + seed);
        }
    }

    private static String[] decision(Random random, int number) {
        String redress = Redress.values()[random.nextInt(4)].name();
        return number == CHOICE || number == STATEMENT
                ? new String[] {"key", String.valueOf(random.nextInt(2)), "redress", redress}
                : new String[] {"redress", redress};
    }
}
