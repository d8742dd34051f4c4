package org.factloom.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.authoring.MadeSets;
import org.factloom.browser.BrowserCase;
import org.junit.jupiter.api.Test;

/** A teacher assigns a set, and a student takes it, each in a browser. */
@QuarkusTest
class AssignmentBrowserTest extends BrowserCase {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    @Inject
    TestClasses classes;

    @Inject
    MadeSets sets;

    /** Counted: no more than four. */
    private static final class Clicks {
        private int count;

        void on(Page page, AriaRole role, String name) {
            count++;
            page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                    .first()
                    .click();
            page.waitForLoadState();
        }
    }

    @Test
    void aTeacherAssignsInFourClicksAndAStudentTakesIt() throws Exception {
        Person teacher = people.make(Role.TEACHER);
        UUID made = classes.make(teacher, "History 8a");
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        String set = sets.make(teacher.id(), "a", "b");
        Page teaching = page(teacher, WIDE);
        go(teaching, "/sets/" + set);
        Clicks clicks = new Clicks();
        clicks.on(teaching, AriaRole.LINK, "Assign");
        check(teaching);
        clicks.on(teaching, AriaRole.LINK, "History 8a");
        check(teaching);
        clicks.on(teaching, AriaRole.BUTTON, "Assign");
        assertThat(teaching.getByText("0 of 1 have handed in")).isVisible();
        assertTrue(clicks.count <= 4);
        check(teaching);
        shoot(teaching, "assignment-progress");
        teaching.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change"))
                .click();
        teaching.waitForURL("**/change");
        check(teaching);
        shoot(teaching, "assignment-form");
        teaching.setViewportSize(NARROW, 900);
        check(teaching);
        shoot(teaching, "assignment-form-narrow");
        check(teaching, "/classes/" + made + "/calendar");
        shoot(teaching, "assignment-calendar-narrow");
        check(teaching, "/classes/" + made + "/assign");

        Page learning = page(student, NARROW);
        check(learning, "/");
        assertThat(learning.locator("h2[id^=task-]")).hasCount(1);
        shoot(learning, "assignment-home-narrow");
        check(learning, "/classes/" + made);
        learning.setViewportSize(WIDE, 900);
        check(learning);
        shoot(learning, "assignment-own");
        button(learning, "Begin").click();
        learning.waitForURL("**/attempts/*");
        learning.waitForLoadState();
        check(learning);
        learning.locator("section.current input[name=text]").fill("The a of all");
        assertThat(learning.locator("[data-save-state]")).hasText(Pattern.compile("Saved .*"));
        learning.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Finish the exam …"))
                .last()
                .click();
        learning.waitForURL("**/submission");
        button(learning, "Submit").click();
        assertThat(learning.getByText("You answered 1 of 2 right")).isVisible();
        check(learning);
        go(learning, "/");
        assertThat(learning.locator("h2[id^=task-]")).hasCount(0);
        go(teaching, "/classes/" + made + "/calendar");
        teaching.locator(".tasks a").click();
        assertThat(teaching.getByText("1 of 1 have handed in")).isVisible();
        assertThat(teaching.getByText("50 %")).isVisible();
        check(teaching);
        shoot(teaching, "assignment-progress-narrow");
    }
}
