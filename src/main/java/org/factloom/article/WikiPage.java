package org.factloom.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page of Wikipedia, or another wiki of the same software, in any skin, or as the wiki's page service gives it. */
final class WikiPage {

    /** What stands in an article and is no prose of it. */
    private static final String RESIDUE =
            "table, sup.reference, .mw-ref, .mw-editsection, .noprint, .Inline-Template, .hatnote, .dablink, "
                    + ".rellink, .thumb, .tmulti, .gallery, .mw-gallery-traditional, .navbox, .vertical-navbox, .sidebar, .infobox, .metadata, "
                    + ".ambox, .mbox-small, .sistersitebox, .side-box, .portal, .reflist, .references, .mw-references-wrap, .refbegin, .toc, #toc, "
                    + ".catlinks, .printfooter, .mw-jump-link, .mw-empty-elt, .error, .citation-comment, .IPA, .haudio, .ext-phonos, "
                    + ".respelling, #coordinates, .geo-nondefault, .geo-inline, .shortdescription, .mw-indicators, .quotebox, .templatequote, .sortkey, "
                    + ".mw-cite-backlink, .rt-comment, .mw-authority-control, .stub, #siteSub, #contentSub, .audiolink, "
                    + "[typeof~=mw:(File|Image|Video|Audio)], [typeof~=mw:Extension/(ref|gallery|indicator)]";

    private static final String RESIDUE_IN_FIELDS =
            "sup.reference, .mw-ref, .mw-editsection, .noprint, .Inline-Template, .error, .IPA, .haudio, .ext-phonos, .geo, .geo-inline, "
                    + "#coordinates, .coordinates, .plainlinks.nourlexpansion, .flagicon, .sortkey, [typeof~=mw:(File|Image|Video|Audio)]";

    private final Document page;
    private final Element content;

    private WikiPage(Document page, Element content) {
        this.page = page;
        this.content = content;
    }

    /** The page as one of a wiki; null where it is none. */
    static @Nullable WikiPage of(Document page) {
        Element content = page.selectFirst(
                "#mw-content-text .mw-parser-output, #mw-content-text, .mw-parser-output, body.parsoid-body");
        return content == null ? null : new WikiPage(page, content);
    }

    private String title() {
        Element heading = page.selectFirst("#firstHeading, .firstHeading");
        return heading != null ? InlineText.of(heading) : page.title().replaceFirst(" [-–—] Wikipedia.*", "");
    }

    void write(Outline outline) {
        outline.title(title());
        for (Element formula : content.select(".mwe-math-element, [typeof~=mw:Extension/math]")) {
            // A sentence that lacks a part must not read as if it were whole: brackets say so.
            formula.replaceWith(new Element("span").text("[formula]"));
        }
        Element infobox = content.selectFirst("table.infobox, table.infobox_v2, table.taxobox");
        content.select(PageText.NO_PROSE).remove();
        if (infobox != null) {
            infobox.select(RESIDUE_IN_FIELDS).remove();
            InfoboxTable.write(infobox, outline);
        }
        content.select(RESIDUE).remove();
        PageText.write(content, WikiLinks.WIKI, outline);
    }
}
