package org.factloom.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** The styles of a DOCX document: their ids depend on Word's language, their names ("heading 1") do not. */
final class DocxStyles implements XmlEvents.Listener {

    enum Role {
        TEXT,
        TITLE,
        HEADING,
        /** A caption, quotation or line of a table of contents, which is no prose. */
        OTHER
    }

    /** @param level of a heading, from 1; 0 for what is none */
    record Style(Role role, int level) {}

    private static final Style TEXT = new Style(Role.TEXT, 0);
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern OTHER = Pattern.compile(
            "toc .*|caption|.*quote|header|footer|footnote text|endnote text|bibliography|table of .*|html preformatted|.*code.*");

    private final Map<String, Style> styles = new HashMap<>();
    private String id = "";

    @Override
    public void start(String name, XMLStreamReader element) {
        if (name.equals("style")) {
            id = XmlEvents.attribute(element, "styleId");
        } else if (name.equals("name")) {
            styles.put(id, style(XmlEvents.attribute(element, "val").toLowerCase(Locale.ROOT)));
        } else if (name.equals("outlineLvl") && styles.getOrDefault(id, TEXT).role == Role.TEXT) {
            String level = XmlEvents.attribute(element, "val");
            if (level.matches("[0-8]")) {
                styles.put(id, new Style(Role.HEADING, Integer.parseInt(level) + 1));
            }
        }
    }

    private static Style style(String name) {
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return new Style(Role.HEADING, Integer.parseInt(heading.group(1)));
        }
        return name.equals("title")
                ? new Style(Role.TITLE, 0)
                : OTHER.matcher(name).matches() ? new Style(Role.OTHER, 0) : TEXT;
    }

    Style of(String styleId) {
        return styles.getOrDefault(styleId, TEXT);
    }
}
