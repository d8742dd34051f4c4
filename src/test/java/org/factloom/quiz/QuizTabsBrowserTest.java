package org.factloom.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;

/** Without script, without keys, without a network and with two tabs. */
@QuarkusTest
class QuizTabsBrowserTest extends QuizBrowserCase {

    private static final String ELSEWHERE = "This was answered in another window.";

    @Test
    void everythingWorksWithoutScript() {
        try (BrowserContext visitor = chromium.visitorWithoutScript()) {
            String attempt = start(visitor);
            Page page = visitor.newPage();
            for (Form form : HarbourRevolt.FORMS) {
                page.navigate(home.resolve(attempt + "/questions/" + (form.ordinal() + 1))
                        .toString());
                switch (form) {
                    case MULTIPLE_CHOICE -> button(page, "Karim Nasser").click();
                    case TRUE_FALSE -> button(page, "False").click();
                    case TYPED, CLOZE -> {
                        page.locator("input[name=text]").fill(form == Form.TYPED ? "Salim Haddad" : "3 June 1968");
                        button(page, "Answer").click();
                    }
                    case ORDERING -> {
                        for (int place = 1; place <= 3; place++) {
                            page.locator("select").nth(place - 1).selectOption(String.valueOf(place));
                        }
                        button(page, "Answer").click();
                    }
                    case CARD -> {
                        assertThat(page.getByText("around 1,200")).hasCount(0);
                        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show the answer"))
                                .click();
                        assertThat(page.getByText("around 1,200")).isVisible();
                        button(page, "I knew it").click();
                    }
                    default -> throw new AssertionError(form);
                }
                assertThat(page.locator(".verdict.right")).isVisible();
            }
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the result"))
                    .click();
            assertThat(page.locator("h1")).hasText("You answered 6 of 6 right");
        }
    }

    @Test
    void keysFireNeitherInATextFieldNorWithAModifier() {
        try (BrowserContext visitor = chromium.visitor()) {
            String attempt = start(visitor);
            Page page = visitor.newPage();
            page.navigate(home.resolve(attempt + "/questions/1").toString());
            page.keyboard().press("Control+1");
            page.keyboard().press("Alt+1");
            assertThat(page.locator(".verdict")).hasCount(0);

            page.navigate(home.resolve(attempt + "/questions/3").toString());
            page.keyboard().type("s1?");
            assertThat(page.locator("input[name=text]")).hasValue("s1?");
            assertThat(page.locator("dialog#keys")).isHidden();
            assertEquals(0, sittings.answers(attempt));
        }
    }

    @Test
    void theSourceKeyLeadsToTheSentenceInTheArticle() {
        try (BrowserContext visitor = chromium.visitor()) {
            String attempt = start(visitor);
            Page page = visitor.newPage();
            page.navigate(home.resolve(attempt + "/questions/1").toString());
            page.keyboard().press("s");
            assertThat(page).hasURL(Pattern.compile("/questions/1$"));
            page.keyboard().press("1");
            assertThat(page.locator(".verdict")).isFocused();
            page.keyboard().press("s");
            page.waitForURL(Pattern.compile("/articles/harbour-revolt"));
        }
    }

    @Test
    void theBackButtonAndASecondTabShowTheAnswerThatCounts() {
        try (BrowserContext visitor = chromium.visitor()) {
            String attempt = start(visitor);
            String question = home.resolve(attempt + "/questions/2").toString();
            Page one = visitor.newPage();
            Page other = visitor.newPage();
            one.navigate(question);
            other.navigate(question);
            button(one, "False").click();
            assertThat(one.locator(".verdict.right")).isVisible();
            button(other, "True").click();
            assertThat(other.locator(".verdict.right")).isVisible();
            assertThat(other.getByText(ELSEWHERE)).isVisible();
            assertThat(one.getByText(ELSEWHERE)).hasCount(0);
            one.navigate(home.toString());
            one.goBack();
            assertThat(one.locator(".verdict.right")).isVisible();
            assertEquals(1, sittings.answers(attempt));
        }
    }

    @Test
    void whatIsTypedInASecondTabAfterTheAnswerIsToldToComeTooLate() {
        try (BrowserContext visitor = chromium.visitor()) {
            String attempt = start(visitor);
            String question = home.resolve(attempt + "/questions/" + sittings.number(attempt, Form.TYPED))
                    .toString();
            Page one = visitor.newPage();
            Page other = visitor.newPage();
            one.navigate(question);
            other.navigate(question);
            button(one, "I do not know").click();
            assertThat(one.locator(".verdict")).isVisible();
            assertThat(one.getByText(ELSEWHERE)).hasCount(0);
            other.locator("input[name=text]").fill("Salim Haddad");
            assertThat(other.getByText(ELSEWHERE)).isVisible();
        }
    }

    @Test
    void anAnswerThatDidNotArriveOutlivesItsPage() {
        try (BrowserContext visitor = chromium.visitor()) {
            String attempt = start(visitor);
            Page page = visitor.newPage();
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            Consumer<Route> unreached = route -> {
                if (route.request().method().equals("POST")) {
                    route.abort();
                } else {
                    route.resume();
                }
            };
            visitor.route("**/questions/*", unreached);
            page.navigate(home.resolve(attempt + "/questions/2").toString());
            button(page, "False").click();
            assertWaits(page);
            page.reload();
            assertEquals(List.of("beforeunload"), asked);
            assertWaits(page);
            visitor.unroute("**/questions/*");
            assertThat(page.locator(".verdict.right")).isVisible();

            visitor.route("**/questions/*", unreached);
            page.navigate(home.resolve(attempt + "/questions/" + sittings.number(attempt, Form.CARD) + "?revealed=true")
                    .toString());
            button(page, "I knew it").click();
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("Not saved, retrying");
            page.close();
            visitor.unroute("**/questions/*");
            Page next = visitor.newPage();
            next.navigate(home.resolve("/library").toString());
            next.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('factloom.answer'))");
            assertEquals(2, sittings.answers(attempt));
        }
    }

    /** The answer is shown that will be saved, and no other can be given. */
    private static void assertWaits(Page page) {
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Not saved, retrying");
        assertThat(button(page, "False")).hasAttribute("aria-pressed", "true");
        assertThat(button(page, "True")).isDisabled();
    }

    @Test
    void aTouchScreenShowsNoKeys() {
        try (BrowserContext visitor = chromium.phone(390, 844)) {
            String attempt = start(visitor);
            Page page = visitor.newPage();
            page.navigate(home.resolve(attempt + "/questions/" + sittings.number(attempt, Form.MULTIPLE_CHOICE))
                    .toString());
            assertThat(page.locator("button[form=hint]")).isVisible();
            assertThat(page.locator("main kbd:visible")).hasCount(0);
        }
    }

    @Test
    void anAnswerIsSentUntilItArrives() {
        try (BrowserContext visitor = chromium.visitor()) {
            String attempt = start(visitor);
            Page page = visitor.newPage();
            page.navigate(home.resolve(attempt + "/questions/2").toString());
            visitor.setOffline(true);
            page.keyboard().press("2");
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("Not saved, retrying");
            assertEquals(0, sittings.answers(attempt));
            visitor.setOffline(false);
            assertThat(page.locator(".verdict.right")).isVisible();
            assertThat(page.getByText("Saved")).isVisible();
            assertEquals(1, sittings.answers(attempt));
        }
    }
}
