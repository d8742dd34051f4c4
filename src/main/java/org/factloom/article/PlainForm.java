package org.factloom.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes an article in the plain form, which is what readers of other forms make of their sources: its text is what is shown, and it reads
 * the same again from wherever it was stored. Whatever words are given, none of them is taken for a heading, a field or a list.
 */
final class PlainForm {

    /** Opens the words of the link with this number; these code points belong to no text. */
    private static final int FIRST_LINK = 0xF0000;

    private static final int LAST_LINK = 0xFFFFD;
    private static final char LINK_END = '\uFDD1';

    private final StringBuilder text = new StringBuilder();
    private final List<String> targets = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private boolean boxed;
    private boolean listing;

    /** What {@code source} says without the code points that mark links here. */
    static String unmarked(String source) {
        return source.codePoints().noneMatch(PlainForm::marks)
                ? source
                : source.codePoints()
                        .filter(c -> !marks(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether the code point is a mark for readers' own use, like those where a link begins and ends, and is not shown. */
    static boolean marks(int codePoint) {
        return 0xFDD0 <= codePoint && codePoint <= 0xFDEF || FIRST_LINK <= codePoint && codePoint <= 0xFFFFF;
    }

    /** {@code words} marked as leading to {@code target}, to be part of what is written later, or of nothing. */
    String link(String words, String target) {
        if (FIRST_LINK + targets.size() > LAST_LINK) {
            return words;
        }
        targets.add(target);
        return Character.toString(FIRST_LINK + targets.size() - 1) + words + LINK_END;
    }

    void title(String words) {
        text.append("= ");
        line(stripped(words));
        text.append(" =\n");
    }

    /** Before any prose. */
    void field(String key, String value) {
        text.append(boxed ? "- " : "\nInfobox\n- ").append(key).append(": ");
        boxed = true;
        line(value);
        text.append('\n');
    }

    /** @param level 2 for a section, 3 for its subsections, up to 6; no heading is written where there are no words */
    void heading(int level, String words) {
        String inner = stripped(words);
        if (!inner.isEmpty()) {
            String marks = "=".repeat(Math.clamp(level, 2, 6));
            text.append('\n').append(marks);
            line(inner);
            text.append(marks).append('\n');
        }
    }

    void paragraph(String words) {
        String prose = words.substring(leading(words, "-*•= \t\n"));
        if (!prose.isEmpty()) {
            text.append('\n');
            line(prose);
            text.append('\n');
        }
    }

    /** A member of a list. */
    void item(String words) {
        text.append(listing ? "- " : "\n- ");
        line(words);
        text.append('\n');
        listing = true;
    }

    /** Without white space and equals signs at both ends. */
    private static String stripped(String words) {
        int start = leading(words, "= \t\n");
        int end = words.length();
        while (end > start && "= \t\n".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    private static int leading(String words, String characters) {
        int end = 0;
        while (end < words.length() && characters.indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private void line(String words) {
        record Open(int start, String target) {}
        listing = false;
        Deque<Open> open = new ArrayDeque<>();
        int begin = text.length();
        words.codePoints().forEach(c -> {
            if (c == LINK_END) {
                Open link = open.poll();
                int end = text.length() > begin && text.charAt(text.length() - 1) == ' '
                        ? text.length() - 1
                        : text.length();
                if (link != null && link.start < end) {
                    mentions.add(new Mention(new Span(link.start, end), link.target));
                }
            } else if (c >= FIRST_LINK && marks(c)) {
                open.push(new Open(text.length(), targets.get(c - FIRST_LINK)));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                if (!hidden(c) && !marks(c)) {
                    text.appendCodePoint(c);
                }
            } else if (text.length() > begin && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        });
        if (text.length() > begin && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    /** Control characters, halves of characters, soft hyphens and the like; the joiners of Persian and emoji are kept. */
    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            default -> false;
        };
    }

    /** The article that was written. */
    Article read(String slug) throws MalformedArticleException {
        return PlainReader.read(slug, text.toString()).with(mentions);
    }
}
