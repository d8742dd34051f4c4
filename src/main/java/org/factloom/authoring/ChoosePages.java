package org.factloom.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.factloom.account.Roles;
import org.factloom.web.FormErrors;

/** Choosing many candidates at once, by what they cover. */
@Path("sets/{slug}/review/choose")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class ChoosePages {

    private final Choosing choosing;
    private final ChoosingMessages messages;

    ChoosePages(Choosing choosing, ChoosingMessages messages) {
        this.choosing = choosing;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance choose(ChooseView view);
    }

    @GET
    public TemplateInstance choose(String slug) {
        return Templates.choose(choosing.view(slug, new FormErrors()));
    }

    /** Accepts what fits, and says when that was less than was asked for. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(String slug, @BeanParam ChooseForm form) {
        FormErrors errors = form.errors(messages);
        if (!errors.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.choose(choosing.view(slug, errors)).render())
                    .build();
        }
        int chosen = choosing.choose(slug, form.wish());
        return Response.seeOther(URI.create(JudgingPages.address(
                        slug,
                        Filter.ALL,
                        "did",
                        "chosen",
                        "count",
                        String.valueOf(chosen),
                        "wanted",
                        String.valueOf(form.wanted()))))
                .build();
    }
}
