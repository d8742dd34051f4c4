package org.factloom.authoring;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Article;
import org.factloom.article.ArticleFile;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PageOrigin;
import org.factloom.language.WrittenLanguage;
import org.factloom.library.Provenance;
import org.factloom.library.PublicWeb;
import org.factloom.library.UnreachablePageException;
import org.factloom.library.WebPage;

/**
 * An article as a person brought it, read.
 *
 * @param article in English
 */
record Brought(Article article, Provenance provenance) {

    /** In words of prose: what is longer is a book, and a set over it is nobody's quiz. */
    static final int MOST_WORDS = 60_000;

    private static final Pattern WIKITEXT = Pattern.compile("\\[\\[[^\\[\\]\\n]+]]|\\{\\{[^{}]+}}|'''");
    private static final Pattern HTML =
            Pattern.compile("(?is)\\s*(?:<!doctype html|<html|<(?:p|div|article|h1|section)\\b).*");
    private static final Pattern HTML_FILE = Pattern.compile("(?is).*\\.x?html?");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S|^\\[[^\\]]+]: ");
    private static final Pattern WIKIPEDIA = Pattern.compile("(?:[a-z-]+\\.)?(?:m\\.)?wikipedia\\.org");

    /** "The Ar-Rashid revolt (also …) was a", "Kilns, which …, are". */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:(?:The|An|A) )?([^,.;:(]{2,70}?)(?: \\([^)]*\\))?(?:, [^,]{1,80},)? (?:is|was|are|were) ");

    private static final Pattern FIRST_WORDS = Pattern.compile("(?:\\S{1,40}\\s+){5}\\S{1,40}(?=\\s)");

    /** What was pasted, in whatever form it is in. */
    static Brought pasted(String title, String text, Provenance provenance) throws MalformedArticleException {
        String ending = ending(text);
        String known = !title.isBlank() ? title : ending.equals(".txt") ? subject(text) : "Pasted article";
        String name = known.strip().replaceAll("[/\\\\.]", " ") + ending;
        PageOrigin said = ending.equals(".html") ? PageOrigin.of(text) : PageOrigin.NONE;
        return of(ArticleFile.read(name, text.getBytes(StandardCharsets.UTF_8), null), completed(provenance, said));
    }

    /** What the first sentence is about, "Kiln" of "The kiln (or oven) was built …"; where that is not to be seen its first words. */
    private static String subject(String text) {
        String first = text.strip().lines().findFirst().orElse("").strip();
        Matcher about = SUBJECT.matcher(first);
        Matcher begins = FIRST_WORDS.matcher(first);
        String words = about.lookingAt()
                ? about.group(1)
                : begins.lookingAt() ? begins.group() + " …" : first.substring(0, Math.min(first.length(), 60));
        return words.isBlank() ? "Pasted article" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String ending(String text) {
        return HTML.matcher(text).matches()
                ? ".html"
                : WIKITEXT.matcher(text).results().limit(3).count() == 3
                        ? ".wikitext"
                        : MARKDOWN.matcher(text).find() ? ".md" : ".txt";
    }

    /** @param name of the file, which says its form by its ending */
    static Brought uploaded(String name, Path file, Provenance provenance)
            throws IOException, MalformedArticleException {
        byte[] bytes = Files.readAllBytes(file);
        Article article = ArticleFile.read(name, bytes, null);
        PageOrigin said = HTML_FILE.matcher(name).matches() ? PageOrigin.of(bytes) : PageOrigin.NONE;
        return of(article, completed(provenance, said));
    }

    /** What whoever brings a page does not say of it, as far as the page says it. Of Wikipedia author and licence are known. */
    private static Provenance completed(Provenance stated, PageOrigin said) {
        String source =
                stated.source() != null ? stated.source() : said.address().isEmpty() ? null : said.address();
        boolean wikipedia = source != null && WIKIPEDIA.matcher(host(source)).matches();
        return new Provenance(
                source,
                stated(stated.licence(), Provenance.UNKNOWN, wikipedia ? "CC BY-SA 4.0" : said.licence()),
                stated(stated.attribution(), Provenance.UNSTATED, wikipedia ? "Wikipedia contributors" : said.site()));
    }

    private static String stated(String stated, String unknown, String otherwise) {
        return stated.equals(unknown) && !otherwise.isEmpty() ? otherwise : stated;
    }

    private static String host(String address) {
        try {
            return String.valueOf(new URI(address).getHost());
        } catch (URISyntaxException _) {
            return "";
        }
    }

    /** A page of the public web; whoever does not say whose text it is names its host. Of Wikipedia the licence is known. */
    static Brought fetched(String address, PublicWeb web, Provenance provenance)
            throws UnreachablePageException, MalformedArticleException {
        WebPage page = web.fetch(address);
        String found = page.address().toString();
        String host = String.valueOf(page.address().getHost());
        boolean known = provenance.licence().equals(Provenance.UNKNOWN)
                && WIKIPEDIA.matcher(host).matches();
        return of(
                page.read(),
                known
                        ? new Provenance(found, "CC BY-SA 4.0", "Wikipedia contributors")
                        : new Provenance(
                                found,
                                provenance.licence(),
                                provenance.attribution().equals(Provenance.UNSTATED)
                                        ? host
                                        : provenance.attribution()));
    }

    private static Brought of(Article article, Provenance provenance) throws MalformedArticleException {
        WrittenLanguage.requireEnglish(article);
        return new Brought(article, provenance);
    }

    /** Words of its prose. */
    int words() {
        return article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .mapToInt(sentence -> sentence.text().strip().split("\\s+", -1).length)
                .sum();
    }
}
