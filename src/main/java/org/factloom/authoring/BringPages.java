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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.factloom.library.StoredArticles;
import org.factloom.web.FormErrors;
import org.factloom.web.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** From an article to a set: bringing it, and watching its candidates being made. */
@Path("sets")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class BringPages {

    private final Bringing bringing;
    private final StoredArticles articles;
    private final CurrentPerson person;
    private final Visitor visitor;
    private final RandomGenerator chance;
    private final Receiving receiving;

    BringPages(
            Bringing bringing,
            StoredArticles articles,
            CurrentPerson person,
            Visitor visitor,
            RandomGenerator chance,
            Receiving receiving) {
        this.bringing = bringing;
        this.articles = articles;
        this.person = person;
        this.visitor = visitor;
        this.chance = chance;
        this.receiving = receiving;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance bring(BringForm form);

        static native TemplateInstance making(Making making, Making.Read read);
    }

    @GET
    @Path("new")
    public TemplateInstance bring() {
        return page(newId(), "", "", "", "", "", "", new FormErrors());
    }

    /** Takes an article that is pasted, uploaded or fetched; exactly one of these. */
    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(
            @RestForm @Nullable UUID id,
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String address,
            @RestForm @DefaultValue("") String source,
            @RestForm @DefaultValue("") String licence,
            @RestForm @DefaultValue("") String attribution,
            @RestForm @Nullable FileUpload file) {
        FormErrors errors = new FormErrors();
        UUID form = id == null ? newId() : id;
        return receiving
                .read(new Receiving.Form(title, text, address, source, licence, attribution, file), errors)
                .map(brought -> seeMaking(bringing.bring(form, brought, visitor.getName())))
                .orElseGet(() -> Response.status(Response.Status.BAD_REQUEST)
                        .entity(page(form, title, text, address, source, licence, attribution, errors)
                                .render())
                        .build());
    }

    private UUID newId() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private TemplateInstance page(
            UUID id,
            String title,
            String text,
            String address,
            String source,
            String licence,
            String attribution,
            FormErrors errors) {
        return Templates.bring(new BringForm(
                id, title, text, address, source, licence, attribution, articles.summaries(person.viewer()), errors));
    }

    /** Makes a set of an article of the library. */
    @POST
    @Path("new/of")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response of(@RestForm @Nullable UUID id, @RestForm @DefaultValue("") String article) {
        return seeMaking(bringing.of(id == null ? newId() : id, article));
    }

    /** What was read, and how far the candidates are; looks again by itself while they are made, without scripts too. */
    @GET
    @Path("{slug}/making")
    public Response making(String slug) {
        Making making = bringing.making(slug).orElseThrow(NotFoundException::new);
        if (making.state().equals("done")) {
            return Response.seeOther(URI.create("/sets/" + slug + "/review")).build();
        }
        return Response.ok(Templates.making(making, bringing.read(slug)).render())
                .build();
    }

    @POST
    @Path("{slug}/making")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(String slug) {
        bringing.again(slug);
        return seeMaking(slug);
    }

    @POST
    @Path("{slug}/making/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response callOff(String slug) {
        bringing.callOff(slug);
        return seeMaking(slug);
    }

    private static Response seeMaking(String slug) {
        return Response.seeOther(URI.create("/sets/" + slug + "/making")).build();
    }
}
