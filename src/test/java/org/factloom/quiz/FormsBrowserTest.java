package org.factloom.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.factloom.browser.BrowserCase;
import org.factloom.browser.Watch;
import org.factloom.item.Form;
import org.factloom.library.SetLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, choices for a blank, pairs, several right options and lists, answered by keyboard alone. */
@QuarkusTest
class FormsBrowserTest extends BrowserCase {

    private static final Map<String, String> STREETS =
            Map.of("Rope makers", "Hemp Lane", "Sail makers", "Canvas Yard", "Coopers", "Barrel Row");

    @Inject
    SetLoader loader;

    @Inject
    Sittings sittings;

    @BeforeEach
    void load() {
        assertEquals(List.of(), loader.load(Path.of("src/test/resources/ports")).errors());
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyFormIsAnsweredByKeys(int width) {
        try (BrowserContext visitor = chromium.visitor(width, 800)) {
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            page.navigate(home.resolve("/articles/port-amal").toString());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Practise this article"))
                    .press("Enter");
            for (int number = 1; number <= 5; number++) {
                page.waitForURL("**/questions/" + number);
                assertThat(page.locator("h1")).isFocused();
                check(page);
                String path = URI.create(page.url()).getPath();
                answer(page, sittings.form(path.substring(0, path.indexOf("/questions/")), number));
                assertThat(page.locator(".verdict.right")).isFocused();
                assertThat(page.locator(".difference")).hasCount(0);
                check(page);
                page.keyboard().press("Enter");
            }
            page.waitForURL("**/result");
            assertThat(page.locator("h1")).hasText("You answered 5 of 5 right");
            check(page);
            watch.assertNothing();
        }
    }

    @Test
    void aWrongOptionOfSeveralIsExplainedByItsOwnSentence() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            page.navigate(home.resolve("/articles/port-amal").toString());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Practise this article"))
                    .click();
            page.waitForURL("**/questions/1");
            String path = URI.create(page.url()).getPath();
            String attempt = path.substring(0, path.indexOf("/questions/"));
            page.navigate(home.resolve(attempt + "/questions/" + sittings.number(attempt, Form.MULTIPLE_RESPONSE))
                    .toString());
            for (String pier : List.of("North Mole", "Hemp Lane")) {
                page.keyboard().press(keyOf(page, "label", pier));
            }
            page.keyboard().press("Enter");
            assertThat(page.locator(".options .key:not(.mine) .tag")).hasText("✓ correct, missed");
            assertThat(page.locator("blockquote.source"))
                    .containsText(Pattern.compile(
                            "Why not Hemp Lane\\?.*The rope makers work in Hemp Lane\\.", Pattern.DOTALL));
            check(page);
        }
    }

    private static void answer(Page page, Form form) {
        Keyboard keys = page.keyboard();
        switch (form) {
            case NUMERIC -> {
                keys.type("14 000");
                keys.press("Enter");
            }
            case CLOZE_CHOICE -> keys.press(keyOf(page, "button", "Salt Pier"));
            case MULTIPLE_RESPONSE -> {
                for (String pier : List.of("North Mole", "Salt Pier")) {
                    keys.press(keyOf(page, "label", pier));
                }
                keys.press("Enter");
            }
            case MATCHING -> {
                List<String> lefts = page.locator(".pairs label bdi").allTextContents();
                keys.press("1");
                for (String left : lefts) {
                    keys.type(STREETS.get(left));
                    keys.press("Tab");
                }
                page.locator("h1").focus();
                keys.press("Enter");
            }
            case LIST -> {
                keys.type("long quay");
                keys.press("Tab");
                keys.type("Salt Peer");
                keys.press("Tab");
                keys.type("North Mole");
                keys.press("Enter");
            }
            default -> throw new IllegalStateException("not of this set: " + form);
        }
    }

    private static String keyOf(Page page, String control, String text) {
        return page.locator(control)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(text))
                .locator("kbd")
                .textContent();
    }
}
