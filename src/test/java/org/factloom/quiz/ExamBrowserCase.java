package org.factloom.quiz;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.factloom.item.Form;

/** A browser with an exam about the {@link HarbourRevolt}. */
abstract class ExamBrowserCase extends QuizBrowserCase {

    static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");

    private static final List<String> EVENTS =
            List.of("The docks reopened", "The union was founded", "The governor returned");

    Page exam(BrowserContext visitor) {
        Page page = visitor.newPage();
        page.navigate(home.resolve("/articles/" + HarbourRevolt.SLUG).toString());
        page.getByText("Other ways").click();
        button(page, "Start the exam").click();
        page.waitForURL("**/attempts/*");
        return page;
    }

    /** Answers the question in view rightly, by keys. */
    static void answer(Page page, Form form) {
        Locator question = page.locator("section.current");
        switch (form) {
            case MULTIPLE_CHOICE -> page.keyboard().press(digitOf(question, "Karim Nasser"));
            case TRUE_FALSE -> page.keyboard().press("2");
            case TYPED -> type(question, "Haddad");
            case CLOZE -> type(question, "3 June 1968");
            case ORDERING -> {
                for (int place = 0; place < EVENTS.size(); place++) {
                    List<String> now = question.locator(".event").allTextContents();
                    int at = now.indexOf(EVENTS.get(place));
                    page.keyboard().press(String.valueOf(at + 1));
                    for (int step = at; step > place; step--) {
                        page.keyboard().press("ArrowUp");
                    }
                }
            }
            default -> throw new AssertionError(form);
        }
    }

    static void type(Locator question, String text) {
        question.locator("input[name=text]").fill(text);
    }

    private static String digitOf(Locator question, String option) {
        return question.locator("label", new Locator.LocatorOptions().setHasText(option))
                .locator("kbd")
                .textContent()
                .strip();
    }

    static Locator state(Page page) {
        return page.locator("[data-save-state]");
    }
}
