package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.quiz.AssignedTerms;
import org.factloom.quiz.Taken;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.Test;

/** The marks that SQL counts are those that the rules of attempts count. */
@QuarkusTest
class CountedMarksTest {

    private static final List<String> COUNTING = List.of("BEST", "LAST", "FIRST", "AVERAGE");
    private static final List<String> LATE = List.of("ACCEPT", "PER_CENT", "NONE");

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    TestMarks marks;

    @Inject
    AssignedTerms terms;

    @Inject
    EntityManager database;

    @Test
    void allMarksAreThoseOfTheRules() {
        Random random = new Random(35);
        UUID made = classes.make();
        List<UUID> students = IntStream.range(0, 6)
                .mapToObj(_ -> people.make(Role.STUDENT))
                .peek(person -> classes.add(made, person))
                .map(person -> person.id())
                .toList();
        Instant now = Instant.now();
        Map<UUID, UUID> under = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            UUID assignment = assignments.assign(made, "tries", "5");
            assignments.set(
                    assignment,
                    "opens_at = null, closes_at = null, due_at = now() - interval '3 days', counting = '%s', late = '%s', late_per_cent = %d"
                            .formatted(COUNTING.get(i % 4), LATE.get(i % 3), random.nextInt(60)));
            under.put(assignment, (UUID)
                    assignments.one("select terms_id from assignment where id = '" + assignment + "'"));
            for (UUID student : students) {
                int tries = random.nextInt(4);
                for (int number = 1; number <= tries; number++) {
                    boolean runs = number == tries && random.nextInt(4) == 0;
                    marks.attempt(
                            assignment,
                            student,
                            number,
                            runs ? null : random.nextInt(5) / 4.0,
                            now.minusSeconds(random.nextInt(6 * 86_400)),
                            !runs && random.nextBoolean());
                }
            }
        }
        Map<UUID, Map<UUID, Taken>> expected =
                QuarkusTransaction.requiringNew().call(() -> terms.taken(under.values(), students));
        List<Tuple> cells = asked(GradebookQueries.OF_ALL, made, "now", now, "anonymous", false);
        assertEquals(12 * 6, cells.size());
        int marked = 0;
        for (Tuple cell : cells) {
            UUID person = (UUID)
                    assignments.one("select person_id from class_student where id = '" + cell.get("student") + "'");
            Taken taken = expected.getOrDefault(under.get(cell.get("assignment", UUID.class)), Map.of())
                    .get(person);
            Double mark = cell.get("mark", Double.class);
            assertEquals(taken != null && taken.isOpen(), cell.get("running"));
            if (taken == null || taken.score() == null) {
                assertEquals(null, mark);
                continue;
            }
            marked++;
            assertEquals(taken.score(), mark, 1e-12);
            if (cell.get("tries", Long.class) == 1) {
                assertEquals(taken.last(), cell.get("attempt"));
                assertEquals(
                        taken.daysLate(), cell.get("days_late", Integer.class).longValue());
                assertEquals(taken.handedIn(), cell.get("handed_in", Instant.class));
            }
        }
        assertTrue(marked > 30, "so few are marked: " + marked);
        assertFiguresAreThoseOf(cells, made, now);
    }

    /** The figures of assignments, and who is best, are asked on their own. */
    private void assertFiguresAreThoseOf(List<Tuple> cells, UUID made, Instant now) {
        List<Tuple> columns = asked(GradebookQueries.COLUMNS, made);
        assertEquals(12, columns.size());
        for (Tuple column : columns) {
            double[] own = cells.stream()
                    .filter(cell -> cell.get("assignment").equals(column.get("id")) && cell.get("mark") != null)
                    .mapToDouble(cell -> cell.get("mark", Double.class))
                    .sorted()
                    .toArray();
            assertEquals(own.length, column.get("n", Long.class));
            if (own.length > 0) {
                assertEquals(Arrays.stream(own).average().orElseThrow(), column.get("mean", Double.class), 1e-12);
                assertEquals(
                        (own[(own.length - 1) / 2] + own[own.length / 2]) / 2,
                        column.get("median", Double.class),
                        1e-12);
            }
        }
        Map<UUID, Double> totals = cells.stream()
                .filter(cell -> cell.get("counts", Boolean.class))
                .collect(Collectors.groupingBy(
                        cell -> cell.get("student", UUID.class),
                        Collectors.averagingDouble(
                                cell -> cell.get("mark") == null ? 0 : cell.get("mark", Double.class))));
        List<Tuple> withBest = asked(GradebookQueries.COLUMNS_AND_BEST, made, "now", now, "size", 50, "from", 0);
        assertEquals(
                columns.stream().map(CountedMarksTest::figures).toList(),
                withBest.stream().map(CountedMarksTest::figures).toList());
        List<Double> best = Arrays.stream(withBest.getFirst().get("students", UUID[].class))
                .map(totals::get)
                .toList();
        assertEquals(6, best.size());
        for (int i = 1; i < best.size(); i++) {
            assertTrue(best.get(i - 1) >= best.get(i) - 1e-12, best::toString);
        }
    }

    /** Means to what sums of doubles in another order agree in. */
    private static String figures(Tuple column) {
        return "%s %s %.9f %.9f".formatted(column.get("id"), column.get("n"), column.get("mean"), column.get("median"));
    }

    private List<Tuple> asked(String query, UUID made, Object... more) {
        return QuarkusTransaction.requiringNew().call(() -> {
            NativeQuery<Tuple> asked = database.unwrap(Session.class)
                    .createNativeQuery(query, Tuple.class)
                    .setParameter("class", made)
                    .setParameter("group", null);
            for (int i = 0; i < more.length; i += 2) {
                asked.setParameter((String) more[i], more[i + 1]);
            }
            return asked.getResultList();
        });
    }
}
