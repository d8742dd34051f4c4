package org.factloom.browser;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That the tools of the browser tests see what they are to see. */
class ChromiumTest {

    private static final URI HOME = URI.create("http://localhost:1");

    private static final String GOOD = """
            <!doctype html><html lang="en"><head><title>Good</title><style>
            body { color: #111; background: #fff } @media (prefers-color-scheme: dark) { body { background: DARK } }
            </style></head><body><main><h1>Good</h1><p>Text</p></main></body></html>
            """;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void axeAcceptsAGoodPageAndRefusesOneThatCannotBeReadInTheDark() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            page.setContent(GOOD.replace("DARK", "#eee"));
            Axe.check(page);

            page.setContent(GOOD.replace("DARK", "#222"));
            var e = assertThrows(AssertionError.class, () -> Axe.check(page));
            assertTrue(e.getMessage().contains("DARK: color-contrast"), e.getMessage());
        }
    }

    @Test
    void theWatchSeesConsoleErrorsThrownErrorsAndForeignRequests() {
        try (BrowserContext visitor = chromium.visitor()) {
            Watch watch = Watch.over(visitor, HOME);
            Page page = visitor.newPage();
            page.setContent(GOOD);
            watch.assertNothing();

            page.setContent("<script>console.error('loud'); throw new Error('bad')</script>"
                    + "<img src='http://localhost:2/beacon.png'>");
            var e = assertThrows(AssertionError.class, watch::assertNothing);
            assertTrue(e.getMessage().contains("console: loud"), e.getMessage());
            assertTrue(e.getMessage().contains("thrown: "), e.getMessage());
            assertTrue(e.getMessage().contains("request to http://localhost:2/beacon.png"), e.getMessage());
        }
    }
}
