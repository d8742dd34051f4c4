package org.factloom.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import org.factloom.account.CurrentPerson;
import org.factloom.quiz.Started;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One's own mistakes, of all articles. */
@Path("/mistakes")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class MistakesPages {

    private final CurrentPerson person;
    private final Mistakes mistakes;

    MistakesPages(CurrentPerson person, Mistakes mistakes) {
        this.person = person;
        this.mistakes = mistakes;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance notebook(Notebook notebook, int days);
    }

    @GET
    public TemplateInstance notebook(
            @QueryParam("article") @Nullable String article, @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.notebook(
                person.id().map(id -> mistakes.notebook(id, article, page)).orElse(Notebook.EMPTY), MistakeRows.DAYS);
    }

    /**
     * Starts practice over them.
     *
     * @param size all of them where it is missing or below 1
     */
    @POST
    @Path("practice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response practise(@RestForm @Nullable String article, @RestForm @Nullable Integer size) {
        String only = article == null || article.isEmpty() ? null : article;
        int most = size == null || size < 1 ? Integer.MAX_VALUE : size;
        Started started = mistakes.practise(person.id(), only, most);
        return Response.seeOther(URI.create("/attempts/" + started.id() + "/questions/1" + started.query()))
                .build();
    }
}
