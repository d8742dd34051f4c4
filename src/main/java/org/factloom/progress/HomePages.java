package org.factloom.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.factloom.account.CurrentPerson;

/** Where everybody arrives. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HomePages {

    private final CurrentPerson person;
    private final Shelves shelves;
    private final Clock clock;

    HomePages(CurrentPerson person, Shelves shelves, Clock clock) {
        this.person = person;
        this.shelves = shelves;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(Home home, Calendar calendar);
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(shelves.home(person.id()), new Calendar(clock.instant()));
    }
}
