package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generator makes of the three seed articles: enough, in many forms, and the same every time. */
class ShippedSetsTest {

    @ParameterizedTest
    @ValueSource(strings = {Seeds.INSURGENCY, Seeds.ANSAR, Seeds.REVOLT})
    void everyArticleYieldsFifteenItemsOfFiveForms(String slug) {
        List<Item> items = Seeds.generation(slug).items();
        assertTrue(items.size() >= 15, items.size() + " items");
        assertTrue(items.stream().map(Item::form).distinct().count() >= 5);
        assertEquals(items.size(), items.stream().map(Item::id).distinct().count(), "an id twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {Seeds.INSURGENCY, Seeds.ANSAR, Seeds.REVOLT})
    void halfOfTheStatementsAreTrue(String slug) {
        List<Boolean> keys = Seeds.items(slug)
                .filter(Item.TrueFalse.class::isInstance)
                .map(item -> ((Item.TrueFalse) item).key())
                .toList();
        long right = keys.stream().filter(key -> key).count();
        assertTrue(Math.abs(2 * right - keys.size()) <= 1, right + " of " + keys.size());
    }

    @Test
    void theSameArticleSiblingsAndSeedGiveTheSameItems() {
        Article article = Seeds.article(Seeds.INSURGENCY);
        List<Article> siblings = List.of(Seeds.article(Seeds.REVOLT), Seeds.article(Seeds.ANSAR));
        Generation again = new Generator(Seeds.analyser()).generate(article, siblings, Seeds.SEED);
        assertEquals(Seeds.generation(Seeds.INSURGENCY), again);
    }

    @ParameterizedTest
    @ValueSource(strings = {Seeds.INSURGENCY, Seeds.ANSAR, Seeds.REVOLT})
    void theShippedSetHoldsWhatIsMade(String slug) throws IOException {
        assertEquals(ids(Seeds.items(slug)), ids(slug + ".yaml"));
    }

    @Test
    void theTopicsFileHoldsWhatIsMadeAcrossItsArticles() throws IOException {
        assertEquals(ids(Seeds.itemsAcross().stream()), ids("topic.yaml"));
    }

    private static Set<String> ids(Stream<Item> made) {
        return made.map(Item::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(String file) throws IOException {
        return Files.readAllLines(Seeds.FOLDER.resolve(file)).stream()
                .filter(line -> line.matches(" {2}- id: i[0-9a-f]{16}"))
                .map(line -> line.substring(8))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void anotherSeedKeepsTheIdsOfFacts() {
        Article article = Seeds.article(Seeds.INSURGENCY);
        Generation other = new Generator(Seeds.analyser()).generate(article, List.of(), 99);
        assertEquals(Seeds.generation(Seeds.INSURGENCY).facts(), other.facts());
    }
}
