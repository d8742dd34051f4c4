package org.factloom.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text as people paste it: paragraphs, perhaps below a line with a title, and no form at all. */
final class TextReader {

    /** In characters. Text whose lines are no longer was broken by a program, and its paragraphs are what stands between empty lines. */
    private static final int LONGEST_BROKEN_LINE = 100;

    /** In characters. */
    private static final int LONGEST_TITLE = 120;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;,…][\"'”’)]?$");

    /** The headings of the plain form are understood where its title was forgotten. */
    private static final Pattern HEADING = Pattern.compile("(={2,6})\\s*([^=\\s].*?)\\s*\\1");

    private final Outline outline = new Outline();
    private final StringBuilder paragraph = new StringBuilder();

    private TextReader() {}

    /** @param name the title where the first line is none */
    static Article read(String slug, String name, String text) throws MalformedArticleException {
        List<Line> lines = Line.of(text);
        TextReader reader = new TextReader();
        reader.read(lines);
        return reader.outline.read(slug, name, "the text");
    }

    private void read(List<Line> lines) {
        List<Line> written = lines.stream().filter(line -> !line.blank()).toList();
        boolean broken = written.stream().allMatch(line -> line.span().length() <= LONGEST_BROKEN_LINE);
        boolean titled = written.size() > 1 && isTitle(written, lines);
        for (Line line : lines) {
            if (titled && line.number() == written.getFirst().number()) {
                outline.title(line.words());
                continue;
            }
            Matcher heading = HEADING.matcher(line.words());
            if (line.blank() || line.bullet() || heading.matches() || !broken) {
                close();
            }
            if (heading.matches()) {
                outline.heading(heading.group(1).length(), heading.group(2));
            } else if (line.bullet()) {
                outline.item(line.words().substring(1));
            } else {
                paragraph.append(line.words()).append(' ');
            }
        }
        close();
    }

    /** A short first line that ends no sentence, and has a line of its own: the next is empty or much longer. */
    private static boolean isTitle(List<Line> written, List<Line> lines) {
        Line first = written.getFirst();
        Line next = lines.get(first.number());
        return first.span().length() <= LONGEST_TITLE
                && !first.bullet()
                && !SENTENCE_END.matcher(first.words()).find()
                && (next.blank() || next.span().length() > 2 * first.span().length());
    }

    private void close() {
        if (!paragraph.toString().isBlank()) {
            outline.paragraph(paragraph.toString());
        }
        paragraph.setLength(0);
    }
}
