package org.factloom.article;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads books in EPUB: the chapters in the order of the book's spine, each a section of its headings. */
final class EpubReader implements XmlEvents.Listener {

    private static final String WHAT = "the book";

    /** What stands before and behind the chapters. */
    private static final String AROUND =
            "[epub:type~=(?i)\\b(cover|titlepage|halftitlepage|copyright-page|toc|landmarks|loi|lot|index|bibliography|footnotes?|"
                    + "endnotes?|rearnotes?|colophon|imprint|pagebreak|noteref)\\b], [role~=^doc-(toc|index|bibliography|endnotes?|footnote|noteref|pagebreak|cover)$]";

    private record Entry(String href, String type, String properties) {}

    private final Map<String, Entry> manifest = new HashMap<>();
    private final List<String> spine = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private boolean inTitle;

    private EpubReader() {}

    /** @param name the title where the book tells none */
    static Article read(String slug, String name, byte[] bytes) throws MalformedArticleException {
        Archive archive = Archive.of(bytes, WHAT);
        String packageFile = packageFile(archive);
        EpubReader book = new EpubReader();
        XmlEvents.read(archive.get(packageFile), WHAT, book);
        String folder = packageFile.substring(0, packageFile.lastIndexOf('/') + 1);
        Outline outline = new Outline();
        outline.title(book.title.toString());
        for (String id : book.spine) {
            Entry entry = book.manifest.get(id);
            if (entry != null
                    && entry.type.matches("application/xhtml\\+xml|text/html")
                    && !entry.properties.contains("nav")) {
                byte[] chapter = archive.find(resolve(folder, entry.href));
                if (chapter != null) {
                    write(chapter, archive, outline);
                }
            }
        }
        return outline.read(slug, name, WHAT);
    }

    private static String packageFile(Archive archive) throws MalformedArticleException {
        String[] path = {""};
        XmlEvents.read(archive.get("META-INF/container.xml"), WHAT, (name, element) -> {
            if (name.equals("rootfile") && path[0].isEmpty()) {
                path[0] = XmlEvents.attribute(element, "full-path");
            }
        });
        return path[0];
    }

    /** The name of an entry in the archive: "OEBPS/ch1.xhtml" of "../OEBPS/ch1.xhtml" in "text/". */
    private static String resolve(String folder, String href) {
        List<String> path = new ArrayList<>();
        for (String step : (folder + decoded(href.replaceFirst("#.*", ""))).split("/", -1)) {
            if (step.equals("..") && !path.isEmpty()) {
                path.removeLast();
            } else if (!step.equals(".") && !step.equals("..")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return href;
        }
    }

    private static void write(byte[] chapter, Archive archive, Outline outline) throws MalformedArticleException {
        boolean isProtected = archive.find("META-INF/encryption.xml") != null
                && !new String(chapter, StandardCharsets.ISO_8859_1).contains("<");
        if (isProtected) {
            throw new MalformedArticleException(
                    1, "the book is encrypted: only books without copy protection can be read");
        }
        Element body = HtmlReader.parse(chapter, Parser.xmlParser()).selectFirst("body");
        if (body != null) {
            body.select(PageText.NO_PROSE + ", table, " + AROUND).remove();
            PageText.write(body, WikiLinks.NONE, outline);
        }
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        switch (name) {
            case "title" -> inTitle = title.isEmpty();
            case "item" ->
                manifest.put(
                        XmlEvents.attribute(element, "id"),
                        new Entry(
                                XmlEvents.attribute(element, "href"),
                                XmlEvents.attribute(element, "media-type"),
                                XmlEvents.attribute(element, "properties")));
            case "itemref" -> {
                if (!XmlEvents.attribute(element, "linear").equals("no")) {
                    spine.add(XmlEvents.attribute(element, "idref"));
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        inTitle = false;
    }

    @Override
    public void text(String text) {
        if (inTitle) {
            title.append(text);
        }
    }
}
