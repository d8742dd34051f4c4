package org.factloom.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.factloom.article.Article;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.web.TextRun;
import org.factloom.web.TextRun.Kind;
import org.junit.jupiter.api.Test;

class ReadingTextTest {

    @Test
    void residueOfABoxIsNotSeenAndKeepsItsPlaceInTheText() throws MalformedArticleException {
        Article article = PlainReader.read("rising", """
                = Rising =

                Infobox
                - Commander1: 23px Khalid ZakiKIA, 16px Aziz Hajj

                A font of 16px was used.
                """);
        ReadingText text = ReadingText.of(article, List.of());
        List<TextRun> runs = text.lines().getFirst().value().getFirst().runs();
        assertEquals(
                List.of(
                        new TextRun("23px ", Kind.RESIDUE),
                        new TextRun("Khalid Zaki", Kind.PLAIN),
                        new TextRun("KIA", Kind.REMARK),
                        new TextRun(", ", Kind.PLAIN),
                        new TextRun("16px ", Kind.RESIDUE),
                        new TextRun("Aziz Hajj", Kind.PLAIN)),
                runs);
        assertEquals(
                "23px Khalid ZakiKIA, 16px Aziz Hajj",
                runs.stream().map(TextRun::text).collect(Collectors.joining()));
        assertEquals(
                List.of(new TextRun("A font of 16px was used.", Kind.PLAIN)),
                text.parts().getFirst().paragraphs().getFirst().getFirst().runs());
    }
}
