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

/** What the audit log says of accounts, and of what everybody sees. */
@Path("/administration/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMINISTRATOR)
class HouseAuditPages {

    private final AuditReading reading;

    HouseAuditPages(AuditReading reading) {
        this.reading = reading;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance house(AuditReading.Page log);
    }

    @GET
    public TemplateInstance house(
            @QueryParam("kind") @DefaultValue("") String kind, @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.house(reading.ofHouse(kind, page));
    }
}
