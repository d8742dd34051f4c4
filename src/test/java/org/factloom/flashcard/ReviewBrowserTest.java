package org.factloom.flashcard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.browser.BrowserCase;
import org.factloom.browser.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session in a browser, by keys alone. */
@QuarkusTest
class ReviewBrowserTest extends BrowserCase {

    @Inject
    Lights lights;

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void twentyCardsByKeyboardWithSixUndosAcrossTheEnd(int width) {
        try (BrowserContext visitor = chromium.visitor(width, 800)) {
            // Nobody reads as fast as the keys are pressed here: time is told a hundredfold.
            visitor.addInitScript(
                    "{ const now = performance.now.bind(performance); performance.now = () => 100 * now(); }");
            UUID student = signIn(visitor, Lights.FACTS);
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            Keyboard keys = page.keyboard();
            go(page, "/review");
            check(page);
            assertThat(page.locator(".pill")).hasText("24 due");
            keys.press("Enter");
            page.waitForURL("**/review/*");
            String session = session(page);
            boolean card = false;
            boolean choice = false;
            for (int done = 0; done < 20; done++) {
                assertThat(page.locator(".tally")).hasText(done + " of 20 done");
                assertThat(page.locator("h1")).isFocused();
                boolean self = lights.selfRated(session);
                boolean first = self ? !card : !choice;
                card |= self;
                choice |= !self;
                pass(page, session, self, first);
            }
            assertThat(page.locator("h1")).hasText("Done for now");
            check(page);
            assertEquals(20, answered(student));
            for (int i = 1; i <= 6; i++) {
                page.waitForLoadState();
                keys.press("u");
                assertThat(page.locator(".tally")).hasText((20 - i) + " of 20 done");
            }
            assertEquals(14, answered(student));
            for (int i = 0; i < 6; i++) {
                assertThat(page.locator(".tally")).hasText((14 + i) + " of 20 done");
                pass(page, session, lights.selfRated(session), false);
            }
            assertThat(page.locator("h1")).hasText("Done for now");
            assertEquals(20, answered(student));
            watch.assertNothing();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void hintsAndHowSureOneIsAreAKeyAway(int width) {
        try (BrowserContext visitor = chromium.visitor(width, 800)) {
            UUID student = signIn(visitor, 1);
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            Keyboard keys = page.keyboard();
            go(page, "/review");
            keys.press("Enter");
            page.waitForURL("**/review/*");
            page.waitForLoadState();
            String session = session(page);
            keys.press("c");
            keys.press("c");
            assertThat(page.getByLabel("Fairly sure")).isChecked();
            check(page);
            keys.press("h");
            assertThat(page.locator(".hint-shown")).containsText("One wrong option is put away.");
            assertThat(page.locator(".put-away button")).isDisabled();
            assertThat(page.getByText("Hint", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(0);
            page.waitForLoadState();
            check(page);
            for (int press = 0; press < 3; press++) {
                keys.press("c");
            }
            assertThat(page.getByLabel("Sure", new Page.GetByLabelOptions().setExact(true)))
                    .isChecked();
            lights.linger(session);
            keys.press(String.valueOf(lights.right(session) + 1));
            assertThat(page.locator(".verdict")).isFocused();
            assertEquals(
                    1,
                    lights.count(
                            "select count(*) from answer_log where person_id = '%s' and hinted and grade = 2 and confidence = 3 and not changed and taken_ms < 60000"
                                    .formatted(student)));
            watch.assertNothing();
        }
    }

    @Test
    void keysPutOffAndHelpAndLeaveTextFieldsAlone() {
        try (BrowserContext visitor = chromium.visitor()) {
            UUID student = signIn(visitor, 4);
            Page page = visitor.newPage();
            Keyboard keys = page.keyboard();
            go(page, "/review");
            keys.press("Enter");
            page.waitForURL("**/review/*");
            String session = session(page);
            keys.press("?");
            assertThat(page.locator("#keys")).containsText("Put it off");
            keys.press("Escape");
            String buried = lights.fact(session);
            keys.press("-");
            assertThat(page.locator("[data-key=u]")).isVisible();
            page.waitForLoadState(); // keys are heard once the page's modules run
            assertTrue(lights.memory(student, buried).buriedUntil() != null);
            String suspended = lights.fact(session);
            String before = page.locator("main form").first().getAttribute("action");
            keys.press("!");
            page.waitForFunction(
                    "before => document.readyState === 'complete' && document.querySelector('main form')?.getAttribute('action') !== before",
                    before);
            assertTrue(lights.memory(student, suspended).suspended());
            check(page);
            check(page, "/review");
            check(page, "/review/settings");
            page.locator("#retention").selectOption("80");
            page.evaluate("document.activeElement.blur()");
            assertThat(page.locator("#retention option:checked"))
                    .containsText("80 %, less than a minute a day", new ContainsTextOptions().setTimeout(60_000));
            page.locator("#zone").fill("");
            page.locator("#zone").focus();
            keys.type("u-!1");
            assertThat(page.locator("#zone")).hasValue("u-!1");
        }
    }

    /** Reveals and rates a card, or chooses the right option and goes on. */
    private void pass(Page page, String session, boolean self, boolean checked) {
        Keyboard keys = page.keyboard();
        page.waitForLoadState();
        lights.linger(session);
        String before = page.locator("main form").first().getAttribute("action");
        if (self) {
            keys.press(" ");
            assertThat(page.locator(".back")).isFocused();
            if (checked) {
                check(page);
            }
            keys.press("Enter");
        } else {
            if (checked) {
                check(page);
            }
            keys.press(String.valueOf(lights.right(session) + 1));
            assertThat(page.locator(".verdict")).isFocused();
            assertThat(page.locator("mark").first()).isVisible();
            if (checked) {
                check(page);
            }
            keys.press("Enter");
        }
        page.waitForFunction(
                "before => document.readyState === 'complete' && /\\/review\\/[^/]*$/.test(location.pathname)"
                        + " && !location.search && document.querySelector('main form')?.getAttribute('action') !== before",
                before);
    }

    private String session(Page page) {
        return URI.create(page.url()).getPath();
    }

    private UUID signIn(BrowserContext visitor, int facts) {
        Person student = people.make(Role.STUDENT);
        signIn(visitor, student);
        lights.learn(student.id(), facts);
        return student.id();
    }

    private long answered(UUID student) {
        return lights.count("""
                select count(*) from answer_log l where person_id = '%s' and correction = 0 and sitting in (select id::text from sitting)
                and not exists (select from answer_log c where c.response_id = l.response_id and c.correction > 0)""".formatted(student));
    }
}
