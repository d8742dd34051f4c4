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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.factloom.classroom.AssignmentViews.Choice;
import org.factloom.classroom.AssignmentViews.Field;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.web.FormErrors;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Assigning a set to a class, and changing what is assigned. */
@Path("classes/{id}")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class AssignPages {

    private final Assigning assigning;
    private final AssignmentReading reading;
    private final ClassReading classes;
    private final QuestionSets sets;
    private final Targets targets;
    private final AskedCounts asked;
    private final CurrentPerson person;
    private final AssignmentMessages messages;
    private final Clock clock;

    AssignPages(
            Assigning assigning,
            AssignmentReading reading,
            ClassReading classes,
            QuestionSets sets,
            Targets targets,
            AskedCounts asked,
            CurrentPerson person,
            AssignmentMessages messages,
            Clock clock) {
        this.assigning = assigning;
        this.reading = reading;
        this.classes = classes;
        this.sets = sets;
        this.targets = targets;
        this.asked = asked;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The form.
     *
     * @param set slug of the one that is assigned; empty of an assignment that is changed
     * @param assignment that is changed; empty for a new one
     * @param asks how much of the set an exam asks
     * @param students who may be chosen, and those who are
     */
    record Sheet(
            ClassViews.Students of,
            String set,
            String setTitle,
            String assignment,
            AssignmentForm form,
            List<Field> times,
            AskedCounts.Asked asks,
            List<ClassReading.Name> students,
            FormErrors errors,
            String wrong) {

        public ClassViews.Summary head() {
            return of.head();
        }

        public boolean fresh() {
            return assignment.isEmpty();
        }

        public boolean in(UUID group) {
            return form.groups().contains(group);
        }

        public boolean has(UUID student) {
            return form.students().contains(student);
        }

        /** Whether what is folded must be seen: something in it is wrong or chosen, or it is changed. */
        public boolean unfolded() {
            return !fresh()
                    || !form.students().isEmpty()
                    || !form.groups().isEmpty()
                    || !Set.of("title", "due").containsAll(errors.all().keySet());
        }
    }

    @CheckedTemplate
    static class Templates {
        /** @param students for whom it is to be; none for the whole class */
        static native TemplateInstance sets(
                ClassViews.Summary head, List<Choice> sets, String words, List<ClassViews.Student> students);

        static native TemplateInstance form(Sheet sheet);
    }

    /**
     * Which set? Once it is chosen, the form.
     *
     * @param student for whom it is to be
     */
    @GET
    @Path("assign")
    public TemplateInstance form(
            UUID id,
            @QueryParam("set") @DefaultValue("") String set,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("student") @Nullable List<UUID> student) {
        ClassViews.Summary head = classes.head(id).orElseThrow(NotFoundException::new);
        if (set.isEmpty()) {
            return Templates.sets(
                    head, reading.sets(words), words, students(head, student == null ? List.of() : student));
        }
        String title = title(set);
        AssignmentForm form = AssignmentForm.of(title, clock.instant(), ZoneId.of(head.zone()));
        form.student = student;
        return Templates.form(sheet(id, set, title, "", form, new FormErrors(), ""));
    }

    @POST
    @Path("assign")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(UUID id, @RestForm @DefaultValue("") String set, @BeanParam AssignmentForm form) {
        FormErrors errors = new FormErrors();
        try {
            Optional<UUID> made = assigning.assign(id, set, form, errors);
            if (made.isPresent()) {
                return ClassesPages.seeOther("/classes/" + id + "/assignments/" + made.get());
            }
        } catch (Problem wrong) {
            return refused(
                    wrong.getResponse().getStatus(),
                    sheet(id, set, title(set), "", form, errors, String.valueOf(wrong.getMessage())));
        }
        return refused(400, sheet(id, set, title(set), "", form, errors, ""));
    }

    @GET
    @Path("assignments/{assignment}/change")
    public TemplateInstance change(UUID id, UUID assignment) {
        return Templates.form(asItIs(id, assignment, ""));
    }

    private Sheet asItIs(UUID id, UUID assignment, String wrong) {
        Assignment found = reading.taught(id, assignment)
                .filter(one -> one.deletedAt().isEmpty())
                .orElseThrow(NotFoundException::new);
        AssignmentForm form = AssignmentForm.of(found, found.zone());
        targets.fill(form, found);
        return sheet(id, "", found.title(), assignment.toString(), form, new FormErrors(), wrong);
    }

    /**
     * Changes what is assigned.
     *
     * @param what "save", "close" for at once, or "delete"
     */
    @POST
    @Path("assignments/{assignment}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            UUID id, UUID assignment, @RestForm @DefaultValue("save") String what, @BeanParam AssignmentForm form) {
        FormErrors errors = new FormErrors();
        switch (what) {
            case "close" -> assigning.close(id, assignment);
            case "delete" -> assigning.delete(id, assignment);
            default -> {
                try {
                    assigning.change(id, assignment, form, errors);
                } catch (Problem wrong) {
                    return refused(
                            wrong.getResponse().getStatus(),
                            asItIs(id, assignment, String.valueOf(wrong.getMessage())));
                }
                if (!errors.isEmpty()) {
                    return refused(400, sheet(id, "", form.title, assignment.toString(), form, errors, ""));
                }
            }
        }
        return ClassesPages.seeOther(
                what.equals("delete")
                        ? "/classes/" + id + "/calendar"
                        : "/classes/" + id + "/assignments/" + assignment);
    }

    private String title(String set) {
        return sets.seen(set, person.viewer()).map(QuestionSet::title).orElseThrow(NotFoundException::new);
    }

    private Sheet sheet(
            UUID id,
            String set,
            String title,
            String assignment,
            AssignmentForm form,
            FormErrors errors,
            String wrong) {
        ClassViews.Students of =
                classes.students(id, Optional.empty(), "name", 1).orElseThrow(NotFoundException::new);
        ZoneId zone = ZoneId.of(of.head().zone());
        List<ClassReading.Name> names = classes.names(of.head(), form.students());
        List<Field> times = List.of(
                field("opens", messages.opens(), messages.opens_hint(), form.opens, form.opensOffset, zone, errors),
                field("due", messages.due(), "", form.due, form.dueOffset, zone, errors),
                field(
                        "closes",
                        messages.closes(),
                        messages.closes_hint(),
                        form.closes,
                        form.closesOffset,
                        zone,
                        errors));
        AskedCounts.Asked asks = assignment.isEmpty() ? asked.of(set) : asked.of(id, UUID.fromString(assignment));
        return new Sheet(of, set, title, assignment, form, times, asks, names, errors, wrong);
    }

    private List<ClassViews.Student> students(ClassViews.Summary head, List<UUID> ids) {
        return ids.stream()
                .map(one -> classes.student(head, one).orElseThrow(NotFoundException::new))
                .toList();
    }

    private static Field field(
            String name, String label, String hint, String value, String offset, ZoneId zone, FormErrors errors) {
        return new Field(name, label, hint, value, offset, LocalTimes.offsets(value, zone), errors.on(name));
    }

    private static Response refused(int status, Sheet sheet) {
        return Response.status(status).entity(Templates.form(sheet).render()).build();
    }
}
