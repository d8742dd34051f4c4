package org.factloom.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.factloom.app.GenerateOptions.Format;
import org.factloom.article.Article;
import org.factloom.article.MalformedArticleException;
import org.factloom.exchange.GenerationJson;
import org.factloom.exchange.MalformedSetException;
import org.factloom.exchange.MarkingSheet;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.exchange.QuestionSetReader;
import org.factloom.exchange.QuestionSetWriter;
import org.factloom.exchange.SheetRow;
import org.factloom.exchange.SheetSample;
import org.factloom.item.Generation;
import org.factloom.item.Generator;
import org.factloom.item.Giveaways;
import org.factloom.item.Item;
import org.factloom.item.Report;
import org.factloom.item.TopicItems;
import org.factloom.library.PublicWeb;
import org.factloom.library.UnreachablePageException;

/** Makes items of the articles of one call, each with the others as its siblings. What is wrong with one stops no other. */
final class Generate {

    private final GenerateOptions options;
    private final PrintStream out;
    private final PrintStream err;
    private final Supplier<Generator> generator;
    private final Supplier<PublicWeb> web;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Item> made = new ArrayList<>();
    private boolean anythingWrong;

    /** @param generator asked only when there is an article to work on: it takes seconds to load */
    Generate(
            GenerateOptions options,
            PrintStream out,
            PrintStream err,
            Supplier<Generator> generator,
            Supplier<PublicWeb> web) {
        this.options = options;
        this.out = out;
        this.err = err;
        this.generator = generator;
        this.web = web;
    }

    /** Returns the exit status. */
    int run() {
        List<Source> sources = read();
        if (!sources.isEmpty()) {
            Generator loaded = generator.get();
            boolean first = true;
            Map<Article, Generation> generations = new LinkedHashMap<>();
            for (Source source : sources) {
                List<Article> siblings = sources.stream()
                        .filter(other -> !options.apart() && !other.origin().equals(source.origin()))
                        .map(Source::article)
                        .toList();
                try {
                    Generation generation =
                            loaded.generate(source.article(), siblings, options.seed(), earlier(source));
                    write(source, generation, first);
                    first = false;
                    generations.put(source.article(), generation);
                    generation.items().forEach(item -> rows.add(SheetRow.of(source.article(), item)));
                    if (options.report()) {
                        report(source, generation);
                        made.addAll(generation.items());
                    }
                } catch (RuntimeException mistake) {
                    // A mistake of ours in one article must not take the others of the call with it.
                    wrong(source.origin(), 1, "no items could be made of it; please report this: " + mistake);
                }
            }
            if (options.topic() && !anythingWrong) {
                across(loaded, generations);
            }
        }
        if (options.report() && !made.isEmpty()) {
            err.print("options alone tell: " + Giveaways.of(made).told() + "\n");
        }
        writeSheet();
        if (out.checkError()) {
            wrong("standard output cannot be written");
        }
        return anythingWrong ? CommandLine.WRONG : CommandLine.OK;
    }

    private List<Source> read() {
        List<Source> sources = new ArrayList<>();
        Map<String, String> slugs = new HashMap<>();
        for (String origin : options.articles()) {
            try {
                Source source = Source.read(origin, web);
                String other = slugs.putIfAbsent(source.article().slug(), origin);
                if (other == null) {
                    sources.add(source);
                } else {
                    wrong(origin, 1, "has the same name as " + other + ", of which ids are made: rename it");
                }
            } catch (MalformedArticleException e) {
                wrong(origin, e.line(), String.valueOf(e.getMessage()));
            } catch (UnreachablePageException e) {
                wrong(origin, 1, "cannot be fetched: " + e.getMessage());
            } catch (IOException e) {
                wrong(origin, 1, "cannot be read: " + reason(Path.of(origin), e));
            }
        }
        return sources;
    }

    private void write(Source source, Generation generation, boolean first) {
        Path folder = options.out();
        if (folder == null) {
            if (options.sheet() != null) {
                return;
            }
            out.print(options.format() == Format.YAML && !first ? "---\n" : "");
            out.print(
                    options.format() == Format.YAML
                            ? QuestionSetWriter.write(set(source, generation))
                            : GenerationJson.write(source.article(), generation) + "\n");
            return;
        }
        Path target =
                folder.resolve(source.article().slug() + "." + options.format().id());
        try {
            String text = options.format() == Format.YAML
                    ? QuestionSetWriter.write(merged(target, source, generation))
                    : GenerationJson.write(source.article(), generation) + "\n";
            Files.createDirectories(folder);
            if (source.fetched()) {
                replace(folder.resolve(source.file()), source.article().text());
            }
            replace(target, text);
        } catch (MalformedSetException e) {
            e.problems().forEach(problem -> wrong(target + ":" + problem));
        } catch (IOException e) {
            wrong(target.toString(), 1, "cannot be written: " + reason(target, e));
        }
    }

    /** Only where every article is in order: a topic that lacks one would lose its items. */
    private void across(Generator loaded, Map<Article, Generation> generations) {
        TopicTarget target = new TopicTarget(Objects.requireNonNull(options.out()), options.format(), generations);
        try {
            TopicItems items = target.generate(loaded, options.seed());
            replace(target.file(), target.text(items));
            String title = target.title();
            items.items().forEach(item -> rows.add(SheetRow.of(title, item)));
            if (options.report()) {
                err.print("%s: %d items across articles; dropped: %s\n"
                        .formatted(
                                target.file(),
                                items.items().size(),
                                items.drops().isEmpty() ? "none" : items.drops()));
            }
        } catch (MalformedSetException e) {
            e.problems().forEach(problem -> wrong(target.file() + ":" + problem));
        } catch (IOException e) {
            wrong(target.file().toString(), 1, "cannot be written: " + reason(target.file(), e));
        }
    }

    private void writeSheet() {
        Path sheet = options.sheet();
        if (sheet != null) {
            try {
                Files.writeString(sheet, MarkingSheet.write(SheetSample.draw(rows, options.sample(), options.seed())));
            } catch (IOException e) {
                wrong(sheet.toString(), 1, "cannot be written: " + reason(sheet, e));
            }
        }
    }

    private static QuestionSetFile set(Source source, Generation generation) {
        return QuestionSetFile.of(source.article(), source.file(), generation);
    }

    /** The items of the revision before stay wherever they can. */
    private Set<String> earlier(Source source) {
        Path folder = options.out();
        Path target = folder == null ? null : folder.resolve(source.article().slug() + ".yaml");
        if (target == null || options.format() != Format.YAML || !Files.exists(target)) {
            return Set.of();
        }
        try {
            return QuestionSetReader.read(source.article().slug(), Files.readString(target))
                    .itemsBefore(source.article());
        } catch (IOException | MalformedSetException _) {
            // Said when the set is written.
            return Set.of();
        }
    }

    /** What people wrote into a set stays when it is made anew. */
    private static QuestionSetFile merged(Path target, Source source, Generation generation)
            throws IOException, MalformedSetException {
        if (!Files.exists(target)) {
            return set(source, generation);
        }
        return QuestionSetReader.read(source.article().slug(), Files.readString(target))
                .regenerated(source.article(), generation);
    }

    /** Whoever reads the file meanwhile sees the old one or the new one, and never half of it. */
    private static void replace(Path target, String text) throws IOException {
        Path temporary = target.resolveSibling("." + target.getFileName() + ".new");
        Files.writeString(temporary, text);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void report(Source source, Generation generation) {
        Report report = generation.report();
        err.print("%s: %d facts, %d items; %d of %d sections covered; dropped: %s\n"
                .formatted(
                        source.origin(),
                        generation.facts().size(),
                        generation.items().size(),
                        report.sectionsCovered(),
                        report.sections(),
                        report.drops().isEmpty() ? "none" : report.drops()));
    }

    private void wrong(String file, int line, String what) {
        wrong(file + ":" + line + ": " + what);
    }

    private void wrong(String what) {
        anythingWrong = true;
        err.print(what + "\n");
    }

    static String reason(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : String.valueOf(e.getMessage());
    }
}
