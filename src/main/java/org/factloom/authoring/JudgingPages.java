package org.factloom.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.Roles;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Judging candidates beside their evidence, a fact a screen. */
@Path("sets/{slug}/review")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class JudgingPages {

    private final Judging judging;
    private final JudgingViews views;
    private final JudgingMessages messages;

    JudgingPages(Judging judging, JudgingViews views, JudgingMessages messages) {
        this.judging = judging;
        this.views = views;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance judge(JudgingView view, Notice notice);
    }

    /**
     * The candidate to judge.
     *
     * @param at the one to look at; the first that waits otherwise
     * @param after the one that was decided of, after which the next is shown
     */
    @GET
    public Response judge(
            String slug,
            @BeanParam FilterQuery query,
            @RestQuery @Nullable UUID at,
            @RestQuery @Nullable UUID after,
            @BeanParam Notice notice) {
        JudgingView view = views.view(slug, query.filter(messages), at, after);
        if (view.making() && view.tally().facts() == 0) {
            return Response.seeOther(URI.create("/sets/" + slug + "/making")).build();
        }
        return Response.ok(Templates.judge(view, notice).render()).build();
    }

    /**
     * Decides of a candidate.
     *
     * @param action "accept", "replace", "reject" or "reopen"
     * @param reason of a rejection, which it alone says, too
     */
    @POST
    @Path("{candidate}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            String slug,
            UUID candidate,
            @BeanParam FilterQuery query,
            @RestForm @DefaultValue("") String action,
            @RestForm @Nullable String reason) {
        Filter filter = query.filter(messages);
        String id = candidate.toString();
        if (action.equals("reopen")) {
            judging.reopen(slug, candidate);
            return see(slug, filter, "at", id, "did", "reopened");
        }
        Decision decision = reason != null ? Decision.REJECTED : decision(action);
        Reason why = decision == Decision.REJECTED ? Reason.named(reason, messages) : null;
        Optional<Judging.Outcome> outcome = judging.decide(slug, candidate, decision, why);
        return outcome.map(made -> made.stood()
                        ? see(slug, filter, "at", id, "did", "stands")
                        : see(slug, filter, "after", id, "did", made.decision().id()))
                .orElseGet(() -> see(slug, filter, "did", "gone"));
    }

    private Decision decision(String action) {
        return switch (action) {
            case "accept" -> Decision.ACCEPTED;
            case "replace" -> Decision.REPLACED;
            case "reject" -> Decision.REJECTED;
            default -> throw new Problem(Status.BAD_REQUEST, messages.unknown_action(action));
        };
    }

    /**
     * Takes the latest decision back.
     *
     * @param number of the decision that the page called the latest
     */
    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(String slug, @BeanParam FilterQuery query, @RestForm int number) {
        Filter filter = query.filter(messages);
        return judging.undo(slug, number)
                .map(again -> see(slug, filter, "at", again.toString(), "did", "undone"))
                .orElseGet(() -> see(slug, filter));
    }

    /** Accepts what waits and carries no flag, as far as the filter lets it through. */
    @POST
    @Path("unflagged")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response acceptUnflagged(String slug, @BeanParam FilterQuery query) {
        Filter filter = query.filter(messages);
        int accepted = judging.acceptUnflagged(slug, filter);
        return see(slug, filter, "did", "unflagged", "count", String.valueOf(accepted));
    }

    private static Response see(String slug, Filter filter, String... parameters) {
        return Response.seeOther(URI.create(address(slug, filter, parameters))).build();
    }

    /** @param parameters names and values in turn, all fit for an address */
    static String address(String slug, Filter filter, String... parameters) {
        StringBuilder address =
                new StringBuilder("/sets/").append(slug).append("/review?").append(filter.query());
        for (int i = 0; i < parameters.length; i += 2) {
            address.append('&').append(parameters[i]).append('=').append(parameters[i + 1]);
        }
        return address.toString().replace("?&", "?").replaceAll("\\?$", "");
    }
}
