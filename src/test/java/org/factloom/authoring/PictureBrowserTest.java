package org.factloom.authoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.factloom.account.TestPeople;
import org.factloom.browser.BrowserCase;
import org.factloom.item.Added;
import org.factloom.library.TestPictures;
import org.junit.jupiter.api.Test;

/** A picture in the editor, and the preview beside it. */
@QuarkusTest
class PictureBrowserTest extends BrowserCase {

    @Inject
    MadeSets sets;

    @Test
    void aPictureIsBroughtAndSeenAtOnceAsAStudentSeesIt() throws Exception {
        Teacher owner = new Teacher(people);
        String set = sets.make(owner.person.id(), "the kiln", "a flue");
        try (BrowserContext visitor = chromium.visitor(1280, 900)) {
            Page page = visitor.newPage();
            go(page, "/sign-in");
            page.getByLabel("Name").fill(owner.person.name().orElseThrow());
            page.getByLabel("Password").fill(TestPeople.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("sign-in"));
            go(page, "/sets/" + set + "/items/new?form=typed");
            Locator shown = page.locator("[data-shown]");
            assertThat(shown).containsText("It is shown here once");
            page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true))
                    .fill("What stands there?");
            page.getByLabel("Answer", new Page.GetByLabelOptions().setExact(true))
                    .fill("A kiln");
            assertThat(shown.locator(".stem").first()).hasText("What stands there?");

            Locator file = page.getByLabel("Choose a picture");
            file.setInputFiles(new FilePayload(
                    "a.png", "image/png", "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("[data-picture-problem]")).containsText("SVG drawing");
            file.setInputFiles(new FilePayload("kiln.png", "image/png", TestPictures.png(640, 360)));
            Locator alternative = page.getByLabel("What it shows, in words");
            assertThat(alternative).isFocused();
            assertThat(shown).containsText("Say in words what the picture shows");
            alternative.fill("A tower of brick");
            assertThat(shown.locator("img").first()).hasAttribute("alt", "A tower of brick");
            assertEquals(
                    640,
                    ((Number) shown.locator("img").first().evaluate("i => i.decode().then(() => i.naturalWidth)"))
                            .intValue());
            shown.locator("summary").first().click();
            check(page);
            for (int width : new int[] {1280, 390}) {
                page.setViewportSize(width, 900);
                check(page);
                shoot(page, "preview-" + width);
            }
            button(page, "Save").press("Enter");
            page.waitForURL(url -> !url.contains("items/new"));
        }
        Added.Picture picture = sets.all(set).getLast().item().origin().added().picture();
        assertEquals("A tower of brick", picture == null ? "" : picture.alternative());
    }
}
