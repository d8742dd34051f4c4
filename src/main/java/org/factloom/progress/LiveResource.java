package org.factloom.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.jboss.resteasy.reactive.RestQuery;

/** The live view of an assignment, for programs. */
@Path("/api/assignments/{id}/live")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
class LiveResource {

    private final Watching watching;
    private final CurrentPerson person;

    LiveResource(Watching watching, CurrentPerson person) {
        this.watching = watching;
        this.person = person;
    }

    @GET
    @Operation(
            summary = "How far everybody is with something that is assigned in a class that one teaches",
            description =
                    "question is the item whose answers are counted, where it is left out the one at which most are. "
                            + "anonymous=true gives pseudonyms instead of names; key=shown tells what is right.")
    @APIResponseSchema(value = LiveView.class, responseDescription = "As it stands now, or did not two seconds ago.")
    @APIResponse(responseCode = "404", description = "There is no such thing, or others teach the class.")
    public LiveView live(
            UUID id,
            @RestQuery @DefaultValue("") String question,
            @RestQuery boolean anonymous,
            @RestQuery @DefaultValue("") String key) {
        return watching.of(LiveScope.of(id, question, anonymous, key), person.viewer());
    }
}
