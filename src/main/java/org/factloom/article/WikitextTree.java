package org.factloom.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.factloom.article.WikitextNode.Link;
import org.factloom.article.WikitextNode.Pipe;
import org.factloom.article.WikitextNode.Template;
import org.factloom.article.WikitextNode.Text;

/** Puts wikitext together from what its scanner finds. A link that is never closed is only its words. */
final class WikitextTree {

    /** How deep templates, links and tables may stand in each other; real pages have less than twenty. */
    static final int DEEPEST = 100;

    enum Construct {
        TEMPLATE("the template is never closed: add '}}' where it ends"),
        LINK(""),
        TABLE("the table is never closed: add a line '|}' below it");

        private final String unclosed;

        Construct(String unclosed) {
            this.unclosed = unclosed;
        }
    }

    /** @param first where its nodes begin among all open ones */
    private record Open(Construct construct, int first, int at) {}

    private final String source;
    private final List<WikitextNode> nodes = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();

    WikitextTree(String source) {
        this.source = source;
    }

    void text(char c) {
        words.append(c);
    }

    void text(String more) {
        words.append(more);
    }

    void pipe() {
        add(new Pipe());
    }

    boolean in(Construct construct) {
        return !open.isEmpty() && open.element().construct == construct;
    }

    /** @param at where it opens in the source */
    void open(Construct construct, int at) throws MalformedArticleException {
        if (open.size() == DEEPEST) {
            throw wrong(
                    at,
                    "templates and links stand more than %d deep in each other: is this an article?"
                            .formatted(DEEPEST));
        }
        flush();
        open.push(new Open(construct, nodes.size(), at));
    }

    /** Closes the construct if it is the innermost but for links; whether it was. */
    boolean close(Construct construct) {
        if (construct != Construct.LINK) {
            giveUpLinks();
        }
        if (!in(construct)) {
            return false;
        }
        flush();
        List<WikitextNode> inner = nodes.subList(open.pop().first, nodes.size());
        List<List<WikitextNode>> parts = parts(inner);
        inner.clear();
        switch (construct) {
            case TEMPLATE -> nodes.add(new Template(parts));
            case LINK -> nodes.add(new Link(parts));
            // "{| {{Infobox ship begin}} {{Infobox ship career|…}} |}"
            case TABLE ->
                parts.forEach(part -> part.stream()
                        .filter(node -> node instanceof Template template
                                && template.name().startsWith("infobox "))
                        .forEach(nodes::add));
        }
        return true;
    }

    /** At the end of a paragraph no link goes on. */
    void giveUpLinks() {
        while (in(Construct.LINK)) {
            open.pop();
        }
    }

    List<WikitextNode> finish() throws MalformedArticleException {
        giveUpLinks();
        flush();
        Open left = open.peek();
        if (left != null) {
            throw wrong(left.at, left.construct.unclosed);
        }
        return nodes;
    }

    MalformedArticleException wrong(int at, String what) {
        int line =
                1 + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
        return new MalformedArticleException(line, what);
    }

    private static List<List<WikitextNode>> parts(List<WikitextNode> inner) {
        List<List<WikitextNode>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= inner.size(); i++) {
            if (i == inner.size() || inner.get(i) instanceof Pipe) {
                parts.add(List.copyOf(inner.subList(start, i)));
                start = i + 1;
            }
        }
        return parts;
    }

    private void add(WikitextNode node) {
        flush();
        nodes.add(node);
    }

    private void flush() {
        if (!words.isEmpty()) {
            nodes.add(new Text(words.toString()));
            words.setLength(0);
        }
    }
}
