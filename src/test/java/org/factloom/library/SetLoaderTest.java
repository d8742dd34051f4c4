package org.factloom.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factloom.exchange.Sha256;
import org.factloom.fact.Fact;
import org.factloom.item.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class SetLoaderTest {

    private static final String TEXT = """
            = %s =

            The rising began in 1968. It ended in 1969.
            """;

    private static int folders;

    @TempDir
    private Path root;

    @Inject
    SetLoader loader;

    @Inject
    Library library;

    @Inject
    StoredItems items;

    @Inject
    StoredFacts facts;

    @Inject
    StoredArticles articles;

    @Inject
    QuestionSets sets;

    @Inject
    ItemVersions versions;

    /** Makes the names of each test its own: all tests share one library. */
    private String own;

    private Path topic;

    @BeforeEach
    void makeTopic() throws IOException {
        own = "zz-loader-" + ++folders;
        topic = Files.createDirectory(root.resolve(own));
        Files.writeString(topic.resolve("topic.yaml"), "title: %s\n".formatted(own));
        write("a", "");
    }

    /** A set named after the test and {@code name}, with a fact, an item that asks it, and {@code more} items. */
    private Path write(String name, String more) throws IOException {
        String slug = own + "-" + name;
        String text = TEXT.formatted(slug);
        Files.writeString(topic.resolve(slug + ".txt"), text);
        int start = text.indexOf("The rising began");
        String yaml = """
                format: 1
                title: Set %1$s
                article: {file: %1$s.txt, title: %1$s, sha256: %2$s, licence: CC0, attribution: nobody}
                facts:
                  - id: f-%1$s
                    family: dated-event
                    subject: rising
                    relation: began
                    value: {type: date, text: '1968', date: '1968'}
                    evidence:
                      - {section: '', start: %3$d, end: %4$d, text: The rising began in 1968.}
                items:
                  - {id: i-%1$s, fact: f-%1$s, form: typed, stem: When did it begin?, key: '1968', rule: dated-event/when}
                """.formatted(slug, Sha256.of(text), start, start + 25);
        return Files.writeString(topic.resolve(slug + ".yaml"), yaml + more);
    }

    private String id(String prefix, String name) {
        return prefix + "-" + own + "-" + name;
    }

    private LoadReport load() {
        return loader.load(root);
    }

    private void loadInOrder() {
        assertEquals(List.of(), load().errors());
    }

    private StoredItem item(String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            StoredItem item = items.findById(id);
            item.current().number();
            item.facts().forEach(StoredFact::id);
            return item;
        });
    }

    private StoredFact fact(String id) {
        return QuarkusTransaction.requiringNew().call(() -> facts.findById(id));
    }

    private long numberOfVersions(String id) {
        return versions.count("storedItem.id", id);
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String was = Files.readString(file);
        assertTrue(was.contains(from), was);
        Files.writeString(file, was.replace(from, to));
    }

    @Test
    void aSetIsStoredWithArticleFactsAndItems() {
        assertEquals(new LoadReport(1, 1, List.of()), load());
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
        assertEquals(new LoadReport(1, 0, List.of()), load());
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
    void aCorrectedValueIsTheSameFact() throws IOException {
        Path file = write("a", "");
        loadInOrder();
        edit(file, "text: '1968', date: '1968'", "text: May 1968, date: 1968-05");
        loadInOrder();
        assertEquals("May 1968", fact(id("f", "a")).fact().value().text());
    }

    @Test
    void mistakesAreNamedAndTheOtherSetsAreLoadedAllTheSame() throws IOException {
        Path broken = write("b", "  - {form: essay, stem: Why?, key: because}\n");
        Path noLicence = write("c", "");
        edit(noLicence, " licence: CC0,", "");
        write("d", "");
        LoadReport report = load();
        assertEquals(2, report.changed());
        assertEquals(2, report.errors().size(), report.toString());
        assertTrue(
                report.errors().getFirst().startsWith(broken + ":14: items[1].form: unknown value 'essay'"),
                report.toString());
        assertTrue(
                report.errors().getLast().startsWith(noLicence + ":3: article.licence: is missing"), report.toString());
        assertTrue(sets.bySlug(own + "-b").isEmpty());
        assertTrue(articles.bySlug(own + "-b").isEmpty());
        assertTrue(sets.bySlug(own + "-d").isPresent());
    }

    @Test
    void aSetThatBecomesMalformedStaysAsItWas() throws IOException {
        Path file = write("a", "");
        loadInOrder();
        edit(file, "form: typed", "form: tpyed");
        assertEquals(1, load().errors().size());
        assertFalse(item(id("i", "a")).retired());
    }

    @Test
    void anIdThatAnotherSetUsesIsRefusedAndNothingOfTheSetIsStored() throws IOException {
        Path file = write("b", "  - {id: %s, form: card, stem: What?, key: That}\n".formatted(id("i", "a")));
        LoadReport report = load();
        assertEquals(
                List.of(file + ": the id of item " + id("i", "a") + " belongs to the set " + own
                        + "-a: give it an id of its own"),
                report.errors());
        assertEquals(1, report.changed());
        assertTrue(articles.bySlug(own + "-b").isEmpty());
        assertTrue(sets.bySlug(own + "-b").isEmpty());
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
    void aFactStaysUntilNoSetOfItsArticleStatesIt() throws IOException {
        Path file = write("a", "");
        Path more = writeMore();
        loadInOrder();
        edit(file, "title: Set", "title: Better set");
        loadInOrder();
        assertFalse(fact(id("f", "more")).retired());
        edit(more, "title: More", "title: Even more");
        loadInOrder();
        assertFalse(fact(id("f", "a")).retired());
        Files.writeString(more, Files.readString(more).replaceAll("(?s)facts:.*(?=items:)", ""));
        loadInOrder();
        assertTrue(fact(id("f", "more")).retired());
        assertFalse(fact(id("f", "a")).retired(), "the other set states it");
    }

    @Test
    void aSetIsExportedWithWhatItStatesItself() throws IOException {
        writeMore();
        loadInOrder();
        assertEquals(List.of(id("f", "a")), exported("a"));
        assertEquals(List.of(id("f", "a"), id("f", "more")), exported("more").subList(0, 2));
    }

    private List<String> exported(String name) {
        return library.set(own + "-" + name).orElseThrow().facts().stream()
                .map(Fact::id)
                .toList();
    }

    /** Another set of the article of set "a": states its fact, and one that nobody asks. */
    private Path writeMore() throws IOException {
        String first = Files.readString(topic.resolve(own + "-a.yaml"));
        String text = TEXT.formatted(own + "-a");
        int start = text.indexOf("It ended");
        return Files.writeString(topic.resolve(own + "-more.yaml"), """
                format: 1
                title: More
                article: {file: %1$s-a.txt, title: %1$s-a, sha256: %2$s, licence: CC0, attribution: nobody}
                %3$s  - id: f-%1$s-more
                    family: dated-event
                    subject: rising
                    relation: ended
                    value: {type: date, text: '1969', date: '1969'}
                    evidence:
                      - {section: '', start: %4$d, end: %5$d, text: It ended in 1969.}
                items:
                  - {form: card, stem: What?, key: That}
                """.formatted(
                        own,
                        Sha256.of(text),
                        first.substring(first.indexOf("facts:"), first.indexOf("items:")),
                        start,
                        start + 17));
    }

    @Test
    void topicsNeedANameAndFoldersMustBeReadable() throws IOException {
        Files.writeString(topic.resolve("topic.yaml"), "titel: Loader\n");
        assertEquals(
                List.of(topic.resolve("topic.yaml") + ":1: titel: unknown key: did you mean 'title'?"),
                load().errors());
        Files.delete(topic.resolve("topic.yaml"));
        assertTrue(load().errors().getFirst().contains("topic.yaml: is missing"));
        assertTrue(loader.load(root.resolve("nowhere")).errors().getFirst().contains("cannot be read"));
    }

    @Test
    void namesMustDifferAcrossTopics() throws IOException {
        Path other = Files.createDirectory(root.resolve(own + "-other"));
        Files.writeString(other.resolve("topic.yaml"), "title: %s, other\n".formatted(own));
        for (String ending : List.of(".txt", ".yaml")) {
            Files.copy(topic.resolve(own + "-a" + ending), other.resolve(own + "-a" + ending));
        }
        Files.move(other.resolve(own + "-a.yaml"), other.resolve(own + "-b.yaml"));
        assertTrue(load().errors().getFirst().contains("its article has the name of"));
        Files.move(other.resolve(own + "-b.yaml"), other.resolve(own + "-a.yaml"));
        assertTrue(load().errors().getFirst().contains("another set has this name"));
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
