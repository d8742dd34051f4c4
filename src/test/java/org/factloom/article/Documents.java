package org.factloom.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small documents as programs write them. */
final class Documents {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Documents() {}

    /** A line of a PDF's page: where it stands, in points from the lower left, and how large. */
    record Placed(String words, float x, float y, float size) {}

    static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A document of a German Word, whose styles have ids of their own. */
    static byte[] docx(String body) throws IOException {
        return zip(Map.of(
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document " + WORD + "><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml",
                "<w:styles " + WORD + ">" + style("Titel", "Title") + style("berschrift1", "heading 1")
                        + style("berschrift2", "heading 2") + style("Beschriftung", "caption") + "</w:styles>"));
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }

    /** @param style its id; "" for none */
    static String paragraph(String style, String words) {
        return "<w:p><w:pPr>" + (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>") + "</w:pPr><w:r><w:t>"
                + words + "</w:t></w:r></w:p>";
    }

    static byte[] epub(String... chapters) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        entries.put("mimetype", "application/epub+zip");
        entries.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>");
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        for (int i = chapters.length - 1; i >= 0; i--) {
            manifest.append("<item id=\"c%d\" href=\"text/ch%%20%d.xhtml\" media-type=\"application/xhtml+xml\"/>"
                    .formatted(i, i));
            spine.insert(0, "<itemref idref=\"c%d\"/>".formatted(i));
            entries.put("OEBPS/text/ch " + i + ".xhtml", chapters[i]);
        }
        entries.put(
                "OEBPS/book.opf",
                "<package xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>Rivers</dc:title></metadata><manifest>"
                        + manifest + "</manifest><spine>" + spine + "</spine></package>");
        return zip(entries);
    }

    @SafeVarargs
    static byte[] pdf(List<Placed>... pages) throws IOException {
        return pdf("", pages);
    }

    /** @param password that opens it; "" for none */
    @SafeVarargs
    static byte[] pdf(String password, List<Placed>... pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (List<Placed> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Placed line : lines) {
                        content.beginText();
                        content.setFont(font, line.size());
                        content.newLineAtOffset(line.x(), line.y());
                        content.showText(line.words());
                        content.endText();
                    }
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
