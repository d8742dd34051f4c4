package org.factloom.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factloom.account.CurrentPerson;
import org.factloom.fact.Evidence;
import org.factloom.item.Item;
import org.junit.jupiter.api.Test;

/** The items of a topic's file, beside the sets whose facts they ask. */
@QuarkusTest
class TopicLoaderTest extends SetLoaderCase {

    @Inject
    Topics topics;

    @Inject
    AskableItems askable;

    /** An item across the sets "a" and "b". */
    private void writeAcross(String stem) throws IOException {
        Files.writeString(topic.resolve("topic.yaml"), """
                title: %1$s
                items:
                  - {id: x-%1$s, fact: [f-%1$s-a, f-%1$s-b], form: ordering, stem: %2$s, events: [One, Other], rule: joint/timeline}
                """.formatted(own, stem));
    }

    private List<String> askedAcross() {
        return QuarkusTransaction.requiringNew()
                .call(() -> askable.ofTopic(topics.bySlug(own).orElseThrow().id(), CurrentPerson.NOBODY).stream()
                        .filter(item -> item.id().startsWith("x-"))
                        .map(item -> askable.reference(item.version()).item().stem())
                        .toList());
    }

    @Test
    void anItemAcrossArticlesIsStoredWithItsTopic() throws IOException {
        write("b", "");
        writeAcross("Which was first?");
        assertEquals(new LoadReport(2, 2, 1, List.of()), load());
        assertEquals(new LoadReport(2, 0, 0, List.of()), load());
        assertEquals(List.of("Which was first?"), askedAcross());
        Item stored = item("x-" + own).current().item();
        assertEquals(
                List.of(own + "-a", own + "-b"),
                stored.origin().evidence().stream().map(Evidence::article).toList());
        writeAcross("Which came first?");
        assertEquals(new LoadReport(2, 0, 1, List.of()), load());
        assertEquals(List.of("Which came first?"), askedAcross());
        Files.writeString(topic.resolve("topic.yaml"), "title: %s\n".formatted(own));
        assertEquals(new LoadReport(2, 0, 1, List.of()), load());
        assertEquals(List.of(), askedAcross());
    }

    @Test
    void anItemAcrossArticlesIsNotAskedWhileItsFactsAreGone() throws IOException {
        Path file = write("b", "");
        writeAcross("Which was first?");
        loadInOrder();
        Files.writeString(file, Files.readString(file).replaceAll("(?s)facts:.*", "items: []\n"));
        List<String> errors = load().errors();
        assertEquals(
                List.of(topic.resolve("topic.yaml") + ":3: items[0].fact: '" + id("f", "b")
                        + "' is not declared under facts"),
                errors);
        assertEquals(List.of(), askedAcross());
        write("b", "");
        loadInOrder();
        assertEquals(List.of("Which was first?"), askedAcross());
    }

    @Test
    void factsThatOnlyItemsAcrossArticlesAskAreNotCounted() throws IOException {
        Path file = write("b", "");
        Files.writeString(file, Files.readString(file).replaceAll("(?s)items:.*", "items: []\n"));
        writeAcross("Which was first?");
        loadInOrder();
        assertEquals(
                0,
                articles.summary(own + "-b", CurrentPerson.NOBODY).orElseThrow().facts());
        assertEquals(
                1,
                articles.summary(own + "-a", CurrentPerson.NOBODY).orElseThrow().facts());
        assertEquals(List.of(), facts.askable(own + "-b", CurrentPerson.NOBODY));
    }
}
