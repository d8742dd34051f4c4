package org.factloom.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.factloom.account.Roles;
import org.jboss.resteasy.reactive.RestForm;

/** What teachers make of contests. */
@Path("contests")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class QueuePages {

    private final QueueReading reading;
    private final Accepting accepting;
    private final Verdicts verdicts;

    QueuePages(QueueReading reading, Accepting accepting, Verdicts verdicts) {
        this.reading = reading;
        this.accepting = accepting;
        this.verdicts = verdicts;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance queue(QueueView view);
    }

    /**
     * The contested items.
     *
     * @param order "most" for the items that are contested most; otherwise the latest first
     */
    @GET
    public TemplateInstance queue(
            @QueryParam("order") @DefaultValue("") String order, @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.queue(reading.view(order.equals("most"), page));
    }

    /**
     * Accepts what was answered.
     *
     * @param text of a list, which of its texts
     * @param part of a list, for which part it stands
     */
    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(UUID id, @RestForm @DefaultValue("") String text, @RestForm @DefaultValue("0") int part) {
        return Response.seeOther(URI.create(
                        "/regrades/" + accepting.accept(id, text, part).id()))
                .build();
    }

    @POST
    @Path("{id}/reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(UUID id, @RestForm @DefaultValue("") String reply) {
        verdicts.reply(id, reply);
        return Response.seeOther(URI.create("/contests")).build();
    }
}
