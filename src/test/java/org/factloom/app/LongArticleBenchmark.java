package org.factloom.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.ArticleFile;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.item.Generator;
import org.factloom.language.Analyser;

/**
 * Measures the generator on a long article, beside the analyser alone: the longest of the folder that {@code -Dbenchmark.articles=DIR} names, otherwise the prose of
 * the shipped articles over and over up to {@link #WORDS} words.
 */
final class LongArticleBenchmark {

    private static final int WORDS = 12_800;
    private static final int ROUNDS = 3;

    private final Analyser analyser;
    private final Path file;

    LongArticleBenchmark(Analyser analyser, List<Path> shipped) throws IOException {
        this.analyser = analyser;
        String folder = System.getProperty("benchmark.articles", "");
        file = folder.isEmpty() ? repeated(shipped) : longest(Path.of(folder));
    }

    private static Path longest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|wikitext)"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow(() -> new IOException(folder + " holds no article (*.txt, *.wikitext)"));
        }
    }

    private static Path repeated(List<Path> shipped) throws IOException {
        StringBuilder text = new StringBuilder("= Ar-Rashid revolt =\n");
        for (int part = 1; words(text.toString()) < WORDS; part++) {
            text.append("\n== Part ").append(part).append(" ==\n");
            for (Path article : shipped) {
                Files.readAllLines(article).stream()
                        .filter(line -> line.length() > 100 && !line.startsWith("- "))
                        .forEach(line -> text.append('\n').append(line).append('\n'));
            }
        }
        return Files.writeString(Path.of("target", "long-article.txt"), text);
    }

    private static int words(String text) {
        return text.split("\\s+", -1).length;
    }

    void run() throws IOException, MalformedArticleException, InterruptedException {
        Article one = ArticleFile.read(file);
        Article two = PlainReader.read("another", one.text());
        long tokens = Benchmark.analyse(analyser, List.of(one));
        generate(one);
        double raw = Double.MAX_VALUE;
        double best = Double.MAX_VALUE;
        double speedUp = 0;
        for (int round = 0; round < ROUNDS; round++) {
            raw = Math.min(raw, seconds(() -> Benchmark.analyse(analyser, List.of(one))));
            double first = seconds(() -> generate(one));
            double both = first + seconds(() -> generate(two));
            best = Math.min(best, first);
            speedUp = Math.max(speedUp, both / seconds(() -> together(one, two)));
        }
        System.out.printf("long article     %,8d words, %s%n", words(one.text()), file.getFileName());
        Benchmark.printSpeeds(tokens / raw, tokens / best);
        System.out.printf("warm             %8.1f s, the best of %d (aim: 10)%n", best, ROUNDS);
        System.out.printf(
                "two at once      %8.2f times as fast as one by one, the best of %d (aim: 1.6)%n", speedUp, ROUNDS);
        System.out.printf("heap of 1 GB     %s%n", Benchmark.coldRun(file, "-Xmx1g"));
    }

    private Void generate(Article article) {
        new Generator(analyser).generate(article, List.of(), 1);
        return null;
    }

    private Void together(Article one, Article two) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<?> done : List.of(pool.submit(() -> generate(one)), pool.submit(() -> generate(two)))) {
                done.get();
            }
        }
        return null;
    }

    private static double seconds(Callable<?> work) {
        long start = System.nanoTime();
        try {
            work.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
