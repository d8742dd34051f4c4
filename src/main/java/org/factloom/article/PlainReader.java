package org.factloom.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain form: {@code = Title =}, optionally an infobox (a line with its name, then lines {@code - Key: value}), the lead, then
 * {@code ==Section==} and {@code ===Subsection===} with paragraphs between blank lines. Bulleted lists are no prose and are passed over.
 */
public final class PlainReader {

    /** In UTF-16 code units; an article of this length is a book. */
    public static final int LONGEST_TEXT = 4_000_000;

    /** In UTF-16 code units; a paragraph is usually one line. */
    public static final int LONGEST_LINE = 100_000;

    private static final Pattern TITLE = Pattern.compile("=\\s*([^=\\s](?:.*[^=\\s])?)\\s*=");
    private static final Pattern HEADING = Pattern.compile("(={2,6})\\s*([^=\\s](?:.*[^=\\s])?)\\s*\\1");

    private final String text;
    private final List<Line> lines;
    private int next;

    private final List<Section> sections = new ArrayList<>();
    private final List<Heading> path = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private record Heading(int level, String words) {}

    private PlainReader(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * Reads an article.
     *
     * @param slug the article's name in ids and addresses, see {@link Slug}
     */
    public static Article read(String slug, String text) throws MalformedArticleException {
        if (text.length() > LONGEST_TEXT) {
            throw new MalformedArticleException(
                    1, "the article has more than %,d characters: split it".formatted(LONGEST_TEXT));
        }
        PlainReader reader = new PlainReader(text, Line.of(text));
        String title = reader.title();
        Infobox infobox = reader.infobox();
        reader.prose();
        return new Article(slug, title, text, infobox, reader.sections, List.of(), Kind.of(title, reader.sections));
    }

    static MalformedArticleException lineTooLong(int line) {
        return new MalformedArticleException(
                line,
                "the line has more than %,d characters: is this an article? If so, separate its paragraphs by blank lines"
                        .formatted(LONGEST_LINE));
    }

    private String title() throws MalformedArticleException {
        skipBlankLines();
        if (next == lines.size()) {
            throw new MalformedArticleException(1, "the article is empty: write '= Title =' and its text below");
        }
        Line line = lines.get(next++);
        Matcher title = TITLE.matcher(line.words());
        if (!title.matches()) {
            throw new MalformedArticleException(
                    line.number(), "no title: the first line must be '= Title =', and is " + quoted(line.words()));
        }
        return title.group(1);
    }

    private @Nullable Infobox infobox() {
        skipBlankLines();
        if (next == lines.size()) {
            return null;
        }
        Line name = lines.get(next);
        boolean followed = next + 1 < lines.size() && lines.get(next + 1).bullet();
        boolean named = name.words().equalsIgnoreCase("infobox");
        if (name.bullet() || name.heading() || !(followed || named)) {
            return null;
        }
        next++;
        List<Infobox.Field> fields = new ArrayList<>();
        while (next < lines.size() && lines.get(next).bullet()) {
            fields.add(field(lines.get(next++).span()));
        }
        return new Infobox(name.words(), fields);
    }

    private Infobox.Field field(Span line) {
        Span whole = Line.trim(text, line.start() + 1, line.end());
        int colon = text.indexOf(':', whole.start());
        boolean keyOnly = colon < 0 || colon >= whole.end();
        Span key = keyOnly ? whole : Line.trim(text, whole.start(), colon);
        Span value = keyOnly ? new Span(whole.end(), whole.end()) : Line.trim(text, colon + 1, whole.end());
        return new Infobox.Field(key.of(text), value.of(text), whole, value);
    }

    private void prose() throws MalformedArticleException {
        while (next < lines.size()) {
            Line line = lines.get(next);
            if (line.heading()) {
                closeSection();
                open(line);
                next++;
            } else if (line.blank() || line.bullet()) {
                next++;
            } else {
                paragraph();
            }
        }
        closeSection();
    }

    private void paragraph() throws MalformedArticleException {
        Line first = lines.get(next);
        Line last = first;
        while (next < lines.size() && prose(lines.get(next))) {
            last = lines.get(next++);
            if (TITLE.matcher(last.words()).matches()) {
                throw new MalformedArticleException(
                        last.number(), "a second title, " + quoted(last.words()) + ": one file holds one article");
            }
        }
        Span span = new Span(first.span().start(), last.span().end());
        paragraphs.add(new Paragraph(span, SentenceSplitter.split(text, span)));
    }

    private static boolean prose(Line line) {
        return !line.blank() && !line.bullet() && !line.heading();
    }

    private void open(Line line) throws MalformedArticleException {
        Matcher heading = HEADING.matcher(line.words());
        if (!heading.matches()) {
            throw new MalformedArticleException(
                    line.number(),
                    "the heading is not closed: " + quoted(line.words())
                            + " must end with as many '=' as it begins with, and nothing after them");
        }
        int level = heading.group(1).length();
        path.removeIf(above -> above.level >= level);
        path.add(new Heading(level, heading.group(2)));
    }

    private void closeSection() {
        sections.add(new Section(path.stream().map(Heading::words).toList(), paragraphs));
        paragraphs.clear();
    }

    private void skipBlankLines() {
        while (next < lines.size() && lines.get(next).blank()) {
            next++;
        }
    }

    private static String quoted(String words) {
        return "'" + (words.length() <= 60 ? words : words.substring(0, 60) + "…") + "'";
    }
}
