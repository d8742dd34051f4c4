package org.factloom.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factloom.browser.BrowserCase;
import org.junit.jupiter.api.Test;

/** What administrators choose for all, whom they invite, and reminders that people choose: for everybody to use. */
@QuarkusTest
class AdministrationBrowserTest extends BrowserCase {

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
        checkAllWays(page, "administration-settings");
        page.locator("#guestDays").fill("30");
        page.locator("button[formaction$='/preview']").click();
        page.waitForLoadState();
        checkAllWays(page, "administration-retention");

        go(page, "/administration/invitations");
        page.locator("#label").fill("Mrs Longfellow of the upper school");
        checkAllWays(page, "administration-invitations");
        button(page, "Invite").click();
        page.waitForLoadState();
        checkAllWays(page, "administration-invited");

        go(page, "/settings/email");
        assertThat(page.locator("form[action$='/reminder']")).isVisible();
        checkAllWays(page, "administration-reminders");
        context.close();
    }
}
