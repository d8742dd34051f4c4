package org.factloom.flashcard;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.memory.Grade;
import org.factloom.quiz.AnswerForm;
import org.factloom.quiz.OpenQuestion;
import org.factloom.quiz.Screen;
import org.factloom.quiz.Started;
import org.factloom.web.LocalPath;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reviewing, a card a screen. */
@Path("review")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ReviewPages {

    private static final int EVERYTHING = Integer.MAX_VALUE;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance start(ReviewStart start);

        /** @param waiting how many facts were left out, as an exam asks them */
        static native TemplateInstance card(
                ReviewState state, ReviewState.Card card, OpenQuestion open, @Nullable Kept kept, int waiting);

        static native TemplateInstance answered(ReviewState.Answered answered, @Nullable Kept kept);

        static native TemplateInstance end(ReviewState state, ReviewState.End end);
    }

    private final Reviews reviews;
    private final ReviewStarts starts;
    private final OwnDecks decks;
    private final Notes notes;
    private final ReviewViews views;
    private final ReviewMessages messages;

    ReviewPages(
            Reviews reviews,
            ReviewStarts starts,
            OwnDecks decks,
            Notes notes,
            ReviewViews views,
            ReviewMessages messages) {
        this.reviews = reviews;
        this.starts = starts;
        this.decks = decks;
        this.notes = notes;
        this.views = views;
        this.messages = messages;
    }

    @GET
    public TemplateInstance start() {
        return Templates.start(views.start());
    }

    /**
     * Starts a session.
     *
     * @param size all of today where it is missing or below 1
     * @param deck to ask of this deck only
     * @param fact to ask these facts only
     * @param ahead whether to ask all facts of the deck, or all of these, due or not
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(
            @RestForm @Nullable Integer size,
            @RestForm boolean all,
            @RestForm @Nullable String zone,
            @RestForm @Nullable UUID deck,
            @RestForm @Nullable List<String> fact,
            @RestForm boolean ahead) {
        if (deck != null) {
            return begun(starts.startOf(decks.facts(deck), ahead, zone));
        }
        if (fact != null && !fact.isEmpty()) {
            return begun(starts.startOf(fact, ahead, zone));
        }
        return begun(starts.start(size == null || size < 1 ? EVERYTHING : size, all, zone));
    }

    @GET
    @Path("{id}")
    public TemplateInstance card(UUID id, @RestQuery boolean revealed, @RestQuery @DefaultValue("0") int waiting) {
        ReviewState state = views.state(id, revealed);
        ReviewState.Card card = state.card();
        ReviewState.End end = state.end();
        return card != null || end == null
                ? Templates.card(
                        state,
                        Optional.ofNullable(card).orElseThrow(),
                        Optional.ofNullable(card).orElseThrow().open(),
                        kept(card == null ? null : card.source(), "/review/" + id + "?revealed=true"),
                        waiting)
                : Templates.end(state, end);
    }

    /** What was told of an item that was answered, or of a leech; otherwise the session goes on. */
    @GET
    @Path("{id}/cards/{number}")
    public Object answered(UUID id, int number) {
        return views.answered(id, number)
                .filter(answered ->
                        answered.leech() || !answered.question().form().equals("card"))
                .<Object>map(answered ->
                        Templates.answered(answered, kept(answered.source(), "/review/" + id + "/cards/" + number)))
                .orElseGet(() -> see(id));
    }

    /**
     * Answers, rates or puts off. What can be read in two ways, or in none, is asked for again.
     *
     * @param rating 1 (again) to 4 (easy), of a self-rated card
     * @param deed BURIED or SUSPENDED, to put the fact off
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{id}/cards/{number}")
    public Object act(
            UUID id,
            int number,
            @Valid @BeanParam AnswerForm form,
            @RestForm @Nullable Integer rating,
            @RestForm @Nullable Deed deed) {
        if (form.isNoOrder()) {
            return again(id, number, form, messages.order_unclear());
        }
        Reviews.Move move = deed != null && deed != Deed.ANSWERED
                ? new Reviews.Move.PutOff(deed)
                : rating != null
                        ? new Reviews.Move.Rate(Grade.of(Math.clamp(rating, 1, 4)), form.manner())
                        : new Reviews.Move.Answer(form.response(), form.manner());
        return switch (reviews.act(id, number, move)) {
            case Reviews.Outgoing.Done _, Reviews.Outgoing.TooLate _ -> seeCard(id, number);
            case Reviews.Outgoing.Unclear(String reason) -> again(id, number, form, reason);
        };
    }

    /** Shows the hint of a card, for good. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{id}/cards/{number}/hint")
    public Response hint(UUID id, int number) {
        reviews.hint(id, number);
        return see(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{id}/cards/{number}/undo")
    public Response undo(UUID id, int number) {
        reviews.undo(id, number);
        return see(id);
    }

    /** Puts the fact of a card that was answered off until further notice. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{id}/cards/{number}/retire")
    public Response retire(UUID id, int number) {
        reviews.retire(id, number);
        return see(id);
    }

    /** Puts a fact off until further notice: smaller cards were made of it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("aside")
    public Response aside(@RestForm String fact, @RestForm @Nullable String to) {
        reviews.aside(fact);
        return Response.seeOther(LocalPath.of(to).uri()).build();
    }

    /** Asks a fact again that was put off until further notice. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("resume")
    public Response resume(@RestForm String fact) {
        reviews.resume(fact);
        return Response.seeOther(URI.create("/review")).build();
    }

    /** Nothing while the fact is not told. */
    private @Nullable Kept kept(Screen.@Nullable Source source, String here) {
        String fact = source == null ? null : source.fact();
        return fact == null ? null : new Kept(fact, notes.on(fact), decks.all(), here);
    }

    private Object again(UUID id, int number, AnswerForm form, String reason) {
        ReviewState state = views.state(id, false);
        ReviewState.Card card = state.card();
        return card == null || card.number() != number
                ? see(id)
                : Templates.card(state, card, card.open().refused(form.response(), reason), null, 0);
    }

    private static Response seeCard(UUID id, int number) {
        return Response.seeOther(URI.create("/review/" + id + "/cards/" + number))
                .build();
    }

    private static Response begun(Started started) {
        return Response.seeOther(URI.create("/review/" + started.id() + started.query()))
                .build();
    }

    private static Response see(UUID id) {
        return Response.seeOther(URI.create("/review/" + id)).build();
    }
}
