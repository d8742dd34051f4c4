package org.factloom.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;

/** The making of candidates, for programs. */
@Path("/api/sets/{slug}/making")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TEACHER)
@Tag(name = "authoring")
class MakingResource {

    private final Bringing bringing;

    MakingResource(Bringing bringing) {
        this.bringing = bringing;
    }

    @GET
    @Operation(summary = "How far the making of a set's candidates is")
    public Making making(String slug) {
        return bringing.making(slug).orElseThrow(NotFoundException::new);
    }

    @POST
    @Operation(summary = "Asks for candidates once more, unless they are being made")
    public Making again(String slug) {
        bringing.again(slug);
        return making(slug);
    }

    @POST
    @Path("cancel")
    @Operation(summary = "Calls the making off, if it is not over")
    public Making callOff(String slug) {
        bringing.callOff(slug);
        return making(slug);
    }
}
