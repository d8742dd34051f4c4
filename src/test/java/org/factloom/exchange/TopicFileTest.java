package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.factloom.article.PlainReader;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.item.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three quays, and two items across them. */
class TopicFileTest {

    private static final Path QUAYS = Path.of("src", "test", "resources", "across", "quays");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copy() throws Exception {
        try (Stream<Path> files = Files.list(QUAYS)) {
            for (Path each : files.toList()) {
                Files.copy(each, folder.resolve(each.getFileName().toString()));
            }
        }
        file = folder.resolve(TopicFile.NAME);
    }

    private List<GroundedSet> sets() throws Exception {
        List<GroundedSet> sets = new ArrayList<>();
        for (String slug : List.of("east-quay", "north-quay", "south-quay")) {
            sets.add(GroundedSet.read(folder.resolve(slug + GroundedSet.ENDING)));
        }
        return sets;
    }

    private List<String> problems() {
        return assertThrows(MalformedSetException.class, () -> TopicFile.read(file, sets())).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private void edit(String was, String is) throws Exception {
        String text = Files.readString(file);
        assertEquals(true, text.contains(was), was);
        Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(was), is));
    }

    @Test
    void whatIsWrittenReadsBackEqual() throws Exception {
        TopicFile topic = TopicFile.read(file, sets());
        assertEquals("Quays", topic.title());
        assertEquals(Files.readString(file), topic.write());
        assertEquals(
                List.of("north-quay", "south-quay", "east-quay"),
                topic.items().getFirst().origin().evidence().stream()
                        .map(Evidence::article)
                        .toList());
    }

    @Test
    void anItemIsStoredWithTheArticlesOfItsEvidence() throws Exception {
        for (Item item : TopicFile.read(file, sets()).items()) {
            assertEquals(item, ItemJson.read(ItemJson.write(item)));
        }
    }

    @Test
    void evidenceThatIsLeftOutIsThatOfTheFactsNamedAsTheirArticles() throws Exception {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.lastIndexOf("    evidence:")));
        Item last = TopicFile.read(file, sets()).items().getLast();
        assertEquals("south-quay", last.origin().evidence().getFirst().article());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "was opened on 4 May 1901 by Ana | was opened on 4 May 1902 by Ana | items[0].evidence[0]: the article does not say",
                "- article: north-quay | - article: nort-quay | items[0].evidence[0].article: 'nort-quay' is no article with a set in this folder: did you mean 'north-quay'?",
                "- f-north-quay-opened | - f-north-quay-closed | items[0].fact: 'f-north-quay-closed' is not declared",
                "fact: f-south-quay-opened | difficulty: 0.5 | items[1].fact: is missing: an item across articles names the facts",
                "title: Quays | titel: Quays | titel: unknown key",
            })
    void mistakesAreNamedWithTheirPlace(String was, String is, String message) throws Exception {
        edit(was, is);
        String all = String.join("\n", problems());
        assertEquals(true, all.contains(message), all);
    }

    @Test
    void aPieceOfEvidenceWithoutItsArticleIsRefused() throws Exception {
        edit("      - article: north-quay\n        section: ''", "      - section: ''");
        assertEquals(
                "items[0].evidence[0].article: is missing: name the article, by its file's name without the ending",
                problems().getFirst().replaceFirst("^\\d+: ", ""));
    }

    @Test
    void aSetsOwnEvidenceNamesNoArticle() throws Exception {
        Path set = folder.resolve("north-quay.yaml");
        Files.writeString(
                set,
                Files.readString(set)
                        .replace("      - section: ''", "      - article: south-quay\n        section: ''"));
        MalformedSetException wrong = assertThrows(MalformedSetException.class, () -> GroundedSet.read(set));
        assertEquals(
                "facts[0].evidence[0].article: leave it out: all evidence of a set is of its own article",
                wrong.problems().getFirst().toString().replaceFirst("^\\d+: ", ""));
    }

    @Test
    void theTitleIsReadWhateverIsWrongWithTheItems() throws Exception {
        edit("form: ordering", "form: order");
        assertEquals("Quays", TopicFile.title(file));
    }

    @Test
    void peoplesWorkStaysWhenTheRestIsMadeAnew() throws Exception {
        List<Fact> facts = sets().stream()
                .flatMap(set -> set.set().facts().stream()
                        .map(fact -> fact.of(set.article().slug())))
                .toList();
        TopicFile kept = TopicFile.handWritten(file, facts.stream());
        assertEquals(
                List.of("i-quays-which"), kept.items().stream().map(Item::id).toList());
        String moved = Files.readString(folder.resolve("south-quay.txt"))
                .replace("South Quay was", "Long ago, South Quay was");
        TopicFile anew = kept.regenerated(
                List.of(
                        PlainReader.read("north-quay", Files.readString(folder.resolve("north-quay.txt"))),
                        PlainReader.read("south-quay", moved)),
                List.of());
        Item which = anew.items().getFirst();
        Evidence evidence = which.origin().evidence().getFirst();
        assertEquals(evidence.text(), evidence.span().of(moved));
        assertEquals("south-quay", evidence.article());
    }
}
