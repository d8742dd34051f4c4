package org.factloom.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;

/** Answers of an exam on their way: without a network, from two windows, refused, late. */
@QuarkusTest
class OutboxBrowserTest extends ExamBrowserCase {

    /** Writes a null character, which is no text. */
    private static final String NO_TEXT =
            "field => { field.value = '\\0'; field.dispatchEvent(new Event('input', { bubbles: true })); }";

    @Test
    void whatIsAnsweredWithoutANetworkIsSentWhenItIsBack() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = exam(visitor);
            String attempt = URI.create(page.url()).getPath();
            answerOffline(visitor, page);
            visitor.setOffline(false);
            assertThat(state(page)).hasText(SAVED);
            page.reload();
            assertThat(page.locator(".navigator .answered")).hasCount(5);
            page.navigate(home.resolve(attempt + "/submission").toString());
            button(page, "Submit").click();
            page.waitForURL("**/result");
            assertThat(page.locator("h1")).hasText("You answered 5 of 5 right");
        }
    }

    @Test
    void whatNeverLeftThisDeviceIsSentByTheNextPageOfTheExam() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = exam(visitor);
            String attempt = URI.create(page.url()).getPath();
            int typed = sittings.number(attempt, Form.TYPED);
            page.locator(".navigator [data-go='" + typed + "']").click();
            visitor.route("**/api/attempts/**", route -> route.abort());
            page.locator("#text-" + typed).fill("Haddad");
            assertThat(state(page)).hasText("Not saved, retrying");
            page.close();
            visitor.unroute("**/api/attempts/**");
            Page other = visitor.newPage();
            other.navigate(home.resolve(attempt + "/submission").toString());
            assertThat(other.locator("main")).containsText("Not answered: 4 of 5.");
        }
    }

    /** The server writes the page before it hears of the answer, and acknowledges that before the page is there. */
    @Test
    void anAnswerThatOvertakesThePageToHandInIsNotSaidToBeOpen() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = exam(visitor);
            String attempt = URI.create(page.url()).getPath();
            int typed = sittings.number(attempt, Form.TYPED);
            page.locator(".navigator [data-go='" + typed + "']").click();
            List<Route> saving = new ArrayList<>();
            List<Route> handingIn = new ArrayList<>();
            visitor.route("**/answers/" + typed, saving::add);
            visitor.route("**/submission", handingIn::add, new BrowserContext.RouteOptions().setTimes(1));
            page.locator("#text-" + typed).fill("Haddad");
            page.waitForCondition(() -> !saving.isEmpty());
            page.evaluate("setTimeout(() => document.querySelector('.actions [data-submission]').click())");
            page.waitForCondition(() -> !handingIn.isEmpty());
            APIResponse written = handingIn.getFirst().fetch();
            visitor.unroute("**/answers/" + typed);
            APIResponse saved = saving.getFirst().fetch();
            saving.getFirst().fulfill(new Route.FulfillOptions().setResponse(saved));
            handingIn.getFirst().fulfill(new Route.FulfillOptions().setResponse(written));
            page.waitForURL("**/submission");
            assertThat(page.locator("main")).containsText("Not answered: 4 of 5.");
        }
    }

    @Test
    void twoWindowsAgreeOnTheLaterAnswer() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page one = exam(visitor);
            String attempt = URI.create(one.url()).getPath();
            int typed = sittings.number(attempt, Form.TYPED);
            Page two = visitor.newPage();
            for (Page page : new Page[] {one, two}) {
                page.navigate(home.resolve(attempt + "#question-" + typed).toString());
                page.reload();
            }
            one.locator("#text-" + typed).fill("Nasser");
            assertThat(state(one)).hasText(SAVED);
            one.locator("#text-" + typed).fill("Haddad");
            assertThat(state(one)).hasText(SAVED);
            one.waitForResponse(
                    "**/answers/" + typed, () -> one.locator("#text-" + typed).fill("Salim Haddad"));
            two.locator("#text-" + typed).fill("stale");
            assertThat(state(two)).containsText("answered in another window");
            assertThat(two.locator("#text-" + typed)).hasValue("Salim Haddad");
            assertEquals(0, sittings.answers(attempt));
        }
    }

    @Test
    void ofTwoWindowsThatCountedAlikeTheLastDeedIsSaved() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page one = exam(visitor);
            String attempt = URI.create(one.url()).getPath();
            int typed = sittings.number(attempt, Form.TYPED);
            Page two = visitor.newPage();
            for (Page page : List.of(one, two)) {
                page.navigate(home.resolve(attempt + "#question-" + typed).toString());
                page.reload();
            }
            one.locator("#text-" + typed).fill("Nasser");
            assertThat(state(one)).hasText(SAVED);
            two.waitForResponse(
                    response -> response.url().endsWith("/answers/" + typed)
                            && response.request().postData().contains("\"sequence\":2"),
                    () -> two.locator("#text-" + typed).fill("Haddad"));
            assertThat(state(two)).hasText(SAVED);
            one.reload();
            assertThat(one.locator("#text-" + typed)).hasValue("Haddad");
        }
    }

    @Test
    void whatTwoWindowsCouldNotSendIsKeptOfBoth() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page one = exam(visitor);
            String attempt = URI.create(one.url()).getPath();
            int typed = sittings.number(attempt, Form.TYPED);
            int cloze = sittings.number(attempt, Form.CLOZE);
            Page two = visitor.newPage();
            go(two, attempt);
            visitor.route("**/api/attempts/**", route -> route.abort());
            write(one, typed, "Haddad");
            assertThat(state(one)).hasText("Not saved, retrying");
            write(two, cloze, "3 June 1968");
            assertThat(state(two)).hasText("Not saved, retrying");
            one.close();
            two.close();
            visitor.unroute("**/api/attempts/**");
            Page other = visitor.newPage();
            go(other, attempt + "/submission");
            assertThat(other.locator("main")).containsText("Not answered: 3 of 5.");
        }
    }

    @Test
    void allThatWaitedForTheNetworkIsDeliveredThoughTheExamIsOver() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = exam(visitor);
            String attempt = URI.create(page.url()).getPath();
            answerOffline(visitor, page);
            sittings.end(attempt, -6);
            visitor.setOffline(false);
            page.waitForURL("**/result");
            assertEquals(5, sittings.late(attempt));
        }
    }

    @Test
    void anAnswerThatIsRefusedHoldsUpNoOther() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = exam(visitor);
            String attempt = URI.create(page.url()).getPath();
            int typed = sittings.number(attempt, Form.TYPED);
            visitor.setOffline(true);
            page.locator(".navigator [data-go='" + typed + "']").click();
            page.locator("#text-" + typed).evaluate(NO_TEXT);
            assertThat(state(page)).containsText("Answers kept here until the network is back: 1");
            write(page, sittings.number(attempt, Form.CLOZE), "3 June 1968");
            assertThat(state(page)).containsText("Answers kept here until the network is back: 2");
            visitor.setOffline(false);
            assertThat(page.locator("#unclear-" + typed)).containsText("That is no answer to this question");
            assertThat(state(page)).hasText(SAVED);
            assertThat(page.locator(".navigator .answered")).hasCount(1);
            write(page, typed, "Haddad");
            assertThat(page.locator("#unclear-" + typed)).isHidden();
            assertThat(page.locator(".navigator .answered")).hasCount(2);
            go(page, attempt + "/submission");
            assertThat(page.locator("main")).containsText("Not answered: 3 of 5.");
        }
    }

    @Test
    void whoIsSignedOutLosesNothing() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = exam(visitor);
            String attempt = URI.create(page.url()).getPath();
            int typed = sittings.number(attempt, Form.TYPED);
            List<Cookie> cookies = visitor.cookies();
            visitor.clearCookies();
            write(page, typed, "Haddad");
            assertThat(state(page)).containsText("You are signed out.");
            visitor.clearCookies();
            visitor.addCookies(cookies);
            assertThat(state(page)).hasText(SAVED);
            page.reload();
            assertThat(page.locator("#text-" + typed)).hasValue("Haddad");
        }
    }

    /** Answers everything while the network is away. */
    private void answerOffline(BrowserContext visitor, Page page) {
        String attempt = URI.create(page.url()).getPath();
        visitor.setOffline(true);
        for (int number = 1; number <= 5; number++) {
            answer(page, sittings.form(attempt, number));
            page.locator("section.current [data-next]").focus();
            if (number < 5) {
                page.keyboard().press("Enter");
            }
        }
        assertThat(state(page)).containsText("Answers kept here until the network is back: 5");
    }

    /** Writes the answer to a question that is not in view yet. */
    private static void write(Page page, int number, String text) {
        page.locator(".navigator [data-go='" + number + "']").click();
        type(page.locator("#question-" + number), text);
    }
}
