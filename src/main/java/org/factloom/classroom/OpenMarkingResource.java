package org.factloom.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;
import org.jspecify.annotations.Nullable;

/** Marking, for programs. */
@Path("/api/assignments/{id}/marking")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "classroom")
class OpenMarkingResource {

    private final OpenMarking marking;

    OpenMarkingResource(OpenMarking marking) {
        this.marking = marking;
    }

    /**
     * A mark.
     *
     * @param points of what the question counts, "1.5"
     * @param comment to the student; left out for none
     * @param seen the id of the latest mark that one knows; left out of an answer that nobody has marked
     * @param alike whether all answers that say the same and wait are marked so, too
     */
    record Given(
            @NotNull String points,
            @Nullable String comment,
            @Nullable UUID seen,
            boolean alike) {

        OpenMarking.Wanted wanted() {
            return new OpenMarking.Wanted(points, comment == null ? "" : comment, seen, alike);
        }
    }

    @PUT
    @Path("{item}/{answer}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Marks an answer that only a person can mark",
            description = "Another mark takes the place of the one before, which is kept. May be repeated.")
    @APIResponseSchema(value = OpenMarking.Saved.class, responseDescription = "It is saved.")
    @APIResponse(responseCode = "400", description = "The points are none, or the comment is too long.")
    @APIResponse(responseCode = "404", description = "There is no such answer in a class that one teaches.")
    @APIResponse(
            responseCode = "409",
            description =
                    "Somebody else marked it since, the assignment was deleted, or the class is put away: the detail says which.")
    public OpenMarking.Saved mark(UUID id, String item, UUID answer, @NotNull @Valid Given given) {
        return marking.mark(id, item, answer, given.wanted());
    }
}
