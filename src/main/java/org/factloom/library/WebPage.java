package org.factloom.library;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Article;
import org.factloom.article.ArticleFile;
import org.factloom.article.MalformedArticleException;
import org.jspecify.annotations.Nullable;

/** What an address of the web holds. */
public final class WebPage {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w:.-]+)");

    private final URI address;
    private final String name;
    private final byte[] bytes;
    private final @Nullable Charset charset;

    private WebPage(URI address, String name, byte[] bytes, @Nullable Charset charset) {
        this.address = address;
        this.name = name;
        this.bytes = bytes;
        this.charset = charset;
    }

    /** Where it was found, after all redirects. */
    public URI address() {
        return address;
    }

    /** The name of the file that it would be, "Ar-Rashid_revolt.html". */
    String name() {
        return name;
    }

    /** @param contentType as the server says it, "text/html; charset=UTF-8" */
    static WebPage of(URI address, String contentType, byte[] bytes) throws UnreachablePageException {
        String last = lastStep(address);
        String type = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        String name =
                switch (type) {
                    case "text/html", "application/xhtml+xml" -> ending(last, "html?|xhtml", ".html");
                    case "text/plain" -> ending(last, "txt|md|markdown|wikitext|mediawiki", ".txt");
                    case "text/markdown", "text/x-markdown" -> ending(last, "md|markdown", ".md");
                    case "text/x-wiki" -> ending(last, "wikitext", ".wikitext");
                    case "application/pdf" -> ending(last, "pdf", ".pdf");
                    case "application/epub+zip" -> ending(last, "epub", ".epub");
                    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                        ending(last, "docx", ".docx");
                    case "application/octet-stream", "binary/octet-stream", "" ->
                        ending(last, "pdf|docx|epub|md|txt|html?", "");
                    default -> "";
                };
        if (name.isEmpty()) {
            throw new UnreachablePageException("it holds %s, of which no article can be read"
                    .formatted(type.matches("[\\w.+-]+/[\\w.+-]+") ? type : "something"));
        }
        return new WebPage(address, name, bytes, charset(contentType));
    }

    /** The name with {@code added} behind it where it has none of {@code endings}. */
    private static String ending(String name, String endings, String added) {
        return name.toLowerCase(Locale.ROOT).matches(".+\\.(" + endings + ")")
                ? name
                : added.isEmpty() ? "" : name + added;
    }

    private static String lastStep(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath().replaceFirst("/+$", "");
        String step = path.substring(path.lastIndexOf('/') + 1);
        try {
            step = URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // The step is its own name then.
        }
        return step.isBlank() ? String.valueOf(address.getHost()) : step;
    }

    private static @Nullable Charset charset(String contentType) {
        Matcher charset = CHARSET.matcher(contentType);
        try {
            return charset.find() ? Charset.forName(charset.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** The article that the page holds. */
    public Article read() throws MalformedArticleException {
        return ArticleFile.read(name, bytes, charset);
    }
}
