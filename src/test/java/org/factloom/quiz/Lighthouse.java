package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factloom.exchange.Sha256;
import org.factloom.library.SetLoader;

/** A set of the house as the generator leaves it: four facts, each asked with options, typed and as a statement. */
@ApplicationScoped
public class Lighthouse {

    public static final String SLUG = "lighthouse-of-tarn";

    /** Of its facts, each of a sentence of its own. */
    public static final int FACTS = 4;

    private static final List<String> EVENTS =
            List.of("built in 1811", "burnt in 1822", "mended in 1833", "sold in 1844");

    @Inject
    SetLoader loader;

    /** Stores it; a second call changes nothing. */
    public void load() throws IOException {
        Path root = Files.createTempDirectory("lighthouse");
        Path topic = Files.createDirectories(root.resolve("lighthouses"));
        Files.writeString(topic.resolve("topic.yaml"), "title: Lighthouses\n");
        StringBuilder text = new StringBuilder("= Lighthouse of Tarn =\n\n");
        StringBuilder facts = new StringBuilder();
        StringBuilder items = new StringBuilder();
        for (String event : EVENTS) {
            String sentence = "It was " + event + ".";
            String verb = event.replaceAll(" .*", "");
            String year = event.replaceAll("\\D", "");
            facts.append("""
                      - id: f-tarn-%1$s
                        family: dated-event
                        subject: Lighthouse of Tarn
                        relation: %1$s
                        value: {type: date, text: '%2$s', date: '%2$s'}
                        evidence: [{section: '', start: %3$d, end: %4$d, text: %5$s}]
                    """.formatted(verb, year, text.length(), text.length() + sentence.length(), sentence));
            items.append("""
                      - {id: i-tarn-%1$s-1, fact: f-tarn-%1$s, form: multiple-choice, stem: 'When was it %1$s?', options: ['%2$s', '1901', '1902'], key: '%2$s', rule: dated-event/choice}
                      - {id: i-tarn-%1$s-2, fact: f-tarn-%1$s, form: typed, stem: 'In which year was it %1$s?', key: '%2$s', type: date, rule: dated-event/when}
                      - {id: i-tarn-%1$s-3, fact: f-tarn-%1$s, form: true-false, stem: 'It was %1$s long ago.', key: true, rule: dated-event/statement}
                    """.formatted(verb, year));
            text.append(sentence).append(' ');
        }
        Files.writeString(topic.resolve(SLUG + ".txt"), text);
        Files.writeString(topic.resolve(SLUG + ".yaml"), """
                format: 1
                title: Lighthouse of Tarn
                article: {file: %1$s.txt, title: Lighthouse of Tarn, sha256: %2$s, licence: CC0, attribution: nobody}
                facts:
                %3$sitems:
                %4$s""".formatted(SLUG, Sha256.of(text.toString()), facts, items));
        assertEquals(List.of(), loader.load(root).errors());
    }
}
