package org.factloom.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.factloom.account.Roles;
import org.jboss.resteasy.reactive.RestForm;

/** Throwing drafts away. */
@Path("sets/{slug}/drafts/{id}/discard")
@RolesAllowed(Roles.TEACHER)
class DraftPages {

    private final Drafting drafting;

    DraftPages(Drafting drafting) {
        this.drafting = drafting;
    }

    /**
     * Throws one away.
     *
     * @param editor whether the editor asks, and is shown again
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(String slug, String id, @RestForm boolean editor) {
        String back = drafting.discard(slug, id)
                .filter(_ -> editor)
                .map(KeptDraft::editor)
                .orElse("/sets/" + slug);
        return Response.seeOther(URI.create(back)).build();
    }
}
