package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factloom.article.Article;
import org.factloom.article.PlainReader;
import org.factloom.item.Generation;
import org.factloom.item.Item;
import org.factloom.item.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GenerationJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Article article;
    private String written;
    private JsonNode json;

    @BeforeEach
    void write() throws Exception {
        article = PlainReader.read(Samples.SLUG, Samples.TEXT);
        Report report = new Report(new TreeMap<>(java.util.Map.of("length", 2, "alias", 1)), 2, 1);
        written = GenerationJson.write(article, new Generation(Samples.FACTS, Samples.ITEMS, Samples.ITEMS, report));
        json = JSON.readTree(written);
    }

    @Test
    void theArticleIsTheFileItself() {
        JsonNode node = json.get("article");
        assertEquals(List.of("title", "sha256", "words", "sections", "text"), names(node));
        assertEquals(Samples.TEXT, node.get("text").asText());
        assertEquals(Sha256.of(Samples.TEXT), node.get("sha256").asText());
        assertEquals(29, node.get("words").asInt());
        assertEquals(2, node.get("sections").asInt());
    }

    @Test
    void evidenceIsWhatTheTextSaysThere() {
        for (JsonNode evidence : json.findValues("evidence")) {
            for (JsonNode one : evidence) {
                assertEquals(
                        one.get("text").asText(),
                        Samples.TEXT.substring(
                                one.get("start").asInt(), one.get("end").asInt()));
            }
        }
    }

    @Test
    void everyFormHasWhatItsReadersNeed() throws Exception {
        assertItem(0, "multiple-choice", """
                {"options": ["1967", "3 June 1968", "1969"], "key": "3 June 1968"}""");
        assertItem(1, "true-false", """
                {"options": ["True", "False"], "key": "False"}""");
        assertItem(2, "true-false", """
                {"options": ["True", "False"], "key": "True"}""");
        assertItem(3, "typed", """
                {"key": "Ana Brod", "accepted": ["Brod", "A. Brod"]}""");
        assertItem(4, "cloze", """
                {"stem": "The Amber rising began on 3 June _____ (year) in Tarn.", "key": "1968", "accepted": []}""");
        assertItem(5, "ordering", """
                {"options": ["Fighters left", "The Amber rising began"],
                 "key": ["The Amber rising began", "Fighters left"]}""");
        assertItem(6, "card", """
                {"key": "Ana Brod \u2013 الأنصار"}""");
    }

    private void assertItem(int index, String form, String expected) throws Exception {
        JsonNode item = json.get("items").get(index);
        assertEquals(form, item.get("form").asText());
        JSON.readTree(expected)
                .properties()
                .forEach(field -> assertEquals(field.getValue(), item.get(field.getKey()), field.getKey()));
        Set<String> answer = new TreeSet<>(List.of("options", "key", "accepted"));
        answer.retainAll(names(item));
        Set<String> named = new TreeSet<>(names(JSON.readTree(expected)));
        named.remove("stem");
        assertEquals(named, answer);
    }

    @Test
    void anItemOfOneFactNamesItAndOneOfSeveralListsThem() {
        assertEquals("f0000000000000001", json.at("/items/0/fact").asText());
        assertEquals(2, json.at("/items/5/fact").size());
    }

    @Test
    void theOrderOfEventsDependsOnTheItemAndIsNeverTheRightOne() {
        Item.Ordering ordering = (Item.Ordering) Samples.ITEMS.get(5);
        Item.Origin origin = ordering.origin();
        for (int i = 0; i < 20; i++) {
            Item other = new Item.Ordering(
                    new Item.Origin("i" + i, origin.facts(), origin.evidence(), origin.rule(), 0.5),
                    ordering.stem(),
                    ordering.events());
            Generation generation =
                    new Generation(List.of(), List.of(other), List.of(other), new Report(new TreeMap<>(), 0, 0));
            String again = GenerationJson.write(article, generation);
            assertEquals(again, GenerationJson.write(article, generation));
            assertFalse(again.contains("\"options\":[\"The Amber rising began\""));
        }
    }

    @Test
    void theReportCountsWhatWasDroppedInAlphabeticalOrder() {
        assertEquals(
                "{\"dropped\":{\"alias\":1,\"length\":2},\"sections\":2,\"sectionsCovered\":1}",
                json.get("report").toString());
    }

    @Test
    void itIsOneLine() {
        assertNotEquals("", written);
        assertFalse(written.contains("\n"));
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
