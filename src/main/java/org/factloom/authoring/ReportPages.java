package org.factloom.authoring;

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
import org.factloom.account.Roles;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;

/** Reporting a public set. */
@Path("sets")
@Produces(MediaType.TEXT_HTML)
class ReportPages {

    private final Reports reports;

    ReportPages(Reports reports) {
        this.reports = reports;
    }

    @CheckedTemplate
    static class Templates {
        /** @param sent whether it was */
        static native TemplateInstance report(String slug, String title, boolean sent, String wrong);
    }

    @GET
    @Path("{slug}/report")
    @RolesAllowed({Roles.STUDENT, Roles.TEACHER, Roles.ADMINISTRATOR})
    public TemplateInstance form(String slug, @QueryParam("sent") @DefaultValue("false") boolean sent) {
        return page(slug, sent, "");
    }

    @POST
    @Path("{slug}/report")
    @RolesAllowed({Roles.STUDENT, Roles.TEACHER, Roles.ADMINISTRATOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(String slug, @RestForm @DefaultValue("") String reason) {
        try {
            reports.report(slug, reason);
        } catch (Problem wrong) {
            return Response.status(wrong.getResponse().getStatus())
                    .entity(page(slug, false, String.valueOf(wrong.getMessage()))
                            .render())
                    .build();
        }
        return Response.seeOther(URI.create("/sets/" + slug + "/report?sent=true"))
                .build();
    }

    private TemplateInstance page(String slug, boolean sent, String wrong) {
        return Templates.report(
                slug,
                reports.reportable(slug).orElseThrow(NotFoundException::new).title(),
                sent,
                wrong);
    }
}
