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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own notes on facts, for programs. */
@Path("/api/notes/{fact}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notes")
class NoteResource {

    private final Notes notes;

    NoteResource(Notes notes) {
        this.notes = notes;
    }

    /** @param text plain, at most 2,000 characters */
    record NoteBody(@NotNull String text) {}

    @GET
    @Operation(summary = "One's own note on a fact")
    @APIResponseSchema(value = NoteBody.class, responseDescription = "The note.")
    @APIResponse(responseCode = "404", description = "None is written.")
    public NoteBody note(String fact) {
        return Optional.ofNullable(notes.on(fact)).map(NoteBody::new).orElseThrow(NotFoundException::new);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes one's note on a fact", description = "May be repeated. An empty one is none.")
    @APIResponse(responseCode = "204", description = "It is written.")
    @APIResponse(responseCode = "400", description = "It is too long, or the body is no JSON.")
    @APIResponse(responseCode = "404", description = "There is no such fact.")
    public void write(String fact, @NotNull @Valid NoteBody body) {
        notes.write(fact, body.text());
    }

    @DELETE
    @Operation(summary = "Takes one's note on a fact away", description = "May be repeated.")
    @APIResponse(responseCode = "204", description = "There is none.")
    public void delete(String fact) {
        notes.delete(fact);
    }
}
