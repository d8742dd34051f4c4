package org.factloom.flashcard;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.CurrentPerson;
import org.factloom.library.CardText;
import org.factloom.library.OwnCard;
import org.factloom.library.OwnCards;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** One's own cards, for programs. */
@Path("/api/cards")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "own cards")
class CardResource {

    private static final String NOT_THERE = "There is no such thing, or it is another person's.";

    private final OwnCards cards;
    private final CurrentPerson person;
    private final ReadingMessages messages;

    CardResource(OwnCards cards, CurrentPerson person, ReadingMessages messages) {
        this.cards = cards;
        this.person = person;
        this.messages = messages;
    }

    /**
     * A card.
     *
     * @param article slug of the article
     * @param fact the id of the fact of its own that it asks
     * @param form "card" or "cloze"
     * @param front the question, or the sentence with its blank
     * @param back the answer, or what fills the blank
     * @param start where its evidence begins in the article's text, in UTF-16 code units
     * @param end where it ends
     * @param text what stands there
     */
    record CardBody(
            UUID id,
            String article,
            String fact,
            String form,
            String front,
            String back,
            int start,
            int end,
            String text) {

        static CardBody of(OwnCard card) {
            return new CardBody(
                    card.id(),
                    card.article(),
                    card.fact(),
                    card.item().form().id(),
                    card.front(),
                    card.back(),
                    card.evidence().span().start(),
                    card.evidence().span().end(),
                    card.evidence().text());
        }
    }

    /**
     * A card to be made or changed: with front and back, or with a blank.
     *
     * @param article slug of the article
     * @param start where its evidence begins in the article's text, in UTF-16 code units
     * @param end where it ends; both of one paragraph, at most 1,000 apart
     * @param text what stands there, to be told when the article has changed; may be left out
     * @param front the question, at most 500 characters
     * @param back the answer, at most 1,000
     * @param blank what is to be typed instead
     */
    record CardRequest(
            @NotNull String article,
            int start,
            int end,
            @Nullable String text,
            @Nullable String front,
            @Nullable String back,
            @Nullable Blank blank) {

        CardText text(Problem unclear) {
            boolean sides = front != null || back != null;
            if (sides == (blank != null)) {
                throw unclear;
            }
            return blank == null
                    ? new CardText.Sides(front == null ? "" : front, back == null ? "" : back)
                    : new CardText.Blank(blank.start(), blank.end());
        }
    }

    /** Words of the evidence, by their place in the article's text. */
    record Blank(int start, int end) {}

    @GET
    @Operation(summary = "All cards of one's own, by article")
    public List<CardBody> cards() {
        return cards.of(person.viewer()).stream().map(CardBody::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A card of one's own")
    @APIResponseSchema(value = CardBody.class, responseDescription = "As it is asked now.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public CardBody card(UUID id) {
        return cards.find(person.viewer(), id).map(CardBody::of).orElseThrow(NotFoundException::new);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Makes a card of words of an article, or changes it",
            description = "The id is chosen by whoever makes the card. May be repeated: one id is one card.")
    @APIResponseSchema(value = CardBody.class, responseDescription = "As it is asked now.")
    @APIResponse(
            responseCode = "400",
            description =
                    "There are no such words in one paragraph, a side is empty or too long, or not exactly one of sides and blank is given.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(responseCode = "409", description = "The article says something else there, or has too many cards.")
    public CardBody save(UUID id, @NotNull @Valid CardRequest request) {
        CardText text = request.text(new Problem(Status.BAD_REQUEST, messages.sides_or_blank()));
        String words = request.text() == null ? "" : request.text();
        cards.highlight(request.article(), person.viewer(), request.start(), request.end(), words);
        return CardBody.of(
                cards.save(person.idOrNewGuest(), id, request.article(), request.start(), request.end(), words, text));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes a card away: it is asked no more", description = "May be repeated.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public void delete(UUID id) {
        cards.delete(person.viewer(), id);
    }
}
