package org.factloom.progress;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.browser.BrowserCase;
import org.factloom.item.Form;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.quiz.Sittings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashboard, the map and the rows behind the figures: usable by everybody, in light and dark, on phones and on paper. */
@QuarkusTest
class DashboardBrowserTest extends BrowserCase {

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPageIsUsableByEverybody(int width) {
        harbourRevolt.load();
        Person student = people.make(Role.STUDENT);
        practise(people.browser(student));
        try (BrowserContext visitor = chromium.visitor(width, 800)) {
            signIn(visitor, student);
            Page page = visitor.newPage();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (String path : List.of(
                        "/progress",
                        "/progress/facts",
                        "/progress/answers",
                        "/progress/attempts",
                        "/progress/report",
                        "/progress/harbour-revolt",
                        "/progress/harbour-revolt?level=learning")) {
                    check(page, path);
                }
            }
            page.setViewportSize(794, 1123); // A4
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            check(page, "/progress");
        }
    }

    private void practise(Browser browser) {
        String location =
                browser.post("/practice", "article", HarbourRevolt.SLUG).header("Location");
        String attempt = location.substring(location.indexOf("/attempts/"), location.indexOf("/questions/"));
        browser.post(attempt + "/questions/" + sittings.number(attempt, Form.CARD), "known", "true");
        browser.post(attempt + "/questions/" + sittings.number(attempt, Form.TRUE_FALSE), "choice", "0");
    }
}
