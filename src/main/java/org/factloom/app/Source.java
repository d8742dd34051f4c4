package org.factloom.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.factloom.article.Article;
import org.factloom.article.ArticleFile;
import org.factloom.article.MalformedArticleException;
import org.factloom.language.WrittenLanguage;
import org.factloom.library.PublicWeb;

/**
 * An article of a call.
 *
 * @param origin as it was given: a file's name, or an address of the web
 * @param file the name of the file that holds it
 * @param article in English
 */
record Source(String origin, String file, Article article) {

    /** @param web asked only for an article of the web */
    static Source read(String origin, Supplier<PublicWeb> web) throws IOException, MalformedArticleException {
        Source source = PublicWeb.isAddress(origin) ? fetch(origin, web) : file(Path.of(origin));
        WrittenLanguage.requireEnglish(source.article);
        return source;
    }

    private static Source file(Path file) throws IOException, MalformedArticleException {
        return new Source(file.toString(), file.getFileName().toString(), ArticleFile.read(file));
    }

    private static Source fetch(String address, Supplier<PublicWeb> web) throws IOException, MalformedArticleException {
        try (PublicWeb open = web.get()) {
            Article article = open.fetch(address).read();
            return new Source(address, article.slug() + ".txt", article);
        }
    }

    /** Whether the article lies nowhere yet: its text must be kept beside the questions that quote it. */
    boolean fetched() {
        return PublicWeb.isAddress(origin);
    }
}
