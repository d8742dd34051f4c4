package org.factloom.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;

/** How the rules of the generator are judged, for whoever mends them. */
@Path("/api/rejections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "authoring")
class RejectionResource {

    private final Rejections rejections;

    RejectionResource(Rejections rejections) {
        this.rejections = rejections;
    }

    @GET
    @Operation(
            summary = "How often each rule was accepted and rejected, and why",
            description = "Of all teachers together, the most rejected rule first.")
    public List<RuleCount> byRule() {
        return rejections.byRule();
    }
}
