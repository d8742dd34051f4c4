package org.factloom.item.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.fact.Evidence;
import org.factloom.fact.Reading;
import org.factloom.item.Item;

/**
 * An item on its way through the gates.
 *
 * @param item the item
 * @param forms the key and every other form of it that the article shows
 * @param reading the article that it was made from; of an item across articles one of them
 * @param articles those that evidence may name, by slug
 */
public record Candidate(Item item, List<String> forms, Reading reading, Map<String, Article> articles) {

    public Candidate {
        forms = List.copyOf(forms);
        articles = Map.copyOf(articles);
    }

    /** An item of one article. */
    public Candidate(Item item, List<String> forms, Reading reading) {
        this(item, forms, reading, Map.of());
    }

    /** An item that a person wrote: the key and what else it accepts are its forms, of a true statement the evidence as a whole. */
    public static Candidate written(Item item, Reading reading) {
        List<String> forms = new ArrayList<>();
        switch (item) {
            case Item.TrueFalse statement when statement.correction() != null -> forms.add(statement.correction());
            case Item.TrueFalse _ -> item.origin().evidence().forEach(evidence -> forms.add(evidence.text()));
            default -> forms.add(new Candidate(item, List.of(), reading).key());
        }
        switch (item) {
            case Item.Typed typed -> forms.addAll(typed.answer().accepted());
            case Item.Cloze cloze -> forms.addAll(cloze.answer().accepted());
            default -> {}
        }
        return new Candidate(item, forms, reading);
    }

    /** Whether the evidence is what its article says. */
    boolean isQuoted(Evidence evidence) {
        Article article = evidence.article().isEmpty() ? reading.article() : articles.get(evidence.article());
        return article != null
                && evidence.span().end() <= article.text().length()
                && evidence.span().of(article.text()).equals(evidence.text());
    }

    /** Whether the key is the title of the article that the evidence is of: "Which of these films was directed by …?" */
    boolean isKeyTitle() {
        Article article = articles.get(item.origin().evidence().getFirst().article());
        return article != null && article.title().equals(key());
    }

    /** The answer in words; of a statement "True" or "False", of an ordering or matching nothing. */
    String key() {
        return switch (item) {
            case Item.OneOf choice -> choice.keyText();
            case Item.TrueFalse statement -> statement.key() ? "True" : "False";
            case Item.Typed typed -> typed.answer().key();
            case Item.Cloze cloze -> cloze.answer().key();
            case Item.Ordering _, Item.Matching _ -> "";
            case Item.SelfRated card -> card.back();
            case Item.Numeric numeric -> numeric.keyText();
            case Item.MultipleResponse several -> String.join(", ", several.keyTexts());
            case Item.Recall recall -> String.join(", ", recall.keyTexts());
        };
    }

    /** Everything that a learner reads: the stem, options, events and answers. */
    Stream<String> texts() {
        return switch (item) {
            case Item.OneOf choice ->
                Stream.concat(Stream.of(item.stem()), choice.options().stream().map(Item.Option::text));
            case Item.MultipleResponse several ->
                Stream.concat(Stream.of(item.stem()), several.options().stream().map(Item.Option::text));
            case Item.Matching matching ->
                Stream.concat(
                        Stream.of(item.stem()),
                        matching.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right())));
            case Item.Ordering ordering ->
                Stream.concat(Stream.of(item.stem()), ordering.events().stream().map(Item.Event::text));
            case Item.TrueFalse _ -> Stream.of(item.stem());
            default -> Stream.of(item.stem(), key());
        };
    }

    /** The number of words of a text. */
    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    /** Whether the item is a sentence with a blank. */
    boolean hasBlank() {
        return item instanceof Item.Cloze || item instanceof Item.ClozeChoice;
    }
}
