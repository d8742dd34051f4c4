package org.factloom.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What whoever looks is told; of guests, too, as they contest. */
@Path("notices")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class NoticePages {

    private final Notices notices;

    NoticePages(Notices notices) {
        this.notices = notices;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance notices(Notices.Page page);
    }

    @GET
    public TemplateInstance notices(@QueryParam("page") @DefaultValue("1") int page) {
        return Templates.notices(notices.read(page));
    }
}
