package org.factloom.flashcard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Predicate;
import org.factloom.account.Roles;
import org.factloom.library.ReadingView;
import org.factloom.web.LocalPath;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reading an article, and doing something with a sentence of it. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ReadingPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance article(
                ReadingView view, @Nullable SentencePanel panel, boolean teacher, boolean made, String back);
    }

    private final Readings readings;
    private final Notes notes;
    private final SecurityIdentity identity;

    ReadingPages(Readings readings, Notes notes, SecurityIdentity identity) {
        this.readings = readings;
        this.notes = notes;
        this.identity = identity;
    }

    /**
     * An article, with what can be done with a sentence of it.
     *
     * @param sentence a place in the article's text, to choose the sentence there
     * @param fact to choose the sentence that states it
     * @param made whether a card was made just now
     * @param from the path of the question that it is read for
     */
    @GET
    @Path("articles/{slug}")
    public TemplateInstance article(
            String slug,
            @RestQuery @Nullable Integer sentence,
            @RestQuery @Nullable String fact,
            @RestQuery boolean made,
            @RestQuery @Nullable String from) {
        Readings.Reading reading = readings.of(slug, sentence, fact).orElseThrow(NotFoundException::new);
        return Templates.article(
                reading.view(),
                reading.panel(),
                identity.hasRole(Roles.TEACHER),
                made,
                Optional.of(LocalPath.of(from))
                        .filter(Predicate.not(LocalPath::isHome))
                        .map(LocalPath::value)
                        .orElse(""));
    }

    /** Writes a note on a fact; an empty one takes it away. */
    @POST
    @Path("notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@RestForm String fact, @RestForm @Nullable String text, @RestForm @Nullable String to) {
        notes.write(fact, text);
        return Response.seeOther(LocalPath.of(to).uri()).build();
    }
}
