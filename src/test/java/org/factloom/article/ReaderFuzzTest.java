package org.factloom.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.factloom.article.Documents.Placed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes a reader is given, it reads an article or says what is wrong, and takes no longer than a person waits. */
class ReaderFuzzTest {

    private static final int ROUNDS = 150;

    private static final List<String> SNIPPETS = List.of(
            "<",
            ">",
            "</div>",
            "<table>",
            "<p><p>",
            "{{",
            "}}",
            "[[",
            "]]",
            "==",
            "\n\n",
            "\0",
            "\u202E",
            "🎉",
            "&#0;",
            "&#xD800;",
            "<!--",
            "]]>",
            "<![CDATA[",
            "<script>",
            "```",
            "| a |\n|---|",
            "> > >",
            "- - -",
            "*_*_",
            "endobj",
            "stream\n",
            "/Length 99999999",
            "%PDF-",
            "PK\u0003\u0004",
            "<w:p>",
            "<!DOCTYPE x [",
            "-1",
            "999999999999");

    static Stream<String> samples() throws Exception {
        return SAMPLES.keySet().stream();
    }

    private static final Map<String, byte[]> SAMPLES = samplesByName();

    private static Map<String, byte[]> samplesByName() {
        try {
            Map<String, byte[]> samples = new LinkedHashMap<>();
            byte[] mozilla = Files.readAllBytes(Path.of("src/test/resources/articles/html/mozilla.html"));
            samples.put("wiki.html", Arrays.copyOfRange(mozilla, 8_000, 40_000));
            samples.put(
                    "page.html",
                    "<html><title>T</title><article><h1>Tarn</h1><p>The Tarn is a <a href=x>river</a>.</p><ul><li>a</ul></article>"
                            .getBytes(UTF_8));
            samples.put(
                    "notes.md",
                    "# Tarn\n\nThe *Tarn* is a [river](x).\n\n- a\n- b\n\n| a |\n|---|\n| 1 |\n\n> q\n\n```\nc\n```\n"
                            .getBytes(UTF_8));
            samples.put("notes.txt", "The Tarn\n\nThe Tarn is a river.\nIt is long.\n\n- a\n- b\n".getBytes(UTF_8));
            samples.put(
                    "plain.txt",
                    "= Tarn =\n\nInfobox\n- River: Tarn\n\nThe Tarn is a river.\n\n==Course==\nIt is long.\n"
                            .getBytes(UTF_8));
            samples.put(
                    "tarn.docx",
                    Documents.docx(
                            Documents.paragraph("Titel", "Tarn") + Documents.paragraph("", "The Tarn is a river.")));
            samples.put(
                    "tarn.epub", Documents.epub("<html><body><h1>Tarn</h1><p>The Tarn is a river.</p></body></html>"));
            samples.put(
                    "tarn.pdf",
                    Documents.pdf(List.of(
                            new Placed("Tarn", 72, 700, 20),
                            new Placed("The Tarn is a river in the south.", 72, 660, 11))));
            return samples;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void damageIsReadOrNamed(String name) {
        Random chance = new Random(20261121);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damaged(SAMPLES.get(name), chance);
            int number = round;
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> read(name, damaged),
                    () -> name + ", round " + number + " takes too long");
        }
    }

    private static void read(String name, byte[] bytes) {
        try {
            ArticleFile.read(name, bytes, null);
        } catch (MalformedArticleException declared) {
            if (String.valueOf(declared.getMessage()).isBlank() || declared.line() < 1) {
                fail(name + ": nothing is said");
            }
        }
    }

    /** Some bytes changed, pieces taken out, doubled or put in, and sometimes the end cut off. */
    private static byte[] damaged(byte[] sample, Random chance) {
        byte[] bytes = sample.clone();
        for (int change = chance.nextInt(8); change >= 0 && bytes.length > 0; change--) {
            int at = chance.nextInt(bytes.length);
            int length = chance.nextInt(Math.min(64, bytes.length - at) + 1);
            bytes = switch (chance.nextInt(5)) {
                case 0 -> {
                    bytes[at] = (byte) chance.nextInt(256);
                    yield bytes;
                }
                case 1 -> join(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
                case 2 -> join(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
                case 3 ->
                    join(
                            Arrays.copyOf(bytes, at),
                            SNIPPETS.get(chance.nextInt(SNIPPETS.size()))
                                    .repeat(1 + chance.nextInt(50))
                                    .getBytes(UTF_8),
                            Arrays.copyOfRange(bytes, at, bytes.length));
                default -> chance.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            };
        }
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        byte[] joined =
                new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int end = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, end, part.length);
            end += part.length;
        }
        return joined;
    }

    static Stream<String> endless() {
        return Stream.of(
                "<div>".repeat(60_000) + "x",
                "<p>" + "<b>".repeat(60_000) + "The Tarn is a river.",
                "<table><tr><td>".repeat(20_000),
                "<ul><li>".repeat(40_000) + "x",
                "<p>The Tarn is a river.</p>" + "<a href=x>".repeat(50_000),
                "<div id=mw-content-text><table class=infobox>" + "<tr><th>a<td>b".repeat(30_000) + "<tr><th>c<td>"
                        + "d".repeat(1_000_000),
                "<p>(" + "( ; , ".repeat(50_000) + ")",
                "<p>" + "a<br>".repeat(60_000),
                "<!DOCTYPE html [" + "<!ENTITY a 'b'>".repeat(20_000) + "]><p>&a;",
                "{{".repeat(150_000));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void pagesOfThreeHundredKilobytesOfNothingAreDoneInSeconds(String page) {
        for (String name : List.of("page.html", "page.md", "page.txt")) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> read(name, page.getBytes(UTF_8)),
                    () -> name + ": " + page.substring(0, 30));
        }
    }
}
