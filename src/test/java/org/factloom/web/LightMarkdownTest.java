package org.factloom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of Markdown that people write. */
class LightMarkdownTest {

    private static String html(String markdown) {
        return LightMarkdown.html(markdown).getValue().strip();
    }

    @Test
    void lightMarkupIsShown() {
        assertEquals("<p><em>July</em> <strong>1963</strong> <code>a&lt;b</code></p>", html("*July* **1963** `a<b`"));
        assertEquals(
                "<ul> <li>one</li> <li>two</li> </ul>", html("- one\n- two").replaceAll("\\s+", " "));
        assertEquals(
                "<p><a href=\"https://example.org/a\" rel=\"nofollow noopener\">see</a></p>",
                html("[see](https://example.org/a)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "![x](https://example.org/a.png)",
                "<https://example.org/\" onmouseover=\"alert(1)>",
                "<svg/onload=alert(1)>",
                "[x](vbscript:msgbox(1))",
                "# <b onclick=alert(1)>Title</b>",
                "<p style=\"position:fixed\">x</p>"
            })
    void nothingElseIs(String markdown) {
        String html = html(markdown);
        assertFalse(html.matches("(?is).*<(?!/?(?:p|br|em|strong|code|ul|ol|li|blockquote|a)\\b).*"), html);
        assertFalse(html.matches("(?is).*<[^>]*\\b(?:on\\w+|style|src)\\s*=.*"), html);
        assertFalse(html.matches("(?is).*href=\"(?!https?://).*"), html);
    }

    @Test
    void deepNestingIsNoTrap() {
        assertTrue(html("> ".repeat(20_000) + "x").length() > 0);
        assertTrue(html("x " + "*".repeat(50_000)).length() > 0);
        assertTrue(html("[".repeat(50_000)).length() > 0);
    }
}
