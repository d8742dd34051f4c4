package org.factloom.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;

/** What there is to read and to learn. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class LibraryPages {

    private final Library library;
    private final Search search;
    private final SecurityIdentity identity;
    private final CurrentPerson person;

    LibraryPages(Library library, Search search, SecurityIdentity identity, CurrentPerson person) {
        this.library = library;
        this.search = search;
        this.identity = identity;
        this.person = person;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance library(List<TopicShelf> topics);

        static native TemplateInstance article(ReadingView view, boolean teacher);

        static native TemplateInstance search(SearchResult result);
    }

    @GET
    @Path("library")
    public TemplateInstance library() {
        return Templates.library(TopicShelf.of(library.articles()));
    }

    @GET
    @Path("articles/{slug}")
    public TemplateInstance article(String slug) {
        ReadingView view = library.reading(slug).orElseThrow(NotFoundException::new);
        return Templates.article(view, identity.hasRole(Roles.TEACHER));
    }

    @GET
    @Path("search")
    public TemplateInstance search(@QueryParam("q") @DefaultValue("") String query) {
        return Templates.search(search.find(query, person.viewer()));
    }
}
