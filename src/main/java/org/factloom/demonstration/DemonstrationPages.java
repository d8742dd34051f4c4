package org.factloom.demonstration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;

/** Fills the demonstration class of an empty installation, and removes it; for administrators. */
@Path("/administration/demonstration")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMINISTRATOR)
class DemonstrationPages {

    private static final String HERE = "/administration/demonstration";

    private final Demonstration demonstration;
    private final CurrentPerson person;
    private final DemonstrationMessages messages;

    DemonstrationPages(Demonstration demonstration, CurrentPerson person, DemonstrationMessages messages) {
        this.demonstration = demonstration;
        this.person = person;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance demonstration(Demonstration.State state, String done);
    }

    @GET
    public TemplateInstance page(@QueryParam("done") @DefaultValue("") String done) {
        return Templates.demonstration(demonstration.state(), done);
    }

    @POST
    public Response fill() {
        demonstration.fill(person.viewer());
        return Response.seeOther(URI.create(HERE + "?done=filled")).build();
    }

    /** Opens the class to whoever asks. */
    @POST
    @Path("open")
    public Response open() {
        UUID opened = demonstration.show(person.viewer()).orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create("/classes/" + opened)).build();
    }

    /**
     * Removes all of it.
     *
     * @param sure said by whoever means it
     */
    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestForm boolean sure) {
        if (!sure) {
            throw new Problem(Response.Status.BAD_REQUEST, messages.be_sure());
        }
        demonstration.remove(person.viewer());
        return Response.seeOther(URI.create(HERE + "?done=removed")).build();
    }
}
