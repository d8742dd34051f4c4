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
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.factloom.article.MalformedArticleException;
import org.factloom.library.Provenance;
import org.factloom.library.StoredArticles;
import org.factloom.library.UnreachablePageException;
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

    /** Files that are read at a time: reading a long one takes much memory. */
    private static final int MOST_READERS = 2;

    private final Semaphore readers = new Semaphore(MOST_READERS);
    private final Bringing bringing;
    private final StoredArticles articles;
    private final CurrentPerson person;
    private final Visitor visitor;
    private final RandomGenerator chance;
    private final AuthoringMessages messages;

    BringPages(
            Bringing bringing,
            StoredArticles articles,
            CurrentPerson person,
            Visitor visitor,
            RandomGenerator chance,
            AuthoringMessages messages) {
        this.bringing = bringing;
        this.articles = articles;
        this.person = person;
        this.visitor = visitor;
        this.chance = chance;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance bring(BringForm form);

        static native TemplateInstance making(Making making, Making.Read read);
    }

    @GET
    @Path("new")
    public TemplateInstance bring() {
        return page(newId(), "", "", "", "", "", new FormErrors());
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
            @RestForm @DefaultValue("") String licence,
            @RestForm @DefaultValue("") String attribution,
            @RestForm @Nullable FileUpload file) {
        FormErrors errors = new FormErrors();
        FileUpload upload = file == null || file.size() == 0 ? null : file;
        boolean uploaded = upload != null;
        int ways = (text.isBlank() ? 0 : 1) + (address.isBlank() ? 0 : 1) + (uploaded ? 1 : 0);
        if (ways != 1) {
            errors.add("text", ways == 0 ? messages.nothing_brought() : messages.brought_twice());
        }
        if (bringing.isFull()) {
            errors.add("text", messages.too_many_jobs(Bringing.MOST_JOBS));
        }
        String unstated = address.isBlank() ? visitor.getName() : "";
        Provenance provenance = new Provenance(
                null,
                licence.isBlank() ? Provenance.UNKNOWN : licence.strip(),
                attribution.isBlank() ? unstated : attribution.strip());
        UUID form = id == null ? newId() : id;
        if (errors.isEmpty() && !readers.tryAcquire()) {
            errors.add("text", messages.busy_reading());
        } else if (errors.isEmpty()) {
            try {
                Brought brought = upload != null
                        ? Brought.uploaded(upload.fileName(), upload.uploadedFile(), provenance)
                        : address.isBlank()
                                ? Brought.pasted(title, text, provenance)
                                : Brought.fetched(address, bringing.web(), provenance);
                if (brought.words() <= Brought.MOST_WORDS) {
                    return seeMaking(bringing.bring(form, brought, visitor.getName()));
                }
                errors.add(way(uploaded, address), messages.too_many_words(brought.words(), Brought.MOST_WORDS));
            } catch (MalformedArticleException e) {
                errors.add(
                        way(uploaded, address),
                        e.line() > 1
                                ? messages.unreadable_at(e.line(), String.valueOf(e.getMessage()))
                                : messages.unreadable(String.valueOf(e.getMessage())));
            } catch (UnreachablePageException e) {
                errors.add("address", messages.unreachable(String.valueOf(e.getMessage())));
            } catch (IOException e) {
                errors.add("file", messages.upload_failed());
            } finally {
                readers.release();
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(form, title, text, address, licence, attribution, errors)
                        .render())
                .build();
    }

    private static String way(boolean uploaded, String address) {
        return uploaded ? "file" : address.isBlank() ? "text" : "address";
    }

    private UUID newId() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private TemplateInstance page(
            UUID id, String title, String text, String address, String licence, String attribution, FormErrors errors) {
        return Templates.bring(new BringForm(
                id, title, text, address, licence, attribution, articles.summaries(person.viewer()), errors));
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
