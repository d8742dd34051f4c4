package org.factloom.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.factloom.memory.FactMemory;

/** What learners forget again and again, for teachers. */
@Path("/library/trouble")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.TEACHER)
class TroublePages {

    private final CurrentPerson person;
    private final Troubles troubles;

    TroublePages(CurrentPerson person, Troubles troubles) {
        this.person = person;
        this.troubles = troubles;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance trouble(List<Trouble> troubles, int lapses);
    }

    @GET
    public TemplateInstance trouble() {
        return Templates.trouble(troubles.of(person.id().orElseThrow()), FactMemory.LEECH);
    }
}
