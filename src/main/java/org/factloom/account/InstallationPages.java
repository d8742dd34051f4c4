package org.factloom.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.factloom.web.FormErrors;

/** The settings of the whole installation, for administrators. */
@Path("/administration/settings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMINISTRATOR)
class InstallationPages {

    private final CurrentPerson current;
    private final Installation installation;
    private final Retention retention;
    private final InstallationMessages messages;

    InstallationPages(
            CurrentPerson current, Installation installation, Retention retention, InstallationMessages messages) {
        this.current = current;
        this.installation = installation;
        this.retention = retention;
        this.messages = messages;
    }

    /**
     * What the page shows.
     *
     * @param tried whether what is due is that of settings that are not saved
     * @param due what would be deleted
     */
    record Shown(
            boolean saved,
            boolean tried,
            InstallationForm form,
            List<Retention.Due> due,
            List<String> zones,
            FormErrors errors) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(Shown shown);
    }

    @GET
    public TemplateInstance settings(@QueryParam("saved") @DefaultValue("false") boolean saved) {
        InstallationSettings settings = installation.read();
        return page(saved, false, InstallationForm.of(settings), retention.due(settings), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@BeanParam InstallationForm form) {
        FormErrors errors = new FormErrors();
        InstallationSettings chosen = form.read(errors, messages);
        if (!errors.isEmpty()) {
            return refused(form, errors);
        }
        installation.save(current.account().id(), chosen);
        return Response.seeOther(URI.create("/administration/settings?saved=true"))
                .build();
    }

    /** What would be deleted, without saving anything. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@BeanParam InstallationForm form) {
        FormErrors errors = new FormErrors();
        InstallationSettings chosen = form.read(errors, messages);
        if (!errors.isEmpty()) {
            return refused(form, errors);
        }
        return Response.ok(
                        page(false, true, form, retention.due(chosen), errors).render())
                .build();
    }

    private static Response refused(InstallationForm form, FormErrors errors) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(false, false, form, List.of(), errors).render())
                .build();
    }

    private static TemplateInstance page(
            boolean saved, boolean tried, InstallationForm form, List<Retention.Due> due, FormErrors errors) {
        List<String> zones = Stream.concat(
                        Stream.of("UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                                .sorted())
                .toList();
        return Templates.settings(new Shown(saved, tried, form, due, zones, errors));
    }
}
