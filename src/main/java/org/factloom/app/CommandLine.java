package org.factloom.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.factloom.item.Generator;
import org.factloom.language.Analyser;
import org.factloom.library.PublicWeb;

/** The commands of the jar that need no server and no database. */
final class CommandLine {

    static final int OK = 0;
    static final int WRONG = 2;

    private static final String USAGE = """
            Usage: java -jar quarkus-run.jar                     start the application
                   java -jar quarkus-run.jar generate ARTICLE…   make quiz items of articles: files in plain text or the plain form (.txt),
                                                                   wikitext (.wikitext), pages (.html), Markdown (.md), .pdf, .docx,
                                                                   .epub, or addresses of the public web (https://…); all of them in English
                     --out DIR            write one file per article to DIR, instead of all to standard output
                     --format yaml|json   as a question set (the default), or as an object with text, facts, items and report
                     --seed N             another order of options and another draw; the same N always gives the same
                     --report             say on standard error what was made, dropped and covered
                     --apart              the articles are of different topics: none lends another wrong options
                     --topic              the articles are one topic: items across them are made as well, in topic.yaml (or .json) of DIR
                     --sheet FILE         write a marking sheet (CSV) of all items, and sets only where --out says
                     --sample N           no more than N items on the sheet, drawn by the seed from all articles alike
                   java -jar quarkus-run.jar marks SHEET…        say how good the items of marked sheets are, and how far markers agree
                   java -jar quarkus-run.jar compare OLD NEW     say which facts and items of an article a new revision keeps, changes, adds, and no longer has
                     --format text|json   a line a change (the default), or one object
                   java -jar quarkus-run.jar weights FIGURES     make weights of the generator's rules from the figures of an installation (its /api/rules.csv)
            Exit status: 0, or 2 when anything was wrong: an article that cannot be read is named with its line, the others are processed.
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final Supplier<Generator> generator;
    private final Supplier<PublicWeb> web;

    CommandLine(PrintStream out, PrintStream err, Supplier<Generator> generator, Supplier<PublicWeb> web) {
        this.out = out;
        this.err = err;
        this.generator = generator;
        this.web = web;
    }

    /** On the standard streams, which speak UTF-8 whatever the platform does. */
    static CommandLine ofProcess() {
        return new CommandLine(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                () -> new Generator(new Analyser()),
                PublicWeb::new);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /** Runs the command that {@code arguments} begin with, and returns the exit status. */
    int run(String... arguments) {
        try {
            return run(Arrays.asList(arguments));
        } catch (UsageException e) {
            err.print(e.getMessage() + "\n\n" + USAGE);
            return WRONG;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int run(List<String> arguments) throws UsageException {
        String command = arguments.getFirst();
        return switch (command) {
            case "generate" ->
                new Generate(GenerateOptions.parse(arguments.subList(1, arguments.size())), out, err, generator, web)
                        .run();
            case "marks" -> new SheetMarks(out, err).run(arguments.subList(1, arguments.size()));
            case "compare" -> new Compare(out, err, generator).run(arguments.subList(1, arguments.size()));
            case "weights" -> new Weigh(out, err).run(arguments.subList(1, arguments.size()));
            case "help", "--help", "-h" -> {
                out.print(USAGE);
                yield OK;
            }
            default -> throw new UsageException("unknown command " + command);
        };
    }
}
