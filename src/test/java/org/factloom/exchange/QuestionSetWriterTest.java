package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.PlainReader;
import org.factloom.fact.Fact;
import org.factloom.item.Generation;
import org.factloom.item.Item;
import org.factloom.item.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionSetWriterTest {

    static QuestionSetFile set(List<Item> items) throws Exception {
        Article article = PlainReader.read(Samples.SLUG, Samples.TEXT);
        return QuestionSetFile.of(
                article,
                "amber-rising.txt",
                new Generation(Samples.FACTS, items, items, new Report(new TreeMap<>(), 0, 0)));
    }

    static Stream<Item> items() {
        return Samples.ITEMS.stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void aSetIsReadAsItWasWrittenAndWrittenAsItWasRead(Item item) throws Exception {
        QuestionSetFile set = set(List.of(item));
        String yaml = QuestionSetWriter.write(set);
        QuestionSetFile read = QuestionSetReader.read(Samples.SLUG, yaml);
        assertEquals(set, read);
        assertEquals(yaml, QuestionSetWriter.write(read));
    }

    @Test
    void theFileIsPleasantToRead() throws Exception {
        String yaml = QuestionSetWriter.write(set(Samples.ITEMS));
        String expected = """
                  - id: i0000000000000001
                    fact: f0000000000000001
                    form: multiple-choice
                    stem: When did the Amber rising begin?
                    options:
                      - '1967'
                      - 3 June 1968
                      - text: '1969'
                        why:
                          section: Aftermath
                          start: 105
                          end: 174
                          text: 'In 1969 around 1,200 fighters left for "Old Port": a town by the sea.'
                    key: 3 June 1968
                    ascending: true
                    rule: dated-event/when

                  - id: i0000000000000002
                """;
        assertTrue(yaml.contains(expected), yaml);
    }

    @Test
    void evidenceStandsWithAnItemOnlyWhereItIsNotItsFacts() throws Exception {
        String yaml = QuestionSetWriter.write(set(Samples.ITEMS));
        String items = yaml.substring(yaml.indexOf("\nitems:"));
        assertEquals(2, items.split("\n    evidence:\n", -1).length, items);
    }

    @Test
    void whatIsReadFromAHandWrittenFileIsWrittenWithIdsAndReadsBackEqual() throws Exception {
        QuestionSetFile set = QuestionSetReader.read("by-hand", QuestionSetReaderTest.HAND_WRITTEN);
        String yaml = QuestionSetWriter.write(set);
        assertEquals(set, QuestionSetReader.read("another-name", yaml));
        assertEquals(yaml, QuestionSetWriter.write(QuestionSetReader.read("another-name", yaml)));
        assertFalse(yaml.contains("hand-written"), yaml);
    }

    @Test
    void everyTextSurvives() throws Exception {
        String texts =
                "no§null§~§1968§0x1F§1_000§true§: a§- b§# c§a: b #c§'§\"§\\§a\nb§a\r\nb\n§tab\there§ x §\u00a0x§é\u0301"
                        + "§الأنصار§😀§x\u2028x§\u0085x§\ufeffx§{x}§[x]§*x§&x§!x§%x§@x§`x§|§>§?§x:§=§<<§---§...§\u007f§\u200f";
        for (String text : texts.split("§")) {
            Fact fact = Samples.LED;
            Item item = new Item.Card(
                    new Item.Origin("i1", List.of(fact.id()), fact.evidence(), "role/card", 0.25), text, text);
            QuestionSetFile set = set(List.of(item));
            assertEquals(set, QuestionSetReader.read("x", QuestionSetWriter.write(set)), text);
        }
    }
}
