package org.factloom.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.factloom.web.FormErrors;

/** What is held of a visitor: to take along, and to delete. For guests, too. */
@Path("/settings/data")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.GUEST)
class DataPages {

    /** What the browser has kept besides: drafts, and answers that wait for the network. */
    private static final String STORED_BY_SCRIPTS = "\"storage\"";

    private final CurrentPerson current;
    private final PresentPassword present;
    private final Sessions sessions;
    private final Erasing erasing;
    private final DataMessages texts;

    DataPages(CurrentPerson current, PresentPassword present, Sessions sessions, Erasing erasing, DataMessages texts) {
        this.current = current;
        this.present = present;
        this.sessions = sessions;
        this.erasing = erasing;
        this.texts = texts;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance data(boolean known, boolean guest);

        /** @param name empty for a guest */
        static native TemplateInstance erasure(String name, FormErrors errors);

        static native TemplateInstance erased();
    }

    @GET
    @PermitAll
    public TemplateInstance data() {
        return Templates.data(current.id().isPresent(), current.guest());
    }

    @GET
    @Path("erasure")
    public TemplateInstance erasure() {
        return Templates.erasure(known().name(), new FormErrors());
    }

    @POST
    @Path("erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@FormParam("password") @DefaultValue("") String password, RoutingContext context) {
        Known known = known();
        if (known.role() != Role.GUEST && !present.isOf(known, password, context)) {
            FormErrors errors = new FormErrors().add("password", texts.erase_password_wrong());
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.erasure(known.name(), errors).render())
                    .build();
        }
        erasing.erase(known.id());
        sessions.end(context);
        return Response.seeOther(URI.create("/settings/data/erased"))
                .header("Clear-Site-Data", STORED_BY_SCRIPTS)
                .build();
    }

    @GET
    @Path("erased")
    @PermitAll
    public TemplateInstance erased() {
        return Templates.erased();
    }

    private Known known() {
        return current.known().orElseThrow(NotFoundException::new);
    }
}
