package org.factloom.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.factloom.account.Role;
import org.factloom.browser.Watch;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;

/** Exams as a learner takes them: by keys, without a network, in two windows. */
@QuarkusTest
class ExamBrowserTest extends QuizBrowserCase {

    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");

    private static final List<String> EVENTS =
            List.of("The docks reopened", "The union was founded", "The governor returned");

    /** Writes what no text is: half of a pair of surrogates. */
    private static final String HALF_A_CHARACTER =
            "field => { field.value = '\\ud83d'; field.dispatchEvent(new Event('input', { bubbles: true })); }";

    @Inject
    ExtraTimes extraTimes;

    @Test
    void aWholeExamIsTakenByKeyboardAlone() {
        try (BrowserContext visitor = chromium.visitor(360, 740)) {
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            page.navigate(home.resolve("/articles/" + HarbourRevolt.SLUG).toString());
            page.getByText("Other ways").press("Enter");
            button(page, "Start the exam").press("Enter");
            page.waitForURL("**/attempts/*");
            String attempt = URI.create(page.url()).getPath();
            for (int number = 1; number <= 5; number++) {
                assertThat(page.locator("section.current [id^=stem-]")).isFocused();
                check(page);
                answer(page, sittings.form(attempt, number));
                assertThat(state(page)).hasText(SAVED);
                page.locator("section.current [id^=stem-]").focus();
                if (number == 2) {
                    page.keyboard().press("f");
                    assertThat(page.locator(".navigator .flagged")).hasCount(1);
                }
                page.keyboard().press("Enter");
            }
            page.waitForURL("**/submission");
            assertThat(page.locator("main")).containsText("All 5 questions are answered.");
            check(page);
            page.keyboard().press("Enter");
            page.waitForURL("**/result");
            assertThat(page.locator("h1")).hasText("You answered 5 of 5 right");
            check(page);
            watch.assertNothing();
        }
    }

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
    void aFlagOnEventsThatNobodyMovedIsNoAnswer() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = exam(visitor);
            String attempt = URI.create(page.url()).getPath();
            page.locator(".navigator [data-go='" + sittings.number(attempt, Form.ORDERING) + "']")
                    .click();
            page.keyboard().press("f");
            assertThat(state(page)).hasText(SAVED);
            assertThat(page.locator(".navigator .flagged")).hasCount(1);
            assertThat(page.locator(".navigator .answered")).hasCount(0);
            page.reload();
            assertThat(page.locator(".navigator .flagged")).hasCount(1);
            assertThat(page.locator(".navigator .answered")).hasCount(0);
            page.locator("section.current [data-down]").first().click();
            assertThat(state(page)).hasText(SAVED);
            List<String> order = page.locator("section.current .event").allTextContents();
            page.reload();
            assertThat(page.locator(".navigator .answered")).hasCount(1);
            assertEquals(order, page.locator("section.current .event").allTextContents());
            assertThat(page.locator(".navigator .flagged")).hasCount(1);
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
            page.locator("#text-" + typed).evaluate(HALF_A_CHARACTER);
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

    @Test
    void theTimeIsTheServersAndCanBeHidden() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = exam(visitor);
            String attempt = URI.create(page.url()).getPath();
            assertThat(page.locator("[data-timer]")).containsText(Pattern.compile("(20:00|19:\\d\\d)"));
            button(page, "Hide the time").click();
            assertThat(page.locator("[data-timer]")).isHidden();
            sittings.end(attempt, 40);
            assertThat(page.locator("[data-announce]")).hasText("1 minute left.");
            assertThat(page.locator("[data-timer]")).isVisible();
            extraTimes.grant(
                    UUID.fromString(attempt.substring("/attempts/".length())),
                    Duration.ofMinutes(30),
                    people.make(Role.TEACHER).id(),
                    "Fire alarm");
            assertThat(page.locator("[data-timer]"))
                    .containsText(
                            Pattern.compile("(30|29):\\d\\d"),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
            sittings.end(attempt, -6);
            page.waitForURL("**/result");
        }
    }

    private Page exam(BrowserContext visitor) {
        Page page = visitor.newPage();
        page.navigate(home.resolve("/articles/" + HarbourRevolt.SLUG).toString());
        page.getByText("Other ways").click();
        button(page, "Start the exam").click();
        page.waitForURL("**/attempts/*");
        return page;
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

    /** Answers the question in view rightly, by keys. */
    private static void answer(Page page, Form form) {
        Locator question = page.locator("section.current");
        switch (form) {
            case MULTIPLE_CHOICE -> page.keyboard().press(digitOf(question, "Karim Nasser"));
            case TRUE_FALSE -> page.keyboard().press("2");
            case TYPED -> type(question, "Haddad");
            case CLOZE -> type(question, "3 June 1968");
            case ORDERING -> {
                for (int place = 0; place < EVENTS.size(); place++) {
                    List<String> now = question.locator(".event").allTextContents();
                    int at = now.indexOf(EVENTS.get(place));
                    page.keyboard().press(String.valueOf(at + 1));
                    for (int step = at; step > place; step--) {
                        page.keyboard().press("ArrowUp");
                    }
                }
            }
            default -> throw new AssertionError(form);
        }
    }

    /** Writes the answer to a question that is not in view yet. */
    private static void write(Page page, int number, String text) {
        page.locator(".navigator [data-go='" + number + "']").click();
        type(page.locator("#question-" + number), text);
    }

    private static void type(Locator question, String text) {
        question.locator("input[name=text]").fill(text);
    }

    private static String digitOf(Locator question, String option) {
        return question.locator("label", new Locator.LocatorOptions().setHasText(option))
                .locator("kbd")
                .textContent()
                .strip();
    }

    private static Locator state(Page page) {
        return page.locator("[data-save-state]");
    }
}
