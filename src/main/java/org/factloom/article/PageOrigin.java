package org.factloom.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * What an HTML page says of where it is from: its own word, which nobody has checked.
 *
 * @param address its canonical http or https address; empty for none
 * @param licence "CC BY-SA 4.0", or the address of another one; empty for none
 * @param site its name, "Encyclopaedia of kilns"; empty for none
 */
public record PageOrigin(String address, String licence, String site) {

    public static final PageOrigin NONE = new PageOrigin("", "", "");

    private static final int LONGEST = 200;
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]{3,1990}");

    /** "https://creativecommons.org/licenses/by-sa/4.0/deed.en". */
    private static final Pattern COMMONS = Pattern.compile(
            "(?:https?:)?//(?:www\\.)?creativecommons\\.org/(?:licenses/(?<kind>by(?:-nc)?(?:-nd|-sa)?)|publicdomain/zero)/(?<version>\\d\\.\\d)\\b.*");

    public static PageOrigin of(byte[] page) throws MalformedArticleException {
        Document read = HtmlReader.parse(page, Parser.htmlParser());
        Stream<String> canonical = read.select("link[rel=canonical]").stream().map(link -> link.attr("href"));
        return new PageOrigin(
                first(Stream.concat(canonical, content(read, "og:url"))
                        .filter(address -> WEB.matcher(address.strip()).matches())),
                first(read.select("link[rel=license], a[rel=license]").stream()
                        .map(link -> licence(link.attr("href")))),
                first(content(read, "og:site_name")));
    }

    /** The same of a page that is pasted. */
    public static PageOrigin of(String page) throws MalformedArticleException {
        return of(("<meta charset=utf-8>" + page).getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> content(Document page, String property) {
        return page.select("meta[property=" + property + "]").stream().map(meta -> meta.attr("content"));
    }

    private static String licence(String address) {
        Matcher commons = COMMONS.matcher(address.strip().toLowerCase(Locale.ROOT));
        if (commons.matches()) {
            String kind = commons.group("kind");
            return (kind == null ? "CC0" : "CC " + kind.toUpperCase(Locale.ROOT)) + " " + commons.group("version");
        }
        return WEB.matcher(address.strip()).matches() ? address.strip() : "";
    }

    private static String first(Stream<String> found) {
        return found.map(String::strip)
                .filter(one -> !one.isEmpty()
                        && (one.length() <= LONGEST || WEB.matcher(one).matches()))
                .findFirst()
                .orElse("");
    }
}
