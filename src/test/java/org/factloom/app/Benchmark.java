package org.factloom.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.ArticleFile;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.Sentence;
import org.factloom.item.Generator;
import org.factloom.language.Analyser;

/**
 * Measures the generator on the articles that ship with the product: its speed beside that of the analyser alone, which is the most that
 * it could reach, a cold run of the command line on the longest of them, and a {@link LongArticleBenchmark long article}.
 * {@code ./mvnw -Pbenchmark verify}
 */
public final class Benchmark {

    private static final int WARM_UP = 8;
    private static final int ROUNDS = 11;
    private static final int COLD_RUNS = 3;
    private static final long POLL_MILLISECONDS = 20;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<Path> files = articles();
        Analyser analyser = new Analyser();
        warm(analyser, files);
        new LongArticleBenchmark(analyser, files).run();
        cold(files.stream()
                .max(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow());
    }

    private static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("questions"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static void warm(Analyser analyser, List<Path> files) throws IOException, MalformedArticleException {
        List<Article> articles = new java.util.ArrayList<>();
        for (Path file : files) {
            articles.add(ArticleFile.read(file));
        }
        long tokens = analyse(analyser, articles);
        long[] analysing = new long[ROUNDS];
        long[] generating = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            analyse(analyser, articles);
            long between = System.nanoTime();
            generate(analyser, articles);
            long end = System.nanoTime();
            if (round >= 0) {
                analysing[round] = between - start;
                generating[round] = end - between;
            }
        }
        double raw = tokens * 1e9 / median(analysing);
        double whole = tokens * 1e9 / median(generating);
        System.out.printf("%d articles, %d tokens, median of %d rounds%n", articles.size(), tokens, ROUNDS);
        printSpeeds(raw, whole);
    }

    /** Of the analyser alone and of the generator, both in tokens/s. */
    static void printSpeeds(double raw, double whole) {
        System.out.printf("analyser alone   %,8.0f tokens/s%n", raw);
        System.out.printf(
                "generator        %,8.0f tokens/s, %.2f of the analyser alone (aim: 0.6)%n", whole, whole / raw);
    }

    static long analyse(Analyser analyser, List<Article> articles) {
        return sentences(articles)
                .mapToLong(sentence -> analyser.analyse(sentence).tokens().size())
                .sum();
    }

    private static Stream<Sentence> sentences(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.sections().stream())
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream());
    }

    /** With a generator that has not read the articles before. */
    private static void generate(Analyser analyser, List<Article> articles) {
        Generator generator = new Generator(analyser);
        for (Article article : articles) {
            List<Article> siblings =
                    articles.stream().filter(other -> !other.equals(article)).toList();
            generator.generate(article, siblings, 1);
        }
    }

    private static double median(long[] values) {
        return LongStream.of(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void cold(Path article) throws IOException, InterruptedException {
        for (int run = 1; run <= COLD_RUNS; run++) {
            System.out.printf("cold run %d       %s (aim: 8 s)%n", run, coldRun(article, "-Xmx2g"));
        }
    }

    /** What a run of the packaged command line took, with this limit of its heap: "6.2 s, peak RSS 1105 MB, ar-rashid-revolt.txt". */
    static String coldRun(Path article, String heap) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        ApplicationProcess.java(),
                        heap,
                        "-jar",
                        ApplicationProcess.jar().toString(),
                        "generate",
                        article.toString(),
                        "--format",
                        "json")
                .redirectOutput(new File("target/benchmark.json"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peakKilobytes(process).orElse(0));
            Thread.sleep(POLL_MILLISECONDS);
        }
        return "%8.1f s, peak RSS %s, %s"
                .formatted(
                        (System.nanoTime() - start) / 1e9,
                        peak == 0 ? "unknown on this system" : peak / 1024 + " MB",
                        process.exitValue() == 0 ? article.getFileName() : "failed");
    }

    /** What Linux notes of a process; nothing elsewhere. */
    private static OptionalLong peakKilobytes(Process process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException e) {
            return OptionalLong.empty();
        }
    }
}
