package org.factloom.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is given as wikitext, it becomes an article or is refused with its line, soon. */
class HostileWikitextTest {

    private static final Path SAMPLE = Path.of("src/test/resources/wikitext/ada-merrin.wikitext");

    private static final int KILOBYTES_300 = 300_000;

    /** Of lines that are not yet refused for their length. */
    private static final int LONG_LINE = 75_000;

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("a\n{{x", 2, "the template is never closed: add '}}' where it ends"),
                Arguments.of("\n\n{|\n|a", 3, "the table is never closed: add a line '|}' below it"),
                Arguments.of("a<ref>b", 1, "<ref> is never closed: add </ref> where it ends"),
                Arguments.of("a\nb<!-- c", 2, "the comment is never closed: add '-->' where it ends"),
                Arguments.of(
                        "{{".repeat(LONG_LINE / 2),
                        1,
                        "templates and links stand more than 100 deep in each other: is this an article?"),
                Arguments.of(
                        "{{Infobox x | a = " + "b ".repeat(500_000) + "}}",
                        1,
                        PlainReader.lineTooLong(1).getMessage()));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsSaidWithItsLine(String wikitext, int line, String message) {
        var e = assertThrows(MalformedArticleException.class, () -> WikitextReader.read("x", "X", wikitext));
        assertEquals(message, e.getMessage());
        assertEquals(line, e.line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "}}",
                "{",
                "}",
                "[[",
                "]]",
                "[",
                "]",
                "{|\n",
                "|}\n",
                "|",
                "\n|",
                "=",
                "\n==",
                "== a ==\n",
                "''",
                "'''",
                "'",
                "<",
                "<!--",
                "-->",
                "<ref>",
                "</ref>",
                "<ref/>",
                "<s>",
                "<nowiki>",
                "<table>",
                "<br>",
                "<sup>1",
                "&",
                "&amp;",
                "&#x",
                "__A",
                "__ABC__",
                "http://",
                "[http://a ",
                "[//",
                "[[a|",
                "[[a|b]]",
                "[[a|,]]",
                "([[a|,]])",
                "{{a|",
                "{{a}}",
                "{{nowrap|",
                "{{nowrap|a}}",
                "{{ubl|a|b}}",
                "{{convert|1|m}} ",
                "(",
                ")",
                "()",
                "\"",
                "“",
                "a (",
                "a. ",
                "\n\n",
                " ",
                "* a\n",
                "# ",
                ": ",
                "; ",
                "\t",
                "\r",
                "\0",
                "\uD83C\uDF89",
                "\uD83C",
                "\u202Eשלום",
                "السلام عليكم. ",
                "\uFEFF",
                "\uFDD0",
                "\uFDD1",
                "\uFDD2",
                "\uFDD4",
                "\uDB80\uDC00",
                "{{x}} a",
                "a {{x}} b ",
                "($ {{x}} ",
                "({{x}} a) ",
                "~~~~",
                "\u00a0",
                "#redirect [[",
                "{{{a}}}",
                "-{",
                "<a",
                "<b>",
                "</b>",
                "{{Infobox a|b=c}}",
                "{{Infobox a|",
                "{{Infobox a\n|b=",
                "= a =\n",
                "'''a''' "
            })
    void anythingRepeatedIsReadOrRefusedSoon(String piece) {
        String line = piece.repeat(LONG_LINE / piece.length());
        String lines = (line + "\n").repeat(KILOBYTES_300 / LONG_LINE);
        String manyLines = (piece.repeat(1000 / piece.length()) + "\n").repeat(KILOBYTES_300 / 1000);
        for (String text : List.of(lines, manyLines, "X is a town. " + line, "{{Infobox x | a = " + line + "}}")) {
            readOrRefused(text);
        }
    }

    @Test
    void linksInLinksAndTemplatesInTemplatesAreReadSoon() {
        for (String deep : List.of("[[a|", "{{nowrap|", "{{ubl|a|", "{{lang|de|", "{{x|", "{{Infobox x|a=")) {
            String close = deep.startsWith("[") ? "]]" : "}}";
            readOrRefused((deep.repeat(90) + "word" + close.repeat(90) + " ").repeat(50));
            readOrRefused((deep.repeat(90) + "word ".repeat(12_000) + close.repeat(90) + "\n").repeat(5));
        }
    }

    @Test
    void aValueOfMegabytesInLinesIsNoField() throws Exception {
        Article article = WikitextReader.read(
                "x", "X", "{{Infobox x\n| a = b\n| long = " + "word\n".repeat(200_000) + "}}\nX is a town.");
        assertEquals("= X =\n\nInfobox\n- A: b\n\nX is a town.\n", article.text());
    }

    @Test
    void otherScriptsAndEmojiStayAsTheyAre() throws Exception {
        Article article = WikitextReader.read("x", "X", "'''الأنصار''' was \uD83C\uDF89 [[السلام|سلام]] here.");
        assertEquals("= X =\n\nالأنصار was \uD83C\uDF89 سلام here.\n", article.text());
        assertEquals("سلام", article.mentions().getFirst().span().of(article.text()));
    }

    @Test
    void mutantsOfAnArticleAreReadOrRefused() throws Exception {
        String sample = Files.readString(SAMPLE);
        Random random = new Random(3);
        String[] pieces = {
            "{{", "}}", "[[", "]]", "|", "\n", "=", "<ref>", "</ref>", "<!--", "-->", "{|", "|}", "''", "&#0;", "\0",
            "(", ")", "\uD83C"
        };
        for (int i = 0; i < 2000; i++) {
            StringBuilder mutant = new StringBuilder(sample);
            for (int change = 0; change <= i % 5; change++) {
                int at = random.nextInt(mutant.length());
                switch (random.nextInt(4)) {
                    case 0 -> mutant.insert(at, pieces[random.nextInt(pieces.length)]);
                    case 1 -> mutant.delete(at, Math.min(mutant.length(), at + 1 + random.nextInt(40)));
                    case 2 -> mutant.insert(at, sample, at % 100, at % 100 + random.nextInt(200));
                    default -> mutant.setCharAt(at, (char) random.nextInt(0x10000));
                }
            }
            holds(mutant.toString());
        }
    }

    private static void readOrRefused(String wikitext) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> holds(wikitext));
    }

    /** The article is refused, or all its spans lie in its text and it reads the same again. */
    private static void holds(String wikitext) {
        Article article;
        try {
            article = WikitextReader.read("x", "X", wikitext);
        } catch (MalformedArticleException e) {
            assertTrue(e.line() >= 1);
            return;
        }
        for (Section section : article.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                for (Sentence sentence : paragraph.sentences()) {
                    assertEquals(sentence.span().of(article.text()), sentence.text());
                }
            }
        }
        for (Mention mention : article.mentions()) {
            assertFalse(mention.span().of(article.text()).isBlank());
            assertFalse(mention.target().isBlank());
        }
        try {
            assertEquals(
                    article.sections(), PlainReader.read("x", article.text()).sections());
        } catch (MalformedArticleException e) {
            throw new AssertionError("its text cannot be read again", e);
        }
    }
}
