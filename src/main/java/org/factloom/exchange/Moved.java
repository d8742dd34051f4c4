package org.factloom.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.Section;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.item.Item;
import org.factloom.item.Item.Option;
import org.factloom.item.Item.Origin;
import org.factloom.item.OpenItem;
import org.jspecify.annotations.Nullable;

/**
 * Follows evidence into changed articles, by its words. Evidence whose words or whose article are gone is left out.
 *
 * @param articles by the slug by which evidence names them, a set's own by an empty one
 */
public record Moved(Map<String, Article> articles) {

    /** Into the one article of a set. */
    public Moved(Article article) {
        this(Map.of("", article));
    }

    public Item item(Item item) {
        return item(item, evidence(item.origin().evidence()));
    }

    /** The same item, proved by other words. */
    public Item item(Item item, List<Evidence> evidence) {
        Origin was = item.origin();
        Origin origin = new Origin(was.id(), was.facts(), evidence, was.rule(), was.difficulty(), was.added());
        return switch (item) {
            case Item.MultipleChoice choice ->
                new Item.MultipleChoice(
                        origin, choice.stem(), options(choice.options()), choice.key(), choice.ascending());
            case Item.ClozeChoice cloze ->
                new Item.ClozeChoice(
                        origin, cloze.stem(), cloze.hint(), options(cloze.options()), cloze.key(), cloze.ascending());
            case Item.TrueFalse statement ->
                new Item.TrueFalse(origin, statement.stem(), statement.key(), statement.correction());
            case Item.Typed typed -> new Item.Typed(origin, typed.stem(), typed.answer());
            case Item.Cloze cloze -> new Item.Cloze(origin, cloze.stem(), cloze.hint(), cloze.answer());
            case Item.Ordering ordering -> new Item.Ordering(origin, ordering.stem(), ordering.events());
            case Item.Card card -> new Item.Card(origin, card.stem(), card.back());
            case Item.Numeric numeric ->
                new Item.Numeric(origin, numeric.stem(), numeric.key(), numeric.unit(), numeric.tolerance());
            case Item.Matching matching -> new Item.Matching(origin, matching.stem(), matching.pairs());
            case Item.MultipleResponse several ->
                new Item.MultipleResponse(origin, several.stem(), options(several.options()), several.keys());
            case Item.Recall recall -> new Item.Recall(origin, recall.stem(), recall.answers());
            case OpenItem open -> new OpenItem(origin, open.stem(), open.back(), open.guide(), open.longest());
        };
    }

    /** A fact whose words are gone is from now on one that a person vouches for. */
    public Fact fact(Fact fact) {
        List<Evidence> evidence = evidence(fact.evidence());
        Family family = evidence.isEmpty() ? Family.HAND_WRITTEN : fact.family();
        return new Fact(fact.id(), family, fact.subject(), fact.relation(), fact.value(), fact.certainty(), evidence);
    }

    /** An item as the article proves it; one of whose words none stand there any longer is one that a person vouches for. */
    public Item proved(Item item) {
        Item there = item(item);
        boolean lost =
                there.origin().evidence().isEmpty() && !item.origin().evidence().isEmpty();
        return lost ? ItemJson.byHand(there) : there;
    }

    private List<Option> options(List<Option> options) {
        return options.stream().map(this::option).toList();
    }

    private Option option(Option option) {
        return new Option(option.text(), evidence(option.why()).findFirst().orElse(null));
    }

    public List<Evidence> evidence(List<Evidence> evidence) {
        return evidence.stream().flatMap(this::evidence).toList();
    }

    private Stream<Evidence> evidence(@Nullable Evidence was) {
        Article article = was == null ? null : articles.get(was.article());
        if (was == null || article == null) {
            return Stream.empty();
        }
        String text = article.text();
        boolean stays = text.startsWith(was.text(), was.span().start());
        int start = stays ? was.span().start() : text.indexOf(was.text());
        if (start < 0) {
            return Stream.empty();
        }
        Span span = new Span(start, start + was.text().length());
        Optional<String> section = article.sectionAt(span).map(Section::name);
        return Stream.of(new Evidence(was.article(), section.orElse(was.section()), span, was.text()));
    }
}
