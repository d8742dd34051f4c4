package org.factloom.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** The judging of candidates, for programs. */
@Path("/api/sets/{slug}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TEACHER)
@Tag(name = "authoring")
class CandidateResource {

    private final Judging judging;
    private final JudgingViews views;
    private final JudgingMessages messages;

    CandidateResource(Judging judging, JudgingViews views, JudgingMessages messages) {
        this.judging = judging;
        this.views = views;
        this.messages = messages;
    }

    /**
     * What is said of a candidate.
     *
     * @param decision "accepted", "rejected" or "replaced"
     * @param reason of a rejection: "wrong-key", "unclear", "trivial", "two-right", "not-in-lesson" or "other"
     */
    record Judgement(String decision, @Nullable String reason) {}

    /** @param number of the decision to take back, which must be the latest */
    record Undo(int number) {}

    @GET
    @Operation(
            summary = "The candidates of one's own set, with their keys",
            description =
                    "Every form of each fact, in reading order. section, family, form, flag and standing (open, accepted,"
                            + " rejected, passed-over, spare) choose among them.")
    @APIResponse(responseCode = "400", description = "A filter has a value that does not exist.")
    public List<CandidateView> candidates(String slug, @BeanParam FilterQuery query) {
        return views.all(slug, query.filter(messages));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decides of a candidate", description = "The same decision once more changes nothing.")
    @APIResponse(responseCode = "409", description = "Another decision was made before, and stays.")
    public CandidateView decide(String slug, UUID id, @NotNull Judgement judgement) {
        Decision decision = decision(judgement.decision());
        Reason reason = decision == Decision.REJECTED ? Reason.named(judgement.reason(), messages) : null;
        Judging.Outcome outcome = judging.decide(slug, id, decision, reason).orElseThrow(NotFoundException::new);
        if (outcome.stood()) {
            throw new Problem(
                    Status.CONFLICT, messages.stands(outcome.decision().id()));
        }
        return views.one(slug, id);
    }

    private Decision decision(@Nullable String id) {
        return Decision.of(String.valueOf(id))
                .orElseThrow(() -> new Problem(Status.BAD_REQUEST, messages.unknown_decision(String.valueOf(id))));
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes the latest decision back",
            description = "What was decided at once has one number, and is taken back at once.")
    @APIResponse(responseCode = "409", description = "It is not the latest decision any more.")
    public CandidateView undo(String slug, @NotNull Undo undo) {
        UUID again = judging.undo(slug, undo.number())
                .orElseThrow(() -> new Problem(Status.CONFLICT, messages.not_latest(undo.number())));
        return views.one(slug, again);
    }
}
