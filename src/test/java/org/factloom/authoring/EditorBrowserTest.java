package org.factloom.authoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factloom.browser.BrowserCase;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor of items in a browser. */
@QuarkusTest
class EditorBrowserTest extends BrowserCase {

    @Inject
    MadeSets sets;

    private Teacher owner;
    private String set;

    @BeforeEach
    void make() throws Exception {
        owner = new Teacher(people);
        set = sets.make(owner.person.id(), "the kiln", "a flue");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyFormCanBeWrittenByEverybodyOnAPhoneAndOnADesk(int width) {
        try (BrowserContext visitor = chromium.visitor(width, 844)) {
            Page page = visitor.newPage();
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT));
            signIn(page, owner.person);
            for (Form form : Form.values()) {
                check(page, "/sets/" + set + "/items/new?form=" + form.id());
            }
            check(page, "/sets/" + set + "/items/" + sets.item(set, 1) + "/edit");
        }
    }

    @Test
    void questionsAreWrittenByKeyboardAlone() {
        try (BrowserContext visitor = chromium.visitor(1280, 900)) {
            Page page = visitor.newPage();
            signIn(page, owner.person);
            go(page, "/sets/" + set + "/items/new?form=multiple-choice");
            assertThat(page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)))
                    .isFocused();
            page.keyboard().type("What was built in 1701?");
            for (String key : new String[] {"Tab", "Tab"}) {
                page.keyboard().press(key);
            }
            page.keyboard().type("The mill");
            page.keyboard().press("Enter");
            page.keyboard().type("The kiln");
            page.keyboard().press("Enter");
            page.keyboard().type("The bridge");
            page.getByLabel("Option 2 is right").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Shift+Tab");
            page.getByLabel("Up: 2").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Option 1", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("The kiln");
            check(page);
            button(page, "Save and write another").press("Enter");
            page.waitForURL(url -> url.contains("items/new"));
            assertThat(page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)))
                    .isFocused();
            assertTrue(sets.all(set).getLast().item() instanceof Item.MultipleChoice choice
                    && choice.keyText().equals("The kiln")
                    && choice.options().size() == 3);

            go(page, "/sets/" + set + "/items/new?form=cloze");
            page.keyboard().type("It was built in 1701.");
            for (int i = 0; i < 1; i++) {
                page.keyboard().press("ArrowLeft");
            }
            for (int i = 0; i < 4; i++) {
                page.keyboard().press("Shift+ArrowLeft");
            }
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Sentence with a blank")).hasValue("It was built in _____.");
            assertThat(page.getByLabel("Answer", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("1701");
            page.getByLabel("Answer", new Page.GetByLabelOptions().setExact(true))
                    .press("Enter");
            page.waitForURL(url -> url.contains("#item-"));
            assertEquals(
                    "It was built in _____.", sets.all(set).getLast().item().stem());
        }
    }

    @Test
    void evidenceIsChosenInTheArticleByKeysAndBySelecting() {
        try (BrowserContext visitor = chromium.visitor(1280, 900)) {
            Page page = visitor.newPage();
            signIn(page, owner.person);
            go(page, "/sets/" + set + "/items/new?form=card");
            page.locator("#stem").fill("Where did it stand?");
            page.locator("#key").fill("By the river");
            page.locator("[data-sentence]").first().focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-article] mark")).hasText("It stood by the river.");
            assertThat(page.locator("[data-sentence]").nth(1)).hasAttribute("aria-checked", "true");
            check(page);
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-article] mark")).hasCount(0);
            page.evaluate("""
                    () => {
                      const text = document.querySelectorAll("[data-sentence]")[1].firstChild;
                      document.getSelection().setBaseAndExtent(text, 9, text, 21);
                    }""");
            button(page, "Use as evidence").click();
            assertThat(page.locator("[data-article] mark")).hasText("by the river");
            page.locator(".editor .deeds")
                    .getByText("Save", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL(url -> url.contains("#item-"));
            assertEquals(
                    "by the river",
                    sets.all(set)
                            .getLast()
                            .item()
                            .origin()
                            .evidence()
                            .getFirst()
                            .text());
        }
    }

    @Test
    void everyQuotationSendsItsPlaceAlsoWhereSeveralWereToChooseFrom() {
        try (BrowserContext visitor = chromium.visitor(360, 844)) {
            Page page = visitor.newPage();
            signIn(page, owner.person);
            go(page, "/sets/" + set + "/items/new?form=multiple-choice");
            page.evaluate("""
                    () => {
                      const select = document.createElement("select");
                      select.name = "place";
                      select.append(new Option("by the river", "30-42"));
                      document.querySelector("[name=place]").replaceWith(select);
                    }""");
            page.locator("[data-quote][name=quote]").first().pressSequentially("x");
            assertEquals(true, page.evaluate("""
                            () => {
                              const sent = new FormData(document.querySelector("[data-editor]"));
                              return sent.getAll("place").length === sent.getAll("quote").length && sent.getAll("place")[0] === "";
                            }"""));
            double field = page.getByLabel("Option 1", new Page.GetByLabelOptions().setExact(true))
                    .boundingBox()
                    .y;
            double button = page.getByLabel("Down: 1").boundingBox().y;
            assertTrue(
                    Math.abs(field - button) < 44, "the buttons of a row stand beside its field: " + (button - field));
        }
    }

    @Test
    void whatWasTypedIsThereOnAnotherDevice() {
        try (BrowserContext desk = chromium.visitor(1280, 900);
                BrowserContext phone = chromium.visitor(360, 844)) {
            Page page = desk.newPage();
            signIn(page, owner.person);
            String path = "/sets/" + set + "/items/" + sets.item(set, 1) + "/edit";
            go(page, path);
            page.locator("#stem").fill("What did they burn?");
            assertThat(page.locator("[data-drafts]"))
                    .hasText(java.util.regex.Pattern.compile("Draft saved \\d\\d:\\d\\d:\\d\\d"));
            page.route("**/api/sets/**", route -> route.abort());
            page.locator("#stem").fill("What did they burn there?");
            assertThat(page.locator("[data-drafts]")).hasText("Kept on this device, retrying");
            page.unroute("**/api/sets/**");
            assertThat(page.locator("[data-drafts]")).containsText("Draft saved");
            check(page);
            page.close();
            Page other = phone.newPage();
            signIn(other, owner.person);
            check(other, "/sets/" + set);
            check(other, path);
            other.locator(".kept-draft a").click();
            assertThat(other.locator("#stem")).hasValue("What did they burn there?");
            other.waitForLoadState();
            other.locator("#key").press("Enter");
            other.waitForURL(url -> url.contains("#item-"));
            assertEquals("What did they burn there?", sets.stems(set).getFirst());
            assertThat(other.locator("#drafts")).hasCount(0);
        }
    }

    @Test
    void whatIsTypedWhileTheServerIsAwayIsKeptOnTheDeviceForWhoeverTypedIt() {
        Teacher other = new Teacher(people);
        owner.browser.post(
                "/sets/" + set + "/share", "name", other.person.name().orElseThrow());
        String path = "/sets/" + set + "/items/" + sets.item(set, 1) + "/edit";
        try (BrowserContext visitor = chromium.visitor(1280, 900)) {
            signIn(visitor, owner.person);
            typeWhileAway(visitor, path, "What did they burn?");
            signIn(visitor, other.person);
            Page page = visitor.newPage();
            go(page, path);
            assertThat(page.locator("[data-kept]")).isHidden();
            signIn(visitor, owner.person);
            go(page, path);
            assertThat(page.locator("[data-kept]")).containsText("this device kept what you typed");
            check(page);
            page.locator("[data-kept]").getByText("Go on with it").click();
            page.waitForURL(url -> url.contains("draft=true"));
            assertThat(page.locator("#stem")).hasValue("What did they burn?");
            page.locator("#key").press("Enter");
            page.waitForURL(url -> url.contains("#item-"));
            assertEquals("What did they burn?", sets.stems(set).getFirst());
            assertEquals(0, kept(page));

            typeWhileAway(visitor, "/sets/" + set + "/items/new?form=card", "What was it?");
            go(page, "/sets/" + set + "/items/new?form=typed");
            assertThat(page.locator("[data-kept]")).containsText("What was it?");
            page.onDialog(com.microsoft.playwright.Dialog::accept);
            page.locator("header .menu summary").click();
            button(page, "Sign out").click();
            page.waitForURL(home.toString());
            assertEquals(0, kept(page));
        }
    }

    private void typeWhileAway(BrowserContext visitor, String path, String stem) {
        Page page = visitor.newPage();
        go(page, path);
        visitor.setOffline(true);
        page.locator("#stem").fill(stem);
        page.locator("#key").press("Enter");
        assertThat(page.locator("[data-drafts]")).containsText("Kept on this device: there is no connection");
        assertThat(page.locator("#stem")).hasValue(stem);
        page.close();
        visitor.setOffline(false);
    }

    private static int kept(Page page) {
        return (int)
                page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('factloom.draft.')).length");
    }

    @Test
    void twoWhoWriteAtTheSameTimeSeeBothTexts() {
        String path = "/sets/" + set + "/items/" + sets.item(set, 1) + "/edit";
        Teacher other = new Teacher(people);
        owner.browser.post(
                "/sets/" + set + "/share", "name", other.person.name().orElseThrow());
        try (BrowserContext one = chromium.visitor(1280, 900);
                BrowserContext two = chromium.visitor(360, 844)) {
            Page first = one.newPage();
            signIn(first, owner.person);
            go(first, path);
            Page second = two.newPage();
            signIn(second, other.person);
            go(second, path);
            first.locator("#stem").fill("What is the old kiln?");
            first.locator("#key").press("Enter");
            first.waitForURL(url -> url.contains("#item-"));
            second.locator("#stem").fill("What is the new kiln?");
            second.locator("#key").press("Enter");
            assertThat(second.locator("h1")).hasText("Somebody else changed this question meanwhile");
            assertThat(second.locator("del")).containsText("old");
            assertThat(second.locator("ins")).containsText("new");
            check(second);
            button(second, "Go on editing with mine").click();
            assertThat(second.locator("#stem")).hasValue("What is the new kiln?");
            second.waitForLoadState();
            second.locator("#key").press("Enter");
            second.waitForURL(url -> url.contains("#item-"));
            assertEquals("What is the new kiln?", sets.stems(set).getFirst());
            check(first, path.replace("/edit", "/versions"));
            check(second, path.replace("/edit", "/versions?number=2"));
        }
    }
}
