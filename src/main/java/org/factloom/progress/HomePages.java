package org.factloom.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;

/** Where everybody arrives. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HomePages {

    private final CurrentPerson person;
    private final Shelves shelves;
    private final SecurityIdentity identity;
    private final Clock clock;

    HomePages(CurrentPerson person, Shelves shelves, SecurityIdentity identity, Clock clock) {
        this.person = person;
        this.identity = identity;
        this.shelves = shelves;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(Home home, Calendar calendar);
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(
                shelves.home(person.id(), identity.hasRole(Roles.TEACHER)), new Calendar(clock.instant()));
    }
}
