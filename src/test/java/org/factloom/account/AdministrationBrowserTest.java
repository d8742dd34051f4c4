package org.factloom.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.factloom.browser.BrowserCase;
import org.junit.jupiter.api.Test;

/** What administrators choose for all, whom they invite, and reminders that people choose: for everybody to use. */
@QuarkusTest
class AdministrationBrowserTest extends BrowserCase {

    private static final List<Integer> WIDTHS = List.of(1280, 390);

    @Inject
    Mailbox mailbox;

    @Test
    void pagesOfAdministratorsAreForEverybodyToUse() {
        Person administrator = people.make(Role.ADMINISTRATOR);
        mailbox.confirmed(administrator);
        BrowserContext context = chromium.visitor();
        signIn(context, administrator);
        Page page = context.newPage();

        go(page, "/administration/settings");
        both(page, "settings");
        page.locator("#guestDays").fill("30");
        page.locator("button[formaction$='/preview']").click();
        page.waitForLoadState();
        both(page, "retention");

        go(page, "/administration/invitations");
        page.locator("#label").fill("Mrs Longfellow of the upper school");
        both(page, "invitations");
        button(page, "Invite").click();
        page.waitForLoadState();
        both(page, "invited");

        go(page, "/settings/email");
        assertThat(page.locator("form[action$='/reminder']")).isVisible();
        both(page, "reminders");
        context.close();
    }

    /** Wide and narrow, light and dark, kept beside what the build makes, to be looked at. */
    private static void both(Page page, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            check(page);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/shots/administration-" + name + "-" + width + "-"
                                + (scheme == ColorScheme.DARK ? "dark" : "light") + ".png"))
                        .setFullPage(true));
            }
        }
    }
}
