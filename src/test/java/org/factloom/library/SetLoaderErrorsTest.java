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
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.Test;

/** What is wrong in a file is named, and harms nothing else. */
@QuarkusTest
class SetLoaderErrorsTest extends SetLoaderCase {

    @Inject
    TestPeople people;

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
    void whatAPersonOwnsIsNotTakenOver() throws IOException {
        Path file = write("a", "");
        loadInOrder();
        own("question_set");
        edit(file, "title: Set", "title: Better set");
        assertEquals(
                List.of(file + ": a person has a set named " + own + "-a: give the file another name"),
                load().errors());
        Path other = Files.move(file, topic.resolve(own + "-b.yaml"));
        own("article");
        assertEquals(
                List.of(other + ": a person has an article named " + own + "-a: give the file another name"),
                load().errors());
        assertTrue(sets.bySlug(own + "-a").orElseThrow().title().startsWith("Set"));
    }

    private void own(String table) {
        QuarkusTransaction.requiringNew().run(() -> sets.getEntityManager()
                .createNativeQuery("update %s set owner_id = '%s' where slug = '%s-a'"
                        .formatted(table, people.make(Role.STUDENT).id(), own))
                .executeUpdate());
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
}
