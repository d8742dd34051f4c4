package org.factloom.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.factloom.account.AuditReading;
import org.factloom.account.Roles;
import org.factloom.learning.Learners;
import org.factloom.web.FormErrors;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;

/** How a class is joined, what it is called, who else teaches it, and its end. */
@Path("classes/{id}")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class ClassSettingsPages {

    private final ClassReading reading;
    private final Teaching teaching;
    private final AuditReading audit;
    private final ClassStudents students;

    ClassSettingsPages(ClassReading reading, Teaching teaching, AuditReading audit, ClassStudents students) {
        this.reading = reading;
        this.teaching = teaching;
        this.audit = audit;
        this.students = students;
    }

    @CheckedTemplate
    static class Templates {
        /** @param site the address of the page where the code is entered, without "https://" */
        static native TemplateInstance code(
                ClassViews.Code view, String site, String link, QrCodes.Drawn qr, String wrong);

        static native TemplateInstance audit(ClassViews.Summary head, AuditReading.Page log);

        static native TemplateInstance settings(
                ClassViews.Settings view,
                String name,
                String zone,
                List<String> zones,
                FormErrors errors,
                String wrong);
    }

    @GET
    @Path("code")
    public TemplateInstance code(UUID id, @Context UriInfo uri) {
        return codePage(id, uri, "");
    }

    /**
     * Changes how the class is joined.
     *
     * @param what "renew", "open", "close", "guests" or "accounts"
     */
    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response code(UUID id, @RestForm @DefaultValue("") String what, @Context UriInfo uri) {
        try {
            switch (what) {
                case "renew" -> teaching.renewCode(id);
                case "open" -> teaching.open(id, true);
                case "close" -> teaching.open(id, false);
                case "guests" -> teaching.allowGuests(id, true);
                case "accounts" -> teaching.allowGuests(id, false);
                default -> throw new NotFoundException();
            }
        } catch (Problem wrong) {
            return refused(wrong, codePage(id, uri, String.valueOf(wrong.getMessage())));
        }
        return ClassesPages.seeOther("/classes/" + id + "/code");
    }

    /** What was done in the class, to be answered for. */
    @GET
    @Path("audit")
    public TemplateInstance audit(
            UUID id,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("page") @DefaultValue("1") int page) {
        ClassViews.Summary head = reading.head(id).orElseThrow(NotFoundException::new);
        AuditReading.Page log = audit.inClass(id, kind, page, "/classes/" + id + "/audit", ZoneId.of(head.zone()));
        return Templates.audit(head, log.named(students.names(id, log.people())));
    }

    @GET
    @Path("settings")
    public TemplateInstance settings(UUID id) {
        return settingsPage(id, "");
    }

    @POST
    @Path("settings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settings(
            UUID id, @RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String zone) {
        ClassViews.Settings view = reading.settings(id).orElseThrow(NotFoundException::new);
        FormErrors errors = teaching.errors(name, zone);
        if (!errors.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.settings(view, name, zone, Learners.zones(), errors, "")
                            .render())
                    .build();
        }
        return change(id, "/classes/" + id, () -> teaching.change(id, name, zone));
    }

    @POST
    @Path("teachers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addTeacher(UUID id, @RestForm @DefaultValue("") String name) {
        return change(id, "/classes/" + id + "/settings", () -> teaching.addTeacher(id, name));
    }

    @POST
    @Path("teachers/{teacher}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response removeTeacher(UUID id, UUID teacher) {
        return change(id, "/classes/" + id + "/settings", () -> teaching.removeTeacher(id, teacher));
    }

    @POST
    @Path("archive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response archive(UUID id, @RestForm @DefaultValue("true") boolean away) {
        return change(id, away ? "/classes" : "/classes/" + id, () -> teaching.archive(id, away));
    }

    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(UUID id) {
        return change(id, "/classes", () -> teaching.delete(id));
    }

    private Response change(UUID id, String then, Runnable change) {
        try {
            change.run();
        } catch (Problem wrong) {
            return refused(wrong, settingsPage(id, String.valueOf(wrong.getMessage())));
        }
        return ClassesPages.seeOther(then);
    }

    private TemplateInstance settingsPage(UUID id, String wrong) {
        ClassViews.Settings view = reading.settings(id).orElseThrow(NotFoundException::new);
        return Templates.settings(
                view, view.head().name(), view.head().zone(), Learners.zones(), new FormErrors(), wrong);
    }

    private TemplateInstance codePage(UUID id, UriInfo uri, String wrong) {
        ClassViews.Code view = reading.code(id).orElseThrow(NotFoundException::new);
        URI join = uri.getBaseUri().resolve("/join");
        String link = join + "/" + view.code().value();
        return Templates.code(view, join.getRawAuthority() + join.getRawPath(), link, QrCodes.of(link), wrong);
    }

    private static Response refused(Problem wrong, TemplateInstance page) {
        return Response.status(wrong.getResponse().getStatus())
                .entity(page.render())
                .build();
    }
}
