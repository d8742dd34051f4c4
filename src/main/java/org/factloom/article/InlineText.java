package org.factloom.article;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an element as a reader sees them: {@code 10<sup>6</sup>} is "10⁶", and a line break is a comma where it ends a member of a list. */
final class InlineText implements NodeVisitor {

    private static final Map<Character, Character> SUPERSCRIPTS = Map.ofEntries(
            Map.entry('0', '⁰'),
            Map.entry('1', '¹'),
            Map.entry('2', '²'),
            Map.entry('3', '³'),
            Map.entry('4', '⁴'),
            Map.entry('5', '⁵'),
            Map.entry('6', '⁶'),
            Map.entry('7', '⁷'),
            Map.entry('8', '⁸'),
            Map.entry('9', '⁹'),
            Map.entry('-', '⁻'),
            Map.entry('−', '⁻'),
            Map.entry('–', '⁻'),
            Map.entry('+', '⁺'));

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

    /** "( ; ," */
    private static final Pattern EMPTY_BEGINNING = Pattern.compile("([(\\[]) ?(?:[,;] ?)+");

    /** " ; )" */
    private static final Pattern EMPTY_END = Pattern.compile("(?: ?[,;]){1,9} ?\\)|(?<! ) \\)");

    private static final Pattern EMPTY = Pattern.compile(" ?\\(\\)");
    private static final Pattern SPACE_BEFORE_STOP = Pattern.compile(" (?=[,;.](?:\\s|$))");

    /** ", ; ," */
    private static final Pattern SEPARATORS = Pattern.compile("([,;])(?: ?[,;])+");

    /** Elements that stand on lines of their own. */
    private static final Set<String> LINES = Set.of("li", "div", "p", "tr", "dd", "dt", "ul", "ol", "table");

    private final StringBuilder words = new StringBuilder();
    private final boolean listed;

    private InlineText(boolean listed) {
        this.listed = listed;
    }

    /** The words of {@code element} in one line. */
    static String of(Element element) {
        return of(element, false);
    }

    /** The words of {@code element}, with commas between those that stand on lines of their own. */
    static String listed(Element element) {
        return of(element, true);
    }

    private static String of(Element element, boolean listed) {
        InlineText text = new InlineText(listed);
        element.traverse(text);
        return tidy(text.words.toString().strip().replaceFirst("[,\\s]+$", ""));
    }

    /** Without what a removed note or sound leaves behind: {@code Iraq ( ; listen), a} is "Iraq (listen), a". */
    static String tidy(String words) {
        String line = SPACE.matcher(words).replaceAll(" ");
        if (line.chars().noneMatch(c -> "([,;.".indexOf(c) >= 0)) {
            return line;
        }
        String opened = EMPTY_BEGINNING.matcher(line).replaceAll("$1");
        String closed = EMPTY_END.matcher(opened).replaceAll(")");
        String filled = EMPTY.matcher(closed).replaceAll("");
        return SEPARATORS
                .matcher(SPACE_BEFORE_STOP.matcher(filled).replaceAll(""))
                .replaceAll("$1");
    }

    /** A text's characters as they are shown where {@code parent} holds them. */
    static String shown(TextNode text) {
        String words = text.getWholeText();
        Node parent = text.parentNode();
        return parent instanceof Element element && element.normalName().equals("sup") ? raised(words) : words;
    }

    /** "10⁶" for what stands raised after "10"; other raised words as they are. */
    static String raised(String words) {
        String trimmed = words.strip();
        if (!trimmed.chars().allMatch(c -> SUPERSCRIPTS.containsKey((char) c))) {
            return words;
        }
        StringBuilder raised = new StringBuilder();
        trimmed.chars().forEach(c -> raised.append(SUPERSCRIPTS.get((char) c)));
        return raised.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(shown(text).replaceAll("\\s+", " "));
        } else if (depth > 0
                && (LINES.contains(node.normalName()) || node.normalName().equals("br"))) {
            separate();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (depth > 0 && LINES.contains(node.normalName())) {
            separate();
        }
    }

    private void separate() {
        String before = words.toString().stripTrailing();
        boolean open = before.isEmpty() || ",;:(•".indexOf(before.charAt(before.length() - 1)) >= 0;
        words.append(listed && !open ? ", " : " ");
    }
}
