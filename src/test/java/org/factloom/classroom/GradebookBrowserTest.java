package org.factloom.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.browser.BrowserCase;
import org.junit.jupiter.api.Test;

/** A teacher reads the gradebook, from its table to one answer, on a wide and on a narrow screen, and by keyboard. */
@QuarkusTest
class GradebookBrowserTest extends BrowserCase {

    private static final int WIDE = 1280;
    private static final int NARROWEST = 360;
    private static final List<String> TITLES = List.of(
            "The harbour revolt",
            "Pier and customs house, read twice",
            "Week 3",
            "Week 4: who said what, and when",
            "Week 5",
            "Week 6",
            "Week 7",
            "Revision before the examination");

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    TestMarks marks;

    @Inject
    ContestedSets sets;

    @Test
    void itsTableIsReadByKeyboardAndLeadsToEachAnswer() throws Exception {
        Person teacher = people.make(Role.TEACHER);
        UUID made = classes.make(teacher, "History 8a");
        List<Person> students = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            students.add(people.make(Role.STUDENT));
            classes.add(made, students.getLast());
        }
        assign(made, students);
        sit(made, teacher, students.getFirst());
        Page page = page(teacher, WIDE);
        go(page, "/classes/" + made + "/gradebook");
        checkAllWays(page, "marks-gradebook");
        page.setViewportSize(NARROWEST, 800);
        check(page);
        namesStayWhileKeysScroll(page);
        page.setViewportSize(WIDE, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        shoot(page, "marks-gradebook-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.getByLabel("Order").selectOption("total");
        button(page, "Show").click();
        page.waitForURL("**sort=total**");
        page.waitForLoadState();
        Locator mark = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("17 %"));
        mark.focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/attempts/*");
        page.waitForLoadState();
        assertThat(page.getByText("1 of 6 points, 17 %")).isVisible();
        checkAllWays(page, "marks-attempt");
        page.setViewportSize(NARROWEST, 800);
        check(page);
        page.setViewportSize(WIDE, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        shoot(page, "marks-attempt-print");
    }

    /** Marked, late, tried twice, under way, missing, excused, open. */
    private void assign(UUID made, List<Person> students) {
        for (int i = 0; i < TITLES.size(); i++) {
            UUID assignment = assignments.assign(made, "title", TITLES.get(i), "tries", "3");
            boolean open = i == TITLES.size() - 1;
            assignments.set(
                    assignment,
                    "closes_at = null, due_at = now() " + (open ? "+ interval '3 days'" : "- interval '36 hours'"));
            for (int k = 0; k < students.size() && !open; k++) {
                UUID student = students.get(k).id();
                Instant handedIn = Instant.now().minusSeconds((k + i) % 4 == 0 ? 3_600 : 3 * 86_400);
                switch ((i * 5 + k) % 7) {
                    case 0 ->
                        assignments.run(
                                "insert into allowance (terms_id, person_id, excused) select terms_id, '%s', %s from assignment where id = '%s'"
                                        .formatted(student, k % 2 == 0, assignment));
                    case 1 -> marks.attempt(assignment, student, 1, null, handedIn, false);
                    case 2 -> {
                        marks.attempt(assignment, student, 1, 0.4, handedIn, false);
                        marks.attempt(assignment, student, 2, 0.75, handedIn, false);
                    }
                    default -> marks.attempt(assignment, student, 1, (k * 7 + i * 3) % 11 / 10.0, handedIn, false);
                }
            }
        }
    }

    /** 1 of 6 points: one answer right, one wrong, three not given. */
    private void sit(UUID made, Person teacher, Person student) throws Exception {
        Response assigned = people.browser(teacher)
                .post("/classes/" + made + "/assign", "set", sets.make(teacher.id()), "title", "Pier", "tries", "3");
        assertEquals(303, assigned.statusCode(), assigned::asString);
        Browser learner = people.browser(student);
        String attempt = learner.post(
                        "/assignments/" + assigned.header("Location").replaceFirst(".*/", "") + "/attempts")
                .header("Location")
                .replaceFirst(".*(/attempts/[^/]*).*", "$1");
        sets.save(learner, attempt, ContestedSets.TYPED, "{\"text\": \"Mistress Pierwright\"}");
        sets.save(learner, attempt, ContestedSets.STATEMENT, "{\"choice\": 0}");
        sets.submit(learner, attempt);
    }

    private static void namesStayWhileKeysScroll(Page page) {
        Locator table = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Gradebook"));
        Locator name = table.locator("tbody th").first();
        table.focus();
        double before = name.boundingBox().x;
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("ArrowRight");
        }
        page.waitForCondition(() -> ((Number) table.evaluate("table => table.scrollLeft")).doubleValue() > 40);
        assertEquals(before, name.boundingBox().x, 1, "the names scroll away");
        assertTrue(name.boundingBox().width <= 0.45 * NARROWEST, "the names leave no room for marks");
        shoot(page, "marks-gradebook-scrolled");
    }
}
