package org.factloom.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.factloom.account.CurrentPerson;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.item.Item;
import org.factloom.library.OwnCard;
import org.factloom.library.OwnCards;
import org.factloom.library.Passage;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.library.StoredFacts;
import org.jspecify.annotations.Nullable;

/** Lays out the form of an own card. */
@ApplicationScoped
class CardForms {

    private final StoredArticles articles;
    private final StoredFacts facts;
    private final OwnCards cards;
    private final CurrentPerson person;
    private final RandomGenerator chance;

    CardForms(
            StoredArticles articles, StoredFacts facts, OwnCards cards, CurrentPerson person, RandomGenerator chance) {
        this.articles = articles;
        this.facts = facts;
        this.cards = cards;
        this.person = person;
        this.chance = chance;
    }

    /** For a new card of some words. */
    @Transactional
    CardForm of(String slug, int start, int end, @Nullable String split, boolean made) {
        Evidence evidence = cards.highlight(slug, person.viewer(), start, end, "");
        return form(newId(), slug, evidence, "", "", null, "", split, made, false);
    }

    /** For a smaller card of the sentence of a fact. */
    @Transactional
    CardForm of(String slug, String fact, boolean made) {
        Evidence evidence = facts.seen(List.of(fact), person.viewer()).stream()
                .filter(stored -> stored.article().slug().equals(slug))
                .flatMap(stored -> stored.fact().evidence().stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return of(slug, evidence.span().start(), evidence.span().end(), fact, made);
    }

    /** For a card that is there. */
    @Transactional
    CardForm of(OwnCard card) {
        Span blank = null;
        if (card.item() instanceof Item.Cloze cloze) {
            String stem = cloze.stem();
            int from = card.evidence().span().start() + stem.indexOf(Item.BLANK);
            blank = new Span(from, from + card.back().length());
        }
        return form(
                card.id(),
                card.article(),
                card.evidence(),
                blank == null ? card.front() : "",
                blank == null ? card.back() : "",
                blank,
                "",
                null,
                false,
                true);
    }

    /** The form again, with what was entered and what is wrong with it. */
    @Transactional
    CardForm again(
            UUID id,
            String slug,
            Evidence evidence,
            CardEntry entry,
            String error,
            @Nullable String split,
            boolean known) {
        return form(id, slug, evidence, entry.front(), entry.back(), entry.chosen(), error, split, false, known);
    }

    private CardForm form(
            UUID id,
            String slug,
            Evidence evidence,
            String front,
            String back,
            @Nullable Span blank,
            String error,
            @Nullable String split,
            boolean made,
            boolean known) {
        StoredArticle article = articles.seen(slug, person.viewer()).orElseThrow(NotFoundException::new);
        return new CardForm(
                id,
                slug,
                article.title(),
                article.language(),
                evidence,
                Passage.of(_ -> article, List.of(evidence)).getFirst(),
                CardForm.words(evidence, blank),
                front,
                back,
                error,
                split,
                made,
                known);
    }

    private UUID newId() {
        return new UUID(chance.nextLong() & ~0xF000L | 0x4000L, chance.nextLong() >>> 2 | 0x8000000000000000L);
    }
}
