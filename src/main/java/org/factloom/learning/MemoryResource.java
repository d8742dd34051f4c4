package org.factloom.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;

/** Memories, for programs. */
@Path("/api/memories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "memories")
class MemoryResource {

    private final Rebuild rebuild;

    MemoryResource(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @POST
    @Path("rebuild")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Makes all memories anew from the answer log",
            description =
                    "People may go on answering meanwhile. Damaged entries of the log are skipped, counted and named.")
    @APIResponseSchema(value = Rebuild.Report.class, responseDescription = "It is done.")
    public Rebuild.Report rebuild() {
        return rebuild.all();
    }
}
