package org.factloom.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.factloom.browser.BrowserCase;
import org.factloom.item.Form;
import org.factloom.library.SetLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pairs are matched and events are ordered by dragging, with a mouse and with a finger. */
@QuarkusTest
class DragBrowserTest extends BrowserCase {

    private static final Map<String, String> STREETS =
            Map.of("Rope makers", "Hemp Lane", "Sail makers", "Canvas Yard", "Coopers", "Barrel Row");

    private static final List<String> EVENTS =
            List.of("The docks reopened", "The union was founded", "The governor returned");

    @Inject
    SetLoader loader;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    /** Presses at one place, moves to another and lets go. */
    private interface Pointer {
        void drag(double fromX, double fromY, double toX, double toY);
    }

    @BeforeEach
    void load() {
        assertEquals(List.of(), loader.load(Path.of("src/test/resources/ports")).errors());
        harbourRevolt.load();
    }

    @Test
    void wordsAreDraggedToTheirPlaces() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = question(visitor, "port-amal", Form.MATCHING);
            match(page, mouse(page));
            check(page);
            button(page, "Answer").click();
            assertThat(page.locator(".verdict.right")).isVisible();
        }
    }

    @Test
    void aFingerDragsToo() {
        try (BrowserContext visitor = chromium.visitor(360, 1000)) {
            Page page = question(visitor, "port-amal", Form.MATCHING);
            match(page, finger(page));
            button(page, "Answer").click();
            assertThat(page.locator(".verdict.right")).isVisible();
        }
    }

    @Test
    void eventsAreDraggedInOrder() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = question(visitor, HarbourRevolt.SLUG, Form.ORDERING);
            order(page, mouse(page), ".event");
            button(page, "Answer").click();
            assertThat(page.locator(".verdict.right")).isVisible();
        }
    }

    @Test
    void aFingerDragsAnEventByItsGrip() {
        try (BrowserContext visitor = chromium.visitor(360, 1000)) {
            Page page = question(visitor, HarbourRevolt.SLUG, Form.ORDERING);
            order(page, finger(page), "[data-grip]");
            button(page, "Answer").click();
            assertThat(page.locator(".verdict.right")).isVisible();
        }
    }

    private static void match(Page page, Pointer pointer) {
        for (var pair : STREETS.entrySet()) {
            drag(
                    pointer,
                    page.locator(".chips li").getByText(pair.getValue()),
                    page.locator(".pairs li")
                            .filter(new Locator.FilterOptions()
                                    .setHas(page.locator("label").getByText(pair.getKey()))));
        }
    }

    /** Each event to the top, the last one first. */
    private static void order(Page page, Pointer pointer, String grip) {
        for (String event : EVENTS.reversed()) {
            Locator item = page.locator(".events li").filter(new Locator.FilterOptions().setHasText(event));
            if (page.locator(".event").first().textContent().equals(event)) {
                continue;
            }
            BoundingBox from = item.locator(grip).boundingBox();
            BoundingBox to = page.locator(".events li").first().boundingBox();
            pointer.drag(from.x + 8, from.y + from.height / 2, to.x + 20, to.y + 4);
            assertThat(page.locator(".event").first()).hasText(event);
        }
    }

    private static void drag(Pointer pointer, Locator from, Locator to) {
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        pointer.drag(
                start.x + start.width / 2, start.y + start.height / 2, end.x + end.width / 2, end.y + end.height / 2);
    }

    private static Pointer mouse(Page page) {
        Mouse mouse = page.mouse();
        return (fromX, fromY, toX, toY) -> {
            mouse.move(fromX, fromY);
            mouse.down();
            mouse.move(toX, toY, new Mouse.MoveOptions().setSteps(8));
            mouse.up();
        };
    }

    private static Pointer finger(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        return (fromX, fromY, toX, toY) -> {
            touch(devtools, "touchStart", fromX, fromY);
            for (int step = 1; step <= 8; step++) {
                touch(devtools, "touchMove", fromX + (toX - fromX) * step / 8, fromY + (toY - fromY) * step / 8);
            }
            JsonObject end = new JsonObject();
            end.addProperty("type", "touchEnd");
            end.add("touchPoints", new JsonArray());
            devtools.send("Input.dispatchTouchEvent", end);
        };
    }

    private static void touch(CDPSession devtools, String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        devtools.send("Input.dispatchTouchEvent", event);
    }

    private Page question(BrowserContext visitor, String article, Form form) {
        Page page = visitor.newPage();
        go(page, "/articles/" + article);
        button(page, "Practise this article").click();
        page.waitForURL("**/questions/1");
        String path = URI.create(page.url()).getPath();
        String attempt = path.substring(0, path.indexOf("/questions/"));
        go(page, attempt + "/questions/" + sittings.number(attempt, form));
        return page;
    }
}
