package org.factloom.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;

/** The classes that a set may be assigned to. */
@Path("sets/{set}/assign")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class SetAssignPages {

    private final ClassReading classes;
    private final QuestionSets sets;
    private final CurrentPerson person;

    SetAssignPages(ClassReading classes, QuestionSets sets, CurrentPerson person) {
        this.classes = classes;
        this.sets = sets;
        this.person = person;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance classes(String set, String title, ClassViews.Shelf shelf, String href);
    }

    @GET
    public TemplateInstance classes(String set, @QueryParam("page") @DefaultValue("1") int page) {
        String title = sets.seen(set, person.viewer()).map(QuestionSet::title).orElseThrow(NotFoundException::new);
        return Templates.classes(set, title, classes.shelf(true, false, page), "/sets/" + set + "/assign?page=");
    }
}
