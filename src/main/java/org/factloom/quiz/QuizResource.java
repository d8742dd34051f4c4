package org.factloom.quiz;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Practising, for programs. */
@Path("/api/attempts")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attempts")
class QuizResource {

    private final Practice practice;
    private final QuizMessages messages;

    QuizResource(Practice practice, QuizMessages messages) {
        this.practice = practice;
        this.messages = messages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Starts an attempt of up to ten questions")
    public RestResponse<AttemptState> start(@NotNull PracticeRequest request) {
        UUID id = practice.start(request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, practice.state(id))
                .location(URI.create("/api/attempts/" + id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Where an attempt stands")
    public AttemptState state(UUID id) {
        return practice.state(id);
    }

    /**
     * A question and, once it is answered, its feedback.
     *
     * @param revealed whether to show the back of a card
     */
    @GET
    @Path("{id}/questions/{number}")
    @Operation(summary = "A question, and its key and evidence once it is answered")
    public Screen question(UUID id, int number, @RestQuery boolean revealed) {
        return practice.screen(id, number, revealed);
    }

    @PUT
    @Path("{id}/answers/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answers a question",
            description = "May be repeated; options and events are counted from 0 as they are shown. "
                    + "Where something is to be typed, \"known\": false says that it is not known.")
    @APIResponse(responseCode = "409", description = "It was answered otherwise before; the first answer counts.")
    @APIResponse(
            responseCode = "422",
            description = "The answer can be read in two ways, or in none; nothing is stored.")
    public Screen answer(UUID id, int number, @NotNull ResponseForm response) {
        return switch (practice.answer(id, number, response)) {
            case Practice.Outgoing.Saved _ -> practice.screen(id, number, false);
            case Practice.Outgoing.TooLate _ -> throw new Problem(Response.Status.CONFLICT, messages.answered_before());
            case Practice.Outgoing.Unclear(String reason) -> throw Problem.unprocessable(reason);
            case Practice.Outgoing.Blank _ -> throw new Problem(Response.Status.BAD_REQUEST, messages.blank_answer());
        };
    }

    @GET
    @Path("{id}/result")
    @Operation(summary = "The result of an attempt")
    @APIResponse(responseCode = "409", description = "There are unanswered questions.")
    public Result result(UUID id) {
        return practice.result(id).orElseThrow(() -> new Problem(Response.Status.CONFLICT, messages.not_finished()));
    }
}
