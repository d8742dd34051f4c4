package org.factloom.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.factloom.account.CodeGuesses;
import org.factloom.classroom.Joining.Invitation;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;

/** Where students join a class with its code. Of a class that is joined with another code nothing is told, not even that it is there. */
@Path("join")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class JoinPages {

    private final Joining joining;
    private final CodeGuesses guesses;
    private final JoinMessages messages;

    JoinPages(Joining joining, CodeGuesses guesses, JoinMessages messages) {
        this.joining = joining;
        this.guesses = guesses;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        /** @param typed the code; empty at first */
        static native TemplateInstance code(String typed, String wrong);

        static native TemplateInstance join(Invitation invitation, String name, String wrong);
    }

    @GET
    public Response code(@QueryParam("code") @DefaultValue("") String code) {
        if (code.isBlank()) {
            return Response.ok(Templates.code("", "").render()).build();
        }
        return JoinCode.of(code)
                .map(form -> ClassesPages.seeOther("/join/" + form.value()))
                .orElseGet(() -> unknown(code));
    }

    @GET
    @Path("{code}")
    public Response invitation(String code) {
        Optional<Invitation> invitation = invited(code);
        if (invitation.isEmpty()) {
            return unknown(code);
        }
        Invitation to = invitation.get();
        return to.there()
                ? ClassesPages.seeOther("/classes/" + to.id())
                : Response.ok(Templates.join(to, to.yourName(), "").render()).build();
    }

    /**
     * Makes whoever asks a student of the class.
     *
     * @param name as the person is called in the class; empty for the account's name, or a number among guests
     */
    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(String code, @RestForm @DefaultValue("") String name) {
        Optional<Invitation> invitation = invited(code);
        if (invitation.isEmpty()) {
            return unknown(code);
        }
        try {
            return ClassesPages.seeOther(
                    "/classes/" + joining.join(invitation.get().code(), name));
        } catch (Problem wrong) {
            return Response.status(wrong.getResponse().getStatus())
                    .entity(Templates.join(invitation.get(), name, String.valueOf(wrong.getMessage()))
                            .render())
                    .build();
        }
    }

    private Optional<Invitation> invited(String code) {
        guesses.admit();
        Optional<Invitation> found = JoinCode.of(code).flatMap(joining::invitation);
        found.ifPresent(_ -> guesses.right());
        return found;
    }

    private Response unknown(String code) {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(Templates.code(code, messages.code_wrong()).render())
                .build();
    }
}
