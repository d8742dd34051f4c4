package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.ArticleFile;
import org.factloom.item.Generator;
import org.factloom.item.Item;
import org.factloom.item.Seeds;
import org.factloom.statistics.Check;
import org.factloom.statistics.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What readers marked: no item ships unmarked, and none that they rejected is made again. */
class MarkedItemsTest {

    private static final Path SHEETS = Path.of("src", "test", "resources", "quality");

    /** A folder of articles in plain form that are not in the repository. */
    private static final String ARTICLES = "factloom.articles";

    /** What other wrong options may mend. */
    private static final Set<Check> OF_OPTIONS =
            EnumSet.of(Check.UNIQUE, Check.NO_GIVEAWAY, Check.DISTRACTORS, Check.WORTH, Check.FORM);

    @Test
    void everyShippedItemWasMarked() throws Exception {
        Set<List<String>> marked = rows().stream()
                .filter(row -> row.marks() != null)
                .map(SheetRow::shown)
                .collect(Collectors.toSet());
        Set<String> unmarked = shipped().stream()
                .map(SheetRow::shown)
                .filter(shown -> !marked.contains(shown))
                .map(List::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unmarked);
    }

    @Test
    void noShippedItemWasRejected() throws Exception {
        assertEquals(Set.of(), comeBack(shipped()));
    }

    @Test
    @EnabledIfSystemProperty(named = ARTICLES, matches = ".+")
    void noRejectedItemOfOtherArticlesIsMadeAgain() throws Exception {
        Set<String> titles = rows().stream().map(SheetRow::article).collect(Collectors.toSet());
        List<SheetRow> made = new ArrayList<>();
        Generator generator = new Generator(Seeds.analyser());
        try (Stream<Path> files = Files.list(Path.of(System.getProperty(ARTICLES)))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Article article = ArticleFile.read(file);
                if (titles.contains(article.title())) {
                    made.addAll(rows(
                            article,
                            generator.generate(article, List.of(), Seeds.SEED).items()));
                }
            }
        }
        assertFalse(made.isEmpty(), "no marked article is there");
        assertEquals(Set.of(), comeBack(made));
    }

    private static List<SheetRow> shipped() throws IOException, MalformedSetException {
        List<SheetRow> shipped = new ArrayList<>();
        for (String slug : List.of(Seeds.INSURGENCY, Seeds.ANSAR, Seeds.REVOLT)) {
            shipped.addAll(rows(Seeds.article(slug), Seeds.generation(slug).items()));
        }
        String topic = TopicFile.title(Seeds.FOLDER.resolve(TopicFile.NAME));
        Seeds.itemsAcross().forEach(item -> shipped.add(SheetRow.of(topic, item)));
        return shipped;
    }

    private static List<SheetRow> rows(Article article, List<Item> items) {
        return items.stream().map(item -> SheetRow.of(article, item)).toList();
    }

    /**
     * What was rejected as it is; and a rejected question with other options or accepted answers, unless those mended it in a
     * reader's eyes.
     */
    private static Set<String> comeBack(List<SheetRow> made) throws Exception {
        Set<String> questions = new HashSet<>();
        Set<List<String>> rejected = new HashSet<>();
        Set<List<String>> mended = new HashSet<>();
        for (SheetRow row : rows()) {
            Marks marks = row.marks();
            if (marks != null && marks.usable()) {
                mended.add(row.shown());
            } else if (marks != null) {
                rejected.add(row.shown());
                if (row.options().isEmpty() || !OF_OPTIONS.containsAll(marks.failed())) {
                    questions.add(question(row));
                }
            }
        }
        return made.stream()
                .filter(row -> rejected.contains(row.shown())
                        || questions.contains(question(row)) && !mended.contains(row.shown()))
                .map(row -> row.shown().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String question(SheetRow row) {
        return String.join(" | ", row.article(), row.form(), row.stem(), row.key());
    }

    private static List<SheetRow> rows() throws IOException, MalformedSheetException {
        List<SheetRow> rows = new ArrayList<>();
        try (Stream<Path> sheets = Files.list(SHEETS)) {
            for (Path sheet : sheets.filter(name -> name.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                rows.addAll(MarkingSheet.read(Files.readString(sheet)));
            }
        }
        return rows;
    }
}
