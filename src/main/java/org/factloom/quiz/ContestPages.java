package org.factloom.quiz;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The forms below a mark; they lead back to it. */
@Path("")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ContestPages {

    private final Contesting contesting;

    ContestPages(Contesting contesting) {
        this.contesting = contesting;
    }

    @POST
    @Path("attempts/{id}/questions/{number}/contest")
    public Response contest(UUID id, int number, @RestForm @Nullable String reason) {
        contesting.contest(id, number, new ContestRequest(reason));
        return see(id, number + "#contested");
    }

    @POST
    @Path("attempts/{id}/questions/{number}/override")
    public Response override(UUID id, int number) {
        contesting.sayRight(id, number, ContestRequest.WITHOUT_REASON);
        return see(id, String.valueOf(number));
    }

    @POST
    @Path("attempts/{id}/questions/{number}/override/undo")
    public Response takeBack(UUID id, int number) {
        contesting.takeBack(id, number);
        return see(id, String.valueOf(number));
    }

    private static Response see(UUID id, String question) {
        return Response.seeOther(URI.create("/attempts/" + id + "/questions/" + question))
                .build();
    }
}
