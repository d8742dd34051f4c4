package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroundedSetTest {

    @TempDir
    private Path folder;

    private Path file;
    private String yaml;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("amber-rising.yaml");
        yaml = QuestionSetWriter.write(QuestionSetWriterTest.set(Samples.ITEMS))
                .replace("\nfacts:", "  licence: CC0\n  attribution: nobody\n\nfacts:");
        Files.writeString(file, yaml);
        Files.writeString(folder.resolve("amber-rising.txt"), Samples.TEXT);
    }

    private List<String> problems() {
        return assertThrows(MalformedSetException.class, () -> GroundedSet.read(file)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void aSetIsReadTogetherWithItsArticle() throws Exception {
        GroundedSet grounded = GroundedSet.read(file);
        assertEquals("amber-rising", grounded.slug());
        assertEquals(Samples.TEXT, grounded.article().text());
        assertEquals(QuestionSetReader.read("amber-rising", yaml), grounded.set());
    }

    @Test
    void licenceAndAttributionAreNeeded() throws Exception {
        Files.writeString(file, yaml.replace("  licence: CC0\n", ""));
        assertEquals(1, problems().size());
        assertTrue(
                problems().getFirst().startsWith("4: article.licence: is missing"),
                problems().toString());
    }

    @Test
    void anArticleThatChangedSinceIsNamedWithTheWayOut() throws Exception {
        Files.writeString(folder.resolve("amber-rising.txt"), Samples.TEXT.replace("Tarn", "Torn"));
        List<String> problems = problems();
        assertTrue(problems.getFirst().startsWith("7: article.sha256: the article has changed"), problems.toString());
        assertTrue(problems.getFirst().contains("generate amber-rising.txt --out ."), problems.toString());
        assertEquals(1 + 2, problems.size(), problems.toString());
    }

    @Test
    void evidenceMustBeWhatTheArticleSays() throws Exception {
        Files.writeString(file, yaml.replaceFirst("start: 18", "start: 17").replaceFirst("in Tarn\\.", "in Torn."));
        assertEquals(
                List.of("22: facts[0].evidence[0]: the article does not say"
                        + " 'The Amber rising began on 3 June 1968 in Torn.' from 17 to 64"),
                problems());
        Files.writeString(file, yaml.replaceFirst("start: 105\n          end: 174", "start: 5\n          end: 9"));
        assertTrue(
                problems().getFirst().endsWith("from 5 to 9, but from 105 to 174"),
                problems().toString());
    }

    @Test
    void mistakesInTheFormAndInTheEvidenceAreNamedTogether() throws Exception {
        Files.writeString(file, yaml.replaceFirst("start: 18", "start: 17").replace("form: card", "form: cart"));
        assertEquals(2, problems().size(), problems().toString());
    }

    @Test
    void anArticleThatIsMissingOrMalformedIsNamed() throws Exception {
        Path article = folder.resolve("amber-rising.txt");
        Files.writeString(article, "");
        assertTrue(
                problems().getFirst().startsWith("5: article.file: amber-rising.txt:1: "),
                problems().toString());
        Files.delete(article);
        assertEquals(List.of("5: article.file: there is no file amber-rising.txt beside the set"), problems());
    }

    @Test
    void aSetThatIsNoTextIsNamedWithItsLine() throws Exception {
        Files.write(file, "title: x\n\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(problems().getFirst().startsWith("2: not UTF-8"), problems().toString());
        Files.write(file, new byte[9 * 1024 * 1024]);
        assertTrue(
                problems().getFirst().contains("longer than 8 MB"), problems().toString());
    }

    @Test
    void theNameOfAFileMustFitAnAddress() throws Exception {
        file = Files.move(file, folder.resolve("Amber rising.yaml"));
        assertTrue(
                problems().getFirst().startsWith("name the file with lower-case letters"),
                problems().toString());
    }
}
