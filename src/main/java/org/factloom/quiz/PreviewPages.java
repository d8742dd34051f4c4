package org.factloom.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.factloom.account.Roles;
import org.factloom.authoring.ItemForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** An item that is being written, as a student will see it. */
@Path("sets/{slug}/items/preview")
@RolesAllowed(Roles.TEACHER)
class PreviewPages {

    private final Previewing previewing;

    PreviewPages(Previewing previewing) {
        this.previewing = previewing;
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance preview(Preview preview);

        static native TemplateInstance part(Preview preview);
    }

    /**
     * Stores nothing.
     *
     * @param part whether the page with the fields asks, to show it beside them
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance preview(
            String slug, @RestQuery boolean part, @RestForm @DefaultValue("") String id, @BeanParam ItemForm form) {
        Preview preview = previewing.of(slug, id, form.fields());
        return part ? Templates.part(preview) : Templates.preview(preview);
    }
}
