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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.Roles;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What teachers do with the students of a class: names, groups, going. */
@Path("classes/{id}")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class StudentPages {

    private final ClassReading reading;
    private final Roll roll;
    private final Accommodating accommodating;
    private final ClassMessages messages;

    StudentPages(ClassReading reading, Roll roll, Accommodating accommodating, ClassMessages messages) {
        this.reading = reading;
        this.roll = roll;
        this.accommodating = accommodating;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        /** @param wrong why what was asked for could not be done; empty where all is well */
        static native TemplateInstance student(
                ClassViews.Summary head, ClassViews.Student student, Accommodating.View given, String wrong);
    }

    /**
     * Does something with the students that are ticked.
     *
     * @param what "put", "take" or "remove"
     * @param shown the group of which students were shown
     */
    @POST
    @Path("students")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response students(
            UUID id,
            @RestForm @DefaultValue("") String what,
            @RestForm @Nullable List<UUID> student,
            @RestForm @DefaultValue("") String group,
            @RestForm @Nullable UUID shown,
            @RestForm @DefaultValue("name") String sort,
            @RestForm @DefaultValue("1") int page) {
        List<UUID> chosen = student == null ? List.of() : student;
        Optional<UUID> of = Optional.ofNullable(shown);
        return change(id, of, sort, page, () -> {
            switch (what) {
                case "put" -> roll.putInto(id, chosen, group);
                case "take" -> roll.takeFrom(id, chosen, group);
                case "remove" -> roll.remove(id, chosen);
                default -> throw new Problem(Response.Status.BAD_REQUEST, messages.choose_some());
            }
        });
    }

    /**
     * Renames or removes a group.
     *
     * @param what "save" or "remove"
     */
    @POST
    @Path("groups/{group}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response group(
            UUID id, UUID group, @RestForm @DefaultValue("save") String what, @RestForm @DefaultValue("") String name) {
        return change(id, Optional.empty(), "name", 1, () -> {
            if (what.equals("remove")) {
                roll.removeGroup(id, group);
            } else {
                roll.renameGroup(id, group, name);
            }
        });
    }

    @GET
    @Path("students/{student}")
    public TemplateInstance student(UUID id, UUID student) {
        return page(id, student, "");
    }

    @POST
    @Path("students/{student}/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(UUID id, UUID student, @RestForm @DefaultValue("") String name) {
        try {
            roll.rename(id, student, name);
        } catch (Problem wrong) {
            return refused(wrong, page(id, student, String.valueOf(wrong.getMessage())));
        }
        return ClassesPages.seeOther("/classes/" + id + "/students/" + student);
    }

    /**
     * Gives the student something in every quiz.
     *
     * @param seen what was given when the form was made
     */
    @POST
    @Path("students/{student}/accommodation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accommodate(
            UUID id,
            UUID student,
            @RestForm @DefaultValue("") String seen,
            @RestForm @DefaultValue("1") String pace,
            @RestForm @DefaultValue("") String days,
            @RestForm @DefaultValue("") String hours,
            @RestForm @DefaultValue("") String reason) {
        try {
            accommodating.set(id, student, seen, pace, days, hours, reason);
        } catch (Problem wrong) {
            return refused(wrong, page(id, student, String.valueOf(wrong.getMessage())));
        }
        return ClassesPages.seeOther("/classes/" + id + "/students/" + student);
    }

    private TemplateInstance page(UUID id, UUID student, String wrong) {
        ClassViews.Summary head = reading.head(id).orElseThrow(NotFoundException::new);
        ClassViews.Student found = reading.student(head, student).orElseThrow(NotFoundException::new);
        return Templates.student(head, found, accommodating.of(student, ZoneId.of(head.zone())), wrong);
    }

    /** The students after what was changed; where that could not be, as they were, and why. */
    private Response change(UUID id, Optional<UUID> group, String sort, int page, Runnable change) {
        try {
            change.run();
        } catch (Problem wrong) {
            ClassViews.Students view = reading.students(id, group, sort, page).orElseThrow(NotFoundException::new);
            return refused(wrong, ClassesPages.Templates.students(view, String.valueOf(wrong.getMessage())));
        }
        return ClassesPages.seeOther("/classes/%s?group=%s&sort=%s&page=%d"
                .formatted(id, group.map(UUID::toString).orElse(""), sort.equals("joined") ? sort : "name", page));
    }

    private static Response refused(Problem wrong, TemplateInstance page) {
        return Response.status(wrong.getResponse().getStatus())
                .entity(page.render())
                .build();
    }
}
