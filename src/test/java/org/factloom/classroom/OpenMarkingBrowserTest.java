package org.factloom.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.authoring.MadeSets;
import org.factloom.browser.BrowserCase;
import org.junit.jupiter.api.Test;

/** Two students write in their own words, and their teacher marks with the keyboard, each in a browser. */
@QuarkusTest
class OpenMarkingBrowserTest extends BrowserCase {

    private static final Pattern SAVED = Pattern.compile("Saved .*");

    @Inject
    TestClasses classes;

    @Inject
    MadeSets sets;

    private Page page(Person person, ColorScheme scheme) {
        Page page = page(person, 1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return page;
    }

    private Page write(Person student, UUID assignment, String text) {
        Page page = page(student, ColorScheme.LIGHT);
        go(page, "/assignments/" + assignment);
        button(page, "Begin").click();
        page.waitForURL("**/attempts/*");
        page.waitForLoadState();
        page.locator("section.current textarea[name=prose]").focus();
        page.keyboard().type(text + " 1");
        assertThat(page.locator("section.current textarea[name=prose]")).hasValue(text + " 1");
        assertThat(page.locator("section.current [data-count]")).hasText(String.valueOf(text.length() + 2));
        assertThat(page.locator("[data-save-state]")).hasText(SAVED);
        check(page);
        shoot(page, "marking-question");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Finish the exam …"))
                .last()
                .click();
        page.waitForURL("**/submission");
        button(page, "Submit").click();
        assertThat(page.getByText("Not marked yet")).isVisible();
        check(page);
        shoot(page, "marking-result");
        return page;
    }

    @Test
    void answersAreMarkedByKeysAndStudentsSeeThat() throws Exception {
        Person teacher = people.make(Role.TEACHER);
        UUID made = classes.make(teacher, "History 8a");
        Person student = people.make(Role.STUDENT);
        Person other = people.make(Role.STUDENT);
        classes.add(made, student);
        classes.add(made, other);
        String set = sets.open(teacher.id(), "a");
        String assigned = people.browser(teacher)
                .post("/classes/" + made + "/assign", "set", set, "title", "Kilns", "tries", "1")
                .header("Location");
        UUID assignment = UUID.fromString(assigned.replaceFirst(".*/", ""));
        Page learning = write(student, assignment, "It warmed the town, as nothing had before.");
        write(other, assignment, "No idea.");

        Page teaching = page(teacher, ColorScheme.DARK);
        check(teaching, "/assignments/" + assignment + "/marking?names=hidden");
        shoot(teaching, "marking-questions");
        teaching.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What is a?"))
                .click();
        teaching.waitForURL("**/marking/i*");
        teaching.waitForLoadState();
        assertThat(teaching.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show names")))
                .isVisible();
        teaching.waitForLoadState();
        check(teaching);
        assertThat(teaching.locator("[data-waiting]")).hasText("◷ 2 of 2 to mark");
        teaching.keyboard().press("2");
        assertThat(teaching.locator("[data-state]").first()).hasText(Pattern.compile("✓ Saved .*"));
        assertThat(teaching.locator("[data-waiting]")).hasText("◷ 1 of 2 to mark");
        teaching.keyboard().press("Enter");
        teaching.keyboard().press("9");
        teaching.keyboard().press("3");
        assertThat(teaching.locator("[data-state]").last()).hasText(Pattern.compile("✓ Saved .*"));
        assertThat(teaching.locator("[name=points]").last()).hasValue("3");
        teaching.keyboard().press("c");
        teaching.keyboard().type("Well done 3.");
        teaching.keyboard().press("Tab");
        assertThat(teaching.locator("[data-state]").last()).hasText(Pattern.compile("✓ Saved .*"));
        check(teaching);
        teaching.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(teaching, "marking-dark");
        assertThat(teaching.locator("[data-waiting]")).hasText("✓ 2 marked");
        teaching.reload();
        assertThat(teaching.locator("[data-state]").first())
                .hasText(Pattern.compile("✓ 2 of 3, by .* · \\d+ \\w+ 2\\d{3}, \\d\\d:\\d\\d"));
        assertThat(teaching.locator("[name=points]").first()).hasValue("2");
        assertThat(teaching.locator("[name=comment]").last()).hasValue("Well done 3.");
        teaching.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        check(teaching);
        shoot(teaching, "marking-light");
        teaching.setViewportSize(390, 900);
        check(teaching);
        shoot(teaching, "marking-narrow");

        learning.reload();
        assertThat(learning.getByText("Not marked yet")).hasCount(0);
        check(learning, "/notices");
        assertThat(learning.getByText("is marked: you have")).isVisible();
        learning.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the question"))
                .click();
        learning.waitForLoadState();
        assertThat(learning.getByText("of 3 points.")).isVisible();
        check(learning);
        shoot(learning, "marking-feedback");
        learning.setViewportSize(390, 900);
        check(learning);
        shoot(learning, "marking-feedback-narrow");
    }
}
