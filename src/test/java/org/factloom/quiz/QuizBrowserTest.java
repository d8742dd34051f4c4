package org.factloom.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.factloom.account.Names;
import org.factloom.browser.Watch;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QuizBrowserTest extends QuizBrowserCase {

    @Test
    void aGuestLearnsByKeyboardAloneAndKeepsItByASignUp() {
        try (BrowserContext visitor = chromium.visitor()) {
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            Keyboard keys = page.keyboard();
            page.navigate(home.toString());
            keys.press("Enter");
            for (int number = 1; number <= 6; number++) {
                page.waitForURL("**/questions/" + number);
                assertThat(page.locator("h1")).isFocused();
                answerRight(page, sittings.form(attempt(page), number));
                assertThat(page.locator(".verdict")).isFocused();
                assertThat(page.locator(".verdict")).containsText("✓");
                assertThat(page.locator("mark").first()).isVisible();
                keys.press("Enter");
            }
            page.waitForURL("**/result");
            assertThat(page.locator("h1")).hasText("You answered 6 of 6 right");
            press(page, AriaRole.LINK, "Sign up to keep it");
            page.waitForURL("**/sign-up*");
            String name = Names.next("Keyboard learner");
            page.getByLabel("Name").focus();
            keys.type(name);
            keys.press("Tab");
            keys.type("four marsh boats");
            keys.press("Enter");
            assertThat(page.getByText(name)).isVisible();
            page.navigate(home.toString());
            assertThat(page.locator("h1")).hasText(Pattern.compile("You would answer \\d of 8 facts today"));
            watch.assertNothing();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPageCanBeUsedByEverybodyOnAPhoneAndOnADesk(int width) {
        try (BrowserContext visitor = chromium.visitor(width, 800)) {
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            check(page, "/");
            check(page, "/progress");
            String attempt = start(visitor);
            for (Form form : HarbourRevolt.FORMS) {
                check(page, attempt + "/questions/" + (form.ordinal() + 1));
                answerWrong(page, form);
                assertThat(page.locator(".verdict")).isVisible();
                check(page);
            }
            check(page, attempt + "/result");
            check(page, "/");
            check(page, "/progress");
            check(page, "/progress/" + HarbourRevolt.SLUG);
            watch.assertNothing();
        }
    }

    @Test
    void onAPhoneTheMarkedSentenceIsInViewBesideTheVerdict() {
        try (BrowserContext visitor = chromium.visitor(360, 420)) {
            Page page = visitor.newPage();
            page.navigate(home.resolve(start(visitor) + "/questions/" + (Form.MULTIPLE_CHOICE.ordinal() + 1))
                    .toString());
            answerWrong(page, Form.MULTIPLE_CHOICE);
            page.waitForFunction("""
                    () => {
                      const edge = (selector, side) => document.querySelector(selector)?.getBoundingClientRect()[side];
                      return edge(".verdict", "top") >= 0 && edge(".source mark", "bottom") < edge(".told", "top");
                    }""");
        }
    }

    private void answerRight(Page page, Form form) {
        Keyboard keys = page.keyboard();
        switch (form) {
            case MULTIPLE_CHOICE -> keys.press(keyOf(page, "Karim Nasser"));
            case TRUE_FALSE -> keys.press("2");
            case TYPED -> type(page, "salim haddad");
            case CLOZE -> type(page, "June 3, 1968");
            case ORDERING -> {
                for (String event : List.of("The governor returned", "The union was founded", "The docks reopened")) {
                    keys.press(String.valueOf(events(page).indexOf(event) + 1));
                    for (int step = 0; step < 3; step++) {
                        keys.press("ArrowUp");
                    }
                }
                page.locator("h1").focus();
                keys.press("Enter");
            }
            case CARD -> {
                keys.press(" ");
                assertThat(page.getByText("around 1,200")).isFocused();
                keys.press("3");
            }
            default -> throw new AssertionError(form);
        }
    }

    private void answerWrong(Page page, Form form) {
        switch (form) {
            case MULTIPLE_CHOICE -> button(page, "Salim Haddad").click();
            case TRUE_FALSE -> button(page, "True").click();
            case TYPED -> type(page, "Salim Hadad");
            case CLOZE -> {
                type(page, "3.6.1968");
                assertThat(page.getByText("two dates")).isVisible();
                check(page);
                page.locator("input[name=text]").fill("1968");
                page.keyboard().press("Enter");
            }
            case ORDERING -> {
                button(page, "Later: The docks reopened").click();
                check(page);
                button(page, "Answer").click();
            }
            case CARD -> {
                page.keyboard().press(" ");
                assertThat(page.getByText("around 1,200")).isVisible();
                check(page);
                button(page, "I did not").click();
            }
            default -> throw new AssertionError(form);
        }
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name)).focus();
        page.keyboard().press("Enter");
    }

    private static String keyOf(Page page, String option) {
        return button(page, option).getAttribute("data-key");
    }

    private static List<String> events(Page page) {
        return page.locator(".event").allTextContents();
    }

    private static String attempt(Page page) {
        String path = URI.create(page.url()).getPath();
        return path.substring(0, path.indexOf("/questions/"));
    }
}
