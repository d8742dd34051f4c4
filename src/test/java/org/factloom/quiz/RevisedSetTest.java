package org.factloom.quiz;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.factloom.account.Browser;
import org.factloom.exchange.Sha256;
import org.factloom.library.SetLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new revision of an article means for somebody who has practised it. */
@QuarkusTest
class RevisedSetTest {

    private static final String SLUG = "pier-rising";

    private static final String BEFORE = "= Pier rising =\n\nThe Pier rising began in 1968. It ended in 1969.\n";
    private static final String AFTER =
            "= Pier rising =\n\nIt is told in two books. The Pier rising began in 1968. Nobody led it.\n";

    @TempDir
    private Path root;

    @Inject
    SetLoader loader;

    private final Browser browser = new Browser();

    /** Both facts are asked for a year; the one that began is missed, the other known. */
    @Test
    void keptFactsStayCountedAndWhatIsGoneIsReadButNotAsked() throws IOException {
        load(BEFORE, "began", "ended");
        String attempt = start();
        String ended = "";
        for (int number = 1; number <= 2; number++) {
            String page = attempt + "/questions/" + number;
            boolean end = browser.get(page).asString().contains("When did the Pier rising end?");
            ended = end ? page : ended;
            browser.post(page, "text", end ? "1969" : "1950").then().statusCode(303);
        }

        List<String> told = load(AFTER, "began");
        assertEquals(
                List.of("facts: 1 kept, 0 changed, 1 gone, 0 new; items: 1 kept, 0 changed, 1 gone, 0 new"),
                told.stream().map(line -> line.replaceFirst("^.*yaml: ", "")).toList());

        browser.get(start("only", "missed") + "/questions/1")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Question 1 of 1"), containsString("When did the Pier rising begin?")));
        browser.get(start() + "/questions/1").then().body(containsString("Question 1 of 1"));
        browser.get(ended)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("When did the Pier rising end?"),
                        containsString("<mark>It ended in 1969.</mark>"),
                        not(containsString("Nobody led it"))));
        browser.get(attempt + "/result").then().statusCode(200).body(containsString("When did the Pier rising end?"));
    }

    private String start(String... more) {
        List<String> form = new ArrayList<>(List.of("article", SLUG));
        form.addAll(List.of(more));
        String first = browser.post("/practice", form.toArray(String[]::new)).header("Location");
        return first.substring(first.indexOf("/attempts/"), first.indexOf("/questions/"));
    }

    /** Loads a revision that states the facts named by their verbs, and gives back what the log tells of its set. */
    private List<String> load(String text, String... verbs) throws IOException {
        Path topic = Files.createDirectories(root.resolve("piers"));
        Files.writeString(topic.resolve("topic.yaml"), "title: Piers\n");
        Files.writeString(topic.resolve(SLUG + ".txt"), text);
        StringBuilder facts = new StringBuilder();
        StringBuilder items = new StringBuilder();
        for (String verb : verbs) {
            String sentence = verb.equals("began") ? "The Pier rising began in 1968." : "It ended in 1969.";
            String year = sentence.replaceAll("\\D", "");
            int start = text.indexOf(sentence);
            facts.append("""
                      - id: f-pier-%1$s
                        family: dated-event
                        subject: Pier rising
                        relation: %1$s
                        value: {type: date, text: '%2$s', date: '%2$s'}
                        evidence: [{section: '', start: %3$d, end: %4$d, text: %5$s}]
                    """.formatted(verb, year, start, start + sentence.length(), sentence));
            items.append("""
                      - {id: i-pier-%1$s, fact: f-pier-%1$s, form: typed, stem: 'When did the Pier rising %2$s?', key: '%3$s', type: date, rule: dated-event/when}
                    """.formatted(verb, verb.equals("began") ? "begin" : "end", year));
        }
        Files.writeString(topic.resolve(SLUG + ".yaml"), """
                format: 1
                title: Pier rising
                article: {file: %1$s.txt, title: Pier rising, sha256: %2$s, licence: CC0, attribution: nobody}
                facts:
                %3$sitems:
                %4$s""".formatted(SLUG, Sha256.of(text), facts, items));
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(SetLoader.class.getName());
        logger.addHandler(handler);
        try {
            assertEquals(List.of(), loader.load(root).errors());
        } finally {
            logger.removeHandler(handler);
        }
        return lines.stream().filter(line -> line.contains("facts:")).toList();
    }
}
