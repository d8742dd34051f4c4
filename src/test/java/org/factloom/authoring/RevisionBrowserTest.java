package org.factloom.authoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factloom.account.TestPeople;
import org.factloom.browser.BrowserCase;
import org.junit.jupiter.api.Test;

/** A newer text in a browser: pasted, watched, compared and accepted. */
@QuarkusTest
class RevisionBrowserTest extends BrowserCase {

    @Inject
    Newer newer;

    @Test
    void itIsPastedComparedAndAccepted() throws Exception {
        Teacher teacher = new Teacher(people);
        String set = newer.set(teacher);
        newer.edit(
                newer.asked(set).stream()
                        .filter(item ->
                                item.facts().stream().anyMatch(fact -> fact.id().equals(newer.fact(set, "strength"))))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                "How many men had the militia?");
        try (BrowserContext visitor = chromium.visitor(1280, 900)) {
            Page page = visitor.newPage();
            go(page, "/sign-in");
            page.getByLabel("Name").fill(teacher.person.name().orElseThrow());
            page.getByLabel("Password").fill(TestPeople.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("sign-in"));
            go(page, "/sets/" + set);
            page.getByText("More", new Page.GetByTextOptions().setExact(true)).click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A newer revision"))
                    .click();
            page.getByLabel("Paste the newer text").fill(Newer.newer());
            check(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare"))
                    .click();
            assertThat(page.getByText("Changed facts")).isVisible(new IsVisibleOptions().setTimeout(60_000));
            page.waitForLoadState();
            check(page);
            assertThat(page.getByText("its key contradicts the article")).isVisible();
            shoot(page, "revision");
            page.setViewportSize(360, 800);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            check(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept the newer text"))
                    .click();
            page.waitForURL(url -> url.endsWith("/sets/" + set));
            page.waitForLoadState();
            check(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            shoot(page, "flagged");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take the new value"))
                    .click();
            assertThat(page.getByText("The article says otherwise since")).isVisible();
            check(page);
        }
        assertTrue(newer.articleText(set).contains("35,000"));
        assertTrue(newer.asked(set).stream()
                .anyMatch(item -> item.current().item().stem().equals("How many men had the militia?")));
    }
}
