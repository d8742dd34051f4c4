package org.factloom.quiz;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A browser before the {@link HarbourRevolt}. */
abstract class QuizBrowserCase {

    static Chromium chromium;

    @TestHTTPResource("/")
    URI home;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    @Inject
    TestPeople people;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void load() {
        harbourRevolt.load();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** An attempt with the questions in the order of their forms, by a student who is signed in. */
    String start(BrowserContext visitor) {
        Person student = people.make(Role.STUDENT);
        visitor.addCookies(List.of(new Cookie("factloom-session", people.cookie(student)).setUrl(home.toString())));
        return "/attempts/" + sittings.start(student.id());
    }
}
