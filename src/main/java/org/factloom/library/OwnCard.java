package org.factloom.library;

import java.util.List;
import java.util.UUID;
import org.factloom.fact.Evidence;
import org.factloom.item.Item;

/**
 * A card that a learner made of words of an article.
 *
 * @param article its slug
 * @param language of the article's text, as a BCP 47 tag
 * @param fact the id of the fact of its own that it asks
 * @param item a card or a cloze
 */
public record OwnCard(UUID id, String article, String title, String language, String fact, Item item) {

    private static final String PREFIX = "own-";

    static String itemId(UUID card) {
        return PREFIX + card;
    }

    static OwnCard of(StoredItem item) {
        StoredArticle article = item.article();
        return new OwnCard(
                UUID.fromString(item.id().substring(PREFIX.length())),
                article.slug(),
                article.title(),
                article.language(),
                item.facts().getFirst().id(),
                item.current().item());
    }

    /** The words that it was made of. */
    public Evidence evidence() {
        return item.origin().evidence().getFirst();
    }

    /** The question, or the sentence with its blank. */
    public String front() {
        return item.stem();
    }

    /** The answer, or what fills the blank. */
    public String back() {
        return switch (item) {
            case Item.Card card -> card.back();
            case Item.Cloze cloze -> cloze.answer().key();
            default -> throw new IllegalStateException("not a form of own cards: " + item.form());
        };
    }

    public boolean cloze() {
        return item instanceof Item.Cloze;
    }

    /** Its one piece of evidence, as passages take it. */
    public List<Evidence> evidences() {
        return item.origin().evidence();
    }
}
