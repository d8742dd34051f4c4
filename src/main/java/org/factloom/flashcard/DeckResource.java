package org.factloom.flashcard;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own decks, for programs. A session of a deck is started with {@code POST /api/reviews}. */
@Path("/api/decks")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decks")
class DeckResource {

    private static final String NOT_THERE = "There is no such deck, or it is another person's.";

    private final OwnDecks decks;

    DeckResource(OwnDecks decks) {
        this.decks = decks;
    }

    /** @param name 1 to 80 characters */
    record NameRequest(@Nullable String name) {}

    @GET
    @Operation(summary = "All decks of one's own, by name")
    public List<DeckView.Summary> decks() {
        return decks.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes a deck", description = "One of that name that is there already is as good.")
    @APIResponseSchema(value = DeckView.class, responseCode = "201", responseDescription = "The deck.")
    @APIResponse(responseCode = "400", description = "It is no name, or the body is no JSON.")
    @APIResponse(responseCode = "409", description = "There are too many decks.")
    public RestResponse<DeckView> make(@NotNull @Valid NameRequest request) {
        UUID id = decks.make(request.name());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, decks.view(id))
                .location(URI.create("/api/decks/" + id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A deck with its facts, and what can be reviewed of it now")
    @APIResponseSchema(value = DeckView.class, responseDescription = "By article, in reading order.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public DeckView deck(UUID id) {
        return decks.view(id);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Renames a deck", description = "May be repeated.")
    @APIResponseSchema(value = DeckView.class, responseDescription = "The deck.")
    @APIResponse(responseCode = "400", description = "It is no name, or the body is no JSON.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(responseCode = "409", description = "Another deck has that name.")
    public DeckView rename(UUID id, @NotNull @Valid NameRequest request) {
        decks.rename(id, request.name());
        return decks.view(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Deletes a deck; what is remembered of its facts stays")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public void delete(UUID id) {
        decks.delete(id);
    }

    @PUT
    @Path("{id}/facts/{fact}")
    @Operation(summary = "Adds a fact to a deck", description = "May be repeated.")
    @APIResponseSchema(value = DeckView.class, responseDescription = "The deck.")
    @APIResponse(responseCode = "404", description = "There is no such deck or fact, or it is another person's.")
    @APIResponse(responseCode = "409", description = "The deck has too many facts.")
    public DeckView add(UUID id, String fact) {
        decks.add(id, List.of(fact));
        return decks.view(id);
    }

    @DELETE
    @Path("{id}/facts/{fact}")
    @Operation(summary = "Takes a fact out of a deck", description = "May be repeated.")
    @APIResponse(responseCode = "204", description = "It is not in the deck.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public void remove(UUID id, String fact) {
        decks.remove(id, fact);
    }
}
