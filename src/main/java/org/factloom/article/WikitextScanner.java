package org.factloom.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.WikitextTree.Construct;
import org.jsoup.parser.Parser;

/** Reads wikitext character by character, once, into a tree. Comments, tags, tables and bare addresses get no place in it. */
final class WikitextScanner {

    /** The beginning of an external link, {@code [https://example.org words]}, or an address among the words. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?:https?|ftp|news|irc):)?//[^\\s\\]\\[<>|{}\"]++|mailto:[^\\s\\]|}]++");

    /** {@code __NOTOC__} */
    private static final Pattern SWITCH = Pattern.compile("__[A-Z]{3,30}__");

    /** In characters, from the ampersand to the semicolon. */
    private static final int LONGEST_ENTITY = 12;

    private static final int FAR = 60;

    private final String source;
    private final WikitextTree tree;
    private final WikitextTags tags;
    private final Matcher address;
    private final Matcher behaviour;
    private int at;
    private boolean lineStart = true;
    private boolean italic;
    private int externalLinks;

    private WikitextScanner(String source) {
        this.source = source;
        tree = new WikitextTree(source);
        tags = new WikitextTags(source, tree);
        address = ADDRESS.matcher(source);
        behaviour = SWITCH.matcher(source);
    }

    static List<WikitextNode> scan(String source) throws MalformedArticleException {
        WikitextScanner scanner = new WikitextScanner(source);
        while (scanner.at < source.length()) {
            scanner.next();
        }
        return scanner.tree.finish();
    }

    private void next() throws MalformedArticleException {
        char c = source.charAt(at);
        switch (c) {
            case '\n' -> line();
            case '<' -> {
                if (comment()) {
                    return;
                }
                int end = tags.skip(at);
                take(end < 0 ? "<" : "", end < 0 ? 1 : end - at);
            }
            case '{', '}' -> braces(c);
            case '[', ']' -> brackets(c);
            case '|' -> stroke();
            case '\'' -> quotes();
            case '&' -> entity();
            case '_' -> take(matches(behaviour) ? "" : "_", matches(behaviour) ? behaviour.end() - at : 1);
            case 'h', 'f' -> {
                boolean word = at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
                if (!word
                        && source.startsWith("://", source.indexOf(':', at, Math.min(source.length(), at + 6)))
                        && matches(address)) {
                    take("", withoutEnd(address.end()) - at);
                } else {
                    take(String.valueOf(c), 1);
                }
            }
            default -> {
                boolean indent = c == ' ' || c == '\t' || c == ':';
                boolean before = lineStart;
                take(c < ' ' && c != '\t' ? "" : tags.styled(c), 1);
                lineStart = before && indent;
            }
        }
    }

    /** Where an address ends whose last characters are the sentence's. */
    private int withoutEnd(int end) {
        int last = end;
        while (last > at && ".,;:!?)'".indexOf(source.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private boolean matches(Matcher matcher) {
        return matcher.region(at, Math.min(source.length(), at + 2000)).lookingAt();
    }

    private void take(String words, int length) {
        tree.text(words);
        at += length;
        lineStart = false;
    }

    private int run(char c) {
        int end = at;
        while (end < source.length() && source.charAt(end) == c) {
            end++;
        }
        return end - at;
    }

    private void line() {
        tree.text('\n');
        at++;
        lineStart = true;
        externalLinks = 0;
        italic = false;
        tags.line();
        int end = at;
        while (end < source.length() && " \t".indexOf(source.charAt(end)) >= 0 && end - at < FAR) {
            end++;
        }
        if (end == source.length() || source.charAt(end) == '\n') {
            tree.giveUpLinks();
        }
    }

    /** A comment that is alone on its line takes the line with it. */
    private boolean comment() throws MalformedArticleException {
        if (!source.startsWith("<!--", at)) {
            return false;
        }
        int end = source.indexOf("-->", at + 4);
        if (end < 0) {
            throw tree.wrong(at, "the comment is never closed: add '-->' where it ends");
        }
        boolean alone = at > 0 && source.charAt(at - 1) == '\n' && source.startsWith("\n", end + 3);
        at = alone ? end + 4 : end + 3;
        return true;
    }

    /** In pairs; what is over is no word. A single brace is one. */
    private void braces(char c) throws MalformedArticleException {
        int run = run(c);
        if (c == '{' && lineStart && run == 1 && source.startsWith("|", at + 1)) {
            tree.open(Construct.TABLE, at);
            take("", 2);
            return;
        }
        for (int i = 0; i + 1 < run; i += 2) {
            if (c == '{') {
                tree.open(Construct.TEMPLATE, at);
            } else {
                tree.close(Construct.TEMPLATE);
            }
        }
        take(run == 1 ? String.valueOf(c) : "", run);
    }

    private void brackets(char c) throws MalformedArticleException {
        if (c == ']') {
            boolean pair = source.startsWith("]]", at);
            if (pair && tree.close(Construct.LINK)) {
                take("", 2);
            } else if (externalLinks > 0) {
                externalLinks--;
                take("", 1);
            } else {
                take(pair ? "" : "]", pair ? 2 : 1);
            }
            return;
        }
        int run = run(c);
        if (run == 2 || run > 3) {
            tree.open(Construct.LINK, at);
            take("", 2);
            return;
        }
        at++;
        boolean external = matches(address);
        at--;
        externalLinks += external ? 1 : 0;
        take(external ? "" : "[", external ? address.end() - at : 1);
    }

    private void stroke() {
        boolean endsTable = lineStart && source.startsWith("|}", at) && tree.close(Construct.TABLE);
        if (!endsTable) {
            tree.pipe();
        }
        take("", endsTable ? 2 : 1);
    }

    /** Two are italics, three bold, five both; one is an apostrophe, the first of four is one, and the first of {@code ''The Star'''s}. */
    private void quotes() {
        int run = run('\'');
        boolean owner = run == 3 && italic && source.startsWith("s", at + 3);
        String over = run == 1 || run == 4 || owner ? "'" : "'".repeat(Math.max(0, run - 5));
        italic ^= run == 2 || run >= 5 || owner;
        take(run > 2 && !owner ? over + WikitextNode.BOLD : over, run);
    }

    private void entity() {
        int end = at + 1;
        while (end < source.length()
                && end - at < LONGEST_ENTITY
                && (isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
            end++;
        }
        boolean closed = end > at + 1 && source.startsWith(";", end);
        String shown = closed ? Parser.unescapeEntities(source.substring(at, end + 1), false) : "&";
        take(PlainForm.unmarked(shown).replace('\n', ' '), closed ? end + 1 - at : 1);
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
