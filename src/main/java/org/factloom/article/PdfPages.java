package org.factloom.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the text of pages from what stands above and below it on each of them: running heads, page numbers, footnotes. */
final class PdfPages {

    /** How many lines at either end of a page may be no text of it. */
    private static final int MARGIN_LINES = 2;

    private static final int FEWEST_PAGES = 3;

    /** Of the size of the text; what is smaller is a note or a caption. */
    private static final float SMALL = 0.88f;

    /** "12", "– 12 –", "Page 3 of 9", "xii". */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[–—-]?\\s*(?:page\\s*)?(?:\\d{1,4}|[ivxlc]{1,7})(?:\\s*(?:of|/)\\s*\\d{1,4})?\\s*[–—-]?");

    private PdfPages() {}

    /** The lines of the text, in their order. */
    static List<PdfLine> text(List<PdfLine> lines, float size) {
        Set<PdfLine> margins = margins(lines);
        Map<String, Integer> pages = new HashMap<>();
        margins.stream().map(PdfPages::likeness).forEach(words -> pages.merge(words, 1, Integer::sum));
        List<PdfLine> text = new ArrayList<>();
        for (PdfLine line : lines) {
            boolean margin = margins.contains(line)
                    && (PAGE_NUMBER.matcher(line.words()).matches()
                            || pages.getOrDefault(likeness(line), 0) >= FEWEST_PAGES);
            if (!margin && line.size() >= SMALL * size) {
                text.add(line);
            }
        }
        return text;
    }

    /** The highest and lowest lines of every page. */
    private static Set<PdfLine> margins(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new HashMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Set<PdfLine> margins = new HashSet<>();
        for (List<PdfLine> page : pages.values()) {
            List<Float> heights =
                    page.stream().map(PdfLine::y).distinct().sorted().toList();
            float top = heights.get(Math.min(MARGIN_LINES, heights.size()) - 1);
            float bottom = heights.get(Math.max(0, heights.size() - MARGIN_LINES));
            page.stream().filter(line -> line.y() <= top || line.y() >= bottom).forEach(margins::add);
        }
        return margins;
    }

    /** A running head with a page number is the same on every page but for the number. */
    private static String likeness(PdfLine line) {
        return line.words().replaceAll("\\d+", "0");
    }
}
