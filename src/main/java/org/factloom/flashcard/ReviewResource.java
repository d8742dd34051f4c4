package org.factloom.flashcard;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.memory.Grade;
import org.factloom.quiz.Manner;
import org.factloom.quiz.ResponseForm;
import org.factloom.quiz.Started;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Review sessions, for programs. */
@Path("/api/reviews")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
class ReviewResource {

    private static final String NOT_THERE = "There is no such thing, or it is another person's.";

    private final Reviews reviews;
    private final ReviewStarts starts;
    private final OwnDecks decks;
    private final ReviewViews views;
    private final ReviewMessages messages;

    ReviewResource(Reviews reviews, ReviewStarts starts, OwnDecks decks, ReviewViews views, ReviewMessages messages) {
        this.reviews = reviews;
        this.starts = starts;
        this.decks = decks;
        this.views = views;
        this.messages = messages;
    }

    /**
     * A session to be started.
     *
     * @param size how many facts; all of today where it is missing
     * @param all whether to go beyond the portion that today has after a pause
     * @param zone the learner's, as IANA names it; taken over where none was chosen
     * @param deck one of the learner's, to ask only its facts
     * @param facts to ask only these; not together with a deck
     * @param ahead whether to ask all facts of the deck, or all of these, due or not
     */
    record StartRequest(
            @Nullable @Min(1) Integer size,
            boolean all,
            @Nullable String zone,
            @Nullable UUID deck,
            @Nullable @Size(max = 2000) List<String> facts,
            boolean ahead) {}

    /**
     * What is done with a card: exactly one of response, rating and deed.
     *
     * @param response of an item, as in attempts
     * @param rating of a self-rated card, 1 (again) to 4 (easy)
     * @param deed BURIED puts the fact off until tomorrow, SUSPENDED until further notice
     * @param confidence how sure the learner was, 1 (unsure) to 3 (sure)
     * @param changed whether another answer stood there before
     * @param takenMs for how many milliseconds the card was in view; where it is missing, the time since it was shown
     */
    record DeedRequest(
            @Nullable ResponseForm response,
            @Nullable @Min(1) @Max(4) Integer rating,
            @Nullable Deed deed,
            @Nullable @Min(1) @Max(3) Integer confidence,
            @Nullable Boolean changed,
            @Nullable @Min(0) Long takenMs) {

        private Manner manner() {
            return Manner.of(confidence, changed, takenMs);
        }
    }

    @GET
    @Operation(summary = "What can be reviewed now")
    @APIResponseSchema(value = ReviewStart.class, responseDescription = "Counted in facts.")
    public ReviewStart start() {
        return views.start();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Starts a review session")
    @APIResponseSchema(value = ReviewState.class, responseCode = "201", responseDescription = "Its first card.")
    @APIResponse(responseCode = "400", description = "A number is out of range, or the body is no JSON.")
    @APIResponse(responseCode = "404", description = "There is no such deck, or it is another person's.")
    @APIResponse(responseCode = "409", description = "Nothing is due, or an exam that runs asks all of it.")
    public RestResponse<ReviewState> start(@NotNull @Valid StartRequest request) {
        UUID id = start(request.deck(), request.facts(), request).id();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, views.state(id, false))
                .location(URI.create("/api/reviews/" + id))
                .build();
    }

    private Started start(@Nullable UUID deck, @Nullable List<String> facts, StartRequest request) {
        if (deck != null) {
            return starts.startOf(decks.facts(deck), request.ahead(), request.zone());
        }
        if (facts != null) {
            return starts.startOf(facts, request.ahead(), request.zone());
        }
        return starts.start(request.size() == null ? Integer.MAX_VALUE : request.size(), request.all(), request.zone());
    }

    /**
     * The card that is to be answered, or what the session brought.
     *
     * @param revealed whether to show the back of a self-rated card
     */
    @GET
    @Path("{id}")
    @Operation(summary = "Where a session stands: its card, or what it brought")
    @APIResponseSchema(value = ReviewState.class, responseDescription = "As it stands now.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public ReviewState state(UUID id, @RestQuery boolean revealed) {
        return views.state(id, revealed);
    }

    @GET
    @Path("{id}/cards/{number}")
    @Operation(summary = "What is told of a card that was answered")
    @APIResponseSchema(value = ReviewState.Answered.class, responseDescription = "Key and evidence.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(responseCode = "409", description = "It is not answered, or was taken back.")
    public ReviewState.Answered answered(UUID id, int number) {
        return views.answered(id, number)
                .orElseThrow(() -> new Problem(Response.Status.CONFLICT, messages.not_answered()));
    }

    @PUT
    @Path("{id}/cards/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answers or rates a card, or puts its fact off",
            description = "May be repeated: a card is answered once.")
    @APIResponseSchema(value = ReviewState.class, responseDescription = "The next card, or what the session brought.")
    @APIResponse(
            responseCode = "400",
            description = "It cannot be an answer to the card, not exactly one thing is given, or the body is no JSON.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(
            responseCode = "409",
            description =
                    "Something else was done with the card before, or an exam asks the same that the person is taking.")
    @APIResponse(
            responseCode = "422",
            description = "The answer can be read in two ways, or in none; nothing is stored.")
    public ReviewState act(UUID id, int number, @NotNull @Valid DeedRequest request) {
        return switch (reviews.act(id, number, move(request))) {
            case Reviews.Outgoing.Done _ -> views.state(id, false);
            case Reviews.Outgoing.TooLate _ -> throw new Problem(Response.Status.CONFLICT, messages.done_before());
            case Reviews.Outgoing.Unclear(String reason) -> throw Problem.unprocessable(reason);
        };
    }

    private Reviews.Move move(DeedRequest request) {
        int given = (request.response() == null ? 0 : 1)
                + (request.rating() == null ? 0 : 1)
                + (request.deed() == null ? 0 : 1);
        if (given == 1 && request.response() != null) {
            return new Reviews.Move.Answer(request.response(), request.manner());
        }
        if (given == 1 && request.rating() != null) {
            return new Reviews.Move.Rate(Grade.of(request.rating()), request.manner());
        }
        if (given == 1 && request.deed() != null && request.deed() != Deed.ANSWERED) {
            return new Reviews.Move.PutOff(request.deed());
        }
        throw new Problem(Response.Status.BAD_REQUEST, messages.one_deed());
    }

    @POST
    @Path("{id}/cards/{number}/hint")
    @Operation(
            summary = "Shows the hint of a card",
            description = "May be repeated. A right answer then counts as hard.")
    @APIResponseSchema(value = ReviewState.class, responseDescription = "The card, with its hint.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    @APIResponse(responseCode = "409", description = "There is no hint.")
    public ReviewState hint(UUID id, int number) {
        reviews.hint(id, number);
        return views.state(id, false);
    }

    @POST
    @Path("{id}/cards/{number}/undo")
    @Operation(
            summary = "Takes back what was done with a card, if that was done last",
            description = "May be repeated. The card is shown again under a new number.")
    @APIResponseSchema(value = ReviewState.class, responseDescription = "The card again.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public ReviewState undo(UUID id, int number) {
        reviews.undo(id, number);
        return views.state(id, false);
    }

    @POST
    @Path("suspended/{fact}")
    @Operation(summary = "Puts a fact off until further notice", description = "May be repeated.")
    @APIResponseSchema(value = ReviewStart.class, responseDescription = "What can be reviewed now.")
    @APIResponse(responseCode = "404", description = "The learner was never asked that fact.")
    public ReviewStart aside(String fact) {
        reviews.aside(fact);
        return views.start();
    }

    @POST
    @Path("resumed/{fact}")
    @Operation(summary = "Asks a fact again that was put off until further notice", description = "May be repeated.")
    @APIResponseSchema(value = ReviewStart.class, responseDescription = "What can be reviewed now.")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public ReviewStart resume(String fact) {
        reviews.resume(fact);
        return views.start();
    }
}
