package org.factloom.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Memories, for programs. */
@Path("/api/memories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "memories")
class MemoryResource {

    private final RebuildRuns runs;

    MemoryResource(RebuildRuns runs) {
        this.runs = runs;
    }

    @POST
    @Path("rebuild")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    @Operation(
            summary = "Makes all memories anew from the answer log",
            description =
                    "Begins within seconds, in the background; one that is under way goes on. People may go on answering meanwhile. Damaged entries of"
                            + " the log are skipped, counted and named.")
    @APIResponseSchema(
            value = RebuildRuns.Run.class,
            responseCode = "202",
            responseDescription = "It is asked for; the address tells how far it is.")
    public RestResponse<RebuildRuns.Run> rebuild() {
        runs.ask();
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.ACCEPTED, runs.latest().orElseThrow())
                .location(URI.create("/api/memories/rebuild"))
                .build();
    }

    @GET
    @Path("rebuild")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "How far the latest rebuild is, or what it did")
    @APIResponseSchema(value = RebuildRuns.Run.class, responseDescription = "As it stands now.")
    @APIResponse(responseCode = "404", description = "Nobody ever asked for one.")
    public RebuildRuns.Run latest() {
        return runs.latest().orElseThrow(NotFoundException::new);
    }
}
