package org.factloom.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.factloom.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Holds a file against its articles: every piece of evidence is what its article says, of a set also the hash and the title.
 *
 * @param articles those that evidence may be of, by the slug by which it names them; a set's own by an empty one
 */
record Grounding(Map<String, Article> articles) {

    /** Of a set, whose evidence is all of its article. */
    static void check(Article article, Cursor root, ArticleEntry entry) {
        Cursor at = root.at("article");
        String sha256 = Sha256.of(article.text());
        if (!entry.sha256().isEmpty() && !sha256.equals(entry.sha256())) {
            at.at("sha256")
                    .wrong("the article has changed since this set was made: make the set anew with 'generate "
                            + entry.file() + " --out .', or check its evidence and write " + sha256);
        }
        if (!entry.title().isEmpty() && !article.title().equals(entry.title())) {
            at.at("title").wrong("'" + entry.title() + "' is not the article's title: write " + article.title());
        }
        new Grounding(Map.of("", article)).evidenceWithin(root);
    }

    /** Evidence is whatever has a start, an end and a text. */
    void evidenceWithin(Cursor at) {
        JsonNode node = at.node();
        if (node.has("start") && node.has("end") && node.has("text")) {
            check(at);
        } else if (node.isObject()) {
            node.fieldNames().forEachRemaining(key -> evidenceWithin(at.at(key)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                evidenceWithin(new Cursor(node.get(i), at.path() + "[" + i + "]", at.problems()));
            }
        }
    }

    private void check(Cursor at) {
        String words = at.node().get("text").asText();
        int start = at.node().get("start").asInt(-1);
        int end = at.node().get("end").asInt(-1);
        Article article = article(at);
        if (article == null) {
            return;
        }
        String text = article.text();
        boolean within = 0 <= start && start <= end && end <= text.length();
        if (words.isEmpty() || (within && text.substring(start, end).equals(words))) {
            return;
        }
        int elsewhere = text.indexOf(words);
        at.wrong("the article does not say '" + shortened(words) + "' from " + start + " to " + end
                + (elsewhere < 0 ? "" : ", but from " + elsewhere + " to " + (elsewhere + words.length())));
    }

    private @Nullable Article article(Cursor at) {
        String slug = at.textOr("article", "");
        Article article = articles.get(slug);
        if (article == null && articles.containsKey("")) {
            at.at("article").wrong("leave it out: all evidence of a set is of its own article");
        } else if (article == null) {
            at.at("article")
                    .wrong(
                            slug.isEmpty()
                                    ? "is missing: name the article, by its file's name without the ending"
                                    : "'" + slug + "' is no article with a set in this folder"
                                            + Closest.hint(slug, List.copyOf(articles.keySet())));
        }
        return article;
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, 57) + "…";
    }
}
