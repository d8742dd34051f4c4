package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The heat map of a class, against another computation. */
@QuarkusTest
class ClassHeatTest extends ClassProgressCase {

    /** Memories of which the recall is computed here, straight from its formula, in the zone and by the curve of each. */
    @Test
    void theHeatMapIsThatOfAnotherComputation() {
        UUID made = measured.make(14);
        List<MeasuredClasses.Asked> facts = measured.facts();
        List<MeasuredClasses.Student> students = measured.students(made);
        UUID early = students.get(1).person();
        UUID own = students.get(2).person();
        measured.run(
                "insert into learner (person_id, zone, day_start, desired_retention, new_per_day, buttons) values ('%s', 'Pacific/Kiritimati', 4, 0.9, 20, 2)"
                        .formatted(early));
        measured.run(
                "insert into learner_model (person_id, weights, tried_at) select '%s', array[0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.3], now()"
                        .formatted(own));
        Random random = new Random(8);
        Map<UUID, Map<String, double[]>> known = new LinkedHashMap<>();
        for (MeasuredClasses.Student student : students.subList(1, students.size())) {
            ZoneId zone = student.person().equals(early) ? ZoneId.of("Pacific/Kiritimati") : ZoneOffset.UTC;
            for (MeasuredClasses.Asked fact : facts) {
                if (random.nextInt(10) < 7) {
                    int days = random.nextInt(30);
                    int stability = 1 + random.nextInt(40);
                    int answers = 1 + random.nextInt(4);
                    LocalDate last = measured.today(zone).minusDays(days);
                    measured.memory(student.person(), fact.id(), stability, last, answers);
                    double recall = MeasuredClasses.recall(
                            days, stability, student.person().equals(own) ? .3 : MeasuredClasses.W20);
                    known.computeIfAbsent(student.id(), _ -> new LinkedHashMap<>())
                            .put(fact.id(), new double[] {recall, answers});
                }
            }
        }
        Map<String, List<String>> sections = new LinkedHashMap<>();
        facts.forEach(fact ->
                sections.computeIfAbsent(fact.section(), _ -> new ArrayList<>()).add(fact.id()));
        JsonPath board = json(teacher(made), made, "?sort=name");
        assertEquals(List.copyOf(sections.keySet()), board.getList("heat.columns.name"));
        for (MeasuredClasses.Student student : students) {
            String row = "heat.rows.find { it.student == '" + student.id() + "' }";
            Map<String, double[]> mine = known.getOrDefault(student.id(), Map.of());
            int column = 0;
            for (List<String> section : sections.values()) {
                assertEquals(expected(section, List.of(mine)), board.get(row + ".cells[" + column++ + "].percent"));
            }
            assertEquals(
                    expected(facts.stream().map(MeasuredClasses.Asked::id).toList(), List.of(mine)),
                    board.get(row + ".all.percent"));
        }
        int column = 0;
        for (List<String> section : sections.values()) {
            assertEquals(expected(section, known.values()), board.get("heat.means[" + column + "].percent"));
            assertEquals(answers(section, known.values()), board.getInt("heat.means[" + column++ + "].answers"));
        }
        assertEquals(13, board.getInt("heat.mean.students"));
    }

    private static int answers(List<String> facts, Collection<Map<String, double[]>> people) {
        return (int) people.stream()
                .flatMap(person -> facts.stream().filter(person::containsKey).map(person::get))
                .mapToDouble(known -> known[1])
                .sum();
    }

    private static Integer expected(List<String> facts, Collection<Map<String, double[]>> people) {
        double sum = 0;
        double answers = 0;
        for (Map<String, double[]> person : people) {
            for (String fact : facts) {
                double[] found = person.getOrDefault(fact, new double[2]);
                sum += found[0];
                answers += found[1];
            }
        }
        boolean told = people.size() > 1 || answers >= (facts.size() == 1 ? 1 : 5);
        return told ? Integer.valueOf((int) Math.round(100 * sum / (facts.size() * people.size()))) : null;
    }
}
