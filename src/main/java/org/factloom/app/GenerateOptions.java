package org.factloom.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.factloom.library.PublicWeb;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind {@code generate} on the command line.
 *
 * @param articles files or addresses of the web, in their order
 * @param out the folder to write to; null for standard output
 * @param seed decides the order of options and what is drawn at random
 * @param report whether to say on standard error what was dropped and covered
 * @param apart whether the articles are of different topics, and lend each other nothing
 * @param topic whether the articles are of one topic, and items across them are made as well
 * @param sheet the marking sheet to write; null for none
 * @param sample how many items the sheet has at most
 */
record GenerateOptions(
        List<String> articles,
        @Nullable Path out,
        Format format,
        long seed,
        boolean report,
        boolean apart,
        boolean topic,
        @Nullable Path sheet,
        int sample) {

    enum Format {
        YAML,
        JSON;

        /** The name on the command line and the ending of files. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    GenerateOptions {
        articles = List.copyOf(articles);
    }

    static GenerateOptions parse(List<String> arguments) throws UsageException {
        Deque<String> left = new ArrayDeque<>(arguments);
        List<String> articles = new ArrayList<>();
        Path out = null;
        Format format = Format.YAML;
        long seed = 1;
        boolean report = false;
        boolean apart = false;
        boolean topic = false;
        Path sheet = null;
        int sample = Integer.MAX_VALUE;
        while (!left.isEmpty()) {
            String argument = left.pop();
            switch (argument) {
                case "--out" -> out = path(value(argument, left));
                case "--format" -> format = format(value(argument, left));
                case "--seed" -> seed = seed(value(argument, left));
                case "--report" -> report = true;
                case "--apart" -> apart = true;
                case "--topic" -> topic = true;
                case "--sheet" -> sheet = path(value(argument, left));
                case "--sample" -> sample = sample(value(argument, left));
                case "--" -> {
                    while (!left.isEmpty()) {
                        articles.add(article(left.pop()));
                    }
                }
                default -> {
                    if (argument.startsWith("-")) {
                        throw new UsageException("unknown option " + argument);
                    }
                    articles.add(article(argument));
                }
            }
        }
        if (articles.isEmpty()) {
            throw new UsageException("no article is given");
        }
        if (sheet == null && sample < Integer.MAX_VALUE) {
            throw new UsageException("--sample is of a sheet: give --sheet as well");
        }
        if (topic && (apart || out == null)) {
            throw new UsageException(
                    "--topic writes the items across the articles to DIR: give --out DIR, and not --apart");
        }
        return new GenerateOptions(articles, out, format, seed, report, apart, topic, sheet, sample);
    }

    private static String value(String option, Deque<String> left) throws UsageException {
        if (left.isEmpty()) {
            throw new UsageException(option + " needs a value");
        }
        return left.pop();
    }

    private static String article(String name) throws UsageException {
        return PublicWeb.isAddress(name) ? name : path(name).toString();
    }

    private static Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("no file name: " + e.getMessage());
        }
    }

    private static Format format(String name) throws UsageException {
        return Arrays.stream(Format.values())
                .filter(format -> format.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("--format is yaml or json, not " + name));
    }

    private static int sample(String number) throws UsageException {
        try {
            int sample = Integer.parseInt(number);
            if (sample > 0) {
                return sample;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new UsageException("--sample is a number of items, not " + number);
    }

    private static long seed(String number) throws UsageException {
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw new UsageException("--seed is a whole number, not " + number);
        }
    }
}
