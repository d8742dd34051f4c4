package org.factloom.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.factloom.account.Person;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A browser before the running application, and what every page of it must be. */
public abstract class BrowserCase {

    protected static Chromium chromium;

    @TestHTTPResource("/")
    protected URI home;

    @Inject
    protected TestPeople people;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    /** Somebody comes who is signed in already. */
    protected void signIn(BrowserContext visitor, Person person) {
        visitor.addCookies(List.of(new Cookie("factloom-session", people.cookie(person)).setUrl(home.toString())));
    }

    /** Somebody signs in by the page. */
    protected void signIn(Page page, Person person) {
        go(page, "/sign-in");
        page.getByLabel("Name").fill(person.name().orElseThrow());
        page.getByLabel("Password").fill(TestPeople.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** The page of somebody who is signed in, in a window of this width in CSS pixels. */
    protected Page page(Person person, int width) {
        BrowserContext visitor = chromium.visitor(width, 900);
        signIn(visitor, person);
        return visitor.newPage();
    }

    protected void go(Page page, String path) {
        page.navigate(home.resolve(path).toString());
    }

    protected void check(Page page, String path) {
        go(page, path);
        check(page);
    }

    /** Fails where the page is hard to use for somebody, or scrolls sideways. */
    protected static void check(Page page) {
        Axe.check(page);
        assertTrue(
                (boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                () -> page.url() + " is wider than the window");
    }

    /** With {@code -Dshots}, the page in whole is kept beside what the build makes, to be looked at. */
    protected static void shoot(Page page, String name) {
        if (System.getProperty("shots") != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/shots", name + ".png"))
                    .setFullPage(true));
        }
    }

    /** Checks and shoots it wide and narrow, light and dark; then it is wide and light. */
    protected static void checkAllWays(Page page, String name) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 900);
            check(page);
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                shoot(page, name + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "-light"));
            }
        }
    }

    protected static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
