package org.factloom.exchange;

import org.factloom.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What a question set says of its article. Source, licence and attribution may be missing while a set is being made, but
 * it is not loaded into a library without the last two.
 *
 * @param file the name of the article's file beside the set
 * @param title as the article names itself
 * @param sha256 of the file, so that a set is never asked over another text than it was made of
 * @param language BCP 47
 * @param source where the article was taken from, an http or https URL
 * @param licence under which licence its text may be used, "CC BY-SA 4.0"
 * @param attribution whom its licence asks to name
 */
public record ArticleEntry(
        String file,
        String title,
        String sha256,
        String language,
        @Nullable String source,
        @Nullable String licence,
        @Nullable String attribution) {

    static final String ENGLISH = "en";

    static ArticleEntry of(Article article, String file) {
        return new ArticleEntry(file, article.title(), Sha256.of(article.text()), ENGLISH, null, null, null);
    }

    /** The same entry after its article changed. */
    ArticleEntry refreshed(Article article) {
        return new ArticleEntry(
                file, article.title(), Sha256.of(article.text()), language, source, licence, attribution);
    }
}
