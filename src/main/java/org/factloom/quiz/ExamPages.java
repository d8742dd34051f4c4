package org.factloom.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Exams: all questions on one page, so that they can be answered while the network is away. */
@Path("")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ExamPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance exam(ExamSheet sheet);

        static native TemplateInstance submission(ExamSheet sheet);

        static native TemplateInstance handIn(AttemptState attempt);
    }

    private final Exams exams;
    private final Saving saving;
    private final AttemptViews views;
    private final QuizMessages messages;
    private final ExamMessages examMessages;

    ExamPages(Exams exams, Saving saving, AttemptViews views, QuizMessages messages, ExamMessages examMessages) {
        this.exams = exams;
        this.saving = saving;
        this.views = views;
        this.messages = messages;
        this.examMessages = examMessages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("exams")
    public Response start(
            @RestForm @Nullable String article,
            @RestForm @Nullable String topic,
            @RestForm @Nullable String set,
            @RestForm @Nullable @Min(1) @Max(100) Integer questions,
            @RestForm @Nullable @Min(0) @Max(600) Integer minutes,
            @RestForm @Nullable Counting counting,
            @RestForm @Nullable @Min(0) @Max(100) Integer tries) {
        ExamRequest request = new ExamRequest(article, topic, set, questions, limit(minutes), counting, limit(tries));
        return see(exams.start(request), "");
    }

    /** Another try under the same terms; with other questions, as far as there are any. */
    @POST
    @Path("attempts/{id}/tries")
    public Response tryAgain(UUID id) {
        return see(exams.tryAgain(id), "");
    }

    /** Without scripts: saves the answer to one question, and shows the next. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("attempts/{id}/answers/{number}")
    public Response save(
            UUID id,
            int number,
            @BeanParam AnswerForm form,
            @RestForm boolean flagged,
            @RestForm @Min(0) @Max(9_007_199_254_740_990L) long sequence) {
        if (form.isNoOrder()) {
            throw new Problem(Response.Status.BAD_REQUEST, messages.order_unclear());
        }
        SaveRequest sent = new SaveRequest(sequence + 1, form.responseOrNull(), flagged, null, null);
        SavedResponse saved = saving.save(id, number, sent);
        if (!Objects.equals(saved.response(), sent.response())) {
            throw new Problem(Response.Status.CONFLICT, examMessages.changed_elsewhere());
        }
        return see(id, "#question-" + (number + 1));
    }

    /** What is not answered yet, and the button that ends it. */
    @GET
    @Path("attempts/{id}/submission")
    public Object submission(UUID id) {
        return views.sheet(id)
                .<Object>map(Templates::submission)
                .or(() -> views.toHandIn(id).map(Templates::handIn))
                .orElseGet(() -> see(id, "/result"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("attempts/{id}/submission")
    public Response submit(UUID id) {
        exams.submit(id);
        return see(id, "/result");
    }

    /** A form's 0 is no limit. */
    private static @Nullable Integer limit(@Nullable Integer number) {
        return number == null || number == 0 ? null : number;
    }

    private static Response see(UUID id, String rest) {
        return Response.seeOther(URI.create("/attempts/" + id + rest)).build();
    }
}
