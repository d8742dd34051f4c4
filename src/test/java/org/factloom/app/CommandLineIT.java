package org.factloom.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of the packaged jar. */
class CommandLineIT {

    @TempDir
    Path folder;

    private record Ended(int status, byte[] out, String err) {}

    @Test
    void theSameArticlesAndSeedGiveTheSameBytesInEveryRunAndUnderEveryPlatform() throws Exception {
        List<String> call = new ArrayList<>(List.of("generate", "--format", "json", "--seed", "7"));
        call.addAll(articles());
        Ended first = run("C.UTF-8", call);
        Ended second = run("C", call);

        assertEquals(0, first.status(), first.err());
        assertEquals("", first.err());
        assertArrayEquals(first.out(), second.out());
        List<String> objects =
                new String(first.out(), StandardCharsets.UTF_8).lines().toList();
        assertEquals(3, objects.size());
        for (String object : objects) {
            evidenceIsWhatTheArticleSays(new ObjectMapper().readTree(object));
        }
    }

    private static void evidenceIsWhatTheArticleSays(JsonNode object) {
        String text = object.at("/article/text").asText();
        assertTrue(text.contains("–"), "no mangled characters");
        for (JsonNode evidence : object.findValues("evidence")) {
            for (JsonNode one : evidence) {
                assertEquals(
                        one.get("text").asText(),
                        text.substring(one.get("start").asInt(), one.get("end").asInt()));
            }
        }
    }

    @Test
    void badInputIsNamedByFileAndLineAndTheRestIsStillDone() throws Exception {
        Path line = Files.writeString(folder.resolve("line.txt"), "= X =\n\n" + "word ".repeat(700_000));
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2});
        Path latin1 = Files.write(folder.resolve("latin1.txt"), new byte[] {'=', ' ', (byte) 0xE9, ' ', '='});
        Path heading = Files.writeString(folder.resolve("heading.txt"), "= X =\n==Foo\n");
        Path infobox = Files.writeString(folder.resolve("infobox.txt"), "= X =\n\nInfobox\n- Date:\n- Place:\n");

        Ended ended = run(
                "C.UTF-8",
                List.of(
                        "generate",
                        line.toString(),
                        empty.toString(),
                        binary.toString(),
                        latin1.toString(),
                        heading.toString(),
                        infobox.toString(),
                        "--out",
                        folder.resolve("out").toString()));

        assertEquals(2, ended.status());
        assertEquals(
                List.of(line + ":3:", empty + ":1:", binary + ":1:", latin1 + ":1:", heading + ":2:"),
                ended.err()
                        .lines()
                        .map(message -> message.substring(0, message.indexOf(": ") + 1))
                        .toList());
        try (Stream<Path> made = Files.list(folder.resolve("out"))) {
            assertEquals(List.of(folder.resolve("out/infobox.yaml")), made.toList());
        }
        assertEquals(0, ended.out().length);
    }

    @Test
    void anUnknownCommandIsAnError() throws Exception {
        Ended ended = run("C.UTF-8", List.of("frobnicate"));
        assertEquals(2, ended.status());
        assertTrue(ended.err().startsWith("unknown command frobnicate\n"), ended.err());
    }

    private static List<String> articles() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("questions"))) {
            return files.map(Path::toAbsolutePath)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private Ended run(String locale, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ApplicationProcess.java(), "-jar", ApplicationProcess.jar().toString()));
        command.addAll(arguments);
        Path err = Files.createTempFile(folder, "err", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            byte[] written = out.readAllBytes();
            return new Ended(process.waitFor(), written, Files.readString(err));
        }
    }
}
