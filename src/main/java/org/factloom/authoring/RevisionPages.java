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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.Roles;
import org.factloom.web.FormErrors;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A newer text of a set's article: brought, looked at beside the text that is there, accepted or rejected. */
@Path("sets/{slug}/revision")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class RevisionPages {

    private final Revising revising;
    private final RevisionViews views;
    private final Receiving receiving;

    RevisionPages(Revising revising, RevisionViews views, Receiving receiving) {
        this.revising = revising;
        this.views = views;
        this.receiving = receiving;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance bring(RevisionViews.State state, RevisionForm form);

        static native TemplateInstance making(RevisionViews.State state, @Nullable Making making, Making.Read read);

        static native TemplateInstance compare(RevisionView view);
    }

    /** The form, how far the making is, or the two texts side by side. */
    @GET
    public TemplateInstance revision(String slug) {
        RevisionViews.State state = views.state(slug);
        return page(state, RevisionForm.empty(state.source()));
    }

    private static TemplateInstance page(RevisionViews.State state, RevisionForm form) {
        Making.Read read = state.read();
        RevisionView view = state.view();
        return view != null
                ? Templates.compare(view)
                : read != null ? Templates.making(state, state.making(), read) : Templates.bring(state, form);
    }

    /** Takes a newer text that is pasted, uploaded or fetched; exactly one of these. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(
            String slug,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String address,
            @RestForm @Nullable FileUpload file) {
        RevisionViews.State state = views.state(slug);
        FormErrors errors = new FormErrors();
        Optional<Brought> brought =
                receiving.read(new Receiving.Form(state.title(), text, address, "", "", "", file), errors);
        if (brought.isPresent()) {
            try {
                revising.bring(slug, brought.get());
                return see(slug);
            } catch (Problem wrong) {
                errors.add("text", String.valueOf(wrong.getMessage()));
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(views.state(slug), new RevisionForm(text, address, errors))
                        .render())
                .build();
    }

    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(String slug) {
        revising.again(slug);
        return see(slug);
    }

    @POST
    @Path("cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response callOff(String slug) {
        revising.callOff(slug);
        return see(slug);
    }

    /** Leaves everything as it is. */
    @POST
    @Path("reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(String slug, @RestForm UUID revision) {
        revising.reject(slug, revision);
        return Response.seeOther(URI.create("/sets/" + slug)).build();
    }

    /**
     * Makes it the article's text.
     *
     * @param choice "keep:f0123", of facts and questions that are not to go as proposed
     * @param sure that a text that looks like another article's is meant
     */
    @POST
    @Path("accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            String slug, @RestForm UUID revision, @RestForm @Nullable List<String> choice, @RestForm boolean sure) {
        RevisionChoices chosen = RevisionChoices.of(choice == null ? List.of() : choice);
        try {
            revising.accept(slug, revision, chosen, sure);
        } catch (Problem wrong) {
            RevisionViews.State state = views.state(slug, String.valueOf(wrong.getMessage()), chosen);
            FormErrors errors = new FormErrors().add("text", String.valueOf(wrong.getMessage()));
            return Response.status(wrong.getResponse().getStatus())
                    .entity(page(state, new RevisionForm("", state.source(), errors))
                            .render())
                    .build();
        }
        return Response.seeOther(URI.create("/sets/" + slug)).build();
    }

    private static Response see(String slug) {
        return Response.seeOther(URI.create("/sets/" + slug + "/revision")).build();
    }
}
