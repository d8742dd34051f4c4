package org.factloom.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.factloom.exchange.QuestionSetReader;
import org.factloom.exchange.RuleTable;
import org.factloom.exchange.Sha256;
import org.factloom.item.Generator;
import org.factloom.language.Analyser;
import org.factloom.library.PublicWeb;
import org.factloom.statistics.RuleFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private static final String TOWN = "= Tarn =\n\nTarn is a town. It was founded in 1820 by Ana Brod.\n";

    private static final Generator GENERATOR = new Generator(new Analyser());

    private static final Supplier<Generator> NONE_NEEDED = () -> {
        throw new AssertionError("the models are loaded for nothing");
    };

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void weightsAreMadeOfFigures() throws IOException {
        Path figures = Files.writeString(
                folder.resolve("rules.csv"),
                RuleTable.write(List.of(
                        new RuleFigures("dated-event/when", "typed", 9, 400, .62, 7, 24.0, 0, 0, 30, 0, 0),
                        new RuleFigures("kin/who", "typed", 9, 100, .62, 7, 24.0, 0, 0, 30, 0, 0))));
        assertEquals(0, run(NONE_NEEDED, "weights", figures.toString()));
        assertEquals(
                "# Of 2 rules in a form, 1 with enough answers; what is not named has 1.\ndated-event/when typed 0.8\n",
                out());
        Path broken = Files.writeString(folder.resolve("broken.csv"), "rule,form\nx,y\n");
        assertEquals(2, run(NONE_NEEDED, "weights", broken.toString()));
        assertTrue(err().startsWith(broken + ":2:"), err());
        assertEquals(2, run(NONE_NEEDED, "weights", folder.resolve("none.csv").toString()));
        assertEquals(2, run(NONE_NEEDED, "weights"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate | unknown command frobnicate",
                "generate | no article is given",
                "generate --report | no article is given",
                "generate a.txt --colour | unknown option --colour",
                "generate a.txt --out | --out needs a value",
                "generate a.txt --seed soon | --seed is a whole number, not soon",
                "generate a.txt --topic | --topic writes the items across the articles to DIR: give --out DIR, and not --apart",
                "generate a.txt --format xml | --format is yaml or json, not xml"
            })
    void whatCannotBeUnderstoodIsSaidWithTheUsage(String line, String message) {
        assertEquals(2, run(NONE_NEEDED, line.split(" ")));
        assertTrue(err().startsWith(message + "\n\nUsage: "), err());
        assertEquals("", out());
    }

    @Test
    void itemsAcrossTheArticlesOfATopicAreMadeBesideItsSets() throws Exception {
        Path folder = Files.createDirectory(this.folder.resolve("rising"));
        Files.writeString(folder.resolve("topic.yaml"), "title: Risings\n");
        List<String> arguments = new ArrayList<>(List.of("generate", "--topic", "--out", s(folder)));
        try (Stream<Path> articles = Files.list(Path.of("questions", "iraq-1958-1990"))) {
            articles.filter(file -> file.toString().endsWith(".txt"))
                    .map(CommandLineTest::s)
                    .forEach(arguments::add);
        }
        assertEquals(0, run(() -> GENERATOR, arguments.toArray(String[]::new)), err());
        String topic = Files.readString(folder.resolve("topic.yaml"));
        assertTrue(topic.startsWith("title: Risings\n"), topic);
        assertTrue(topic.contains("rule: joint/timeline"), topic);
    }

    @Test
    void helpIsNoError() {
        assertEquals(0, run(NONE_NEEDED, "--help"));
        assertTrue(out().startsWith("Usage: "));
        assertEquals("", err());
    }

    @Test
    void whatIsWrongWithAFileIsNamedWithItsLine() throws Exception {
        Path empty = file("empty.txt", "");
        Path unclosed = file("unclosed.txt", "= X =\n\n==Foo\n");
        Path missing = folder.resolve("missing.txt");
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});

        assertEquals(2, run(NONE_NEEDED, "generate", s(empty), s(unclosed), s(missing), s(folder), s(binary)));
        assertEquals(
                List.of(
                        empty + ":1: the article is empty: write '= Title =' and its text below",
                        unclosed + ":3: the heading is not closed: '==Foo' must end with as many '=' as it begins with,"
                                + " and nothing after them",
                        missing + ":1: cannot be read: there is no such file",
                        folder + ":1: cannot be read: it is a folder",
                        binary + ":1: not a text file (byte 0x00): give an article as plain text"),
                err().lines().toList());
        assertEquals("", out());
    }

    @Test
    void theOtherFilesAreProcessedAllTheSame() throws Exception {
        Path town = file("tarn.txt", TOWN);
        Path empty = file("empty.txt", "");

        assertEquals(2, run(() -> GENERATOR, "generate", s(empty), s(town), "--format", "json"));
        assertEquals(1, out().lines().count());
        assertTrue(out().startsWith("{\"article\":{\"title\":\"Tarn\",\"sha256\":\"" + Sha256.of(TOWN)), out());
        assertEquals(1, err().lines().count());
    }

    @Test
    void setsComeAsYamlUnlessAskedOtherwise() throws Exception {
        assertEquals(0, run(() -> GENERATOR, "generate", s(file("tarn.txt", TOWN)), s(file("orn.txt", "= Orn =\n"))));
        String[] sets = out().split("(?m)^---$");
        assertEquals(2, sets.length);
        assertEquals("Tarn", QuestionSetReader.read("tarn", sets[0]).title());
        assertEquals("Orn", QuestionSetReader.read("orn", sets[1]).title());
        assertEquals("", err());
    }

    @Test
    void twoFilesOfOneNameWouldMakeTheSameIds() throws Exception {
        Path town = file("tarn.txt", TOWN);
        Path other =
                Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("Tarn.txt"), TOWN);

        assertEquals(2, run(() -> GENERATOR, "generate", s(town), s(other)));
        assertEquals(other + ":1: has the same name as " + town + ", of which ids are made: rename it\n", err());
    }

    @Test
    void eachArticleGetsAFileOfItsOwnAndNothingElseIsLeft() throws Exception {
        Path made = folder.resolve("deep/made");
        Path town = file("tarn.txt", TOWN);

        assertEquals(0, run(() -> GENERATOR, "generate", s(town), "--out", s(made), "--report"));
        assertEquals(0, run(() -> GENERATOR, "generate", s(town), "--out", s(made), "--format", "json"));
        assertEquals("", out());
        assertTrue(err().startsWith(town + ": "), err());
        try (Stream<Path> files = Files.list(made)) {
            assertEquals(
                    List.of("tarn.json", "tarn.yaml"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void handWrittenItemsStayWhenASetIsMadeAnew() throws Exception {
        Path town = file("tarn.txt", TOWN);
        assertEquals(0, run(() -> GENERATOR, "generate", s(town), "--out", s(folder)));
        Path set = folder.resolve("tarn.yaml");
        String generated = Files.readString(set);
        String byHand = "  - stem: Where is Tarn?\n    form: card\n    key: by the sea\n";
        Files.writeString(set, generated.replaceFirst("(?m)^items: *\\[]", "items:") + byHand);

        assertEquals(0, run(() -> GENERATOR, "generate", s(town), "--out", s(folder)));
        assertTrue(Files.readString(set).contains("Where is Tarn?"));
    }

    @Test
    void aDamagedSetIsNotOverwritten() throws Exception {
        Path town = file("tarn.txt", TOWN);
        Path set = Files.writeString(folder.resolve("tarn.yaml"), "title: [\n");

        assertEquals(2, run(() -> GENERATOR, "generate", s(town), "--out", s(folder)));
        assertTrue(err().startsWith(set + ":"), err());
        assertEquals("title: [\n", Files.readString(set));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        Path town = file("tarn.txt", TOWN);
        Path noFolder = file("folder", "");

        assertEquals(2, run(() -> GENERATOR, "generate", s(town), "--out", s(noFolder)));
        assertTrue(err().startsWith(noFolder.resolve("tarn.yaml") + ":1: cannot be written: "), err());
    }

    private int run(Supplier<Generator> generator, String... arguments) {
        return new CommandLine(
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, false, UTF_8),
                        generator,
                        PublicWeb::new)
                .run(arguments);
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String s(Path path) {
        return path.toString();
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
