package org.factloom.web;

import io.quarkus.qute.RawString;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * What people write with some Markdown: emphasis, code, lists, quotations and links. Whatever else it holds is shown as it was typed, or left out: the page gets
 * none of its markup.
 */
public final class LightMarkdown {

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(20).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .omitSingleParagraphP(false)
            .build();

    private static final Safelist LIGHT = new Safelist()
            .addTags("p", "br", "em", "strong", "code", "ul", "ol", "li", "blockquote", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https")
            .addEnforcedAttribute("a", "rel", "nofollow noopener");

    private static final Pattern MARKED = Pattern.compile("<(?:em|strong|code|a|h\\d)\\b");

    private LightMarkdown() {}

    /** Whether a text, shown elsewhere as it was typed, holds marks that only this reads: "the **club**". */
    public static boolean marked(String text) {
        return MARKED.matcher(RENDERER.render(PARSER.parse(text))).find();
    }

    /** The HTML of it, safe to be shown as it is. */
    public static RawString html(String markdown) {
        String html = RENDERER.render(PARSER.parse(markdown));
        return new RawString(Jsoup.clean(html, "", LIGHT, new Document.OutputSettings().prettyPrint(false)));
    }
}
