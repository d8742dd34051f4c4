package org.factloom.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.browser.BrowserCase;
import org.factloom.classroom.ContestedSets;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.factloom.load.Line;
import org.junit.jupiter.api.Test;

/** A teacher watches, a student answers, each in a browser. */
@QuarkusTest
class LiveBrowserTest extends BrowserCase {

    /** What is wrong twice is seen within five seconds. */
    private static final int SOON = 5_000;

    private static final int PATIENCE = 30_000;

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    ContestedSets sets;

    private BrowserContext visitor(Person person) {
        BrowserContext context = chromium.visitor();
        context.addCookies(List.of(new Cookie("factloom-session", people.cookie(person)).setUrl(home.toString())));
        return context;
    }

    /** Answers wrongly in practice, and goes on; question 1 is to be typed, 2 has options. */
    private static void typeWrongly(Page page) {
        page.locator("input[name=text]").fill("Otto Stein");
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict")).isVisible();
    }

    private Page begin(Person student, UUID assignment) {
        Page page = visitor(student).newPage();
        go(page, "/assignments/" + assignment);
        button(page, "Begin").click();
        page.waitForURL("**/attempts/*/questions/1");
        page.waitForLoadState();
        return page;
    }

    @Test
    void twoWrongAnswersAreSeenWithinFiveSecondsAlsoWhereNothingIsStreamed() throws Exception {
        Person teacher = people.make(Role.TEACHER);
        UUID made = classes.make(teacher, "History 8a");
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        classes.fill(made, 3);
        UUID assignment = assignments.assign(made, "set", sets.make(teacher.id()), "mode", "practice");
        BrowserContext polled = visitor(teacher);
        polled.route("**/live/stream*", route -> route.abort());
        Page polling = polled.newPage();
        go(polling, "/assignments/" + assignment + "/live");
        Page watching = visitor(teacher).newPage();
        go(watching, "/assignments/" + assignment + "/live");
        assertThat(watching.locator("[data-how]")).containsText("every two seconds");

        Page learning = begin(student, assignment);
        assertThat(watching.locator(".sitters")).containsText("● open");
        typeWrongly(learning);
        learning.locator(".told .button").first().click();
        assertThat(learning.locator("h1")).containsText("When was it built?");
        assertThat(watching.locator(".sitters")).containsText("◐ question 2 of 5");
        learning.getByText("1702").first().click();
        assertThat(learning.locator(".verdict")).isVisible();
        assertThat(watching.locator(".stuck"))
                .containsText("2 wrong answers in a row", new LocatorAssertions.ContainsTextOptions().setTimeout(SOON));
        assertThat(watching.locator("[data-announce]")).containsText("Needs help");
        assertThat(polling.locator(".stuck")).containsText("2 wrong answers in a row");
        assertThat(polling.locator("[data-how]")).containsText("every few seconds");

        for (int width : List.of(1280, 360)) {
            watching.setViewportSize(width, 900);
            check(watching);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                watching.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                shoot(watching, "live-%d-%s".formatted(width, scheme));
            }
        }
        watching.getByText("Show the key").click();
        assertThat(watching.locator("[data-live]")).containsText("✓ the key");
    }

    @Test
    void aServerThatIsStartedAnewIsFoundAgain() throws Exception {
        Person teacher = people.make(Role.TEACHER);
        UUID made = classes.make(teacher, "History 8a");
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        UUID assignment = assignments.assign(made, "set", sets.make(teacher.id()), "mode", "practice");
        Page watching = visitor(teacher).newPage();
        Line before = new Line(home.getPort());
        int port = before.port();
        try (before) {
            watching.navigate("http://localhost:" + port + "/assignments/" + assignment + "/live");
            assertThat(watching.locator("[data-how]")).containsText("every two seconds");
        }
        assertThat(watching.locator("[data-how]")).containsText("The server is not reached");
        begin(student, assignment);
        try (Line _ = new Line(port, home.getPort())) {
            assertThat(watching.locator(".sitters")).containsText("● open");
            assertThat(watching.locator("[data-how]"))
                    .containsText(
                            "every two seconds", new LocatorAssertions.ContainsTextOptions().setTimeout(2 * PATIENCE));
        }
        watching.close();
    }
}
