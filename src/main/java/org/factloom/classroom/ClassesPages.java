package org.factloom.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.DefaultZone;
import org.factloom.account.Roles;
import org.factloom.learning.Learners;
import org.factloom.quiz.Accommodation;
import org.factloom.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The classes of a person, and each as those who teach it, or learn in it, see it. */
@Path("classes")
@RolesAllowed(Roles.GUEST)
@Produces(MediaType.TEXT_HTML)
class ClassesPages {

    private final ClassReading reading;
    private final Tasks tasks;
    private final Accommodating accommodating;
    private final Teaching teaching;
    private final Roll roll;
    private final DefaultZone usual;
    private final SecurityIdentity identity;

    ClassesPages(
            ClassReading reading,
            Tasks tasks,
            Accommodating accommodating,
            Teaching teaching,
            Roll roll,
            DefaultZone usual,
            SecurityIdentity identity) {
        this.reading = reading;
        this.tasks = tasks;
        this.accommodating = accommodating;
        this.teaching = teaching;
        this.roll = roll;
        this.usual = usual;
        this.identity = identity;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance classes(ClassViews.Shelf shelf, boolean teacher);

        static native TemplateInstance make(String name, String zone, List<String> zones, FormErrors errors);

        /** @param wrong why what was asked for could not be done; empty where all is well */
        static native TemplateInstance students(ClassViews.Students view, String wrong);

        static native TemplateInstance own(
                ClassViews.Own view, List<AssignmentViews.Task> tasks, @Nullable Accommodation given);
    }

    @GET
    public TemplateInstance classes(
            @QueryParam("archived") @DefaultValue("false") boolean archived,
            @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.classes(reading.shelf(teaches(), archived, page), teaches());
    }

    @GET
    @Path("new")
    @RolesAllowed(Roles.TEACHER)
    public TemplateInstance make() {
        return Templates.make("", usual.zone().map(ZoneId::getId).orElse(""), Learners.zones(), new FormErrors());
    }

    @POST
    @RolesAllowed(Roles.TEACHER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String zone) {
        FormErrors errors = teaching.errors(name, zone);
        if (!errors.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.make(name, zone, Learners.zones(), errors).render())
                    .build();
        }
        return seeOther("/classes/" + teaching.create(name, zone).id());
    }

    /**
     * Shows the students to those who teach the class, and their own place to its students.
     *
     * @param sort "name", or "joined" for the latest first
     */
    @GET
    @Path("{id}")
    public TemplateInstance one(
            UUID id,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("sort") @DefaultValue("name") String sort,
            @QueryParam("page") @DefaultValue("1") int page) {
        Optional<ClassViews.Students> taught =
                teaches() ? reading.students(id, group(group), sort, page) : Optional.empty();
        return taught.map(view -> Templates.students(view, ""))
                .orElseGet(() -> Templates.own(
                        reading.own(id).orElseThrow(NotFoundException::new),
                        tasks.of(id),
                        accommodating.own().orElse(null)));
    }

    /** A student or a co-teacher goes. */
    @POST
    @Path("{id}/leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(UUID id) {
        if (reading.own(id).isPresent()) {
            roll.leave(id);
        } else {
            teaching.leave(id);
        }
        return seeOther("/classes");
    }

    /** What is no id is no group. */
    static Optional<UUID> group(String id) {
        try {
            return Optional.of(id).filter(text -> !text.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private boolean teaches() {
        return identity.hasRole(Roles.TEACHER);
    }

    static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
