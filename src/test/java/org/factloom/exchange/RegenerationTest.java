package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.factloom.article.Article;
import org.factloom.article.PlainReader;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.item.Generation;
import org.factloom.item.Item;
import org.factloom.item.Report;
import org.junit.jupiter.api.Test;

class RegenerationTest {

    private static final String HAND_WRITTEN = """

              - id: mine
                fact: f0000000000000002
                form: card
                stem: Who led the rising?
                key: Ana Brod

              - id: own
                form: card
                stem: What is the sea near?
                key: Old Port
            """;

    /** The open item of the samples: such are always somebody's own. */
    private static final String OPEN = "i0000000000000013";

    private static QuestionSetFile edited() throws Exception {
        String yaml = QuestionSetWriter.write(QuestionSetWriterTest.set(Samples.ITEMS))
                .replace("\nfacts:", "  licence: CC0\n  attribution: Ana\n\nfacts:")
                .replace("title: Amber rising\n\n", "title: My rising\n\n");
        return QuestionSetReader.read(Samples.SLUG, yaml + HAND_WRITTEN);
    }

    private static Generation generation(List<Fact> facts, List<Item> items) {
        return new Generation(facts, items, items, new Report(new TreeMap<>(), 0, 0));
    }

    private static List<String> ids(QuestionSetFile set) {
        return set.facts().stream().map(Fact::id).toList();
    }

    private static Article article(String text) throws Exception {
        return PlainReader.read(Samples.SLUG, text);
    }

    @Test
    void regenerationOfTheSameArticleChangesNothing() throws Exception {
        QuestionSetFile set = edited();
        assertEquals(set, set.regenerated(article(Samples.TEXT), generation(Samples.FACTS, Samples.ITEMS)));
    }

    @Test
    void peoplesWorkStaysWhenTheGeneratorMakesOtherItems() throws Exception {
        QuestionSetFile set = edited().regenerated(
                        article(Samples.TEXT), generation(List.of(Samples.DATE), Samples.ITEMS.subList(0, 1)));
        assertEquals(
                List.of("i0000000000000001", OPEN, "mine", "own"),
                set.items().stream().map(Item::id).toList());
        assertEquals("My rising", set.title());
        assertEquals("CC0", set.article().licence());
        assertTrue(set.facts().contains(Samples.LED), "a fact that a hand-written item asks stays");
        assertEquals(set, QuestionSetReader.read(Samples.SLUG, QuestionSetWriter.write(set)));
    }

    @Test
    void aGeneratedItemThatLostItsRuleIsKeptInItsPlace() throws Exception {
        String yaml = QuestionSetWriter.write(edited())
                .replaceFirst(
                        "(?s)key: 3 June 1968\n    ascending: true\n    rule: dated-event/when", "key: 3 June 1968");
        QuestionSetFile set = QuestionSetReader.read(Samples.SLUG, yaml)
                .regenerated(article(Samples.TEXT), generation(Samples.FACTS, Samples.ITEMS));
        Item.MultipleChoice kept = (Item.MultipleChoice) set.items().getFirst();
        assertEquals(Samples.ITEMS.getFirst().id(), kept.id());
        assertEquals(false, kept.ascending());
        assertEquals(Samples.ITEMS.size() + 2, set.items().size());
    }

    @Test
    void evidenceOfKeptItemsFollowsItsWords() throws Exception {
        String longer = Samples.TEXT.replace("The Amber rising began", "It was long ago. The Amber rising began");
        QuestionSetFile set = edited().regenerated(article(longer), generation(List.of(), List.of()));
        assertEquals(List.of(Samples.DATE.id(), Samples.LED.id()), ids(set).subList(0, 2));
        Fact led = set.facts().get(1);
        for (Evidence evidence : led.evidence()) {
            assertEquals(evidence.text(), evidence.span().of(longer));
        }
        assertEquals(Sha256.of(longer), set.article().sha256());
    }

    @Test
    void aKeptFactWhoseWordsAreGoneIsVouchedForByHand() throws Exception {
        QuestionSetFile set =
                edited().regenerated(article("= Amber rising =\n\nIt began.\n"), generation(List.of(), List.of()));
        assertEquals(List.of(Samples.DATE.id(), Samples.LED.id()), ids(set).subList(0, 2));
        assertEquals(Family.HAND_WRITTEN, set.facts().get(1).family());
        assertEquals(List.of(), set.items().getFirst().origin().evidence());
    }

    @Test
    void theItemsBeforeAreRememberedForANewRevisionOnly() throws Exception {
        assertEquals(Set.of(), edited().itemsBefore(article(Samples.TEXT)));
        assertTrue(edited().itemsBefore(article(Samples.TEXT + "\nMore.\n"))
                .contains(Samples.ITEMS.getFirst().id()));
    }
}
