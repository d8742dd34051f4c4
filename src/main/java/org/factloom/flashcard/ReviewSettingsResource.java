package org.factloom.flashcard;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.CurrentPerson;
import org.factloom.learning.LearnerSettings;
import org.factloom.learning.Learners;
import org.factloom.learning.OwnCurve;
import org.factloom.learning.OwnCurves;
import org.factloom.web.FormErrors;
import org.factloom.web.Problem;

/** What a learner chooses about reviewing, for programs. */
@Path("/api/reviews/settings")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
class ReviewSettingsResource {

    private final CurrentPerson person;
    private final Learners learners;
    private final OwnCurves curves;
    private final ReviewSettingsMessages messages;

    ReviewSettingsResource(CurrentPerson person, Learners learners, OwnCurves curves, ReviewSettingsMessages messages) {
        this.person = person;
        this.learners = learners;
        this.curves = curves;
        this.messages = messages;
    }

    @GET
    @Operation(
            summary = "What the learner chose about reviewing",
            description = "The defaults of whoever chose nothing.")
    @APIResponseSchema(value = ReviewChoices.class, responseDescription = "All settings.")
    public ReviewChoices settings() {
        return ReviewChoices.of(person.id().map(learners::of).orElse(LearnerSettings.DEFAULT));
    }

    @GET
    @Path("curve")
    @Operation(
            summary = "Whether the learner has a forgetting curve of the own, and why",
            description = "It is fitted in the background once that pays.")
    @APIResponseSchema(value = OwnCurve.class, responseDescription = "How it stands.")
    public OwnCurve curve() {
        return curves.of(person.viewer());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Chooses anew",
            description =
                    "All settings are given; only a missing sessionSize (all that are due) and a missing exam (none) say"
                            + " something themselves. What is chosen holds for the next answers.")
    @APIResponseSchema(value = ReviewChoices.class, responseDescription = "The settings from now on.")
    @APIResponse(responseCode = "400", description = "Some cannot be taken; errors names each and says why.")
    public ReviewChoices choose(@NotNull ReviewChoices choices) {
        FormErrors errors = choices.errors(messages);
        if (!errors.isEmpty()) {
            throw new Problem(errors);
        }
        learners.save(person.idOrNewGuest(), choices.settings());
        return settings();
    }
}
