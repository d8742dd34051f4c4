package org.factloom.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;
import org.jspecify.annotations.Nullable;

/** Drafts of items, for programs. */
@Path("/api/sets/{slug}/drafts")
@RolesAllowed(Roles.TEACHER)
@Tag(name = "authoring")
class DraftResource {

    private final Drafting drafting;

    DraftResource(Drafting drafting) {
        this.drafting = drafting;
    }

    /**
     * What was typed.
     *
     * @param person whose page it was typed in; null for whoever asks
     * @param candidate that saving it accepts; null for any other
     * @param known the number of the version that it is made of; 0 for an item that is not there yet
     */
    record Typed(
            @Nullable UUID person,
            @Nullable UUID candidate,
            @PositiveOrZero int known,
            @NotNull ItemForm fields) {}

    /** What is kept now. */
    record Saved(Instant savedAt) {}

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keeps what one typed of an item and does not save yet",
            description =
                    "One draft for each person and item, in the place of the one before; of an item that is not there yet, under the"
                            + " id that it will have. fields are those of the editor's form, rows as lists of the same length. Saving the item deletes it.")
    @APIResponse(responseCode = "403", description = "person is said, and is not who asks.")
    @APIResponse(responseCode = "404", description = "There is no such set or item, or one may not edit it.")
    @APIResponse(responseCode = "409", description = "The set is put away, or one has too many drafts in it.")
    @APIResponse(responseCode = "413", description = "It is too long.")
    public Saved keep(String slug, String id, @NotNull @Valid Typed typed) {
        UUID candidate = typed.candidate();
        Proposal proposal = candidate == null ? null : new Proposal(candidate, Filter.ALL);
        return new Saved(drafting.keep(
                slug,
                typed.person(),
                new Editing.Sent(id, typed.known(), typed.fields().fields(), proposal)));
    }
}
