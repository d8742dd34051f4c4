package org.factloom.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.browser.BrowserCase;
import org.factloom.browser.Watch;
import org.factloom.web.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is held of a person, mistakes, and what is forgotten again and again, on a phone and on a desk. */
@QuarkusTest
class RightsBrowserTest extends BrowserCase {

    @Inject
    Life life;

    @Inject
    Tables tables;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPageCanBeUsedByEverybody(int width) {
        Life.Lived lived = life.live(Role.TEACHER, "Ignatia Krull of the upper harbour");
        lived.browser().post(lived.open() + "/submission").then().statusCode(303);
        tables.sql("update memory set lapses = 9 where person_id = '%s' and fact_id = 'h-f-governor'"
                .formatted(lived.person().id()));
        tables.sql("alter table answer_log disable trigger user");
        tables.sql("update answer_log set confidence = 3 where person_id = '%s' and fact_id = 'h-f-governor'"
                .formatted(lived.person().id()));
        tables.sql("alter table answer_log enable trigger user");
        try (BrowserContext visitor = chromium.visitor(width, 844)) {
            Watch watch = Watch.over(visitor, home);
            Page page = visitor.newPage();
            check(page, "/settings/data");
            signIn(visitor, lived.person());
            check(page, "/");
            check(page, "/settings/data");
            check(page, "/library/trouble");
            assertThat(page.locator("mark").first()).containsText("Salim Haddad");
            check(page, "/mistakes");
            assertThat(page.locator(".mistakes li").first()).containsText("You were sure");
            page.waitForLoadState();
            page.keyboard().press("Enter");
            assertThat(page).hasTitle(java.util.regex.Pattern.compile("Question 1 of \\d.*"));
            check(page, "/settings/data/erasure");
            watch.assertNothing();
            page.getByLabel("Your password, once more").fill("a guess");
            button(page, "Delete my account for good").click();
            assertThat(page.locator("#password-error")).isVisible();
            check(page);
            page.getByLabel("Your password, once more").fill(TestPeople.PASSWORD);
            button(page, "Delete my account for good").click();
            assertThat(page.locator("h1")).hasText("Deleted");
            check(page);
        }
    }
}
