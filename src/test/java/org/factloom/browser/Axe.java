package org.factloom.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** The accessibility rules of axe, best practices included. */
public final class Axe {

    /** What else there is to find is the same in the dark. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    /** Fails when the page, as it is now, breaks a rule in light or in dark. Leaves the page in light. */
    public static void check(Page page) {
        List<String> violations = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            // in the page itself: there are no frames whose findings another page would have to put together
            AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
            for (Rule rule : (scheme == ColorScheme.LIGHT ? axe : axe.withRules(OF_COLOURS))
                    .analyze()
                    .getViolations()) {
                rule.getNodes()
                        .forEach(node -> violations.add(
                                scheme + ": " + rule.getId() + ", " + rule.getHelp() + ": " + node.getHtml() + " "
                                        + node.getAny().stream()
                                                .map(check -> check.getMessage())
                                                .toList()));
            }
        }
        assertTrue(violations.isEmpty(), () -> page.url() + "\n" + String.join("\n", violations));
    }
}
