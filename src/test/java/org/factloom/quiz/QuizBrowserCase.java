package org.factloom.quiz;

import com.microsoft.playwright.BrowserContext;
import jakarta.inject.Inject;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.browser.BrowserCase;
import org.junit.jupiter.api.BeforeEach;

/** A browser before the {@link HarbourRevolt}. */
abstract class QuizBrowserCase extends BrowserCase {

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    @BeforeEach
    void load() {
        harbourRevolt.load();
    }

    /** An attempt with the questions in the order of their forms, by a student who is signed in. */
    String start(BrowserContext visitor) {
        Person student = people.make(Role.STUDENT);
        signIn(visitor, student);
        return "/attempts/" + sittings.start(student.id());
    }
}
