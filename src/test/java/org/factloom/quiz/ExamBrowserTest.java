package org.factloom.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.factloom.account.Role;
import org.factloom.browser.Watch;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;

/** Exams as a learner takes them: by keys, and against the clock. */
@QuarkusTest
class ExamBrowserTest extends ExamBrowserCase {

    @Inject
    ExtraTimes extraTimes;

    @Test
    void aWholeExamIsTakenByKeyboardAlone() {
        try (BrowserContext visitor = chromium.visitor(360, 740)) {
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            page.navigate(home.resolve("/articles/" + HarbourRevolt.SLUG).toString());
            page.getByText("Other ways").press("Enter");
            button(page, "Start the exam").press("Enter");
            page.waitForURL("**/attempts/*");
            String attempt = URI.create(page.url()).getPath();
            for (int number = 1; number <= 5; number++) {
                assertThat(page.locator("section.current [id^=stem-]")).isFocused();
                check(page);
                answer(page, sittings.form(attempt, number));
                assertThat(state(page)).hasText(SAVED);
                page.locator("section.current [id^=stem-]").focus();
                if (number == 2) {
                    page.keyboard().press("f");
                    assertThat(page.locator(".navigator .flagged")).hasCount(1);
                }
                page.keyboard().press("Enter");
            }
            page.waitForURL("**/submission");
            assertThat(page.locator("main")).containsText("All 5 questions are answered.");
            check(page);
            page.keyboard().press("Enter");
            page.waitForURL("**/result");
            assertThat(page.locator("h1")).hasText("You answered 5 of 5 right");
            check(page);
            watch.assertNothing();
        }
    }

    @Test
    void aFlagOnEventsThatNobodyMovedIsNoAnswer() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = exam(visitor);
            String attempt = URI.create(page.url()).getPath();
            page.locator(".navigator [data-go='" + sittings.number(attempt, Form.ORDERING) + "']")
                    .click();
            page.keyboard().press("f");
            assertThat(state(page)).hasText(SAVED);
            assertThat(page.locator(".navigator .flagged")).hasCount(1);
            assertThat(page.locator(".navigator .answered")).hasCount(0);
            page.reload();
            assertThat(page.locator(".navigator .flagged")).hasCount(1);
            assertThat(page.locator(".navigator .answered")).hasCount(0);
            Locator mine = page.getByLabel("This order is my answer.");
            mine.check();
            assertThat(page.locator(".navigator .answered")).hasCount(1);
            assertThat(state(page)).hasText(SAVED);
            page.reload();
            assertThat(page.locator(".navigator .answered")).hasCount(1);
            assertThat(mine).isChecked();
            mine.uncheck();
            assertThat(page.locator(".navigator .answered")).hasCount(0);
            assertThat(state(page)).hasText(SAVED);
            page.locator("section.current [data-down]").first().click();
            assertThat(mine).isChecked();
            assertThat(state(page)).hasText(SAVED);
            List<String> order = page.locator("section.current .event").allTextContents();
            page.reload();
            assertThat(page.locator(".navigator .answered")).hasCount(1);
            assertEquals(order, page.locator("section.current .event").allTextContents());
            assertThat(page.locator(".navigator .flagged")).hasCount(1);
        }
    }

    @Test
    void theTimeIsTheServersAndCanBeHidden() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = exam(visitor);
            String attempt = URI.create(page.url()).getPath();
            assertThat(page.locator("[data-timer]")).containsText(Pattern.compile("(20:00|19:\\d\\d)"));
            button(page, "Hide the time").click();
            assertThat(page.locator("[data-timer]")).isHidden();
            sittings.end(attempt, 40);
            assertThat(page.locator("[data-announce]")).hasText("1 minute left.");
            assertThat(page.locator("[data-timer]")).isVisible();
            extraTimes.grant(
                    UUID.fromString(attempt.substring("/attempts/".length())),
                    Duration.ofMinutes(30),
                    people.make(Role.TEACHER).id(),
                    "Fire alarm");
            assertThat(page.locator("[data-timer]"))
                    .containsText(
                            Pattern.compile("(30|29):\\d\\d"),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
            sittings.end(attempt, -6);
            page.waitForURL("**/result");
        }
    }
}
