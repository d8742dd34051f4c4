package org.factloom.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.browser.BrowserCase;
import org.junit.jupiter.api.Test;

/** A teacher gives a student more, while the student sits at it. */
@QuarkusTest
class AllowanceBrowserTest extends BrowserCase {

    private static final int WIDE = 1280;
    /** The page asks for its time every 8 s. */
    private static final int FOLLOWS_WITHIN = 10_000;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Test
    void whatATeacherGivesShowsOnTheStudentsPageWithinTenSeconds() {
        Person teacher = people.make(Role.TEACHER);
        UUID made = classes.make(teacher, "History 8a");
        Person student = people.make(Role.STUDENT);
        UUID place = classes.add(made, student);
        UUID assignment =
                assignments.assign(made, "minutes", "20", "due", "2098-06-01T10:00", "closes", "2098-06-02T10:00");
        Page learning = page(student, WIDE);
        go(learning, "/assignments/" + assignment);
        button(learning, "Begin").click();
        learning.waitForURL("**/attempts/*");
        learning.waitForLoadState();
        assertThat(learning.locator("[data-timer]")).containsText(Pattern.compile("19:|20:00"));
        Page teaching = page(teacher, WIDE);
        go(teaching, "/classes/" + made + "/students/" + place);
        check(teaching);
        teaching.getByLabel("Time", new Page.GetByLabelOptions().setExact(true)).selectOption("2");
        teaching.getByLabel("Why").fill("Reads slowly");
        button(teaching, "Set").click();
        assertThat(teaching.getByText("Time × 2").first()).isVisible();
        assertThat(learning.locator("[data-timer]"))
                .containsText(
                        Pattern.compile("39:|40:00"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(FOLLOWS_WITHIN));
        checkAllWays(teaching, "allowance-student");
        go(teaching, "/classes/" + made + "/assignments/" + assignment);
        checkAllWays(teaching, "allowance-assignment");
        teaching.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(student.name().orElseThrow()))
                .click();
        teaching.waitForURL("**/students/*");
        checkAllWays(teaching, "allowance-one");
        go(learning, "/classes/" + made);
        checkAllWays(learning, "allowance-own");
        go(learning, "/notices");
        checkAllWays(learning, "allowance-news");
        go(teaching, "/classes/" + made + "/assign?set=" + TestAssignments.SET + "&student=" + place);
        checkAllWays(teaching, "allowance-form");
    }
}
