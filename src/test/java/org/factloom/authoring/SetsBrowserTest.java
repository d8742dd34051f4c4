package org.factloom.authoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.factloom.account.Role;
import org.factloom.browser.BrowserCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A teacher's sets in a browser. */
@QuarkusTest
class SetsBrowserTest extends BrowserCase {

    @Inject
    MadeSets sets;

    private Teacher owner;
    private String set;

    @BeforeEach
    void make() throws Exception {
        owner = new Teacher(people);
        set = sets.make(owner.person.id(), "the kiln", "a flue", "the glaze of the rim");
        owner.browser.post(
                "/sets/" + set + "/items", "what", "section", "section", "Firing", "item", sets.item(set, 2));
        owner.browser.post("/sets/" + set + "/items", "what", "tag", "tag", "chapter 2", "item", sets.item(set, 1));
        owner.browser.post("/sets/" + set + "/sections", "was", "Firing", "name", "Firing", "draw", "1");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPageCanBeUsedByEverybodyOnAPhoneAndOnADesk(int width) {
        try (BrowserContext visitor = chromium.visitor(width, 844)) {
            Page page = visitor.newPage();
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT));
            signIn(page, owner.person);
            for (String path : List.of(
                    "/sets",
                    "/sets?archived=true",
                    "/sets/" + set,
                    "/sets/" + set + "/preview",
                    "/sets/" + set + "/paper",
                    "/sets/" + set + "/paper?part=key&version=B",
                    "/sets/" + set + "/paper?part=answers",
                    "/sets/" + set + "/paper?part=cards",
                    "/sets/new/import")) {
                check(page, path);
            }
            go(page, "/sets/" + set);
            assertTrue(page.locator(".row-item").first().boundingBox().width > 260, "the question has the row");
            owner.browser.post(
                    "/sets/" + set + "/visibility", "visibility", "public", "licence", "CC0", "attribution", "Me");
            check(page, "/library?whose=mine");
        }
    }

    @Test
    void reportsAreReadAndWrittenByEverybody() {
        owner.browser.post(
                "/sets/" + set + "/visibility", "visibility", "public", "licence", "CC0", "attribution", "Me");
        try (BrowserContext visitor = chromium.visitor(390, 844)) {
            Page page = visitor.newPage();
            signIn(page, people.make(Role.ADMINISTRATOR));
            check(page, "/sets/" + set + "/report");
            page.locator("textarea").fill("Stolen");
            page.getByText("Send").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Thank you");
            check(page, "/administration/reports");
        }
    }

    @Test
    void itemsAreMovedWithoutScript() {
        try (BrowserContext visitor = chromium.visitorWithoutScript()) {
            Page page = visitor.newPage();
            signIn(page, owner.person);
            go(page, "/sets/" + set);
            page.getByLabel("Down: 1").click();
            page.waitForURL(url -> url.contains("#item-"));
            assertEquals("What is the glaze of the rim?", sets.stems(set).getFirst());
        }
    }

    @Test
    void onPaperNothingButTheQuizIsPrinted() {
        try (BrowserContext visitor = chromium.visitor(800, 1100)) {
            Page page = visitor.newPage();
            signIn(page, owner.person);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String part : List.of("questions", "key", "answers", "cards")) {
                go(page, "/sets/" + set + "/paper?part=" + part);
                assertThat(page.locator(".chooser")).isHidden();
                assertThat(page.locator("header.top")).isHidden();
            }
        }
    }
}
