package org.factloom.flashcard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.library.OwnCard;
import org.factloom.library.OwnCards;
import org.factloom.web.LocalPath;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One's own decks and cards. */
@Path("decks")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class DeckPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance decks(List<DeckView.Summary> decks, List<OwnCard> cards);

        static native TemplateInstance deck(DeckView deck);
    }

    private final OwnDecks decks;
    private final OwnCards cards;
    private final CurrentPerson person;

    DeckPages(OwnDecks decks, OwnCards cards, CurrentPerson person) {
        this.decks = decks;
        this.cards = cards;
        this.person = person;
    }

    @GET
    public TemplateInstance decks() {
        return Templates.decks(decks.all(), cards.of(person.viewer()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@RestForm @Nullable String name) {
        return see(decks.make(name));
    }

    @GET
    @Path("{id}")
    public TemplateInstance deck(UUID id) {
        return Templates.deck(decks.view(id));
    }

    @POST
    @Path("{id}/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(UUID id, @RestForm @Nullable String name) {
        decks.rename(id, name);
        return see(id);
    }

    @POST
    @Path("{id}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(UUID id) {
        decks.delete(id);
        return Response.seeOther(URI.create("/decks")).build();
    }

    @POST
    @Path("{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(UUID id, @RestForm String fact) {
        decks.remove(id, fact);
        return see(id);
    }

    /**
     * Adds facts to a deck.
     *
     * @param deck where it is missing, a new one is made
     * @param name of the new one
     * @param to where to go back to
     */
    @POST
    @Path("facts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @RestForm List<String> fact,
            @RestForm @Nullable String deck,
            @RestForm @Nullable String name,
            @RestForm @Nullable String to) {
        UUID added = decks.add(deck, name, fact);
        return Response.seeOther(UriBuilder.fromUri(LocalPath.of(to).uri())
                        .replaceQueryParam("added", added)
                        .build())
                .build();
    }

    private static Response see(UUID id) {
        return Response.seeOther(URI.create("/decks/" + id)).build();
    }
}
