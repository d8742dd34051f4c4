package org.factloom.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs and finds the headings among them. */
final class PdfText {

    /** Of the size of the text. */
    private static final float HEADING = 1.12f;

    /** In characters. */
    private static final int LONGEST_HEADING = 150;

    /** Of the usual distance of two lines. */
    private static final float PARAGRAPH_GAP = 1.35f;

    private static final Pattern BULLET = Pattern.compile("[•‣▪●○◦–-]\\s+(.*)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:][\"'”’)\\]]*$");
    private static final Pattern BROKEN_WORD = Pattern.compile("(?s)(.*?)([\\p{L}]+)[-\u00AD\u2010]$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)*");

    private final Outline outline;
    private final float size;
    private final float gap;
    private final float right;
    private final Set<String> vocabulary;
    private final List<Float> headingSizes;
    private final StringBuilder words = new StringBuilder();
    private boolean listed;

    private PdfText(List<PdfLine> lines, float size, Outline outline) {
        this.outline = outline;
        this.size = size;
        gap = gap(lines);
        right = right(lines);
        vocabulary = lines.stream()
                .flatMap(line -> WORD.matcher(line.words().replaceFirst("[\\p{L}]+[-\u00AD\u2010]$", ""))
                        .results())
                .map(word -> word.group())
                .collect(Collectors.toSet());
        headingSizes = List.copyOf(lines.stream()
                .map(PdfLine::size)
                .filter(each -> each >= HEADING * size)
                .collect(Collectors.toCollection(TreeSet::new))
                .descendingSet());
    }

    static void write(List<PdfLine> lines, float size, Outline outline) {
        PdfText text = new PdfText(lines, size, outline);
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (before == null || text.begins(line, before)) {
                text.close(before);
            }
            text.add(line);
            before = line;
        }
        text.close(before);
    }

    /** The size of most of the text. */
    static float bodySize(List<PdfLine> lines) {
        Map<Float, Integer> sizes = new TreeMap<>();
        lines.forEach(line -> sizes.merge(line.size(), line.words().length(), Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** The usual distance of two lines of a paragraph. */
    private static float gap(List<PdfLine> lines) {
        Map<Integer, Integer> gaps = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && distance > 1) {
                gaps.merge(Math.round(2 * distance), 1, Integer::sum);
            }
        }
        return gaps.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 2f;
    }

    /** How long a full line is. */
    private static float right(List<PdfLine> lines) {
        List<Float> widths =
                lines.stream().map(line -> line.end() - line.x()).sorted().toList();
        return widths.isEmpty() ? 0 : widths.get(widths.size() * 4 / 5);
    }

    private boolean isHeading(PdfLine line) {
        return line.size() >= HEADING * size;
    }

    /** Whether {@code line} begins something new. */
    private boolean begins(PdfLine line, PdfLine before) {
        if (isHeading(line) || isHeading(before)) {
            return line.size() != before.size()
                    || line.page() != before.page()
                    || line.y() - before.y() > 2.2 * line.size();
        }
        boolean ended = SENTENCE_END.matcher(before.words()).find();
        if (BULLET.matcher(line.words()).matches()) {
            return true;
        }
        if (line.page() != before.page() || line.y() < before.y() - 1) {
            return ended;
        }
        boolean far = gap > 0 && line.y() - before.y() > PARAGRAPH_GAP * gap;
        boolean indented = line.x() > before.x() + 0.8 * size;
        boolean shortBefore = before.end() - before.x() < 0.85 * right;
        return far || ended && (indented || shortBefore);
    }

    private void add(PdfLine line) {
        Matcher bullet = BULLET.matcher(line.words());
        boolean first = words.isEmpty();
        if (first && bullet.matches()) {
            listed = true;
            words.append(bullet.group(1));
            return;
        }
        Matcher broken = BROKEN_WORD.matcher(words);
        if (broken.matches() && Character.isLowerCase(line.words().codePointAt(0))) {
            rejoin(broken, line.words());
        } else {
            words.append(first ? "" : " ").append(line.words());
        }
    }

    /** A hyphen at the end of a line belongs to the word where the document writes it so elsewhere, "well-known". */
    private void rejoin(Matcher broken, String line) {
        Matcher next = WORD.matcher(line);
        String rest = next.lookingAt() ? next.group() : "";
        boolean hyphenated =
                words.charAt(words.length() - 1) != '\u00AD' && vocabulary.contains(broken.group(2) + "-" + rest);
        words.setLength(words.length() - (hyphenated ? 0 : 1));
        words.append(line);
    }

    private void close(@Nullable PdfLine last) {
        String block = InlineText.tidy(words.toString()).strip();
        if (last != null && !block.isEmpty()) {
            if (isHeading(last) && block.length() <= LONGEST_HEADING) {
                outline.heading(1 + headingSizes.indexOf(last.size()), block);
            } else if (listed) {
                outline.item(block);
            } else {
                outline.paragraph(block);
            }
        }
        words.setLength(0);
        listed = false;
    }
}
