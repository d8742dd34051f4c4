package org.factloom.progress;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.factloom.account.TestPeople;
import org.factloom.browser.BrowserCase;
import org.factloom.browser.Watch;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.junit.jupiter.api.Test;

/** A class's dashboard, its rows and its map: usable by everybody, in light and dark, at a desk, on phones and on paper. */
@QuarkusTest
class ClassDashboardBrowserTest extends BrowserCase {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    MeasuredClasses measured;

    @Test
    void everyPageIsUsableByEverybody() {
        UUID made = learned();
        String here = "/classes/" + made + "/progress";
        String marks =
                "/marks/" + assignments.one("select cast(id as text) from assignment where class_id = '" + made + "'");
        for (int width : List.of(1280, 360)) {
            try (BrowserContext visitor = chromium.visitor(width, 900)) {
                visitor.addCookies(List.of(
                        new Cookie("factloom-session", people.cookie(classes.owner(made))).setUrl(home.toString())));
                Watch watch = Watch.over(visitor, home);
                Page page = visitor.newPage();
                go(page, here);
                page.waitForSelector("#knowledge tbody"); // it comes by itself
                for (String path : List.of(
                        "",
                        "?section=0&state=due&anonymous=true",
                        "/facts?set=harbour-revolt",
                        "/answers?since=2026-11-01T00:00:00Z&after=0",
                        marks,
                        "/map/harbour-revolt?section=1")) {
                    check(page, here + path);
                    shoot(page, "class-" + path.replaceFirst("^\\W+(\\w+).*", "$1") + "-" + width);
                }
                page.setViewportSize(794, 1123); // A4
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                check(page, here);
                watch.assertNothing();
            }
        }
    }

    /** Nine of ten who have begun, the first the least. */
    private UUID learned() {
        UUID made = measured.make(10);
        Random random = new Random(3);
        List<MeasuredClasses.Student> students = measured.students(made);
        for (int i = 1; i < students.size(); i++) {
            for (MeasuredClasses.Asked fact : measured.facts()) {
                if (random.nextInt(10) < i) {
                    measured.memory(
                            students.get(i).person(),
                            fact.id(),
                            1 + random.nextInt(4 * i),
                            measured.today().minusDays(random.nextInt(20)),
                            1 + random.nextInt(5));
                    measured.answer(students.get(i).person(), fact.id(), random.nextInt(2), random.nextInt(600), 9000);
                }
            }
            if (i < 7) {
                measured.mark(made, students.get(i).person(), .1 * i + .3, 8 + i);
            }
        }
        measured.joined(made, "now() - interval '1 year'");
        measured.begin(made, students.get(8).person());
        measured.handIn(made, students.get(9).person());
        return made;
    }
}
