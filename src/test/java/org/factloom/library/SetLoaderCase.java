package org.factloom.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factloom.exchange.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of sets that are loaded into a library. */
abstract class SetLoaderCase {

    static final String TEXT = """
            = %s =

            The rising began in 1968. It ended in 1969.
            """;

    private static int folders;

    @TempDir
    Path root;

    @Inject
    SetLoader loader;

    @Inject
    SetFiles files;

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
    String own;

    Path topic;

    @BeforeEach
    void makeTopic() throws IOException {
        own = "zz-loader-" + ++folders;
        topic = Files.createDirectory(root.resolve(own));
        Files.writeString(topic.resolve("topic.yaml"), "title: %s\n".formatted(own));
        write("a", "");
    }

    /** A set named after the test and {@code name}, with a fact, an item that asks it, and {@code more} items. */
    Path write(String name, String more) throws IOException {
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

    String id(String prefix, String name) {
        return prefix + "-" + own + "-" + name;
    }

    LoadReport load() {
        return loader.load(root);
    }

    void loadInOrder() {
        assertEquals(List.of(), load().errors());
    }

    StoredItem item(String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            StoredItem item = items.findById(id);
            item.current().number();
            item.facts().forEach(StoredFact::id);
            return item;
        });
    }

    StoredFact fact(String id) {
        return QuarkusTransaction.requiringNew().call(() -> facts.findById(id));
    }

    long numberOfVersions(String id) {
        return versions.count("storedItem.id", id);
    }

    static void edit(Path file, String from, String to) throws IOException {
        String was = Files.readString(file);
        assertTrue(was.contains(from), was);
        Files.writeString(file, was.replace(from, to));
    }
}
