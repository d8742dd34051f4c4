package org.factloom.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The main text of a web page: what it says is its article, or else the block in which most of its prose stands. */
final class MainText {

    /** What surrounds the text of a page, by what it is and by what people call it. */
    private static final String SURROUNDINGS =
            "footer, aside, menu, [role~=^(navigation|banner|contentinfo|complementary|search|menu|dialog|alert)$], "
                    + "[class~=(?i)(^|[\\s_-])(comments?|share|sharing|social|related|recommended|promo|newsletter|subscribe|cookies?|consent|sidebar|"
                    + "breadcrumbs?|advert\\w*|ads?|banner|byline|author-bio|tags|pagination|pager|menu|navbar|nav|skip-link|caption|credit|toc)([\\s_-]|$)], "
                    + "[id~=(?i)^(comments?|footer|sidebar|nav|navigation|menu|header|related|share|cookies?|breadcrumbs?|toc)$], "
                    + "sup:has(> a[href^=#]), a[href^=#fn], a[role=doc-noteref], [role=doc-endnotes], .footnotes, .footnote";

    /** In characters; shorter paragraphs are captions and teasers. */
    private static final int SHORTEST_PARAGRAPH = 60;

    private final String title;
    private final Element block;

    private MainText(String title, Element block) {
        this.title = title;
        this.block = block;
    }

    static MainText of(Document page) {
        Element body = page.body();
        String title = title(page);
        body.select(PageText.NO_PROSE).remove();
        body.select(SURROUNDINGS).stream()
                .filter(part -> !part.normalName().matches("body|main|article") && prose(part) * 2 < prose(body))
                .forEach(Element::remove);
        Element block = page.select("[itemprop=articleBody], article, main, [role=main]").stream()
                .filter(part -> prose(part) * 2 > prose(body))
                .min(Comparator.comparingInt(MainText::prose))
                .orElseGet(() -> densest(body));
        return new MainText(title, block);
    }

    void write(Outline outline) {
        int all = block.text().length();
        block.select("table").stream()
                .filter(table -> table.text().length() * 2 < all)
                .forEach(Element::remove);
        outline.title(title);
        PageText.write(block, WikiLinks.NONE, outline);
    }

    /** The only main heading, or else what the page says of itself. */
    private static String title(Document page) {
        var headings =
                page.select("article h1, main h1").isEmpty() ? page.select("h1") : page.select("article h1, main h1");
        Element own = page.selectFirst("meta[property=og:title]");
        if (headings.size() == 1 && !InlineText.of(headings.getFirst()).isEmpty()) {
            return InlineText.of(headings.getFirst());
        }
        return own != null && !own.attr("content").isBlank() ? own.attr("content") : page.title();
    }

    /** How many characters of its paragraphs stand outside of links. */
    private static int prose(Element part) {
        return part.select("p").stream().mapToInt(MainText::ownWords).sum();
    }

    private static int ownWords(Element paragraph) {
        int words = paragraph.text().length()
                - paragraph.select("a").stream()
                        .mapToInt(link -> link.text().length())
                        .sum();
        return words < SHORTEST_PARAGRAPH ? 0 : words;
    }

    /** The element whose own paragraphs hold most words; what lies deeper counts half. A page without paragraphs is its whole body. */
    private static Element densest(Element body) {
        Map<Element, Integer> density = new HashMap<>();
        for (Element paragraph : body.select("p")) {
            int words = ownWords(paragraph);
            Element parent = paragraph.parent();
            if (words > 0 && parent != null) {
                density.merge(parent, words, Integer::sum);
                Element above = parent.parent();
                if (above != null) {
                    density.merge(above, words / 2, Integer::sum);
                }
            }
        }
        Element best = body;
        int most = 0;
        for (Element candidate : body.select("*")) {
            int words = density.getOrDefault(candidate, 0);
            if (words > most) {
                best = candidate;
                most = words;
            }
        }
        return best;
    }
}
