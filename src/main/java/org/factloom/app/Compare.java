package org.factloom.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.factloom.article.Article;
import org.factloom.article.ArticleFile;
import org.factloom.article.MalformedArticleException;
import org.factloom.exchange.RevisionText;
import org.factloom.item.Generation;
import org.factloom.item.Generator;
import org.factloom.item.Item;
import org.factloom.item.Revision;

/** Says what a new revision of an article means for its facts and items. */
final class Compare {

    private static final long SEED = 1;

    private final PrintStream out;
    private final PrintStream err;
    private final Supplier<Generator> generator;

    Compare(PrintStream out, PrintStream err, Supplier<Generator> generator) {
        this.out = out;
        this.err = err;
        this.generator = generator;
    }

    /** Returns the exit status. */
    int run(List<String> arguments) throws UsageException {
        List<String> files = new ArrayList<>(arguments);
        String format = "text";
        int option = files.indexOf("--format");
        if (option >= 0 && option + 1 < files.size()) {
            format = files.remove(option + 1);
            files.remove(option);
        }
        if (files.size() != 2 || files.stream().anyMatch(file -> file.startsWith("-"))) {
            throw new UsageException("compare takes two articles, the old and the new one");
        }
        if (!List.of("text", "json").contains(format)) {
            throw new UsageException("--format is text or json, not " + format);
        }
        List<Article> articles = new ArrayList<>();
        for (String file : files) {
            try {
                articles.add(ArticleFile.read(Path.of(file)));
            } catch (MalformedArticleException e) {
                err.print(file + ":" + e.line() + ": " + e.getMessage() + "\n");
            } catch (IOException e) {
                err.print(file + ":1: cannot be read: " + Generate.reason(Path.of(file), e) + "\n");
            } catch (InvalidPathException e) {
                throw new UsageException("no file name: " + e.getMessage());
            }
        }
        if (articles.size() < 2) {
            return CommandLine.WRONG;
        }
        Revision revision = revision(articles.getFirst(), articles.getLast());
        out.print(format.equals("json") ? RevisionText.json(revision) + "\n" : RevisionText.lines(revision));
        return CommandLine.OK;
    }

    private Revision revision(Article before, Article after) {
        Generator loaded = generator.get();
        Generation old = loaded.generate(before, List.of(), SEED);
        Set<String> earlier = old.items().stream().map(Item::id).collect(Collectors.toSet());
        return Revision.between(old, loaded.generate(after.named(before.slug()), List.of(), SEED, earlier));
    }
}
