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
import org.jspecify.annotations.Nullable;

/** Reads pages of the web: an article of a wiki with its infobox and links, or the main text of any other page. */
final class HtmlReader {

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

    private static Document parse(byte[] bytes, @Nullable Charset charset) throws MalformedArticleException {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset == null ? null : charset.name(), "");
            boolean undeclared = charset == null
                    && page.charset().equals(StandardCharsets.UTF_8)
                    && page.selectFirst("meta[charset], meta[http-equiv=content-type]") == null;
            return undeclared && !isUtf8(bytes)
                    ? Jsoup.parse(new ByteArrayInputStream(bytes), "windows-1252", "")
                    : page;
        } catch (IOException | UncheckedIOException e) {
            throw new MalformedArticleException(1, "the page cannot be read: " + e.getMessage());
        }
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
