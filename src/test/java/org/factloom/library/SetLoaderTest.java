package org.factloom.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factloom.item.Item;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SetLoaderTest extends SetLoaderCase {

    @Test
    void aSetIsStoredWithArticleFactsAndItems() {
        assertEquals(new LoadReport(1, 1, 0, List.of()), load());
        StoredItem item = item(id("i", "a"));
        assertEquals("When did it begin?", item.current().item().stem());
        assertEquals(
                List.of(id("f", "a")), item.facts().stream().map(StoredFact::id).toList());
        StoredArticle article = articles.bySlug(own + "-a").orElseThrow();
        assertEquals("CC0", article.licence());
        assertEquals(TEXT.formatted(own + "-a"), article.text());
    }

    @Test
    void anUnchangedFileIsNotStoredAgain() {
        assertEquals(1, load().changed());
        assertEquals(new LoadReport(1, 0, 0, List.of()), load());
        assertEquals(1, numberOfVersions(id("i", "a")));
    }

    @Test
    void aChangedItemGetsANewVersionAndTheOldOneStays() throws IOException {
        Path file = write("a", "");
        loadInOrder();
        UUID before = item(id("i", "a")).current().id();
        edit(file, "When did it begin?", "In which year did it begin?");
        assertEquals(1, load().changed());
        assertEquals(2, item(id("i", "a")).current().number());
        Item old = QuarkusTransaction.requiringNew()
                .call(() -> versions.findById(before).item());
        assertEquals("When did it begin?", old.stem());
    }

    @Test
    void aChangeElsewhereInTheFileMakesNoNewVersion() throws IOException {
        Path file = write("a", "");
        loadInOrder();
        edit(file, "title: Set", "title: Better set");
        assertEquals(1, load().changed());
        assertEquals(1, numberOfVersions(id("i", "a")));
        assertTrue(sets.bySlug(own + "-a").orElseThrow().title().startsWith("Better"));
    }

    @Test
    void anItemThatIsGoneIsRetiredAndComesBackAsItself() throws IOException {
        Path file = write("a", "  - {id: %s, form: card, stem: And then?, key: It ended}\n".formatted(id("x", "a")));
        loadInOrder();
        String ownFact = item(id("x", "a")).facts().getFirst().id();
        write("a", "");
        loadInOrder();
        assertTrue(item(id("x", "a")).retired());
        assertTrue(fact(ownFact).retired());
        assertFalse(item(id("i", "a")).retired());
        Files.writeString(
                file,
                Files.readString(file)
                        + "  - {id: %s, form: card, stem: And then?, key: It ended}\n".formatted(id("x", "a")));
        loadInOrder();
        assertFalse(item(id("x", "a")).retired());
        assertFalse(fact(ownFact).retired());
        assertEquals(1, numberOfVersions(id("x", "a")));
    }

    @Test
    void anItemMayMoveToAnotherSetAndStaysItself() throws IOException {
        String moving = "  - {id: %s, form: card, stem: What?, key: That}\n".formatted(id("m", "x"));
        write("b", moving);
        loadInOrder();
        write("b", "");
        write("a", moving);
        loadInOrder();
        assertFalse(item(id("m", "x")).retired());
        assertEquals(1, numberOfVersions(id("m", "x")));
        String owner = QuarkusTransaction.requiringNew()
                .call(() -> items.findById(id("m", "x")).set().slug());
        assertEquals(own + "-a", owner);
    }

    @Test
    void aSetWhoseFileIsGoneStays() throws IOException {
        Path file = write("a", "");
        loadInOrder();
        Files.delete(file);
        loadInOrder();
        assertFalse(item(id("i", "a")).retired());
    }

    @Test
    void replicasThatStartTogetherStoreEachSetOnce() throws Exception {
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            List<Callable<LoadReport>> loads = List.of(this::load, this::load, this::load, this::load);
            int changed = 0;
            for (Future<LoadReport> report : replicas.invokeAll(loads)) {
                assertEquals(List.of(), report.get().errors());
                changed += report.get().changed();
            }
            assertEquals(1, changed);
        }
    }

    @Test
    void theSetsOfTheTestsAreInOrder() {
        assertEquals(
                List.of(), loader.load(Path.of("src/test/resources/questions")).errors());
    }
}
