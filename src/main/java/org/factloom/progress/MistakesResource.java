package org.factloom.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** One's own mistakes, for programs. */
@Path("/api/mistakes")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
class MistakesResource {

    private final CurrentPerson person;
    private final Mistakes mistakes;

    MistakesResource(CurrentPerson person, Mistakes mistakes) {
        this.person = person;
        this.mistakes = mistakes;
    }

    @GET
    @Operation(
            summary = "A page of one's mistakes: facts answered wrong and not right on a later day",
            description =
                    "Those of which one was sure come first, then the latest. What was put right the same day is in it for 30 days. Facts that an open exam asks are withheld until it is over.")
    public Notebook notebook(
            @QueryParam("article") @Nullable String article, @QueryParam("page") @DefaultValue("1") int page) {
        return person.id().map(id -> mistakes.notebook(id, article, page)).orElse(Notebook.EMPTY);
    }
}
