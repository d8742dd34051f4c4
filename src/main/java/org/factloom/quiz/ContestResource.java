package org.factloom.quiz;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Contesting marks, for programs. */
@Path("/api/attempts")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "attempts")
class ContestResource {

    private final Contesting contesting;
    private final AttemptViews views;

    ContestResource(Contesting contesting, AttemptViews views) {
        this.contesting = contesting;
        this.views = views;
    }

    @PUT
    @Path("{id}/answers/{number}/contest")
    @Operation(
            summary = "Contests a question, or the mark of its answer",
            description =
                    "There is one contest an answer: filed again, it has the new reason. The mark stays as it is.")
    @APIResponseSchema(value = Screen.class, responseDescription = "It is filed for the owner of the questions.")
    @APIResponse(responseCode = "400", description = "The reason is missing, longer than 1,000 characters, or no text.")
    @APIResponse(responseCode = "404", description = "There is no such attempt of this person, or no such question.")
    @APIResponse(responseCode = "409", description = "The mark is not told yet.")
    public Screen contest(UUID id, int number, @NotNull ContestRequest request) {
        contesting.contest(id, number, request);
        return views.screen(id, number, false);
    }

    @POST
    @Path("{id}/answers/{number}/override")
    @Operation(
            summary = "Says \"I was right\"",
            description =
                    "In practice the answer counts as right from then on, and a contest is filed with the reason, if one is given; "
                            + "in an exam only the latter. May be repeated.")
    @APIResponseSchema(value = Screen.class, responseDescription = "It is filed and, in practice, the mark corrected.")
    @APIResponse(responseCode = "400", description = "The reason is longer than 1,000 characters, or no text.")
    @APIResponse(responseCode = "404", description = "There is no such attempt of this person, or no such question.")
    @APIResponse(
            responseCode = "409",
            description = "The mark is not told yet, or the answer was empty, or right, or that of a card.")
    public Screen override(UUID id, int number, @Nullable ContestRequest request) {
        contesting.sayRight(id, number, request == null ? ContestRequest.WITHOUT_REASON : request);
        return views.screen(id, number, false);
    }

    @DELETE
    @Path("{id}/answers/{number}/override")
    @Operation(
            summary = "Takes \"I was right\" back",
            description =
                    "The answer counts as it is marked; its contest is withdrawn, unless it has a reason or was decided. May be repeated.")
    @APIResponseSchema(value = Screen.class, responseDescription = "It counts as it is marked.")
    @APIResponse(responseCode = "404", description = "There is no such attempt of this person, or no such question.")
    @APIResponse(responseCode = "409", description = "The mark is not told yet.")
    @Consumes(MediaType.WILDCARD)
    public Screen takeBack(UUID id, int number) {
        contesting.takeBack(id, number);
        return views.screen(id, number, false);
    }
}
