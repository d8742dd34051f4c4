package org.factloom.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;

/** In practice, what is written but not checked yet is not lost. */
@QuarkusTest
class DraftBrowserTest extends QuizBrowserCase {

    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");

    @Test
    void aDraftIsThereAfterAReloadAndOnAnotherDevice() {
        try (BrowserContext visitor = chromium.visitor();
                BrowserContext device = chromium.visitor(360, 740)) {
            String attempt = start(visitor);
            device.addCookies(visitor.cookies());
            Page page = open(visitor, attempt, Form.TYPED);
            page.keyboard().type("Salim");
            assertThat(state(page)).hasText(SAVED);
            page.reload();
            assertThat(field(page)).hasValue("Salim");
            Page other = open(device, attempt, Form.TYPED);
            assertThat(field(other)).hasValue("Salim");
            check(other);
            assertEquals(0, sittings.answers(attempt));
            field(other).fill("Salim Haddad");
            other.keyboard().press("Enter");
            assertThat(other.locator(".verdict.right")).isVisible();
            assertEquals(1, sittings.answers(attempt));
        }
    }

    @Test
    void aFlagIsThereOnAnotherDeviceAndOutlivesTheAnswer() {
        try (BrowserContext visitor = chromium.visitor();
                BrowserContext device = chromium.visitor(360, 740)) {
            String attempt = start(visitor);
            device.addCookies(visitor.cookies());
            Page page = open(visitor, attempt, Form.MULTIPLE_CHOICE);
            page.keyboard().press("f");
            assertThat(state(page)).hasText(SAVED);
            Page other = open(device, attempt, Form.MULTIPLE_CHOICE);
            assertThat(other.locator("input[name=flagged]")).isChecked();
            check(other);
            other.keyboard().press("1");
            assertThat(other.locator(".verdict")).isVisible();
            assertThat(other.locator(".thread .flagged")).hasCount(1);
            check(other);
            other.keyboard().press("f");
            assertThat(other.locator(".thread .flagged")).hasCount(0);
            button(other, "Flag for later").click();
            assertThat(other.locator(".thread .flagged")).hasCount(1);
        }
    }

    @Test
    void anAnswerThatBeginsWithTheLetterOfTheFlagIsTyped() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = open(visitor, start(visitor), Form.TYPED);
            page.keyboard().type("fort");
            assertThat(field(page)).hasValue("fort");
            assertThat(page.locator("input[name=flagged]")).not().isChecked();
        }
    }

    @Test
    void anOrderThatIsNotCheckedYetIsKept() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = open(visitor, start(visitor), Form.ORDERING);
            button(page, "Later: The docks reopened").click();
            assertThat(state(page)).hasText(SAVED);
            var order = page.locator(".event").allTextContents();
            page.reload();
            assertThat(page.locator(".event").first()).hasText(order.getFirst());
            assertEquals(order, page.locator(".event").allTextContents());
        }
    }

    @Test
    void whatCouldNotBeSentIsKeptHereAndSentLater() {
        try (BrowserContext visitor = chromium.visitor()) {
            String attempt = start(visitor);
            Page page = open(visitor, attempt, Form.TYPED);
            visitor.route("**/api/attempts/**", route -> route.abort());
            page.keyboard().type("Haddad");
            assertThat(state(page)).hasText("Not saved, retrying");
            page.reload();
            assertThat(field(page)).hasValue("Haddad");
            visitor.unroute("**/api/attempts/**");
            assertThat(state(page)).hasText(SAVED);
        }
    }

    private Page open(BrowserContext visitor, String attempt, Form form) {
        Page page = visitor.newPage();
        go(page, attempt + "/questions/" + sittings.number(attempt, form));
        return page;
    }

    private static Locator field(Page page) {
        return page.locator("input[name=text]");
    }

    private static Locator state(Page page) {
        return page.locator("[data-save-state]");
    }
}
