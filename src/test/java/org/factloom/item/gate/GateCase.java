package org.factloom.item.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.factloom.article.Article;
import org.factloom.fact.Evidence;
import org.factloom.fact.FactFinder;
import org.factloom.fact.Reading;
import org.factloom.item.Item;
import org.factloom.item.Seeds;

/** Items about one sentence, put before the gates. */
final class GateCase {

    private static final String SENTENCE = "On 3 June 1968 the harbour guard arrested Anna Berg near the old mill.";
    private static final Article ARTICLE = Seeds.plain("= Harbour strike =\n\n" + SENTENCE + "\n");
    static final Reading READING = new FactFinder(Seeds.analyser()).read(ARTICLE);
    private static final Evidence EVIDENCE = READING.sentences().getFirst().evidence();
    static final Item.Origin ORIGIN = new Item.Origin("i1", List.of("f1"), List.of(EVIDENCE), "test", 0.5);

    private GateCase() {}

    /** The first gate that stops the item, whose facts show these forms of its key. */
    static Optional<String> stopping(Item item, String... forms) {
        return Gates.stopping(new Candidate(item, List.of(forms), READING)).map(Gate::name);
    }

    static Item choice(String stem, String key, String... wrong) {
        List<Item.Option> options = IntStream.rangeClosed(0, wrong.length)
                .mapToObj(i -> new Item.Option(i == 0 ? key : wrong[i - 1], null))
                .toList();
        return new Item.MultipleChoice(ORIGIN, stem, options, 0, false);
    }

    static Item typed(String stem, String key) {
        return new Item.Typed(ORIGIN, stem, new Item.Answer(key, List.of(), "term", List.of()));
    }

    static Item cloze(String stem, String key) {
        return new Item.Cloze(ORIGIN, stem, "person", new Item.Answer(key, List.of(), "person", List.of()));
    }
}
