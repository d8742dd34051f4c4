package org.factloom.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.factloom.browser.Chromium;
import org.factloom.browser.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A student's way through the packaged application, by keyboard alone, with an accident. */
class LearningOutlivesTheServerIT {

    private static final String NAME = "Ana Brod";
    private static final String PASSWORD = "four marsh boats";
    private static final Pattern QUESTION = Pattern.compile("/questions/\\d+$");
    private static final Pattern RESULT = Pattern.compile("/result$");

    @TempDir
    Path folder;

    @Test
    void aGuestCompletesAQuizSignsUpAndFindsTheProgressAfterKillNine() throws Exception {
        try (Chromium chromium = Chromium.open();
                BrowserContext visitor = chromium.visitor()) {
            String known;
            ApplicationProcess first = start();
            try {
                assertTrue(first.alive(), first.lines()::toString);
                Watch watch = Watch.over(visitor, first.at("/"));
                Page page = visitor.newPage();
                page.navigate(first.at("/").toString());
                page.keyboard().press("Enter");
                page.waitForURL(QUESTION);
                while (!RESULT.matcher(page.url()).find()) {
                    answer(page);
                    page.waitForLoadState();
                    page.keyboard().press("Enter");
                    assertThat(page.locator(".verdict")).isHidden();
                    page.waitForLoadState();
                }
                signUp(page);
                page.navigate(first.at("/").toString());
                known = page.locator("h1").textContent();
                assertTrue(known.matches("You would answer \\d+ of \\d+ facts today"), known);
                watch.assertNothing();
            } finally {
                first.kill();
            }
            try (ApplicationProcess second = start();
                    BrowserContext elsewhere = chromium.visitor()) {
                assertTrue(second.alive(), second.lines()::toString);
                Page same = visitor.newPage();
                same.navigate(second.at("/").toString());
                assertThat(same.locator("h1")).hasText(known);

                Page other = elsewhere.newPage();
                other.navigate(second.at("/sign-in").toString());
                enterCredentials(other);
                other.navigate(second.at("/").toString());
                assertThat(other.locator("h1")).hasText(known);
            }
        }
    }

    /** Answers whatever is asked, and waits for the verdict. */
    private static void answer(Page page) {
        Keyboard keys = page.keyboard();
        if (page.locator("a[data-key=' ']").count() > 0) {
            keys.press(" ");
            assertThat(page.locator(".back")).isFocused();
        }
        if (page.locator("input[name=text], input[name=entry]").count() > 0) {
            keys.type(page.getByText("A number, in figures").count() > 0 ? "1200" : "1968");
            keys.press("Enter");
        } else {
            keys.press(page.locator("[data-events]").count() > 0 ? "Enter" : "1");
        }
        assertThat(page.locator(".verdict")).isFocused();
        assertThat(page.getByText(Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d")))
                .isVisible();
    }

    private static void signUp(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign up to keep it"))
                .focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/sign-up"));
        enterCredentials(page);
    }

    private static void enterCredentials(Page page) {
        page.getByLabel("Name").focus();
        page.keyboard().type(NAME);
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".menu summary")).hasText(NAME);
    }

    private ApplicationProcess start() throws Exception {
        return ApplicationProcess.start(
                folder,
                Map.of(
                        "FACTLOOM_DATA", folder.resolve("data").toString(),
                        "FACTLOOM_QUESTIONS",
                                Path.of("src/test/resources/questions")
                                        .toAbsolutePath()
                                        .toString()));
    }
}
