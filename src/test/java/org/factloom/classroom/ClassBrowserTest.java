package org.factloom.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.account.Names;
import org.factloom.account.Role;
import org.factloom.browser.BrowserCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class in a browser, from its making to a pupil who signs in with a card. */
@QuarkusTest
class ClassBrowserTest extends BrowserCase {

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aClassIsMadeItsRosterAddedCardsPrintedAndAPupilSignsIn(int width) {
        String stem = Names.next("Pupil");
        String roster = IntStream.range(0, 5)
                .mapToObj(i -> "%s %s\t\t%s\t".formatted(stem, (char) ('A' + i), i < 2 ? "Front row" : "Back row"))
                .collect(Collectors.joining("\n"));
        String code;
        try (BrowserContext desk = chromium.visitor(width, 844)) {
            Page page = desk.newPage();
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT));
            signIn(page, people.make(Role.TEACHER));
            check(page, "/classes");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Make a class"))
                    .click();
            assertThat(page.getByLabel("Time zone")).not().hasValue("");
            page.getByLabel("Name of the class").fill("Physics 9b");
            check(page);
            button(page, "Make the class").click();
            assertThat(page.locator("h1")).hasText("Physics 9b");
            check(page);
            shoot(page, "empty-" + width);
            String path = page.url();

            check(page, path + "/code");
            shoot(page, "code-" + width);
            check(page, path + "/settings");
            shoot(page, "settings-" + width);
            check(page, path + "/roster");
            page.getByLabel("The list").fill(roster + "\n" + stem + " A");
            shoot(page, "roster-" + width);
            button(page, "Look at it first").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("One line cannot be taken");
            check(page);
            shoot(page, "wrong-" + width);
            button(page, "Change the list").click();
            page.getByLabel("The list").fill(roster);
            button(page, "Look at it first").click();
            assertThat(page.getByText("5 new, 0 joining")).isVisible();
            check(page);
            shoot(page, "preview-" + width);
            button(page, "Add them all").click();
            assertThat(page.locator(".login-cards > li")).hasCount(5);
            check(page);
            shoot(page, "cards-" + width);
            code = page.locator(".card-code").first().textContent();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".before-print")).isHidden();
            assertThat(page.locator("header.top")).isHidden();
            shoot(page, "print-" + width);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            check(page, path);
            shoot(page, "students-" + width);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(stem + " A"))
                    .click();
            assertThat(page.locator("h1")).hasText(stem + " A");
            check(page);
            shoot(page, "student-" + width);
            check(page, path + "/audit");
            assertThat(page.locator("main")).containsText("made the class");
            shoot(page, "audit-" + width);
            check(page, "/settings/audit");
        }
        try (BrowserContext office = chromium.visitor(width, 844)) {
            Page page = office.newPage();
            signIn(page, people.make(Role.ADMINISTRATOR));
            check(page, "/administration/audit");
            shoot(page, "audit-administration-" + width);
        }
        try (BrowserContext phone = chromium.visitor(width, 844)) {
            Page page = phone.newPage();
            go(page, "/sign-in");
            page.getByLabel("Name").fill(stem + " A");
            page.getByLabel("Password").fill(code);
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Your first sign-in");
            check(page);
            shoot(page, "first-" + width);
            page.getByLabel("New password").fill("seven reed boats");
            button(page, "Choose it and sign in").click();
            assertThat(page.locator("h1")).hasText("Your classes");
            check(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Physics 9b"))
                    .click();
            assertThat(page.locator("main")).containsText("Front row");
            check(page);
            shoot(page, "own-" + width);
            check(page, "/join");
            check(page, "/sign-in/first");
        }
    }

    /** Eight cards are printed on a page. */
    @org.junit.jupiter.api.Test
    void eightCardsFitOnAPage() {
        String stem = Names.next("Printed");
        try (BrowserContext desk = chromium.visitor(1280, 844)) {
            Page page = desk.newPage();
            signIn(page, people.make(Role.TEACHER));
            go(page, "/classes/new");
            page.getByLabel("Name of the class").fill("Physics 9b");
            button(page, "Make the class").click();
            assertThat(page.locator("h1")).hasText("Physics 9b");
            go(page, page.url() + "/roster");
            page.getByLabel("The list")
                    .fill(IntStream.range(0, 16).mapToObj(i -> stem + " " + i).collect(Collectors.joining("\n")));
            button(page, "Look at it first").click();
            button(page, "Add them all").click();
            assertThat(page.locator(".login-cards > li")).hasCount(16);
            byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
            long pages = java.util.regex.Pattern.compile("/Type\\s*/Page[^s]")
                    .matcher(new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .results()
                    .count();
            assertEquals(2, pages);
        }
    }
}
