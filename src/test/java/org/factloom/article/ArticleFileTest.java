package org.factloom.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("Al-Ansār's \"war\" (Iraq).v2.txt");
    }

    @Test
    void theSlugIsTheFilesNameWithoutItsEnding() throws Exception {
        Files.writeString(file, "= X =\nText.");
        assertEquals("al-ansars-war-iraq-v2", ArticleFile.read(file).slug());
    }

    @Test
    void aSlugIsMadeOfAnyScript() {
        assertEquals("jwly-krstw", Slug.of("جولي كرستو"));
        assertEquals("article", Slug.of("🎉"));
        assertEquals("strasse-nr-5", Slug.of("Straße Nr. 5"));
        assertEquals(Slug.LONGEST, Slug.of("word".repeat(100)).length());
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertWrong(1, "the article is empty: write '= Title =' and its text below", new byte[0]);
    }

    @Test
    void aBinaryIsRefused() throws Exception {
        assertWrong(2, "not a text file (byte 0x00): give an article as plain text", new byte[] {
            (byte) 0x89, 'p', 'n', 'g', '\r', '\n', 0, 1
        });
    }

    @Test
    void aPictureIsCalledOne() throws Exception {
        for (String start :
                List.of("\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff\u00e0", "GIF89a", "RIFF\0\0\0\0WEBPVP8")) {
            assertWrong(
                    1, "a picture, not a text: give an article as plain text", (start + "\0\0").getBytes(ISO_8859_1));
        }
    }

    @Test
    void invalidUtf8IsRefused() throws Exception {
        assertWrong(
                3,
                "not UTF-8 (byte 0xfb): save the file as UTF-8",
                "= X =\n\nHawr al-Gham\u00fbka.".getBytes(ISO_8859_1));
        assertWrong(1, "not UTF-8 (byte 0xc3): save the file as UTF-8", new byte[] {'a', (byte) 0xC3});
    }

    @Test
    void aLineOfMegabytesIsRefused() throws Exception {
        assertWrong(
                3,
                "the line has more than 100,000 characters: is this an article? If so, separate its paragraphs by blank lines",
                ("= X =\n\n" + "a ".repeat(1_900_000)).getBytes(UTF_8));
    }

    @Test
    void aFileOfManyLinesAndMegabytesIsRefused() throws Exception {
        byte[] bytes = ("= X =\n" + "a line\n".repeat(1_600_000)).getBytes(UTF_8);
        assertWrong(1_497_966, "the file is longer than 10 MB: split the article", bytes);
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThrows(NoSuchFileException.class, () -> ArticleFile.read(file));
    }

    private void assertWrong(int line, String message, byte[] bytes) throws Exception {
        Files.write(file, bytes);
        var e = assertThrows(MalformedArticleException.class, () -> ArticleFile.read(file));
        assertEquals(message, e.getMessage());
        assertEquals(line, e.line());
    }
}
