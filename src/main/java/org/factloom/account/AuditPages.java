package org.factloom.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What the audit log says of oneself. */
@Path("/settings/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.GUEST)
class AuditPages {

    private final AuditReading reading;
    private final CurrentPerson current;

    AuditPages(AuditReading reading, CurrentPerson current) {
        this.reading = reading;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance own(AuditReading.Page log);
    }

    @GET
    public TemplateInstance own(
            @QueryParam("kind") @DefaultValue("") String kind, @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.own(reading.about(current.viewer(), kind, page));
    }
}
