package org.factloom.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The accessibility rules of axe, best practices included. Its script is put into a page once, and tells of what is wrong only: what its builder reads besides takes most of the time. */
public final class Axe {

    private static final Map<ColorScheme, Map<String, Object>> OPTIONS = new EnumMap<>(Map.of(
            // what else there is to find is the same in the dark
            ColorScheme.DARK,
                    Map.of(
                            "resultTypes",
                            List.of("violations"),
                            "runOnly",
                            List.of("color-contrast", "link-in-text-block")),
            ColorScheme.LIGHT, Map.of("resultTypes", List.of("violations"))));

    private static final String RUN = """
            async (options) => (await axe.run(document, options)).violations.flatMap((rule) => rule.nodes.map((node) =>
              `${rule.id}, ${rule.help}: ${node.html} ${node.any.map((check) => check.message)}`))""";

    private static final String SCRIPT = script();

    private Axe() {}

    /** Fails when the page, as it is now, breaks a rule in light or in dark. Leaves the page in light. */
    public static void check(Page page) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        List<String> violations = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (Object violation : (List<?>) page.evaluate(RUN, OPTIONS.get(scheme))) {
                violations.add(scheme + ": " + violation);
            }
        }
        assertEquals(List.of(), violations, page::url);
    }

    private static String script() {
        try (InputStream in =
                Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
