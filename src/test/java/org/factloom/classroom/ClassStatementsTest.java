package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.factloom.account.Browser;
import org.factloom.account.Names;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked does not depend on how many students a class has. */
@QuarkusTest
class ClassStatementsTest {

    private static final int TIMES = 5;

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void count() {
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void everyPageOfAClassAsksAsOftenForTenAsForFiveHundred() {
        UUID made = classes.make();
        Browser teacher = people.browser(classes.owner(made));
        classes.fill(made, 10);
        List<String> pages =
                List.of("/classes", "/classes/" + made, "/classes/" + made + "/code", "/classes/" + made + "/settings");
        List<Long> ten = statements(teacher, pages);
        classes.fill(made, 490);
        assertEquals(ten, statements(teacher, pages));
        assertTrue(ten.stream().allMatch(count -> count <= 6), ten::toString);
        teacher.get("/classes/" + made + "?page=10").then().statusCode(200);
    }

    @Test
    void aStudentsPagesAskAsOftenHoweverManyOthersThereAre() {
        UUID made = classes.make();
        var student = people.make(Role.STUDENT);
        classes.add(made, student);
        Browser browser = people.browser(student);
        List<String> pages = List.of("/classes", "/classes/" + made);
        List<Long> few = statements(browser, pages);
        classes.fill(made, 500);
        assertEquals(few, statements(browser, pages));
    }

    @Test
    void aListThatIsAddedAgainAsksAsOftenForFiveAsForFifty() {
        Statistics statistics = sessions.getStatistics();
        List<Long> asked = LongStream.of(5, 50)
                .mapToObj(count -> {
                    UUID made = classes.make();
                    Browser teacher = people.browser(classes.owner(made));
                    String stem = Names.next("Listed");
                    String list = LongStream.range(0, count)
                            .mapToObj(i -> stem + " " + i + ";;Group " + i % 5)
                            .collect(Collectors.joining("\n"));
                    String path = "/classes/" + made;
                    teacher.post(path + "/roster/import", "what", "add", "text", list)
                            .then()
                            .statusCode(200);
                    statistics.clear();
                    teacher.get(path).then().statusCode(200);
                    assertTrue(
                            statistics.getEntityLoadCount() < 5,
                            () -> statistics.getEntityLoadCount() + " loaded to count those who wait");
                    return LongStream.range(0, TIMES)
                            .map(_ -> {
                                statistics.clear();
                                teacher.post(path + "/roster/import", "what", "add", "text", list)
                                        .then()
                                        .statusCode(303);
                                return statistics.getPrepareStatementCount();
                            })
                            .min()
                            .orElseThrow();
                })
                .toList();
        assertEquals(asked.getFirst(), asked.getLast());
    }

    /** The fewest of some times: jobs that run meanwhile only add to them. */
    private List<Long> statements(Browser browser, List<String> pages) {
        Statistics statistics = sessions.getStatistics();
        return pages.stream()
                .map(page -> {
                    browser.get(page).then().statusCode(200);
                    return LongStream.range(0, TIMES)
                            .map(_ -> {
                                statistics.clear();
                                browser.get(page);
                                return statistics.getPrepareStatementCount();
                            })
                            .min()
                            .orElseThrow();
                })
                .toList();
    }
}
