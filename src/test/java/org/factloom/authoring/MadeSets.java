package org.factloom.authoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.factloom.article.Article;
import org.factloom.article.PlainReader;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.exchange.QuestionSetReader;
import org.factloom.exchange.Sha256;
import org.factloom.library.OwnShelf;
import org.factloom.library.Provenance;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredItem;
import org.factloom.library.StoredItems;

/** Sets over a small article of a teacher's own. */
@ApplicationScoped
public class MadeSets {

    static final String SENTENCE = "The kiln was built in 1701.";

    private static final String TYPED = """
            form: typed
                key: The %1$s of all""";

    private static final String CARD = """
            form: card
                key: The %1$s of all""";

    private static final String OPEN = """
            form: open
                key: "%1$s was the first of all, and warmed the town."
                guide: One point for the first, two for the warmth.
                longest: 500
                points: 3""";

    private static int made;

    @Inject
    OwnShelf shelf;

    @Inject
    QuestionSets sets;

    @Inject
    StoredItems items;

    @Inject
    SetItems order;

    /** A private set of questions "What is name?", one for each name. */
    public String make(UUID owner, String... names) throws Exception {
        return made(owner, _ -> TYPED, names);
    }

    /** The same, the last of which is a card. */
    public String withCard(UUID owner, String... names) throws Exception {
        return made(owner, name -> name.equals(names[names.length - 1]) ? CARD : TYPED, names);
    }

    /** A private set of questions "What is name?", each of which counts three points, and is answered in one's own words. */
    public String open(UUID owner, String... names) throws Exception {
        return made(owner, _ -> OPEN, names);
    }

    private String made(UUID owner, UnaryOperator<String> answer, String... names) throws Exception {
        String slug = "kiln-" + ++made;
        String text = "= Kiln %d =\n\n%s It stood by the river.\n".formatted(made, SENTENCE);
        StringBuilder yaml = new StringBuilder("""
                format: 1
                title: %1$s
                article: {file: %1$s.txt, title: Kiln %2$d, sha256: %3$s}
                items:
                """.formatted(slug, made, Sha256.of(text)));
        int start = text.indexOf(SENTENCE);
        for (String name : names) {
            yaml.append("""
                      - %5$s
                        stem: What is %1$s?
                        evidence:
                          - {section: '', start: %2$d, end: %3$d, text: %4$s}
                    """.formatted(
                            name,
                            start,
                            start + SENTENCE.length(),
                            SENTENCE,
                            answer.apply(name).formatted(name).strip())
                    .indent(2));
        }
        QuestionSetFile file = QuestionSetReader.read(slug, yaml.toString());
        Article article = PlainReader.read(slug, text);
        return QuarkusTransaction.requiringNew().call(() -> {
            var stored = shelf.bring(owner, "Own articles", article, new Provenance(null, Provenance.UNKNOWN, "Me"));
            var set = shelf.draft(owner, stored, "Set " + slug);
            shelf.state(set, file.facts());
            file.items().forEach(item -> shelf.add(set, item));
            return set.slug();
        });
    }

    /** "What is a?", …, as they stand. */
    List<String> stems(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> order.all(id(slug)).stream()
                .map(placed -> placed.shown().stem())
                .toList());
    }

    List<SetItems.Placed> all(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> order.all(id(slug)));
    }

    /** The id of the item at a place, from 1. */
    String item(String slug, int number) {
        return all(slug).get(number - 1).shown().id();
    }

    List<StoredItem> stored(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> items.ofSet(id(slug)));
    }

    public UUID id(String slug) {
        return sets.bySlug(slug).orElseThrow().id();
    }

    String article(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        sets.bySlug(slug).orElseThrow().article().orElseThrow().slug());
    }
}
