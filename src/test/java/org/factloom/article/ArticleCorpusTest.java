package org.factloom.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every article, shown on real ones. */
class ArticleCorpusTest {

    static List<Path> articles() throws IOException {
        try (Stream<Path> shipped = Files.walk(Path.of("questions"));
                Stream<Path> others = Files.walk(Path.of("src/test/resources/articles"))) {
            return Stream.concat(shipped, others)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theTextIsTheFileItself(Path file) throws Exception {
        assertEquals(Files.readString(file), ArticleFile.read(file).text());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everySentenceIsWhatItsSpanCoversWithinItsParagraphAndInOrder(Path file) throws Exception {
        Article article = ArticleFile.read(file);
        int end = 0;
        for (Paragraph paragraph : paragraphs(article)) {
            assertTrue(paragraph.span().start() >= end, "paragraphs overlap");
            end = paragraph.span().start();
            for (Sentence sentence : paragraph.sentences()) {
                assertEquals(sentence.span().of(article.text()), sentence.text());
                assertEquals(sentence.text().strip(), sentence.text());
                assertFalse(sentence.text().isEmpty());
                assertTrue(paragraph.span().contains(sentence.span()));
                assertTrue(sentence.span().start() >= end, "sentences overlap");
                end = sentence.span().end();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void noWordOfTheProseIsLost(Path file) throws Exception {
        Article article = ArticleFile.read(file);
        for (Paragraph paragraph : paragraphs(article)) {
            String sentences = String.join(
                    "", paragraph.sentences().stream().map(Sentence::text).toList());
            assertEquals(letters(paragraph.span().of(article.text())), letters(sentences));
        }
        String prose = String.join(
                "",
                paragraphs(article).stream()
                        .map(p -> p.span().of(article.text()))
                        .toList());
        String lines = String.join(
                "",
                article.text().lines().filter(line -> !line.matches("[-=].*")).toList());
        Infobox infobox = article.infobox();
        assertEquals(letters(lines), letters((infobox == null ? "" : infobox.name()) + prose));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyFieldOfTheInfoboxIsWhatItsSpansCover(Path file) throws Exception {
        Article article = ArticleFile.read(file);
        Infobox infobox = article.infobox();
        assertTrue(infobox != null && !infobox.fields().isEmpty());
        for (Infobox.Field field : infobox.fields()) {
            assertEquals(field.value(), field.valueSpan().of(article.text()));
            assertTrue(field.span().contains(field.valueSpan()));
            assertTrue(field.span().of(article.text()).startsWith(field.key()));
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void noSentenceBeginsInTheMiddleOfOne(Path file) throws Exception {
        for (Paragraph paragraph : paragraphs(ArticleFile.read(file))) {
            for (Sentence sentence : paragraph.sentences().stream().skip(1).toList()) {
                assertFalse(Character.isLowerCase(sentence.text().charAt(0)), sentence.text());
            }
        }
    }

    private static List<Paragraph> paragraphs(Article article) {
        return article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
