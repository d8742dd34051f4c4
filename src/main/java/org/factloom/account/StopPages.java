package org.factloom.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Where reminders end, with the link of one and without signing in. */
@Path("/reminders/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class StopPages {

    private final StopLinks links;
    private final Reminders reminders;

    StopPages(StopLinks links, Reminders reminders) {
        this.links = links;
        this.reminders = reminders;
    }

    @CheckedTemplate
    static class Templates {
        /** @param stopped whether none are sent any more */
        static native TemplateInstance stop(String token, boolean stopped);
    }

    /** Opening it ends nothing: programs open links, too. */
    @GET
    public TemplateInstance link(String token) {
        return Templates.stop(token, reminders.hour(person(token)).isEmpty());
    }

    @POST
    @Path("stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(String token) {
        reminders.stop(person(token));
        return Response.seeOther(URI.create("/reminders/" + token)).build();
    }

    private UUID person(String token) {
        return links.person(token).orElseThrow(NotFoundException::new);
    }
}
