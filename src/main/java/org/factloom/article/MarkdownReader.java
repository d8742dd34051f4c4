package org.factloom.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads Markdown (CommonMark with tables and footnotes): headings, paragraphs and lists. Code, quotations, tables and images are left out. */
final class MarkdownReader {

    /** What stands deeper is no text that a person wrote; the parser takes it as it stands. */
    private static final int DEEPEST = 50;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    /** {@code ---}, lines with {@code title: The Tarn} among them, {@code ---}, at the beginning. */
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A\uFEFF?---[ \\t]*\\R((?:(?!---|\\.\\.\\.).*\\R){0,200})(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

    private static final Pattern TITLE = Pattern.compile("(?m)^title:[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");

    private static final Pattern NOTE = Pattern.compile("\\[\\^[\\w-]{1,40}]");

    private MarkdownReader() {}

    /** @param name the title where the text tells none */
    static Article read(String slug, String name, String text) throws MalformedArticleException {
        Line.of(text);
        Outline outline = new Outline();
        Matcher frontMatter = FRONT_MATTER.matcher(text);
        String body = text;
        if (frontMatter.find()) {
            body = text.substring(frontMatter.end());
            Matcher title = TITLE.matcher(frontMatter.group(1));
            if (title.find()) {
                outline.title(title.group(1));
            }
        }
        write(PARSER.parse(body), outline);
        return outline.read(slug, name, "the text");
    }

    private static void write(Node document, Outline outline) {
        for (Node block = document.getFirstChild(); block != null; block = next(block, document)) {
            if (block instanceof Heading heading) {
                outline.heading(heading.getLevel(), words(heading));
            } else if (block instanceof Paragraph paragraph) {
                String words = words(paragraph);
                if (paragraph.getParent() instanceof ListItem) {
                    outline.item(words);
                } else if (!words.startsWith("[^")) {
                    outline.paragraph(NOTE.matcher(words).replaceAll(""));
                }
            }
        }
    }

    /** The next block in reading order; only lists have blocks that are read. */
    private static @Nullable Node next(Node block, Node document) {
        boolean list = block instanceof ListItem || block instanceof ListBlock;
        if (list && block.getFirstChild() != null) {
            return block.getFirstChild();
        }
        return after(block, document);
    }

    private static @Nullable Node after(Node node, Node root) {
        Node at = node;
        while (at != null && at != root) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }

    private static String words(Block block) {
        StringBuilder words = new StringBuilder();
        Node node = block.getFirstChild();
        while (node != null) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak line -> words.append(' ');
                case HardLineBreak line -> words.append(' ');
                default -> {}
            }
            Node inner = node instanceof Image ? null : node.getFirstChild();
            node = inner != null ? inner : after(node, block);
        }
        return words.toString().strip();
    }
}
