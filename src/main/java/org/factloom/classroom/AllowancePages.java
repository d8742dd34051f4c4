package org.factloom.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.account.Roles;
import org.factloom.classroom.AssignmentViews.Field;
import org.factloom.web.FormErrors;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One student in one assignment: what is decided for this student alone. */
@Path("classes/{id}/assignments/{assignment}/students/{student}")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class AllowancePages {

    private final AllowanceReading reading;
    private final Allowing allowing;
    private final AllowanceMessages messages;

    AllowancePages(AllowanceReading reading, Allowing allowing, AllowanceMessages messages) {
        this.reading = reading;
        this.allowing = allowing;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        /**
         * @param times to be given, as far as the assignment has such
         * @param until when an attempt that is taken up again is to be handed in
         * @param open whether what is folded must be seen: something in it is wrong
         * @param wrong why what was decided could not be done; empty where all is well
         */
        static native TemplateInstance student(
                AllowanceReading.View view, List<Field> times, Field until, String reason, boolean open, String wrong);
    }

    /** What is typed. */
    public static class Form extends DeadlineForm {
        @RestForm
        @DefaultValue("")
        public String seen = "";

        @RestForm
        @DefaultValue("")
        public String reason = "";

        @RestForm
        @DefaultValue("")
        public String until = "";

        @RestForm
        @DefaultValue("")
        public String untilOffset = "";

        @RestForm
        public @Nullable UUID attempt;
    }

    @GET
    public TemplateInstance student(UUID id, UUID assignment, UUID student) {
        AllowanceReading.View view = reading.view(id, assignment, student).orElseThrow(NotFoundException::new);
        Form form = new Form();
        form.show(view.allowed().due(), view.allowed().closes(), view.zone());
        return page(view, form, new FormErrors(), "");
    }

    /**
     * Decides something for the student.
     *
     * @param what "extend", "more", "excuse", "count", "reopen", "delete" or "restore"
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            UUID id, UUID assignment, UUID student, @RestForm @DefaultValue("") String what, @BeanParam Form form) {
        FormErrors errors = new FormErrors();
        try {
            decide(what, new Allowing.Case(id, assignment, student, form.seen, form.reason), form, errors);
        } catch (Problem wrong) {
            return refused(
                    wrong.getResponse().getStatus(),
                    id,
                    assignment,
                    student,
                    form,
                    errors,
                    String.valueOf(wrong.getMessage()));
        }
        return errors.isEmpty()
                ? ClassesPages.seeOther("/classes/%s/assignments/%s/students/%s".formatted(id, assignment, student))
                : refused(400, id, assignment, student, form, errors, "");
    }

    private void decide(String what, Allowing.Case of, Form form, FormErrors errors) {
        UUID attempt = Objects.requireNonNullElse(form.attempt, new UUID(0, 0));
        switch (what) {
            case "extend" -> allowing.extend(of, form.due, form.dueOffset, form.closes, form.closesOffset, errors);
            case "more" -> allowing.giveTry(of);
            case "excuse" -> allowing.excuse(of, true);
            case "count" -> allowing.excuse(of, false);
            case "reopen" -> allowing.reopen(of, attempt, form.until, form.untilOffset, errors);
            case "delete" -> allowing.delete(of, attempt);
            case "restore" -> allowing.restore(of, attempt);
            default -> throw new Problem(Response.Status.BAD_REQUEST, messages.nothing_chosen());
        }
    }

    private Response refused(
            int status, UUID id, UUID assignment, UUID student, Form form, FormErrors errors, String wrong) {
        AllowanceReading.View view = reading.view(id, assignment, student).orElseThrow(NotFoundException::new);
        return Response.status(status)
                .entity(page(view, form, errors, wrong).render())
                .build();
    }

    private TemplateInstance page(AllowanceReading.View view, Form form, FormErrors errors, String wrong) {
        ZoneId zone = view.zone();
        Optional<Field> due = Optional.ofNullable(view.dueOfAll())
                .map(_ -> field("due", messages.own_due(), form.due, form.dueOffset, zone, errors));
        Optional<Field> closes = Optional.ofNullable(view.closesOfAll())
                .map(_ -> field("closes", messages.own_closes(), form.closes, form.closesOffset, zone, errors));
        List<Field> times = Stream.of(due, closes).flatMap(Optional::stream).toList();
        Field until = field("until", messages.until(), form.until, form.untilOffset, zone, errors);
        return Templates.student(view, times, until, form.reason, !wrong.isEmpty() || !errors.isEmpty(), wrong);
    }

    private static Field field(String name, String label, String value, String offset, ZoneId zone, FormErrors errors) {
        return new Field(name, label, "", value, offset, LocalTimes.offsets(value, zone), errors.on(name));
    }
}
