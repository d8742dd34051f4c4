package org.factloom.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads pages of the web: an article of a wiki with its infobox and links, or the main text of any other page. */
final class HtmlReader {

    /** Elements below it count as its children, as browsers do it. */
    private static final int DEEPEST = 512;

    /** The longest articles of Wikipedia have a quarter of it. */
    private static final int MOST_TAGS = 400_000;

    private HtmlReader() {}

    /**
     * @param name the title where the page tells none
     * @param charset what was said beside the page of its encoding; null to go by a byte order mark, the page's own word, or its bytes
     */
    static Article read(String slug, String name, byte[] bytes, @Nullable Charset charset)
            throws MalformedArticleException {
        Document page = parse(bytes, charset);
        Outline outline = new Outline();
        WikiPage wiki = WikiPage.of(page);
        if (wiki != null) {
            wiki.write(outline);
        } else {
            MainText.of(page).write(outline);
        }
        return outline.read(slug, name, "the page");
    }

    /** A page in the encoding that it says itself, however deep it is nested. */
    static Document parse(byte[] bytes, Parser parser) throws MalformedArticleException {
        return parse(bytes, (String) null, parser);
    }

    private static Document parse(byte[] bytes, @Nullable String charset, Parser parser)
            throws MalformedArticleException {
        if (tags(bytes) > MOST_TAGS) {
            throw new MalformedArticleException(
                    1, "the page has more than %,d tags: save its text in another form".formatted(MOST_TAGS));
        }
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", parser.setMaxDepth(DEEPEST));
        } catch (IOException | UncheckedIOException e) {
            throw new MalformedArticleException(1, "the page cannot be read: " + e.getMessage());
        }
    }

    private static Document parse(byte[] bytes, @Nullable Charset charset) throws MalformedArticleException {
        Document page = parse(bytes, charset == null ? null : charset.name(), Parser.htmlParser());
        boolean undeclared = charset == null
                && page.charset().equals(StandardCharsets.UTF_8)
                && page.selectFirst("meta[charset], meta[http-equiv=content-type]") == null;
        return undeclared && !isUtf8(bytes) ? parse(bytes, "windows-1252", Parser.htmlParser()) : page;
    }

    private static int tags(byte[] bytes) {
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        return tags;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
