package org.factloom.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads what stands in an HTML element: its paragraphs, lists and headings, in reading order. */
final class PageText implements NodeFilter {

    /** What never is prose. */
    static final String NO_PROSE =
            "script, style, noscript, template, link, meta, svg, math, canvas, object, embed, iframe, audio, video, "
                    + "picture, img, map, figure, pre, blockquote, form, button, input, select, textarea, dialog, nav, [hidden], [aria-hidden=true], "
                    + "[style~=(?i)display:\\s*none]";

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "body",
            "center",
            "address",
            "details",
            "summary",
            "ul",
            "ol",
            "dl",
            "li",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "fieldset");

    private static final Pattern EMPTY_LINE = Pattern.compile("\n\\s*\n");

    private final Outline outline;
    private final WikiLinks links;
    private final StringBuilder words = new StringBuilder();
    private int lists;

    private PageText(Outline outline, WikiLinks links) {
        this.outline = outline;
        this.links = links;
    }

    static void write(Element element, WikiLinks links, Outline outline) {
        PageText text = new PageText(outline, links);
        element.filter(text);
        text.close();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(InlineText.shown(text).replaceAll("[\\s&&[^\u00a0]]+", " "));
        } else if (node instanceof Element element) {
            return head(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult head(Element element) {
        String name = element.normalName();
        if (BLOCKS.contains(name)) {
            close();
        }
        if (name.matches("h[1-6]")) {
            outline.heading(name.charAt(1) - '0', InlineText.of(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            words.append('\n');
        } else if (listed(name)) {
            lists++;
        } else if (name.equals("a")) {
            return link(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult link(Element element) {
        String target = links.target(element);
        if (target == null) {
            return FilterResult.CONTINUE;
        }
        words.append(outline.link(InlineText.of(element), target));
        return FilterResult.SKIP_ENTIRELY;
    }

    private static boolean listed(String name) {
        return name.equals("li") || name.equals("dt") || name.equals("dd");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (BLOCKS.contains(node.normalName())) {
            close();
        }
        if (listed(node.normalName())) {
            lists--;
        }
        return FilterResult.CONTINUE;
    }

    private void close() {
        if (!words.isEmpty()) {
            for (String block : EMPTY_LINE.split(words, -1)) {
                String line = InlineText.tidy(block).strip();
                if (!line.isEmpty() && lists > 0) {
                    outline.item(line);
                } else if (!line.isEmpty()) {
                    outline.paragraph(line);
                }
            }
        }
        words.setLength(0);
    }
}
