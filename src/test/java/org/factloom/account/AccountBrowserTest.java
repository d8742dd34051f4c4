package org.factloom.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factloom.browser.BrowserCase;
import org.factloom.browser.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccountBrowserTest extends BrowserCase {

    @Inject
    People stored;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPageCanBeUsedByEverybodyOnAPhoneAndOnADesk(int width) {
        try (BrowserContext visitor = chromium.visitor(width, 800)) {
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            check(page, "/sign-in");
            check(page, "/sign-up");
            QuarkusTransaction.requiringNew()
                    .run(() -> stored.update("role = ?1 where role = ?2", Role.STUDENT, Role.ADMINISTRATOR));
            check(page, "/setup");
            check(page, "/sign-in/forgotten");
            page.getByLabel("Name or e-mail address").fill("somebody");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send me a link"))
                    .click();
            assertThat(page.getByText("If there is such an account")).isVisible();
            check(page);
            signIn(visitor, people.make(Role.ADMINISTRATOR));
            check(page, "/settings/email");
            check(page, "/administration/mail");
            check(page, "/administration/people/" + people.make(Role.TEACHER).id());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a code for"))
                    .click();
            check(page);
            check(page, "/settings");
            page.getByLabel("What is the token for?").fill("gradebook of a school with a long name");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a token"))
                    .click();
            check(page);
            check(page, "/administration/people");
            page.locator(".menu summary").click();
            check(page);
            watch.assertNothing();
            check(page, "/nowhere");
        }
    }

    @Test
    void aRefusedFormPutsTheCursorWhereTheMistakeIs() {
        try (BrowserContext visitor = chromium.visitor(390, 844)) {
            Page page = visitor.newPage();
            page.navigate(home.resolve("/sign-up").toString());
            page.getByLabel("Name").fill("Somebody New");
            page.getByLabel("Password").fill("short");
            page.keyboard().press("Enter");
            Locator password = page.getByLabel("Password");
            assertThat(password).isFocused();
            assertThat(password)
                    .hasAccessibleDescription(
                            "The password needs at least 8 characters. At least 8 characters. Several words are easy to remember and hard to guess.");
            assertThat(page.getByLabel("Name")).hasValue("Somebody New");
            check(page);
        }
    }

    @Test
    void theSwitchForSingleKeysIsKeptOnTheDevice() {
        try (BrowserContext visitor = chromium.visitor()) {
            signIn(visitor, people.make(Role.STUDENT));
            Page page = visitor.newPage();
            page.navigate(home.resolve("/settings").toString());
            page.locator("h1").click();
            page.keyboard().press("?");
            assertThat(page.locator("dialog#keys")).isVisible();
            check(page);
            page.locator("dialog#keys input[type=checkbox]").uncheck();
            page.keyboard().press("Escape");

            page.reload();
            Locator onPage = page.locator("main [data-keys-switch]");
            assertThat(onPage).not().isChecked();
            page.keyboard().press("?");
            assertThat(page.locator("dialog#keys")).isHidden();
            onPage.check();
            page.locator("h1").click();
            page.keyboard().press("?");
            assertThat(page.locator("dialog#keys")).isVisible();
        }
    }

    @Test
    void noKeyFiresInATextFieldOrWithAModifier() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            page.navigate(home.resolve("/sign-in").toString());
            page.evaluate(
                    "import('/js/keys.js').then(keys => { window.fired = 0; keys.register({ key: 'x', label: 'Count', run: () => window.fired++ }) })");
            page.getByLabel("Name").press("x");
            page.locator("h1").click();
            page.keyboard().press("Control+x");
            page.keyboard().press("Alt+x");
            page.keyboard().press("Meta+x");
            assertEquals(0, page.evaluate("window.fired"));
            page.keyboard().press("x");
            assertEquals(1, page.evaluate("window.fired"));
            page.keyboard().press("?");
            assertThat(page.locator("dialog#keys")).containsText("Count");
            page.keyboard().press("x");
            assertEquals(1, page.evaluate("window.fired"), "nothing fires behind a dialog");
        }
    }

    @Test
    void theSkipLinkComesFirstAndLeadsToTheContent() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            page.navigate(home.resolve("/sign-in").toString());
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            assertTrue((boolean) page.evaluate("document.activeElement.id === 'main'"));
        }
    }
}
