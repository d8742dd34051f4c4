package org.factloom.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.factloom.browser.Axe;
import org.factloom.browser.Watch;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;

/** Contesting as a learner does it: by keys, on a phone. */
@QuarkusTest
class ContestBrowserTest extends QuizBrowserCase {

    @Test
    void aMarkIsContestedAndOverriddenByKeyboardAlone() {
        try (BrowserContext visitor = chromium.visitor(360, 740)) {
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            Keyboard keys = page.keyboard();
            page.navigate(home.resolve(start(visitor) + "/questions/" + (Form.TYPED.ordinal() + 1))
                    .toString());
            keys.type("the old governor");
            keys.press("Enter");
            assertThat(page.locator(".verdict")).isFocused();
            tabTo(page, "summary");
            keys.press("Enter");
            tabTo(page, "#reason");
            Axe.check(page);
            keys.type("He signed as S. Haddad junior; see section 2.");
            keys.press("Enter");
            keys.type("Enter makes a line.");
            keys.press("Tab");
            keys.press("Enter");
            page.waitForURL(Pattern.compile("#contested$"));
            assertThat(page.locator("#contested")).isFocused();
            assertThat(page.locator("#reason"))
                    .hasValue("He signed as S. Haddad junior; see section 2.\nEnter makes a line.");
            Axe.check(page);
            page.locator("h1").focus();
            tabTo(page, "form[action$=override] button");
            keys.press("Enter");
            assertThat(page.locator(".verdict")).containsText("You said that you were right.");
            assertThat(page.locator(".verdict")).isFocused();
            assertThat(page.locator("form[action$=override]")).hasCount(0);
            Axe.check(page);
            watch.assertNothing();
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int press = 0; press < 40; press++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("no Tab leads to " + selector);
    }
}
