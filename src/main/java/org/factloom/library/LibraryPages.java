package org.factloom.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** What there is to read and to learn. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class LibraryPages {

    private final Library library;
    private final Search search;
    private final CurrentPerson person;

    LibraryPages(Library library, Search search, CurrentPerson person) {
        this.library = library;
        this.search = search;
        this.person = person;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance library(LibraryView view);

        /** @param others further articles, of which it holds items */
        static native TemplateInstance set(OfferedSet set, List<Credit> others);

        static native TemplateInstance search(SearchResult result);
    }

    @GET
    @Path("library")
    public TemplateInstance library(
            @QueryParam("topic") @DefaultValue("") String topic,
            @QueryParam("form") @DefaultValue("") String form,
            @QueryParam("questions") @DefaultValue("false") boolean questions,
            @QueryParam("whose") @DefaultValue("") String whose) {
        return Templates.library(library.library(new LibraryFilter(topic, form, questions, whose)));
    }

    /** A set that one may be asked as it stands. */
    @GET
    @Path("library/sets/{slug}")
    public TemplateInstance set(String slug) {
        return Templates.set(library.offered(slug).orElseThrow(NotFoundException::new), library.othersOf(slug));
    }

    @GET
    @Path("search")
    public TemplateInstance search(@QueryParam("q") @DefaultValue("") String query) {
        return Templates.search(search.find(query, person.viewer()));
    }
}
