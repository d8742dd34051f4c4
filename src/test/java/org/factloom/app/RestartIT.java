package org.factloom.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.factloom.browser.Chromium;
import org.factloom.browser.Watch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the whole product is for, on the question sets that ship with it: a guest learns, signs up, and nothing is lost. */
class RestartIT {

    private static final String PASSWORD = "four marsh boats";

    private static Chromium chromium;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void aGuestWhoQuizzesByKeyboardAloneAndSignsUpFindsTheProgressAfterKillNine() throws Exception {
        Map<String, String> environment = new HashMap<>();
        environment.put("FACTLOOM_DATA", folder.resolve("data").toString());
        String known;
        ApplicationProcess first = ApplicationProcess.start(folder, environment);
        try (BrowserContext guest = chromium.visitor()) {
            Watch watch = Watch.over(guest, first.at("/"));
            Page page = guest.newPage();
            page.navigate(first.at("/").toString());
            page.keyboard().press("Enter");
            for (int number = 1; number <= 10; number++) {
                page.waitForURL("**/questions/" + number);
                assertThat(page.locator("h1")).isFocused();
                answer(page);
                assertThat(page.locator(".verdict")).isFocused();
                page.waitForLoadState();
                page.keyboard().press("Enter");
            }
            page.waitForURL("**/result");
            signUp(page);
            page.navigate(first.at("/").toString());
            known = page.locator("h1").textContent();
            assertTrue(known.matches("You know \\d+ of \\d+ facts"), known);
            watch.assertNothing();
        } finally {
            first.kill();
        }

        try (ApplicationProcess second = ApplicationProcess.start(folder, environment);
                BrowserContext elsewhere = chromium.visitor()) {
            Page page = elsewhere.newPage();
            page.navigate(second.at("/sign-in").toString());
            page.getByLabel("Name").fill("Keyboard learner");
            page.getByLabel("Password").fill(PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.getByText("Keyboard learner")).isVisible();
            page.navigate(second.at("/").toString());
            assertEquals(known, page.locator("h1").textContent());
            page.navigate(second.at("/progress").toString());
            assertThat(page.getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK).first())
                    .isVisible();
        }
    }

    /** Whatever is asked: the first option, a year, the order as it is, or that the card was known. */
    private static void answer(Page page) {
        Keyboard keys = page.keyboard();
        if (page.locator("#text").count() > 0) {
            keys.type("1968");
            keys.press("Enter");
        } else if (page.locator(".event").count() > 0) {
            keys.press("Enter");
        } else {
            if (page.locator("[data-key='1']").count() == 0) {
                keys.press(" ");
                page.locator("[data-key='1']").waitFor();
            }
            keys.press("1");
        }
    }

    private static void signUp(Page page) {
        Keyboard keys = page.keyboard();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign up to keep it"))
                .focus();
        keys.press("Enter");
        page.waitForURL("**/sign-up*");
        page.getByLabel("Name").focus();
        keys.type("Keyboard learner");
        keys.press("Tab");
        keys.type(PASSWORD);
        keys.press("Enter");
        assertThat(page.getByText("Keyboard learner")).isVisible();
    }
}
