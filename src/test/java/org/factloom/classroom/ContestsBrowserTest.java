package org.factloom.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.factloom.classroom.ContestedSets.STATEMENT;
import static org.factloom.classroom.ContestedSets.TYPED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.browser.BrowserCase;
import org.factloom.browser.Watch;
import org.junit.jupiter.api.Test;

/** A student contests, a teacher decides, marks change as the dry run said, and the student is told: in two browsers. */
@QuarkusTest
class ContestsBrowserTest extends BrowserCase {

    @Inject
    TestClasses classes;

    @Inject
    ContestedSets sets;

    private Page page(BrowserContext visitor, Person person) {
        signIn(visitor, person);
        return visitor.newPage();
    }

    @Test
    void whoContestsSeesJusticeDone() throws Exception {
        Person teacher = people.make(Role.TEACHER);
        Person student = people.make(Role.STUDENT);
        classes.add(classes.make(teacher, "Piers 9b"), student);
        String set = sets.make(teacher.id());
        Browser answering = people.browser(student);
        String exam = sets.exam(answering, set);
        sets.save(answering, exam, TYPED, "{\"text\": \"Mistress Pierwright\"}");
        sets.save(answering, exam, STATEMENT, "{\"choice\": 1}");
        sets.submit(answering, exam);
        try (BrowserContext phone = chromium.visitor(360, 740);
                BrowserContext desk = chromium.visitor(1280, 900)) {
            Watch watch = Watch.over(desk, home);
            Page learner = page(phone, student);
            go(learner, exam + "/questions/1");
            learner.locator("details.recourse summary").click();
            learner.locator("#reason").fill("The stone on the pier calls her so.");
            learner.locator("details.recourse button").click();
            learner.waitForURL(Pattern.compile("#contested$"));

            Page desktop = page(desk, teacher);
            check(desktop, "/contests");
            assertThat(desktop.locator(".contested"))
                    .containsText(student.name().orElseThrow());
            button(desktop, "Accept “Mistress Pierwright”").click();
            assertThat(desktop.locator("h1")).hasText("What was changed");
            assertThat(desktop.locator("tbody tr")).containsText("0 of 6 → 2 of 6");
            check(desktop);
            assertEquals(2.0 / 6, sets.score(exam));

            go(desktop, "/items/" + sets.id(set, STATEMENT) + "/regrade");
            desktop.waitForLoadState();
            desktop.locator("input[name=key][value='1']").check();
            assertThat(desktop.locator("input[name=redress][value=BOTH]")).isChecked();
            button(desktop, "Try it: show what would change").click();
            assertThat(desktop.locator("#trial")).containsText("1 up, 0 down, 0 the same");
            Locator foreseen = desktop.locator("#trial tbody tr");
            assertThat(foreseen).containsText("2 of 6 → 3 of 6");
            check(desktop);
            assertEquals(2.0 / 6, sets.score(exam));
            button(desktop, "Change it so").click();
            assertThat(desktop.locator("tbody tr")).containsText("2 of 6 → 3 of 6");
            assertEquals(3.0 / 6, sets.score(exam));

            check(learner, exam + "/result");
            learner.locator("a.pill[href='/notices']").click();
            assertThat(learner.locator(".news li").first()).containsText("went from 2 to 3 of 6");
            assertThat(learner.locator(".news li").nth(1))
                    .containsText("The answer “Mistress Pierwright” is accepted now.");
            check(learner);
            learner.locator(".news li a").nth(1).click();
            assertThat(learner.locator("#contested")).containsText("it was accepted");
            check(learner);

            button(desktop, "Undo: every mark as before").click();
            assertThat(desktop.locator(".notice")).containsText("Undone on");
            assertEquals(2.0 / 6, sets.score(exam));
            watch.assertNothing();
        }
    }
}
