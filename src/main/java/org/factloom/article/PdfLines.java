package org.factloom.article;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of a PDF as they were written, with their places and sizes: what is a paragraph is told from these later. */
final class PdfLines extends PDFTextStripper {

    /** In UTF-16 code units. */
    private static final int LONGEST = PlainReader.LONGEST_TEXT;

    /** Of a line's size: what is smaller stands raised or lowered. */
    private static final float SMALL = 0.8f;

    /** "10", "10⁻", "km". */
    private static final Pattern POWER_BEFORE = Pattern.compile("(?:\\d|(?<!\\p{L})[kcm]?m)[⁰-⁹²³¹⁻]*$");

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int page = -1;
    private int length;

    private final PdfLimit limit;

    private PdfLines(PdfLimit limit) {
        this.limit = limit;
    }

    static List<PdfLine> of(PDDocument document, PdfLimit limit) throws IOException {
        PdfLines stripper = new PdfLines(limit);
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines;
    }

    /** Each step of drawing a page, so that one page without end is stopped too. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limit.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage started) {
        page++;
    }

    @Override
    protected void endPage(PDPage ended) {
        close();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        float size = letters.isEmpty() ? size(positions) : size(letters);
        for (TextPosition position : positions) {
            String letter = position.getUnicode();
            words.append(position.getFontSizeInPt() < SMALL * size ? small(letter) : letter);
        }
        letters.addAll(positions);
        length += text.length();
        if (length > LONGEST) {
            throw new IOException("it has more than %,d characters".formatted(LONGEST));
        }
    }

    /** A small digit after a digit or a unit is a power, after a word it is the number of a note and is left out. */
    private String small(String letter) {
        if (!letter.matches("[0-9*†‡]")) {
            return letter;
        }
        String before = words.toString().stripTrailing();
        if (!POWER_BEFORE.matcher(before).find()) {
            return "";
        }
        words.setLength(before.length());
        return InlineText.raised(letter);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        close();
    }

    @Override
    protected void writeParagraphEnd() {
        close();
    }

    private void close() {
        String line = ligatures(words.toString()).strip();
        if (!line.isEmpty() && !letters.isEmpty()) {
            TextPosition first = letters.getFirst();
            TextPosition last = letters.getLast();
            lines.add(new PdfLine(
                    page,
                    line,
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    size(letters)));
        }
        words.setLength(0);
        letters.clear();
    }

    /** "ﬁ" is one letter in many fonts. */
    private static String ligatures(String words) {
        return words.replace("ﬀ", "ff")
                .replace("ﬁ", "fi")
                .replace("ﬂ", "fl")
                .replace("ﬃ", "ffi")
                .replace("ﬄ", "ffl");
    }

    /** The size of most letters, to half a point. */
    private static float size(List<TextPosition> positions) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        positions.forEach(position -> sizes.merge(Math.round(2 * position.getFontSizeInPt()), 1, Integer::sum));
        return sizes.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 2f;
    }
}
