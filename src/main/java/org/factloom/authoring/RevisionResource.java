package org.factloom.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;

/** Newer texts of articles, for programs. */
@Path("/api/sets/{slug}/revision")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TEACHER)
@Tag(name = "authoring")
class RevisionResource {

    private final Revising revising;

    RevisionResource(Revising revising) {
        this.revising = revising;
    }

    @GET
    @Operation(summary = "How far the making of the facts of a newer text is")
    public Making making(String slug) {
        return revising.making(slug).orElseThrow(NotFoundException::new);
    }
}
