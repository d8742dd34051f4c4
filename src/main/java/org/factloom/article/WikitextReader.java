package org.factloom.article;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads MediaWiki wikitext as the plain form: links become words and mentions, infobox templates fields, headings sections. References,
 * tables, files, comments, categories and all templates that show no words are left out.
 */
public final class WikitextReader {

    private static final Pattern REDIRECT = Pattern.compile(
            "\\s*#\\s*redirect\\s*:?\\s*\\[\\[([^\\[\\]|#\\n]{1,255}).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern DISAMBIGUATION = Pattern.compile(
            "(.* )?disambig(uation)?( page)?( .*)?|dab|disamb|hndis|geodis|human name disambiguation|set index( article)?|sia");

    private static final Pattern STUB = Pattern.compile("(.*-)?stub");

    /** {@code = Title =} in the first line, where somebody wrote it there. */
    private static final Pattern TITLE = Pattern.compile("\\s*= *([^=\\s](?:[^=\\n]*[^=\\s])?) *=[ \\t]*\\n");

    private WikitextReader() {}

    /**
     * Reads an article.
     *
     * @param slug the article's name in ids and addresses, see {@link Slug}
     * @param name the file's name without its ending, the title where it is written like one
     */
    public static Article read(String slug, String name, String source) throws MalformedArticleException {
        if (source.length() > PlainReader.LONGEST_TEXT) {
            throw new MalformedArticleException(
                    1, "the article has more than %,d characters: split it".formatted(PlainReader.LONGEST_TEXT));
        }
        Line.of(source);
        PlainForm form = new PlainForm();
        String lines = PlainForm.unmarked(source)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        Matcher redirect = REDIRECT.matcher(lines);
        if (redirect.matches()) {
            return redirect(slug, name, redirect.group(1).strip(), form);
        }
        Matcher title = TITLE.matcher(lines);
        boolean titled = title.lookingAt();
        List<WikitextNode> nodes = WikitextScanner.scan(titled ? blanked(lines, title.end() - 1) : lines);
        WikitextWords words = new WikitextWords(form);
        Map<String, String> infobox = WikitextInfobox.fields(nodes, words);
        String page = words.of(nodes);
        form.title(titled ? title.group(1) : WikitextTitle.of(slug, name, infobox, page, lines));
        infobox.forEach(form::field);
        WikitextPage.lay(page, form);
        Article article = form.read(slug);
        return article.of(kind(nodes, article.kind()));
    }

    /** What its marks say: <code>{{disambiguation}}</code>, <code>{{river-stub}}</code>; otherwise as its title and its prose do. */
    private static Kind kind(List<WikitextNode> nodes, Kind read) {
        for (WikitextNode node : nodes) {
            if (node instanceof WikitextNode.Template template
                    && DISAMBIGUATION.matcher(template.name()).matches()) {
                return Kind.DISAMBIGUATION;
            }
            if (node instanceof WikitextNode.Template template
                    && STUB.matcher(template.name()).matches()
                    && read == Kind.ARTICLE) {
                return Kind.STUB;
            }
        }
        return read;
    }

    /** With spaces up to {@code end}, so that what follows keeps its place. */
    private static String blanked(String lines, int end) {
        return lines.substring(0, end).replaceAll("[^\\n]", " ") + lines.substring(end);
    }

    private static Article redirect(String slug, String name, String target, PlainForm form)
            throws MalformedArticleException {
        form.title(WikitextTitle.of(slug, name, Map.of(), "", ""));
        form.item(form.link(target, target));
        return form.read(slug).of(Kind.REDIRECT);
    }
}
