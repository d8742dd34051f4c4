package org.factloom.quiz;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Attempts, for programs. */
@Path("/api/attempts")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attempts")
class QuizResource {

    private static final String NOT_THERE = "There is no such thing, or it is another person's.";

    private final Practice practice;
    private final Hints hints;
    private final Exams exams;
    private final Saving saving;
    private final AttemptViews views;
    private final Heard heard;
    private final QuizMessages messages;

    QuizResource(
            Practice practice,
            Hints hints,
            Exams exams,
            Saving saving,
            AttemptViews views,
            Heard heard,
            QuizMessages messages) {
        this.practice = practice;
        this.hints = hints;
        this.exams = exams;
        this.saving = saving;
        this.views = views;
        this.heard = heard;
        this.messages = messages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Starts an attempt, each question of which is marked as soon as it is answered",
            description =
                    "It has up to ten questions; of a set all that it asks, up to 300. What an exam asks that the person is taking is left out until that is handed in.")
    @APIResponseSchema(value = AttemptState.class, responseCode = "201", responseDescription = "It is started.")
    @APIResponse(
            responseCode = "400",
            description = "Not exactly one of article, topic, set, missed and again is given, or the body is no JSON.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(responseCode = "409", description = "There is nothing to ask, or an exam asks all of it.")
    public RestResponse<AttemptState> start(@NotNull PracticeRequest request) {
        return started(practice.start(request).id());
    }

    @POST
    @Path("exams")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Starts an exam, marked when it ends",
            description = "Who has the same exam open is given that one.")
    @APIResponseSchema(value = AttemptState.class, responseCode = "201", responseDescription = "It runs.")
    @APIResponse(
            responseCode = "400",
            description =
                    "Not exactly one of article, topic and set is given, a number is out of range or not to be told, or the body is no JSON.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(
            responseCode = "409",
            description = "There is nothing to ask, no try is left, or the set asks more than 300 questions.")
    public RestResponse<AttemptState> startExam(@NotNull @Valid ExamRequest request) {
        return started(exams.start(request));
    }

    @POST
    @Path("{id}/tries")
    @Operation(
            summary = "Takes an exam again",
            description =
                    "Under the same terms, with other questions as far as there are any. Who has a try open is given that one.")
    @APIResponseSchema(value = AttemptState.class, responseCode = "201", responseDescription = "The next try runs.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(responseCode = "409", description = "There is nothing to ask, or no try is left.")
    public RestResponse<AttemptState> tryAgain(UUID id) {
        return started(exams.tryAgain(id));
    }

    private RestResponse<AttemptState> started(UUID id) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, views.state(id))
                .location(URI.create("/api/attempts/" + id))
                .build();
    }

    /**
     * Where an attempt stands.
     *
     * @param at the number of the question that is open on the page that asks
     */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Where an attempt stands",
            description =
                    "What is saved, what is marked and, with a time limit, the seconds left by the server's clock. "
                            + "at is the number of the question that is open; of what is assigned, whoever teaches the class sees it.")
    @APIResponseSchema(value = AttemptState.class, responseDescription = "As it stands now.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public AttemptState state(UUID id, @RestQuery @Nullable Integer at) {
        AttemptState state = views.state(id);
        if (at != null) {
            heard.at(id, at);
        }
        return state;
    }

    /**
     * A question and, once it is marked, its feedback.
     *
     * @param revealed whether to show the back of a card
     */
    @GET
    @Path("{id}/questions/{number}")
    @Operation(summary = "A question, and its key and evidence once it is marked")
    @APIResponseSchema(value = Screen.class, responseDescription = "The question.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(
            responseCode = "409",
            description = "It is none of an exam, and an exam asks the same that the person is taking.")
    public Screen question(UUID id, int number, @RestQuery boolean revealed) {
        return views.screen(id, number, revealed);
    }

    @POST
    @Path("{id}/questions/{number}/hint")
    @Operation(
            summary = "Shows the hint of a question in practice",
            description = "May be repeated. A right answer then counts as hard.")
    @APIResponseSchema(value = Screen.class, responseDescription = "The question, with its hint.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(
            responseCode = "409",
            description = "There is no hint, or it is an exam, or an exam asks the same that the person is taking.")
    public Screen hint(UUID id, int number) {
        hints.show(id, number);
        return views.screen(id, number, false);
    }

    @PUT
    @Path("{id}/answers/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Saves an answer",
            description =
                    "May be repeated. The highest sequence wins; one that is not above the saved one changes nothing "
                            + "and is told what is saved. Options and events are counted from 0 as they are shown. "
                            + "In practice, it keeps a draft.")
    @APIResponseSchema(value = SavedResponse.class, responseDescription = "What is saved now.")
    @APIResponse(
            responseCode = "400",
            description = "It cannot be an answer to the question, the sequence is below 1, or the body is no JSON.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(responseCode = "409", description = "It is over, or marked: the answer is kept, but does not count.")
    @APIResponse(responseCode = "413", description = "The body is larger than 2 MB.")
    public SavedResponse save(UUID id, int number, @NotNull @Valid SaveRequest request) {
        return saving.save(id, number, request);
    }

    /**
     * Marks an answer.
     *
     * @param confidence how sure the learner was, 1 (unsure) to 3 (sure)
     * @param changed whether another answer stood there before
     * @param takenMs for how many milliseconds the question was in view
     */
    @POST
    @Path("{id}/answers/{number}/mark")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answers a question in practice, and marks it",
            description =
                    "May be repeated. Where something is to be typed, \"known\": false says that it is not known.")
    @APIResponseSchema(value = Screen.class, responseDescription = "It is marked.")
    @APIResponse(
            responseCode = "400",
            description = "It cannot be an answer to the question, or nothing is answered, or the body is no JSON.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(
            responseCode = "409",
            description =
                    "It was answered otherwise before, and the first answer counts; or it is an exam; or an exam asks the same that the person is taking: "
                            + "the answer is kept as a draft.")
    @APIResponse(
            responseCode = "422",
            description = "The answer can be read in two ways, or in none; nothing is stored.")
    public Screen mark(
            UUID id,
            int number,
            @RestQuery @Nullable @Min(1) @Max(3) Integer confidence,
            @RestQuery @Nullable Boolean changed,
            @RestQuery @Nullable @Min(0) Long takenMs,
            @NotNull ResponseForm response) {
        return switch (practice.answer(id, number, response, Manner.of(confidence, changed, takenMs))) {
            case Practice.Outgoing.Saved _ -> views.screen(id, number, false);
            case Practice.Outgoing.TooLate _ -> throw new Problem(Response.Status.CONFLICT, messages.answered_before());
            case Practice.Outgoing.Waits(Problem problem) -> throw problem;
            case Practice.Outgoing.Unclear(String reason) -> throw Problem.unprocessable(reason);
            case Practice.Outgoing.Blank _ -> throw new Problem(Response.Status.BAD_REQUEST, messages.blank_answer());
        };
    }

    @POST
    @Path("{id}/submission")
    @Operation(
            summary = "Ends an exam, or practice that was assigned, and tells its result",
            description = "May be repeated.")
    @APIResponseSchema(value = Result.class, responseDescription = "It is over, and marked.")
    @APIResponse(responseCode = "204", description = "It is over; its score is not told yet.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public RestResponse<Result> submit(UUID id) {
        exams.submit(id);
        return views.withheld(id).score().isEmpty() ? RestResponse.ok(result(id)) : RestResponse.noContent();
    }

    @GET
    @Path("{id}/result")
    @Operation(summary = "The result of an attempt")
    @APIResponseSchema(value = Result.class, responseDescription = "How it went.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(responseCode = "409", description = "It is still open, or its score is not told yet.")
    public Result result(UUID id) {
        return views.result(id).orElseThrow(() -> new Problem(Response.Status.CONFLICT, messages.not_finished()));
    }
}
