package org.factloom.flashcard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factloom.account.Role;
import org.factloom.browser.BrowserCase;
import org.factloom.browser.Watch;
import org.factloom.library.Rivers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading in a browser: from a highlight to a card that is reviewed. */
@QuarkusTest
class ReadingBrowserTest extends BrowserCase {

    private static final String ARTICLE = "/articles/" + Rivers.SLUG;

    /** Selects "leader was Ana" as a mouse or a finger would. */
    private static final String SELECT = """
            () => {
              const piece = document.querySelector("[data-start='167']");
              const text = [...piece.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
              document.getSelection().setBaseAndExtent(text, 4, text, 18);
            }""";

    @Inject
    Rivers rivers;

    @BeforeEach
    void load() {
        rivers.load();
    }

    private void signIn(BrowserContext visitor) {
        var person = people.make(Role.STUDENT);
        signIn(visitor, person);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aHighlightBecomesACardThatIsReviewed(int width) {
        try (BrowserContext visitor = chromium.visitor(width, 800)) {
            signIn(visitor);
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            check(page, ARTICLE);
            page.evaluate(SELECT);
            var pick = page.locator("#pick");
            assertThat(pick).isVisible();
            check(page);
            page.keyboard().press("c");
            page.waitForURL("**/cards?start=171&end=185");
            assertThat(page.locator("mark")).hasText("leader was Ana");
            check(page);
            page.getByLabel("Question").fill("What was Ana?");
            page.getByLabel("Answer").fill("The leader");
            button(page, "Save the card").click();
            page.waitForURL("**/articles/*?sentence=171**");
            assertThat(page.locator("#sentence")).containsText("Your card is made");
            check(page);
            go(page, "/review");
            assertThat(page.locator("h1")).containsText("One fact");
            page.keyboard().press("Enter");
            page.waitForURL("**/review/*");
            assertThat(page.locator("h1")).hasText("What was Ana?");
            page.waitForLoadState();
            page.keyboard().press(" ");
            assertThat(page.locator(".back")).hasText("The leader");
            assertThat(page.locator("mark")).hasText("leader was Ana");
            check(page);
            page.waitForLoadState();
            page.keyboard().press("3");
            page.waitForURL("**/review/*");
            assertThat(page.locator(".back")).hasCount(0);
            watch.assertNothing();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void decksAndNotesCanBeUsedByEverybody(int width) {
        try (BrowserContext visitor = chromium.visitor(width, 800)) {
            signIn(visitor);
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            check(page, "/decks");
            go(page, ARTICLE + "?sentence=167#sentence");
            page.getByText("Note", new Page.GetByTextOptions().setExact(true)).click();
            page.getByLabel("Your note").fill("Ana, not Anna");
            button(page, "Save the note").click();
            assertThat(page.locator(".note")).containsText("Ana, not Anna");
            page.getByText("Add to deck").click();
            check(page);
            page.getByLabel("Name of the new deck").fill("Rivers");
            button(page, "Add").click();
            assertThat(page.locator("[role=status]").getByText("Rivers")).isVisible();
            go(page, "/decks");
            page.getByText("Rivers", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("h1")).hasText("Rivers");
            check(page);
            button(page, "Review this deck: 0 due, 1 new").click();
            assertThat(page.locator(".tally")).hasText("0 of 1 done");
            watch.assertNothing();
        }
    }

    @Test
    void withoutScriptASentenceIsEnough() {
        try (BrowserContext visitor = chromium.visitorWithoutScript()) {
            Page page = visitor.newPage();
            go(page, ARTICLE);
            page.locator(".fact[data-start='167']").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Make a card"))
                    .first()
                    .click();
            page.getByLabel("Question").fill("Who?");
            page.getByLabel("Answer").fill("Ana Brod");
            page.keyboard().press("Enter");
            assertThat(page.locator("#sentence")).containsText("Your card is made");
        }
    }
}
