package org.factloom.authoring;

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

/** What administrators make of reported sets. */
@Path("administration/reports")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class ReportDeskPages {

    private final Reports reports;

    ReportDeskPages(Reports reports) {
        this.reports = reports;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance desk(Reports.Desk desk);
    }

    @GET
    public TemplateInstance desk(@QueryParam("page") @DefaultValue("1") int page) {
        return Templates.desk(reports.desk(page));
    }

    @POST
    @Path("{id}/dismiss")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dismiss(UUID id) {
        reports.dismiss(id);
        return seeDesk();
    }

    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(UUID id, @RestForm @DefaultValue("") String why) {
        reports.withdraw(id, why);
        return seeDesk();
    }

    @POST
    @Path("withdrawn/{slug}/readmit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response readmit(String slug) {
        reports.readmit(slug);
        return seeDesk();
    }

    private static Response seeDesk() {
        return Response.seeOther(URI.create("/administration/reports")).build();
    }
}
