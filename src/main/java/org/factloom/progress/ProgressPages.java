package org.factloom.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.factloom.account.CurrentPerson;

/** What one has learned oneself. */
@Path("/progress")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ProgressPages {

    private final CurrentPerson person;
    private final Shelves shelves;
    private final Clock clock;

    ProgressPages(CurrentPerson person, Shelves shelves, Clock clock) {
        this.person = person;
        this.shelves = shelves;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(List<Shelf> shelves, boolean practised, Calendar calendar);

        static native TemplateInstance map(CoverageMap map);
    }

    @GET
    public TemplateInstance overview() {
        List<Shelf> all = shelves.of(person.id());
        boolean practised =
                all.stream().flatMap(shelf -> shelf.books().stream()).anyMatch(Shelf.Book::practised);
        return Templates.overview(all, practised, new Calendar(clock.instant()));
    }

    /** The article's text, tinted with what is known of it. */
    @GET
    @Path("{slug}")
    public TemplateInstance map(String slug) {
        return Templates.map(shelves.map(person.id(), slug).orElseThrow(NotFoundException::new));
    }
}
