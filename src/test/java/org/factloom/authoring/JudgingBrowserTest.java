package org.factloom.authoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.browser.BrowserCase;
import org.factloom.browser.Watch;
import org.junit.jupiter.api.Test;

/** Judging in a browser: by keys alone, by touch alone, and as fast as a machine presses keys. */
@QuarkusTest
class JudgingBrowserTest extends BrowserCase {

    private static final Path ARTICLE = Path.of("questions/iraq-1958-1990/ar-rashid-revolt.txt");
    private static final int WANTED = 10;

    /** Key presses from the pasted article to ten accepted items, besides the accepts. */
    private static final int MOST_KEYS = 15;

    @Inject
    Kilns kilns;

    private Person signIn(BrowserContext visitor) {
        Person teacher = people.make(Role.TEACHER);
        signIn(visitor, teacher);
        return teacher;
    }

    private static void tells(Page page, String words) {
        assertThat(page.locator(".standing")).containsText(words);
    }

    @Test
    void tenItemsByKeysAlone() {
        try (BrowserContext visitor = chromium.visitor(1024, 768)) {
            String set = kilns.set(signIn(visitor).id(), 4, 5);
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            Keyboard keys = page.keyboard();
            check(page, "/sets/" + set + "/review");
            assertThat(page.locator("h1")).isFocused();
            keys.press("a");
            tells(page, "1 accepted");
            tells(page, "Accepted. 1 in the set.");
            assertThat(page.locator("body > [role=status]")).hasText("✓ Accepted. 1 in the set.");
            assertThat(page.locator("h1")).isFocused();
            assertThat(page.locator("h1")).hasText(Kilns.stem(1));
            keys.press("3");
            assertThat(page.locator("[data-reasons]")).not().hasAttribute("open", "");
            tells(page, "0 rejected");
            keys.press("x");
            assertThat(page.locator("[data-reasons]")).hasAttribute("open", "");
            check(page);
            keys.press("3");
            tells(page, "1 rejected");
            keys.press("r");
            tells(page, "Replaced: this is the same fact in another form.");
            assertThat(page.locator(".marks")).containsText("Typed answer");
            check(page);
            keys.press("a");
            tells(page, "2 accepted");
            keys.press("j");
            tells(page, "Candidate 5 of 20");
            keys.press("ArrowLeft");
            tells(page, "Candidate 4 of 20");
            keys.press("k");
            tells(page, "Candidate 3 of 20");
            assertThat(page.locator(".decided")).containsText("Accepted");
            check(page);
            for (int undone = 0; undone < 4; undone++) {
                keys.press("u");
                assertThat(page.locator("input[name=number]")).hasCount(undone == 3 ? 0 : 1);
                if (undone < 3) {
                    assertThat(page.locator("input[name=number]")).hasValue(String.valueOf(3 - undone));
                }
            }
            tells(page, "0 accepted, 0 rejected");
            keys.press("A");
            tells(page, "16 accepted");
            keys.press("u");
            tells(page, "0 accepted");
            for (int i = 1; i <= WANTED; i++) {
                keys.press("a");
                tells(page, i + " accepted");
            }
            assertEquals(WANTED, kilns.asked(set).size());
            keys.press("?");
            assertThat(page.locator("#keys")).containsText("Why it is rejected");
            keys.press("Escape");
            page.reload();
            tells(page, WANTED + " accepted");
            check(page, "/sets/" + set + "/review/choose");
            watch.assertNothing();
        }
    }

    @Test
    void aCandidateIsEditedByKeysAlone() {
        try (BrowserContext visitor = chromium.visitor(1024, 768)) {
            String set = kilns.set(signIn(visitor).id(), 2, 2);
            Page page = visitor.newPage();
            go(page, "/sets/" + set + "/review?form=multiple-choice");
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).containsText("Edit");
            page.keyboard().press("Escape");
            page.keyboard().press("e");
            page.waitForURL("**/items/new?candidate=*");
            page.waitForLoadState();
            assertThat(page.locator("#stem")).hasValue(Kilns.stem(0));
            check(page);
            page.locator("#stem").fill("In which year?");
            page.locator("#points").press("Enter");
            page.waitForURL("**/review?form=multiple-choice*");
            page.waitForLoadState();
            tells(page, "Accepted. 1 in the set.");
            assertThat(page.locator("h1")).hasText(Kilns.stem(1));
            assertEquals(List.of("multiple-choice In which year?"), kilns.asked(set));
            page.keyboard().press("u");
            tells(page, "0 accepted");
            assertEquals(List.of(), kilns.asked(set));
        }
    }

    @Test
    void tenItemsByTouchAlone() {
        try (BrowserContext visitor = chromium.phone(390, 844)) {
            String set = kilns.set(signIn(visitor).id(), 9, 2);
            Page page = visitor.newPage();
            check(page, "/sets/" + set + "/review");
            page.locator("summary", new Page.LocatorOptions().setHasText("Reject"))
                    .tap();
            check(page);
            button(page, "Unclear").tap();
            tells(page, "1 rejected");
            assertThat(button(page, "Undo")).isVisible();
            assertTrue(page.locator(".deeds").boundingBox().height < 130, "the buttons stand in two rows");
            for (int i = 1; i <= WANTED; i++) {
                assertTrue(page.locator("button[value=accept]").boundingBox().y < 844, "the button is under the thumb");
                page.locator("button[value=accept]").tap();
                tells(page, i + " accepted");
            }
            assertEquals(WANTED, kilns.asked(set).size());
            check(page, "/sets/" + set + "/review/choose");
        }
    }

    @Test
    void fromAPastedArticleToTenItemsInFewKeys() throws IOException {
        String article = Files.readString(ARTICLE);
        try (BrowserContext visitor = chromium.visitor(1024, 768)) {
            signIn(visitor);
            Page page = visitor.newPage();
            bring(page, "= Warming =\n\n" + article.substring(article.indexOf("\n\n") + 2));
            go(page, "/sets/new");
            Instant start = Instant.now();
            int pressed = bring(page, article);
            Duration visible = Duration.between(start, Instant.now());
            for (int i = 1; i <= WANTED; i++) {
                page.keyboard().press("a");
                tells(page, i + " accepted");
            }
            Duration whole = Duration.between(start, Instant.now());
            System.out.printf(
                    "%d words: candidates after %d ms, %d items accepted after %d ms; %d key presses beyond the accepts%n",
                    article.split("\\s+").length, visible.toMillis(), WANTED, whole.toMillis(), pressed);
            assertTrue(pressed <= MOST_KEYS, pressed + " key presses");
        }
    }

    /** Pastes an article and waits for its first candidate; how many keys that takes. */
    private int bring(Page page, String article) {
        if (!page.url().endsWith("/sets/new")) {
            go(page, "/sets/new");
        }
        Keyboard keys = page.keyboard();
        assertThat(page.locator("#text")).isFocused();
        keys.insertText(article); // one press: paste
        int pressed = 1;
        while (!(boolean) page.evaluate("document.activeElement.matches('.bring .actions .button')")) {
            keys.press("Tab");
            pressed++;
        }
        keys.press("Enter");
        page.waitForURL("**/review", new Page.WaitForURLOptions().setTimeout(120_000));
        assertThat(page.locator("h1.stem")).isFocused();
        page.waitForLoadState();
        return pressed + 1;
    }
}
