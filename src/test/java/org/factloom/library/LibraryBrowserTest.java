package org.factloom.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factloom.browser.BrowserCase;
import org.factloom.browser.Watch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LibraryBrowserTest extends BrowserCase {

    @Inject
    Rivers rivers;

    @BeforeEach
    void load() {
        rivers.load();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPageCanBeUsedByEverybodyOnAPhoneAndOnADesk(int width) {
        try (BrowserContext visitor = chromium.visitor(width, 800)) {
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            check(page, "/library");
            check(page, "/articles/" + Rivers.SLUG);
            check(page, "/articles/" + Rivers.SLUG + "#fact-ft-leader");
            check(page, "/search");
            check(page, "/search?q=tarn");
            check(page, "/search?q=nowhereatall");
            watch.assertNothing();
        }
    }

    @Test
    void aFactLeadsToItsSentenceWhichIsMarked() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            page.navigate(home.resolve("/library").toString());
            page.getByLabel("Search articles and facts").fill("leader");
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tarn rising · leader: Ana Brod"))
                    .click();
            Locator sentence = page.locator(".fact", new Page.LocatorOptions().setHasText("Its leader was Ana Brod."));
            assertThat(sentence).isInViewport();
            assertThat(sentence).hasCSS("background-color", "rgb(255, 231, 154)");
            Locator other = page.locator(".fact", new Page.LocatorOptions().setHasText("sentenced Ana Brod"));
            assertThat(other).hasCSS("background-color", "rgba(0, 0, 0, 0)");
        }
    }

    @Test
    void practiceIsOneClickAway() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            page.navigate(home.resolve("/articles/" + Rivers.SLUG).toString());
            page.locator("form[action='/practice'] button").first().click();
            page.waitForURL("**/attempts/*/questions/1");
        }
    }
}
