package org.factloom.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.exchange.Sha256;
import org.factloom.library.SetLoader;

/** Things of one person alone: an article with its set, and a set over an article that everybody sees, which the person shares with a friend. */
@ApplicationScoped
class PrivateThings {

    /** Stands in all their texts, and nowhere else. */
    static final String WORD = "Quillhaven";

    static final String PUBLIC = "tarn-rising";

    private static final Path RIVERS = Path.of("src/test/resources/questions/zz-rivers");

    private static int made;

    @Inject
    SetLoader loader;

    @Inject
    EntityManager entityManager;

    /**
     * Names, none of which holds the {@link #WORD}.
     *
     * @param topic of the article
     * @param fact of the article
     * @param set the one that is shared
     */
    record Names(String topic, String article, String fact, String set) {}

    Names make(UUID owner, UUID friend, Path root) throws IOException {
        String topic = "zz-hidden-" + ++made;
        String article = topic + "-article";
        Path own = Files.createDirectories(root.resolve(topic));
        Files.writeString(own.resolve("topic.yaml"), "title: Topic of " + WORD + "\n");
        String text = "= %s =\n\nThe dock of %s opened in 1968. It closed in 1969.\n".formatted(WORD, WORD);
        Files.writeString(own.resolve(article + ".txt"), text);
        String sentence = "The dock of %s opened in 1968.".formatted(WORD);
        Files.writeString(
                own.resolve(article + ".yaml"),
                head(article, text) + stated(article, text.indexOf(sentence), sentence));
        Path rivers = Files.createDirectories(root.resolve("zz-rivers"));
        try (Stream<Path> files = Files.list(RIVERS)) {
            for (Path file : files.toList()) {
                Files.copy(file, rivers.resolve(file.getFileName()));
            }
        }
        String river = Files.readString(rivers.resolve(PUBLIC + ".yaml"));
        String head = river.substring(0, river.indexOf("facts:")).replace("\ntitle: Tarn", "\ntitle: " + WORD);
        Files.writeString(
                rivers.resolve(topic + "-cards.yaml"),
                head + stated(topic + "-cards", 167, "Its leader was Ana Brod."));
        assertEquals(List.of(), loader.load(root).errors());
        QuarkusTransaction.requiringNew().run(() -> {
            hide("article", "slug = '" + article + "'", owner);
            hide("question_set", "slug in ('%s', '%s-cards')".formatted(article, topic), owner);
            entityManager
                    .createNativeQuery("insert into set_share select id, '%s' from question_set where slug = '%s-cards'"
                            .formatted(friend, topic))
                    .executeUpdate();
        });
        return new Names(topic, article, "f-" + article, topic + "-cards");
    }

    private void hide(String table, String which, UUID owner) {
        entityManager
                .createNativeQuery(
                        "update %s set owner_id = '%s', visibility = 'PRIVATE' where %s".formatted(table, owner, which))
                .executeUpdate();
    }

    private static String head(String article, String text) {
        return """
                format: 1
                title: Cards on %1$s
                article: {file: %2$s.txt, title: %1$s, sha256: %3$s, licence: CC0, attribution: %1$s press}
                """.formatted(WORD, article, Sha256.of(text));
    }

    private static String stated(String set, int start, String sentence) {
        return """
                facts:
                  - id: f-%1$s
                    family: dated-event
                    subject: %2$s dock
                    relation: opened
                    value: {type: date, text: '1968', date: '1968'}
                    evidence:
                      - {section: '', start: %3$d, end: %4$d, text: %5$s}
                items:
                  - {id: i-%1$s, fact: f-%1$s, form: typed, stem: When did %2$s open?, key: '1968', rule: dated-event/when}
                  - {id: c-%1$s, form: card, stem: What is %2$s?, key: A dock of %2$s}
                """.formatted(set, WORD, start, start + sentence.length(), sentence);
    }
}
