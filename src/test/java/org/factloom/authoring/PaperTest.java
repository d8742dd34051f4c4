package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.authoring.Paper.Choice;
import org.factloom.authoring.Paper.Question;
import org.factloom.exchange.Arrangement.Section;
import org.factloom.item.Item;
import org.factloom.item.OpenItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {

    private static final String SET = "kilns";

    /** Of three events chance would put one in six in the right order. */
    @Test
    void eventsAndPairsAreNeverShownInTheRightOrder() {
        List<SetItems.Placed> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            items.add(placed(ordering("i" + i), null));
            items.add(placed(matching("m" + i), null));
        }
        for (String version : Paper.VERSIONS) {
            for (Question question : Paper.of(SET, version, items, List.of()).questions()) {
                assertNotEquals("a b c", question.letters());
                assertEquals(
                        List.of("first", "second", "third"),
                        Stream.of(question.letters().split(" "))
                                .map(letter -> text(question, letter))
                                .toList());
            }
        }
    }

    @Test
    void aQuestionOffersTheSameInTheSameOrderOnEverySheet() {
        List<SetItems.Placed> items = IntStream.range(0, 20)
                .mapToObj(i -> placed(ordering("i" + i), i < 10 ? "Pool" : null))
                .toList();
        List<Section> sections = List.of(new Section("Pool", 4));
        List<Question> asked = Paper.of(SET, "A", items, sections).questions();
        List<Question> cards = Paper.cards(SET, "A", items, sections).questions();
        assertEquals(14, asked.size());
        assertEquals(20, cards.size());
        for (Question question : asked) {
            Question card = cards.stream()
                    .filter(one -> one.item().id().equals(question.item().id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(question.choices(), card.choices());
            assertEquals(question.letters(), card.letters());
        }
        List<Question> part =
                Paper.part(SET, items.subList(15, 20), List.of(), 15).questions();
        assertEquals(
                cards.stream().skip(5).limit(5).map(Question::choices).toList(),
                part.stream().map(Question::choices).toList());
    }

    @ParameterizedTest
    @CsvSource({"40, 1000, 3", "160, 1000, 6", "900, 1000, 16", "900, 5000, 25", "160, 240, 4", "160, 10, 3"})
    void anOpenAnswerHasLinesAfterTheModelAnswer(int model, int longest, int lines) {
        Item item = new OpenItem(origin("o"), "Why?", "x".repeat(model), "", longest);
        assertEquals(
                lines,
                Paper.of(SET, "A", List.of(placed(item, null)), List.of())
                        .questions()
                        .getFirst()
                        .lines());
    }

    @Test
    void aBlankIsFilledWhereItStands() {
        Item item = new Item.Cloze(
                origin("c"),
                "The kiln was built in _____ by Ada.",
                "year",
                new Item.Answer("1701", List.of(), "date", List.of()));
        Question question = Paper.of(SET, "A", List.of(placed(item, null)), List.of())
                .questions()
                .getFirst();
        assertTrue(question.filledIn());
        assertEquals("The kiln was built in ", question.before());
        assertEquals(" by Ada.", question.after());
    }

    private static String text(Question question, String letter) {
        return question.choices().stream()
                .filter(choice -> choice.letter().equals(letter))
                .map(Choice::text)
                .findFirst()
                .orElseThrow();
    }

    private static SetItems.Placed placed(Item item, String section) {
        return new SetItems.Placed(SetItem.of(item.origin().id(), 1, item, section, List.of()), item);
    }

    private static Item ordering(String id) {
        return new Item.Ordering(
                origin(id),
                "Put them in order.",
                List.of(new Item.Event("first", ""), new Item.Event("second", ""), new Item.Event("third", "")));
    }

    private static Item matching(String id) {
        return new Item.Matching(
                origin(id),
                "Match them.",
                List.of(new Item.Pair("1", "first"), new Item.Pair("2", "second"), new Item.Pair("3", "third")));
    }

    private static Item.Origin origin(String id) {
        return new Item.Origin(id, List.of("f1"), List.of(), Item.Origin.HAND, 0.5);
    }
}
