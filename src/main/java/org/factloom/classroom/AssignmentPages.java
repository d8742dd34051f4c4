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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.factloom.account.Roles;

/** What is assigned, as those see it who teach the class. */
@Path("classes/{id}")
@RolesAllowed(Roles.GUEST)
@Produces(MediaType.TEXT_HTML)
class AssignmentPages {

    private final AssignmentReading reading;
    private final CalendarFiles files;

    AssignmentPages(AssignmentReading reading, CalendarFiles files) {
        this.reading = reading;
        this.files = files;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance calendar(AssignmentViews.Calendar calendar);

        static native TemplateInstance progress(AssignmentViews.Progress progress);
    }

    @GET
    @Path("calendar")
    @RolesAllowed(Roles.TEACHER)
    public TemplateInstance calendar(UUID id) {
        return Templates.calendar(reading.calendar(id).orElseThrow(NotFoundException::new));
    }

    /** For calendars elsewhere, by those who teach the class and those who learn in it. */
    @GET
    @Path("calendar.ics")
    @Produces(MediaType.WILDCARD)
    public Response file(UUID id) {
        return Response.ok(files.of(id).orElseThrow(NotFoundException::new), "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"assignments.ics\"")
                .build();
    }

    @GET
    @Path("assignments/{assignment}")
    @RolesAllowed(Roles.TEACHER)
    public TemplateInstance progress(UUID id, UUID assignment, @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.progress(reading.progress(id, assignment, page).orElseThrow(NotFoundException::new));
    }
}
