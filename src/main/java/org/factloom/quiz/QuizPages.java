package org.factloom.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Practising, a question a screen. */
@Path("")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class QuizPages {

    @CheckedTemplate
    static class Templates {

        /** @param waiting how many questions were left out, as an exam asks them */
        static native TemplateInstance question(Screen screen, OpenQuestion open, int waiting);

        static native TemplateInstance feedback(Screen screen, Feedback feedback, boolean elsewhere);

        static native TemplateInstance result(
                Result result, Withheld withheld, boolean guest, Admission.@Nullable Origin origin);

        static native TemplateInstance handedIn(Withheld withheld, Admission.@Nullable Origin origin);
    }

    private final Practice practice;
    private final Hints hints;
    private final Saving saving;
    private final AttemptViews views;
    private final Origins origins;
    private final CurrentPerson person;
    private final QuizMessages messages;

    QuizPages(
            Practice practice,
            Hints hints,
            Saving saving,
            AttemptViews views,
            Origins origins,
            CurrentPerson person,
            QuizMessages messages) {
        this.practice = practice;
        this.hints = hints;
        this.saving = saving;
        this.views = views;
        this.origins = origins;
        this.person = person;
        this.messages = messages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("practice")
    public Response start(
            @RestForm @Nullable String article,
            @RestForm @Nullable String topic,
            @RestForm @Nullable String set,
            @RestForm @Nullable UUID missed,
            @RestForm @Nullable UUID again,
            @RestForm @Nullable String only) {
        Started started = practice.start(new PracticeRequest(article, topic, set, missed, again, only));
        return see(started.id(), "/questions/1" + started.query());
    }

    /** The first question that is not answered; the result where all are. */
    @GET
    @Path("attempts/{id}")
    public Object attempt(UUID id) {
        return views.sheet(id).<Object>map(ExamPages.Templates::exam).orElseGet(() -> {
            AttemptState state = views.state(id);
            return state.finishedAt() == null ? seeQuestion(id, state.nextNumber()) : seeResult(id);
        });
    }

    /**
     * A question, or what was told of its answer.
     *
     * @param elsewhere whether it was answered in another window than the one that comes here
     * @param waiting how many questions were left out of the attempt, as an exam asks them
     */
    @GET
    @Path("attempts/{id}/questions/{number}")
    public Object question(
            UUID id,
            int number,
            @RestQuery boolean revealed,
            @RestQuery boolean elsewhere,
            @RestQuery @DefaultValue("0") int waiting) {
        Screen screen = views.screen(id, number, revealed);
        boolean exam = screen.attempt().mode() == Mode.EXAM;
        boolean over = screen.attempt().finishedAt() != null;
        if (exam && over && screen.feedback() == null) {
            return seeResult(id);
        }
        return exam && !over
                ? Response.seeOther(URI.create("/attempts/" + id + "#question-" + number))
                        .build()
                : page(screen, elsewhere, waiting);
    }

    /** An answer that can be read in two ways, or in none, is asked for again: the question, with what was entered and why. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("attempts/{id}/questions/{number}")
    public Object answer(
            UUID id,
            int number,
            @Valid @BeanParam AnswerForm form,
            @RestForm boolean flaggable,
            @RestForm boolean flagged) {
        // A box that is not ticked sends nothing; the form tells that it has one.
        if (flaggable) {
            saving.flag(id, number, flagged);
        }
        if (form.isNoOrder()) {
            return again(id, number, form, messages.order_unclear());
        }
        return switch (practice.answer(id, number, form.response(), form.manner())) {
            case Practice.Outgoing.Saved _ -> seeQuestion(id, number);
            case Practice.Outgoing.TooLate _ ->
                Response.status(Response.Status.CONFLICT)
                        .entity(page(views.screen(id, number, false), true, 0).render())
                        .build();
            case Practice.Outgoing.Waits(Problem problem) -> throw problem;
            case Practice.Outgoing.Unclear(String reason) -> again(id, number, form, reason);
            case Practice.Outgoing.Blank _ -> again(id, number, form, messages.blank_answer());
        };
    }

    /** Shows the hint of a question, for good. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("attempts/{id}/questions/{number}/hint")
    public Response hint(UUID id, int number) {
        hints.show(id, number);
        return seeQuestion(id, number);
    }

    /** Once a question is marked; before, its flag is saved with what is answered so far. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("attempts/{id}/questions/{number}/flag")
    public Response flag(UUID id, int number, @RestForm boolean flagged) {
        saving.flag(id, number, flagged);
        return seeQuestion(id, number);
    }

    /** Sends whoever has not answered everything to the next question. */
    @GET
    @Path("attempts/{id}/result")
    public Object result(UUID id) {
        Withheld withheld = views.withheld(id);
        if (!withheld.score().isEmpty() && views.state(id).finishedAt() != null) {
            return Templates.handedIn(withheld, origins.of(id));
        }
        return views.result(id)
                .<Object>map(result -> Templates.result(result, withheld, person.guest(), origins.of(id)))
                .orElseGet(() -> attempt(id));
    }

    private TemplateInstance again(UUID id, int number, AnswerForm form, String reason) {
        Screen screen = views.screen(id, number, false);
        return Templates.question(screen, screen.open().refused(form.response(), reason), 0);
    }

    private static TemplateInstance page(Screen screen, boolean elsewhere, int waiting) {
        Feedback feedback = screen.feedback();
        return feedback == null
                ? Templates.question(screen, screen.open(), waiting)
                : Templates.feedback(screen, feedback, elsewhere);
    }

    private static Response seeQuestion(UUID id, int number) {
        return see(id, "/questions/" + number);
    }

    private static Response seeResult(UUID id) {
        return see(id, "/result");
    }

    private static Response see(UUID id, String rest) {
        return Response.seeOther(URI.create("/attempts/" + id + rest)).build();
    }
}
