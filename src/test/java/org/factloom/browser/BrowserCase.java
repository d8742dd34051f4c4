package org.factloom.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A browser before the running application, and what every page of it must be. */
public abstract class BrowserCase {

    protected static Chromium chromium;

    @TestHTTPResource("/")
    protected URI home;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
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

    protected static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
