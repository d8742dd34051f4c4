package org.factloom.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
import org.factloom.browser.Watch;
import org.junit.jupiter.api.Test;

/** A teacher goes from a suspicion to the answers behind it, in light and dark, at a desk and on a phone. */
@QuarkusTest
class AnalysisBrowserTest extends BrowserCase {

    @Inject
    TestPeople people;

    @Inject
    AnalysedSets sets;

    @Test
    void fromTheSuspicionToTheAnswers() throws Exception {
        Person teacher = people.make(Role.TEACHER);
        String set = sets.taken(teacher);
        sets.sql("update item_version set content = content || '{\"rule\": \"dated-event/when\"}' where item_id = '%s'"
                .formatted(sets.item(set, 2)));
        UUID begun = sets.sit(set, sets.student(), AnalysedSets.skilled(0));
        sets.sql("update attempt set finished_at = null, ended_by = null, score = null where id = '%s'"
                .formatted(begun));
        for (int width : List.of(1280, 360)) {
            try (BrowserContext visitor = chromium.visitor(width, 900)) {
                visitor.addCookies(
                        List.of(new Cookie("factloom-session", people.cookie(teacher)).setUrl(home.toString())));
                Watch watch = Watch.over(visitor, home);
                Page page = visitor.newPage();
                go(page, "/sets/" + set);
                page.getByText("Analysis", new Page.GetByTextOptions().setExact(true))
                        .click();
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    check(page, "/sets/" + set + "/analysis");
                }
                assertThat(page.locator(".suspects h3")).containsText("When was it built?");
                page.locator(".suspects h3 a").click();
                assertThat(page.locator(".options-table tbody tr").nth(1))
                        .containsText("the best prefer it to the key");
                check(page);
                page.locator(".options-table tbody tr").nth(1).locator("a").click();
                assertThat(page.locator("tbody tr")).hasCount(6);
                check(page);
                check(page, "/sets/" + set + "/analysis/items/" + sets.item(set, 1));
                check(page, "/sets/" + set + "/analysis/under-way");
                assertThat(page.locator("tbody tr")).hasCount(1);
                page.navigate(home.resolve("/sets").toString());
                page.getByText("Rules of the generator").click();
                assertThat(page.locator(".counted tbody tr")).hasCount(1);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    check(page);
                }
                watch.assertNothing();
            }
        }
    }
}
