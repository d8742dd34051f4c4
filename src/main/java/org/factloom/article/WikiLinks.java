package org.factloom.article;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which links lead to articles: those of a wiki, by the titles that they lead to. */
enum WikiLinks {
    NONE {
        @Override
        @Nullable String target(Element link) {
            return null;
        }
    },
    WIKI {
        @Override
        @Nullable String target(Element link) {
            Matcher article = ARTICLE.matcher(link.attr("href"));
            if (!article.matches()) {
                return null;
            }
            try {
                String title = URLDecoder.decode(article.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
                return title.contains(":") && !title.contains(":_") || title.isBlank() ? null : title.replace('_', ' ');
            } catch (IllegalArgumentException notEncoded) {
                return null;
            }
        }
    };

    /** "/wiki/Iraqi_Army#History", "./Iraqi_Army", "https://en.wikipedia.org/wiki/Iraqi_Army". */
    private static final Pattern ARTICLE = Pattern.compile("(?:(?:(?:https?:)?//[^/]+)?/wiki/|\\./)([^#?]+)(?:#.*)?");

    /** The title of the article that {@code link} leads to, "Iraqi Army"; null where it leads elsewhere. */
    abstract @Nullable String target(Element link);
}
