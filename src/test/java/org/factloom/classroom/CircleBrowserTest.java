package org.factloom.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.factloom.classroom.ContestedSets.STATEMENT;
import static org.factloom.classroom.ContestedSets.TYPED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.browser.BrowserCase;
import org.factloom.browser.Watch;
import org.junit.jupiter.api.Test;

/**
 * The whole circle, in four browsers: a teacher assigns, one student has more time, all three take it, one contests, the teacher corrects the key, marks change exactly as the dry run said, and all whom it concerns are
 * told.
 */
@QuarkusTest
class CircleBrowserTest extends BrowserCase {

    private static final int MINUTES = 20;

    @Inject
    TestClasses classes;

    @Inject
    ContestedSets sets;

    private Page page(BrowserContext visitor, Person person) {
        signIn(visitor, person);
        return visitor.newPage();
    }

    /** One who takes what is assigned, and where. */
    private final class Student {
        private final Page page;
        private String exam = "";

        Student(BrowserContext visitor, Person person) {
            page = page(visitor, person);
        }

        void begin() {
            go(page, "/");
            page.locator("article:has(h2[id^=task-])")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Begin"))
                    .click();
            page.waitForURL("**/attempts/*");
            page.waitForLoadState();
            exam = page.url().replaceFirst(".*(/attempts/[^/#?]+).*", "$1");
        }

        int minutesLeft() {
            assertThat(page.locator("[data-timer]")).hasText(Pattern.compile("\\d:\\d\\d"));
            Matcher left = Pattern.compile("(\\d+):\\d\\d")
                    .matcher(page.locator("[data-timer]").innerText());
            assertTrue(left.find());
            return Integer.parseInt(left.group(1));
        }

        void take(String typed, boolean stands) {
            go(page, exam + "/questions/" + TYPED);
            page.waitForLoadState();
            page.locator("section.current input[name=text]").fill(typed);
            saved();
            go(page, exam + "/questions/" + STATEMENT);
            page.waitForLoadState();
            page.locator("section.current input[name=choice]")
                    .nth(stands ? 0 : 1)
                    .check();
            saved();
            go(page, exam + "/submission");
            button(page, "Submit").click();
            page.waitForURL("**/result");
        }

        private void saved() {
            assertThat(page.locator("[data-save-state]")).hasText(Pattern.compile("Saved .*"));
        }

        double score() {
            return sets.score(exam);
        }

        String news() {
            go(page, "/notices");
            return page.locator(".news").innerText();
        }
    }

    @Test
    void theWholeCircle() throws Exception {
        Person teacher = people.make(Role.TEACHER);
        UUID made = classes.make(teacher, "Piers 9c");
        List<Person> pupils = List.of(people.make(Role.STUDENT), people.make(Role.STUDENT), people.make(Role.STUDENT));
        pupils.forEach(pupil -> classes.add(made, pupil));
        String set = sets.make(teacher.id());
        try (BrowserContext desk = chromium.visitor(1280, 900);
                BrowserContext first = chromium.visitor(390, 780);
                BrowserContext second = chromium.visitor(390, 780);
                BrowserContext third = chromium.visitor(1024, 768)) {
            Watch watch = Watch.over(desk, home);
            Page teaching = page(desk, teacher);
            go(teaching, "/classes/" + made + "/assign?set=" + set);
            teaching.locator("details.more summary").first().click();
            teaching.locator("#minutes").fill(String.valueOf(MINUTES));
            button(teaching, "Assign").click();
            assertThat(teaching.getByText("0 of 3 have handed in")).isVisible();

            Student right = new Student(first, pupils.get(0));
            Student sure = new Student(second, pupils.get(1));
            Student silent = new Student(third, pupils.get(2));
            List<Student> all = List.of(right, sure, silent);
            go(
                    teaching,
                    "/classes/" + made + "/students/"
                            + classes.student(made, pupils.get(2).id()));
            teaching.locator("#pace").selectOption("2");
            teaching.locator("#accommodation ~ form #reason").fill("Reads slowly.");
            teaching.locator("#accommodation ~ form button").first().click();
            assertThat(teaching.getByText("Reads slowly.")).isVisible();
            all.forEach(Student::begin);
            assertEquals(MINUTES - 1, right.minutesLeft());
            assertEquals(2 * MINUTES - 1, silent.minutesLeft());
            right.take("Anna Berg", true);
            sure.take("Anna Berg", false);
            silent.take("Nobody", false);
            assertEquals(
                    List.of(3.0 / 6, 2.0 / 6, 0.0),
                    all.stream().map(Student::score).toList());

            go(sure.page, sure.exam + "/questions/" + STATEMENT);
            sure.page.locator("details.recourse summary").click();
            sure.page.locator("#reason").fill("The pier was taken down long ago.");
            sure.page.locator("details.recourse button").click();
            sure.page.waitForURL(Pattern.compile("#contested$"));

            go(teaching, "/contests");
            Locator contested =
                    teaching.locator(".contested", new Page.LocatorOptions().setHasText("The pier stands."));
            assertThat(contested).containsText("taken down long ago");
            contested
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Correct")))
                    .click();
            teaching.waitForURL("**/regrade");
            teaching.locator("input[name=key][value='1']").check();
            button(teaching, "Try it: show what would change").click();
            assertThat(teaching.locator("#trial")).containsText("2 up, 0 down, 1 the same");
            List<String> foreseen = teaching.locator("#trial tbody tr").allInnerTexts().stream()
                    .filter(row -> row.contains("▲"))
                    .sorted()
                    .toList();
            assertEquals(2, foreseen.size());
            assertEquals(0.0, silent.score());
            button(teaching, "Change it so").click();
            teaching.waitForURL("**/regrades/*");
            assertEquals(
                    foreseen,
                    teaching.locator("tbody tr").allInnerTexts().stream()
                            .sorted()
                            .toList());
            assertEquals(
                    List.of(3.0 / 6, 3.0 / 6, 1.0 / 6),
                    all.stream().map(Student::score).toList());

            assertTrue(sure.news().contains("went from 2 to 3 of 6"), sure::news);
            assertTrue(silent.news().contains("went from 0 to 1 of 6"), silent::news);
            check(sure.page);
            go(teaching, "/classes/" + made + "/calendar");
            teaching.locator(".tasks a").click();
            assertThat(teaching.getByText("3 of 3 have handed in")).isVisible();
            watch.assertNothing();
        }
    }
}
