package org.factloom.exchange;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.factloom.article.Article;
import org.factloom.article.ArticleFile;
import org.factloom.article.MalformedArticleException;
import org.factloom.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * A set whose evidence was found in its article.
 *
 * @param slug the name of its file without the ending
 * @param set what the file holds
 * @param article the article beside it
 * @param sha256 of the set's file
 */
public record GroundedSet(String slug, QuestionSetFile set, Article article, String sha256) {

    /** How a set's file is named. */
    public static final String ENDING = ".yaml";

    /**
     * Reads a set and the article that lies beside it.
     *
     * @throws MalformedSetException when anything is wrong with either of them
     */
    public static GroundedSet read(Path file) throws IOException, MalformedSetException {
        String name = file.getFileName().toString();
        String slug = name.substring(0, name.length() - ENDING.length());
        if (!slug.matches("[a-z0-9-]{1,80}")) {
            throw new MalformedSetException(List.of(new Problem(
                    0,
                    "",
                    "name the file with lower-case letters, digits and hyphens: the name becomes part of addresses")));
        }
        String yaml = SetText.read(file);
        Cursor root = YamlText.read(yaml);
        QuestionSetFile set = QuestionSetReader.read(slug, root);
        Article article = null;
        if (!set.article().file().isEmpty()) {
            article =
                    articleBeside(file, set.article().file(), root.at("article").at("file"));
        }
        if (article != null) {
            Grounding.check(article, root, set.article());
        }
        needed(root.at("article"), "licence", "under which its text may be used, for instance CC BY-SA 4.0");
        needed(root.at("article"), "attribution", "whom its licence asks to name");
        if (article == null || root.problems().count() > 0) {
            throw new MalformedSetException(root.problems().all());
        }
        return new GroundedSet(slug, set, article, Sha256.of(yaml));
    }

    /** The same with other items, which ask the same of the same facts. */
    public GroundedSet with(List<Item> items) {
        return new GroundedSet(
                slug,
                new QuestionSetFile(set.title(), set.article(), set.facts(), items, set.arrangement()),
                article,
                sha256);
    }

    private static void needed(Cursor at, String key, String what) {
        if (!at.has(key)) {
            at.at(key).wrong("is missing: what is shown of an article says " + what);
        }
    }

    private static @Nullable Article articleBeside(Path set, String name, Cursor at) throws IOException {
        try {
            return ArticleFile.read(set.resolveSibling(name));
        } catch (NoSuchFileException e) {
            at.wrong("there is no file " + name + " beside the set");
        } catch (MalformedArticleException e) {
            at.wrong(name + ":" + e.line() + ": " + e.getMessage());
        }
        return null;
    }
}
