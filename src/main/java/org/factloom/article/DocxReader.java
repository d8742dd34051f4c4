package org.factloom.article;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads documents of Word and of other programs that write its form (DOCX): headings by their style, paragraphs and lists. Tables, text boxes,
 * footnotes, captions and what was deleted are left out.
 */
final class DocxReader implements XmlEvents.Listener {

    private static final String WHAT = "the document";

    /** Elements of which nothing is read. "Fallback" says in an old form what stands beside it in a new one. */
    private static final Set<String> LEFT_OUT = Set.of(
            "tbl",
            "txbxContent",
            "drawing",
            "pict",
            "object",
            "Fallback",
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "sdtPr",
            "oMath");

    private final DocxStyles styles;
    private final Outline outline;
    private final StringBuilder words = new StringBuilder();
    private DocxStyles.Style style;
    private boolean listed;
    private boolean writing;
    private int leftOut;

    private DocxReader(DocxStyles styles, Outline outline) {
        this.styles = styles;
        this.outline = outline;
        this.style = styles.of("");
    }

    /** @param name the title where the document has none */
    static Article read(String slug, String name, byte[] bytes) throws MalformedArticleException {
        refuseOle(bytes);
        Archive archive = Archive.of(bytes, WHAT);
        DocxStyles styles = new DocxStyles();
        byte[] stylesPart = archive.find("word/styles.xml");
        if (stylesPart != null) {
            XmlEvents.read(stylesPart, WHAT, styles);
        }
        Outline outline = new Outline();
        XmlEvents.read(archive.get(mainPart(archive)), WHAT, new DocxReader(styles, outline));
        return outline.read(slug, name, WHAT);
    }

    /** An encrypted document is no ZIP archive but an OLE container, as documents of Word before 2007 are. */
    private static void refuseOle(byte[] bytes) throws MalformedArticleException {
        if (bytes.length > 4
                && bytes[0] == (byte) 0xD0
                && bytes[1] == (byte) 0xCF
                && bytes[2] == 0x11
                && bytes[3] == (byte) 0xE0) {
            boolean encrypted = new String(bytes, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
            throw new MalformedArticleException(
                    1,
                    encrypted
                            ? "the document is encrypted: remove its password in Word (File, Info, Protect Document) and save it"
                            : "the document is in the form of Word before 2007: save it as .docx");
        }
    }

    /** "word/document.xml", if the document does not say otherwise. */
    private static String mainPart(Archive archive) throws MalformedArticleException {
        String[] part = {"word/document.xml"};
        byte[] types = archive.find("[Content_Types].xml");
        if (types != null) {
            XmlEvents.read(types, WHAT, (name, element) -> {
                if (XmlEvents.attribute(element, "ContentType").endsWith("document.main+xml")
                        && !XmlEvents.attribute(element, "PartName").isEmpty()) {
                    part[0] = XmlEvents.attribute(element, "PartName").replaceFirst("^/", "");
                }
            });
        }
        return part[0];
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        if (leftOut == 0 && name.equals("oMath")) {
            // A sentence that lacks a part must not read as if it were whole: brackets say so.
            words.append(" [formula] ");
        }
        if (LEFT_OUT.contains(name)) {
            leftOut++;
        }
        if (leftOut > 0) {
            return;
        }
        switch (name) {
            case "p" -> {
                words.setLength(0);
                style = styles.of("");
                listed = false;
            }
            case "pStyle" -> style = styles.of(XmlEvents.attribute(element, "val"));
            case "numPr" -> listed = true;
            case "t" -> writing = true;
            case "tab", "br", "cr" -> words.append(' ');
            case "noBreakHyphen" -> words.append('-');
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (LEFT_OUT.contains(name)) {
            leftOut--;
        } else if (leftOut == 0 && name.equals("t")) {
            writing = false;
        } else if (leftOut == 0 && name.equals("p")) {
            close(words.toString().strip());
            words.setLength(0);
        }
    }

    @Override
    public void text(String text) {
        if (writing && leftOut == 0) {
            words.append(text);
        }
    }

    private void close(String line) {
        if (line.isEmpty()) {
            return;
        }
        switch (style.role()) {
            case TITLE -> outline.title(line);
            case HEADING -> outline.heading(style.level(), line);
            case TEXT -> {
                if (listed) {
                    outline.item(line);
                } else {
                    outline.paragraph(line);
                }
            }
            case OTHER -> {}
        }
    }
}
