package org.factloom.item;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.Sentence;
import org.factloom.language.Analyser;

/**
 * How fast the generator is beside the analyser that it stands on, in one run, and what a cold call of the command line takes.
 * The README says how to run it.
 */
public final class GeneratorBenchmark {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 10;
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private GeneratorBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Analyser analyser = Seeds.analyser();
        List<Article> articles = Stream.of(Seeds.INSURGENCY, Seeds.ANSAR, Seeds.REVOLT)
                .map(Seeds::article)
                .toList();
        List<Sentence> sentences = articles.stream()
                .flatMap(article -> article.sections().stream())
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
        long tokens = sentences.stream()
                .mapToLong(sentence -> analyser.analyse(sentence).tokens().size())
                .sum();
        Runnable raw = () -> sentences.forEach(analyser::analyse);
        Runnable whole = () -> articles.forEach(article -> new Generator(analyser).generate(article, List.of(), 1));
        double rawRate = tokens / seconds(raw);
        double wholeRate = tokens / seconds(whole);
        System.out.printf(Locale.ROOT, "tokens                %,10d%n", tokens);
        System.out.printf(Locale.ROOT, "raw analyser          %,10.0f tokens/s%n", rawRate);
        System.out.printf(Locale.ROOT, "generator             %,10.0f tokens/s%n", wholeRate);
        System.out.printf(Locale.ROOT, "ratio                 %10.2f%n", wholeRate / rawRate);
        if (Files.exists(JAR)) {
            cold();
        } else {
            System.out.println("no cold call: build the application first (./mvnw package)");
        }
    }

    /** Mean seconds of a round, after rounds that warm up. */
    private static double seconds(Runnable round) {
        for (int i = 0; i < WARM_UP; i++) {
            round.run();
        }
        long start = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            round.run();
        }
        return (System.nanoTime() - start) / 1e9 / ROUNDS;
    }

    /** The longest of the three articles in a process of its own; its peak memory where the system tells it. */
    private static void cold() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path article = Seeds.FOLDER.resolve(Seeds.REVOLT + ".txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(java, "-jar", JAR.toString(), "generate", article.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(status));
            Thread.sleep(20);
        }
        System.out.printf(
                Locale.ROOT,
                "cold command line     %10.1f s (exit %d)%n",
                (System.nanoTime() - start) / 1e9,
                process.exitValue());
        System.out.printf(Locale.ROOT, "its peak memory       %,10d MB%n", peak / 1024);
    }

    private static long peak(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
