package org.factloom.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The HTML tags and extension tags of wikitext. */
final class WikitextTags {

    /** In characters, from "<" to ">"; what is longer is no tag. */
    private static final int LONGEST = 2000;

    /** Tags that go with what they enclose. */
    private static final Set<String> ENCLOSING = Set.of(
            "ref",
            "references",
            "gallery",
            "math",
            "chem",
            "ce",
            "timeline",
            "score",
            "syntaxhighlight",
            "source",
            "pre",
            "code",
            "imagemap",
            "table",
            "style",
            "script",
            "hiero",
            "graph",
            "mapframe",
            "inputbox",
            "includeonly",
            "poem",
            "del",
            "s",
            "strike",
            "categorytree");

    /** Enclosing tags that are often left open, and then enclose nothing. */
    private static final Set<String> LENIENT = Set.of("references", "del", "s", "strike", "code", "source");

    private final String source;
    private final WikitextTree tree;
    private int nextClosing = -1;
    private final Set<String> neverClosed = new HashSet<>();
    private boolean superscript;

    WikitextTags(String source, WikitextTree tree) {
        this.source = source;
        this.tree = tree;
    }

    /** A digit of "10<sup>6</sup>" as an exponent, anything else as it is. */
    String styled(char c) {
        String word = String.valueOf(c);
        return superscript ? WikitextTemplates.superscript(word).replace('−', '⁻') : word;
    }

    void line() {
        superscript = false;
    }

    /** Where to go on behind the tag that begins at {@code start}; negative where there is none. */
    int skip(int start) throws MalformedArticleException {
        if (nextClosing < start) {
            int found = source.indexOf('>', start);
            nextClosing = found < 0 ? source.length() : found;
        }
        int end = nextClosing;
        boolean closes = source.startsWith("/", start + 1);
        String name = name(closes ? start + 2 : start + 1);
        if (name.isEmpty() || end == source.length() || end - start > LONGEST) {
            return -1;
        }
        boolean empty = source.charAt(end - 1) == '/';
        if (!closes && !empty && !neverClosed.contains(name)) {
            if (ENCLOSING.contains(name)) {
                return behind(name, start, end + 1);
            }
            if (name.equals("nowiki")) {
                return literal(end + 1);
            }
        }
        show(name, closes);
        return end + 1;
    }

    private String name(int start) {
        int end = start;
        while (end < source.length() && end - start < 20 && isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        boolean begins = end > start && Character.isLetter(source.charAt(start));
        boolean ends = end < source.length() && " \t\n/>".indexOf(source.charAt(end)) >= 0;
        return begins && ends ? source.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private void show(String name, boolean closes) {
        switch (name) {
            case "br" -> tree.text(WikitextNode.BREAK);
            case "p" -> tree.text("\n\n");
            case "li" -> tree.text(closes ? "" : "\n* ");
            case "ul", "ol", "dl" -> tree.text('\n');
            case "blockquote" -> tree.text(closes ? "”\n\n" : "\n\n“");
            case "sup" -> superscript = !closes;
            default -> {}
        }
    }

    private int literal(int start) {
        int end = source.indexOf("</nowiki>", start);
        if (end < 0) {
            neverClosed.add("nowiki");
            return start;
        }
        tree.text(source.substring(start, end));
        return end + "</nowiki>".length();
    }

    /** Behind the closing tag that matches, past those of the same name that stand within. */
    private int behind(String name, int start, int inner) throws MalformedArticleException {
        int depth = 1;
        boolean nests = name.equals("table");
        for (int at = source.indexOf('<', inner); at >= 0; at = source.indexOf('<', at + 1)) {
            if (source.startsWith("/", at + 1) && name(at + 2).equals(name)) {
                depth--;
            } else if (nests && name(at + 1).equals(name)) {
                depth++;
            }
            int end = depth == 0 ? source.indexOf('>', at) : -1;
            if (end >= 0) {
                return end + 1;
            }
        }
        if (LENIENT.contains(name)) {
            neverClosed.add(name);
            return inner;
        }
        throw tree.wrong(start, "<%s> is never closed: add </%s> where it ends".formatted(name, name));
    }
}
